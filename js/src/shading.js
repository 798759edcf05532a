// From counts and means to pixels: nothing is asked again for another colour.

import { bytesOf, table, wordColour } from './colormaps.js';

/** How counts become shares of a colour map, by name. */
export const SCALES = ['log', 'linear', 'equal'];

/** A function from a number to its share, 0 to 1, such that the least positive count has more than none. */
export function shareOf(values, scale, { least = null, most = null } = {}) {
  if (scale === 'equal') return equalized(values);
  const [low, high] = [least ?? 0, most ?? greatest(values)];
  if (scale === 'log') return (value) => (high > low ? Math.log1p(value - low) / Math.log1p(high - low) : 1);
  return (value) => (high > low ? (value - low) / (high - low) : 1);
}

export function greatest(values) {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The share of pixels that have fewer: each colour is seen equally often. */
function equalized(values) {
  const sorted = Float64Array.from(values).filter((value) => value > 0).sort();
  const rank = new Map();
  sorted.forEach((value, place) => rank.set(value, (place + 1) / sorted.length));
  return (value) => rank.get(value) ?? 0;
}

/** The two ends between which nearly all finite values lie. */
export function spread(values, cut = 0.005) {
  const sorted = Float64Array.from(values).filter(Number.isFinite).sort();
  if (!sorted.length) return [0, 1];
  const ends = [cut, 1 - cut].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
  const room = Math.max(0.5, Math.abs(ends[0]) * 1e-6);
  return ends[0] < ends[1] ? ends : [ends[0] - room, ends[1] + room];
}

/**
 * The bytes (RGBA) of a picture, the first row of values lowest; where there is nothing they are transparent. Of `flip`
 * the first row is on top.
 */
export function shade(counts, [height, width], { map, scale, means = null, ends = null, flip = false }) {
  const bytes = new Uint8ClampedArray(4 * height * width);
  const colours = table(map);
  const share = means ? shareOf(means, 'linear', { least: ends[0], most: ends[1] }) : shareOf(counts, scale);
  const values = means ?? counts;
  for (let row = 0; row < height; row++) {
    let to = 4 * width * (flip ? row : height - 1 - row);
    for (let from = row * width; from < (row + 1) * width; from++, to += 4) {
      if (counts[from] === 0 || values[from] !== values[from]) continue;
      const at = 3 * Math.round(255 * Math.min(Math.max(share(values[from]), 0), 1));
      bytes[to] = colours[at];
      bytes[to + 1] = colours[at + 1];
      bytes[to + 2] = colours[at + 2];
      bytes[to + 3] = 255;
    }
  }
  return bytes;
}

/** The same of layers, one to each word: the mean of their colours, the fainter the fewer rows there are. */
export function shadeWords(counts, [layers, height, width], { words, scale, hidden = [] }) {
  const bytes = new Uint8ClampedArray(4 * height * width);
  const totals = new Float64Array(height * width);
  const mixed = new Float64Array(3 * height * width);
  for (let layer = 0; layer < layers; layer++) {
    if (hidden.includes(words[layer])) continue;
    const colour = bytesOf(wordColour(words, layer));
    const begin = layer * height * width;
    for (let at = 0; at < height * width; at++) {
      const count = counts[begin + at];
      if (count === 0) continue;
      totals[at] += count;
      for (let c = 0; c < 3; c++) mixed[3 * at + c] += count * colour[c];
    }
  }
  const share = shareOf(totals, scale);
  for (let row = 0; row < height; row++) {
    let to = 4 * width * (height - 1 - row);
    for (let from = row * width; from < (row + 1) * width; from++, to += 4) {
      if (totals[from] === 0) continue;
      for (let c = 0; c < 3; c++) bytes[to + c] = mixed[3 * from + c] / totals[from];
      bytes[to + 3] = 70 + 185 * share(totals[from]);
    }
  }
  return bytes;
}

/** The sums of a picture's layers, a number to each pixel. */
export function flattened(counts, shape) {
  if (shape.length < 3) return counts;
  const size = shape[1] * shape[2];
  const totals = new Float64Array(size);
  for (let begin = 0; begin < counts.length; begin += size) {
    for (let at = 0; at < size; at++) totals[at] += counts[begin + at];
  }
  return totals;
}
