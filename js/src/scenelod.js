// Level of detail: a random part of all points is drawn while the camera moves, as large as there is time for.

/** The numbers 0 to n-1 in an order without order, the same each time: any first part of it is a random sample. */
export function shuffled(n) {
  const order = new Uint32Array(n);
  let state = 0x9e3779b9;
  for (let k = 0; k < n; k += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const at = Math.floor(((state >>> 0) / 4294967296) * (k + 1));
    order[k] = order[at];
    order[at] = k;
  }
  return order;
}

/** So few are drawn at once by any machine. */
const FEWEST = 20_000;

/** How many points can be drawn within a time, from how long the last pictures took. */
export class Budget {
  /** `target` is the time for a picture, in milliseconds. */
  constructor(target = 33) {
    this.target = target;
    this.fraction = 1;
  }

  /** Begin with at most `few` of n, before anything is known. */
  begin(few, n) {
    this.fraction = Math.min(this.fraction, few / Math.max(n, 1));
  }

  /** Learn that a picture took so many milliseconds. */
  took(milliseconds) {
    if (milliseconds > this.target * 1.15) {
      this.fraction = Math.max(this.fraction * Math.max(this.target / milliseconds, 0.25), 0.001);
    } else if (milliseconds < this.target * 0.7) {
      this.fraction = Math.min(this.fraction * 1.3, 1);
    }
  }

  /** How many of n. */
  of(n) {
    return this.fraction >= 1 ? n : Math.min(n, Math.max(Math.ceil(n * this.fraction), FEWEST));
  }
}
