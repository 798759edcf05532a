// Where bonds are, as numbers: through the sides of a box that repeats they go to the nearest image of their other point.

/** More bonds than these are lines between points, and no halves of their own. */
export const FEW = 3000;
/** They are drawn in so many lots, of which the first are a sample. */
const LOTS = 256;

/** The rows of a matrix by which a vector becomes shares of the three of a box (12 numbers); null where that is flat. */
export function inverse(box) {
  const [a, b, c] = [3, 6, 9].map((at) => box.slice(at, at + 3));
  const normal = (u, v) => [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const rows = [...normal(b, c), ...normal(c, a), ...normal(a, b)];
  const volume = a[0] * rows[0] + a[1] * rows[1] + a[2] * rows[2];
  return volume ? rows.map((value) => value / volume) : null;
}

/**
 * What is drawn of bonds: `lines`, pairs of points, and `halves`, from where to how far in which colour. Those of few
 * bonds are all halves; of more only those that go through a side of the `box`, where there is one that repeats.
 */
export function layout(pairs, { xyz, colours }, box = null, few = FEW) {
  const shares = box && inverse(box);
  const away = [0, 0, 0];
  const lines = new Uint32Array(pairs.length);
  let direct = 0;
  const halves = { start: [], along: [], words: [] };
  const words = new Uint32Array(colours.buffer, colours.byteOffset, colours.length / 4);
  const all = pairs.length <= 2 * few;
  for (const k of byLot(pairs)) {
    const [i, j] = [pairs[2 * k], pairs[2 * k + 1]];
    for (let axis = 0; axis < 3; axis += 1) away[axis] = xyz[3 * j + axis] - xyz[3 * i + axis];
    if (!(shares && shortened(away, box, shares)) && !all) {
      lines[direct++] = i;
      lines[direct++] = j;
      continue;
    }
    for (const [point, sign] of [[i, 0.5], [j, -0.5]]) {
      halves.start.push(xyz[3 * point], xyz[3 * point + 1], xyz[3 * point + 2]);
      halves.along.push(sign * away[0], sign * away[1], sign * away[2]);
      halves.words.push(words[point]);
    }
  }
  return {
    lines: lines.slice(0, direct), start: Float32Array.from(halves.start), along: Float32Array.from(halves.along),
    colours: new Uint8Array(Uint32Array.from(halves.words).buffer),
  };
}

/** Make a vector the one to the nearest image; whether it has been another. */
function shortened(away, box, shares) {
  const times = [0, 3, 6].map((at) => Math.round(shares[at] * away[0] + shares[at + 1] * away[1] + shares[at + 2] * away[2]));
  if (!times[0] && !times[1] && !times[2]) return false;
  for (let axis = 0; axis < 3; axis += 1) {
    away[axis] -= times[0] * box[3 + axis] + times[1] * box[6 + axis] + times[2] * box[9 + axis];
  }
  return true;
}

/**
 * The numbers of pairs in an order of lots, which their first points draw: any first part of them is a sample, and
 * nearly that of the frame before, so that nothing flickers.
 */
export function byLot(pairs) {
  const n = pairs.length / 2;
  const lot = (k) => Math.imul(pairs[2 * k], 0x9e3779b1) >>> 24;
  const begins = new Uint32Array(LOTS + 1);
  for (let k = 0; k < n; k += 1) begins[lot(k) + 1] += 1;
  for (let k = 0; k < LOTS; k += 1) begins[k + 1] += begins[k];
  const order = new Uint32Array(n);
  for (let k = 0; k < n; k += 1) order[begins[lot(k)]++] = k;
  return order;
}
