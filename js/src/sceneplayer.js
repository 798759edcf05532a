// The player of a trajectory, as a state that time moves on; nothing is drawn or fetched here.

/**
 * Which frame is to be shown when: `tick(now, ready)` says so, a frame at a time, and waits for what is not there yet.
 * `kept` are the numbers of those frames out of `count` that can be shown, in their order, where not all can.
 */
export class Player {
  constructor({ count = 1, fps = 20, loop = true, frame = 0, kept } = {}) {
    Object.assign(this, { count, fps, loop, kept });
    this.go(frame);
    this.due = null;
  }

  play() {
    if (this.count < 2) return;
    if (this.next() === null) this.go(0);
    this.playing = true;
    this.due = null;
  }

  pause() {
    this.playing = false;
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  /** Stop at another frame, or the nearest that can be shown. */
  go(frame) {
    this.pause();
    const wanted = clamp(frame, this.count);
    const away = (one) => Math.abs(one - wanted);
    this.frame = this.kept?.reduce((best, one) => (away(one) < away(best) ? one : best), this.kept[0]) ?? wanted;
    return this.frame;
  }

  step(by) {
    return this.go(this.next(by) ?? this.frame);
  }

  /** The frame that comes `ahead` frames later, or null beyond the ends. */
  next(ahead = 1) {
    const { count, frame, kept } = this;
    const n = kept?.length ?? count;
    const place = (kept?.indexOf(frame) ?? frame) + ahead;
    if (!this.loop && !(place >= 0 && place < n)) return null;
    const at = (place + n) % n;
    return kept?.[at] ?? at;
  }

  /**
   * The frame to show at a time in milliseconds, or null where it stays: it is not time yet, or the next is not
   * `ready(frame)`. No frame is left out; one that comes late is shown when it comes, and time goes on from there.
   */
  tick(now, ready) {
    if (!this.playing) return null;
    this.due ??= now;
    if (now < this.due) return null;
    const frame = this.next();
    if (frame === null) {
      this.pause();
      return null;
    }
    if (!ready(frame)) return null;
    const pause = 1000 / this.fps;
    this.due = now - this.due > pause ? now + pause : this.due + pause;
    this.frame = frame;
    return frame;
  }
}

function clamp(frame, count) {
  return Math.min(Math.max(Math.round(Number(frame)) || 0, 0), Math.max(count - 1, 0));
}

/** Frames that were fetched, the last used of them, and those on their way. */
export class FrameCache {
  /** `fetch(frame)` gives a promise of something with `bytes`; at most so many bytes are kept. */
  constructor(fetch, limit = 128 << 20) {
    this.fetch = fetch;
    this.limit = limit;
    this.kept = new Map();
    this.coming = new Map();
    this.bytes = 0;
  }

  has(frame) {
    return this.kept.has(frame);
  }

  /** What is known of a frame, at once; undefined where it is not there. */
  peek(frame) {
    return this.kept.get(frame);
  }

  /** A promise of a frame, which is fetched once. */
  get(frame) {
    if (this.kept.has(frame)) {
      const found = this.kept.get(frame);
      this.kept.delete(frame);
      this.kept.set(frame, found);
      return Promise.resolve(found);
    }
    if (!this.coming.has(frame)) {
      const coming = this.fetch(frame).then((found) => {
        if (this.coming.get(frame) === coming) this.keep(frame, found);
        return found;
      }).finally(() => this.coming.get(frame) === coming && this.coming.delete(frame));
      this.coming.set(frame, coming);
    }
    return this.coming.get(frame);
  }

  keep(frame, found) {
    this.kept.set(frame, found);
    this.bytes += found.bytes;
    for (const [old, one] of this.kept) {
      if (this.bytes <= this.limit || this.kept.size <= 4) break;
      this.kept.delete(old);
      this.bytes -= one.bytes;
    }
  }

  /** Fetch what will be needed soon, the first of these; more at once than two get in each other's way on the server. */
  prefetch(frames) {
    for (const frame of frames) {
      if (this.coming.size >= 2) return;
      if (frame !== null && !this.has(frame)) this.get(frame).catch(() => {});
    }
  }

  /** What was fetched for other questions is of no use any more. */
  clear() {
    this.kept.clear();
    this.coming.clear();
    this.bytes = 0;
  }
}
