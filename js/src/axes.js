// Axes: from values to pixels and back, where ticks are, and how they are spelled. Times are milliseconds since 1970.

/** One axis between two ends; `log` where it is logarithmic, `words` where its values are numbers of words. */
export class Axis {
  constructor({ low, high, log = false, kind = 'number', words = null, name = null, unit = null, whole = false }) {
    Object.assign(this, { low, high, log, kind, words, name, unit, whole });
  }

  /** The same between other ends. */
  between(low, high) {
    return new Axis({ ...this, low, high });
  }

  /** Where a value is, from 0 to 1. */
  share(value) {
    if (this.log) return (Math.log10(value) - Math.log10(this.low)) / (Math.log10(this.high) - Math.log10(this.low));
    return (value - this.low) / (this.high - this.low);
  }

  /** The value at a share of the axis. */
  at(share) {
    if (this.log) return 10 ** (Math.log10(this.low) + share * (Math.log10(this.high) - Math.log10(this.low)));
    return this.low + share * (this.high - this.low);
  }

  /** Zoomed by a factor, smaller than one for closer, about the value at a share; never closer than numbers go. */
  zoomed(factor, about) {
    return this.narrowed(this.at(about - about * factor), this.at(about + (1 - about) * factor));
  }

  /** The same between other ends; itself where these are closer than numbers go. */
  narrowed(low, high) {
    const closest = this.kind === 'time' ? 1e-5 : Math.max(Math.abs(low), Math.abs(high)) * 1e-12;
    return Math.abs(high - low) <= closest || !Number.isFinite(high - low) ? this : this.between(low, high);
  }

  /** Moved by a share of its length. */
  moved(share) {
    return this.between(this.at(share), this.at(1 + share));
  }

  /** About as many ticks as have room in so many pixels: `{ value, label }`. */
  ticks(length, room = 80) {
    const wanted = Math.max(Math.floor(length / room), 1);
    if (this.words) return wordTicks(this, length, room);
    if (this.kind === 'time') return timeTicks(this, wanted);
    return this.log ? logTicks(this, wanted) : numberTicks(this, wanted);
  }

  /** A value in words, as exact as a pixel is. */
  spell(value, length = 1000) {
    if (this.words) return this.words[Math.round(value)] ?? '';
    if (this.kind === 'time') return spellTime(value, Math.abs(this.high - this.low) / length);
    if (this.log) return plain(value, Math.abs(value) / 1000);
    return plain(value, this.whole ? Math.max(1, Math.abs(this.high - this.low) / length) : Math.abs(this.high - this.low) / length);
  }

  /** What is written at the axis. */
  get title() {
    const name = this.name ?? 'row';
    if (this.kind === 'time') return `${name} (UTC${between(this)})`;
    return this.unit ? `${name} (${this.unit})` : name;
  }
}

/** The day of a range of times that lies within one, which its ticks do not tell. */
function between({ low, high }) {
  const day = new Date(Math.min(low, high)).toISOString().slice(0, 10);
  return day === new Date(Math.max(low, high)).toISOString().slice(0, 10) ? `, ${day}` : '';
}

/** The step of 1, 2 or 5 times a power of ten of which about so many are in a span. */
export function niceStep(span, wanted) {
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
}

function numberTicks({ low, high, whole }, wanted) {
  const [least, most] = [Math.min(low, high), Math.max(low, high)];
  let step = niceStep(most - least, wanted);
  if (whole) step = Math.max(step, 1);
  step = Math.max(step, Math.max(-least, most) * 2 ** -51); // by less, k would not grow
  const ticks = [];
  for (let k = Math.ceil(least / step - 1e-9); k * step <= most + step * 1e-9; k++) {
    ticks.push({ value: k * step, label: plain(k * step, step) });
  }
  return ticks;
}

function logTicks({ low, high }, wanted) {
  const [first, last] = [Math.log10(low), Math.log10(high)];
  if (last - first < 1) {
    return numberTicks({ low, high }, wanted).filter(({ value }) => value > 0);
  }
  const step = Math.max(1, Math.ceil((last - first) / wanted));
  const ticks = [];
  for (let power = Math.ceil(first - 1e-9); power <= last + 1e-9; power++) {
    if (power % step === 0) ticks.push({ value: 10 ** power, label: Math.abs(power) < 4 ? plain(10 ** power, 10 ** power) : `1e${power}` });
  }
  return ticks;
}

function wordTicks({ low, high, words }, length, room) {
  const [first, last] = [Math.max(Math.ceil(low), 0), Math.min(Math.floor(high), words.length - 1)];
  const step = Math.max(1, Math.ceil(((last - first + 1) * Math.min(room, 24)) / length));
  const ticks = [];
  for (let code = first; code <= last; code += step) ticks.push({ value: code, label: words[code] ?? '' });
  return ticks;
}

/** A number with the digits that a step asks for; large and small ones by a power of ten. */
export function plain(value, step) {
  if (Math.abs(value) < step * 1e-6) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  const places = Math.floor(Math.log10(step) + 1e-9);
  if (size >= 7 || size < -4) {
    const digits = Math.min(Math.max(size - places, 0), 15);
    return minus((value / 10 ** size).toFixed(digits)) + `e${size}`;
  }
  return minus(value.toFixed(Math.min(Math.max(-places, 0), 15))).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, size >= 4 ? ',' : '');
}

const minus = (text) => text.replace('-', '−');

const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
const STEPS = [
  ...[1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((n) => n * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7].map((n) => n * DAY),
];
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

function timeTicks({ low, high }, wanted) {
  const [least, most] = [Math.min(low, high), Math.max(low, high)];
  const rough = (most - least) / wanted;
  const step = STEPS.find((one) => one >= rough);
  const ticks = [];
  if (step) {
    // weeks begin on Mondays, and 1970 did on a Thursday
    const shift = step === 7 * DAY ? 4 * DAY : 0;
    for (let k = Math.ceil((least - shift) / step); k * step + shift <= most; k++) {
      ticks.push({ value: k * step + shift, label: timeLabel(k * step + shift, step) });
    }
    return ticks;
  }
  const months = MONTHS.find((count) => count * 30 * DAY >= rough) ?? MONTHS.at(-1);
  const begin = new Date(least);
  let month = Math.floor((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / months) * months;
  for (; ; month += months) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    const value = date.getTime();
    if (!(value <= most)) return ticks;
    if (value >= least) ticks.push({ value, label: date.toISOString().slice(0, months >= 12 ? 4 : 7) });
  }
}

function timeLabel(value, step) {
  const text = iso(value);
  if (step >= DAY) return text.slice(0, 10);
  if (value % DAY === 0) return text.slice(0, 10);
  if (step >= MINUTE) return text.slice(11, 16);
  if (step >= SECOND) return text.slice(11, 19);
  return `${text.slice(17, 19)}.${fraction(value, step)}`;
}

/** A time as exact as a step: `2026-01-02 03:04:05.678`. */
export function spellTime(value, step) {
  const text = iso(value).replace('T', ' ');
  if (step >= DAY) return text.slice(0, 10);
  if (step >= MINUTE) return text.slice(0, 16);
  return step >= SECOND ? text.slice(0, 19) : `${text.slice(0, 19)}.${fraction(value, step)}`;
}

function iso(value) {
  const date = new Date(Math.floor(value));
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}

/** What comes behind the second, in as many digits as a step has. */
function fraction(value, step) {
  const digits = Math.min(Math.max(Math.ceil(3 - Math.log10(step * 1.0000001)), 1), 6);
  return String(Math.round(((value % SECOND) + SECOND) % SECOND * 1000)).padStart(6, '0').slice(0, digits);
}
