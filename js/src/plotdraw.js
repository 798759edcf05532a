// Drawing a plot on a canvas: what was answered, between the axes that are shown now, and the axes themselves.

import { plain, spellTime } from './axes.js';
import { css, wordColour } from './colormaps.js';
import { flattened, shade, shadeWords, spread } from './shading.js';
import { printable } from './text.js';

/** Room around the plot, in pixels. */
export const ROOM = { left: 72, right: 18, top: 14, bottom: 46 };
const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** Points that are so few are drawn as dots of that radius. */
const DOTS = [[500, 3.5], [5000, 2.5], [Infinity, 1.6]];

/** An answer as it is drawn: a picture of it, or its lines, bars or points. */
export class Drawing {
  constructor(plot, axes, { meta, arrays }) {
    Object.assign(this, { plot, axes, meta, arrays });
    this.words = meta.color?.words?.length ? meta.color.words : null;
    this.layers = Object.fromEntries((meta.layers ?? []).map((name, place) => [name, arrays[place]]));
    [this.height, this.width] = (meta.shape ?? []).slice(-2);
  }

  /** Of a density the rows in each pixel, of all layers: only made when it is looked at, as many parts never are. */
  get counts() {
    return this.plot.kind === 'density' ? (this.flat ??= flattened(this.layers.counts, this.meta.shape)) : null;
  }

  /** The last row of each pixel; null before all is known. */
  get rows() {
    return this.layers.rows ? (this.last ??= flatRows(this.layers.rows, this.meta.shape)) : null;
  }

  /** The numbers of both ends of the colour map. */
  get ends() {
    const { kind } = this.plot;
    const values = kind === 'density' ? this.layers.means : kind === 'image' ? this.arrays[0] : kind === 'scatter' && this.meta.color && !this.words ? this.arrays[3] : null;
    return values ? (this.spread ??= spread(values, kind === 'image' ? 0.001 : 0.005)) : null;
  }

  /** A value of the colour, as exact as the colours are. */
  spell(value) {
    const step = this.ends ? (this.ends[1] - this.ends[0]) / 1000 : Math.abs(value) / 1e6;
    return this.meta.color?.kind === 'time' ? spellTime(value, step) : plain(value, step);
  }

  /** The words that have a colour, each with its layer; all others only where there are any. */
  get named() {
    const { plot, meta, arrays, layers } = this;
    if (plot.kind === 'line') return plot.colour ? meta.lines.map((word, k) => [word, k]).filter(([, k]) => arrays[k].length) : null;
    if (!this.words) return null;
    if (plot.kind === 'scatter') return [...this.words.slice(0, 9), ...(this.words.length > 9 ? [null] : [])].map((word, k) => [word, k]);
    const size = layers.counts.length / this.words.length;
    const some = (k) => layers.counts.subarray(k * size, (k + 1) * size).some((one) => one > 0);
    return this.words.map((word, k) => [word, k]).filter(([word, k]) => word !== null || some(k));
  }

  /** Whether this is for the same columns as another, so that it may stand in while that is on its way. */
  like(plot) {
    return JSON.stringify(plot) === JSON.stringify(this.plot);
  }

  /** The picture in colours, made anew where these have changed. */
  picture(look) {
    const key = JSON.stringify(look);
    if (this.painted?.key === key) return this.painted.canvas;
    const [height, width] = [this.height, this.width];
    const { map, scale, hidden } = look;
    let bytes;
    if (this.plot.kind === 'image') {
      const seen = Uint8Array.from(this.arrays[0], (value) => value === value);
      bytes = shade(seen, [height, width], { map, means: this.arrays[0], ends: this.ends, flip: true });
    } else if (this.words) bytes = shadeWords(this.layers.counts, this.meta.shape, { words: this.words, scale, hidden });
    else bytes = shade(this.counts, [height, width], { map, scale, means: this.layers.means, ends: this.ends });
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d').putImageData(new ImageData(bytes, width, height), 0, 0);
    this.painted = { key, canvas };
    return canvas;
  }
}

/** Of layers the last row of any, a number to each pixel. */
function flatRows(rows, shape) {
  if (shape.length < 3) return rows;
  const size = shape[1] * shape[2];
  const last = new Float64Array(size).fill(-1);
  for (let begin = 0; begin < rows.length; begin += size) {
    for (let at = 0; at < size; at++) if (rows[begin + at] > last[at]) last[at] = rows[begin + at];
  }
  return last;
}

/** Where the plot is on its canvas. */
export class Frame {
  constructor(width, height, axes) {
    Object.assign(this, { width, height, axes });
    this.inner = { left: ROOM.left, top: ROOM.top, width: Math.max(width - ROOM.left - ROOM.right, 1), height: Math.max(height - ROOM.top - ROOM.bottom, 1) };
  }

  x(value) {
    return this.inner.left + this.axes[0].share(value) * this.inner.width;
  }

  y(value) {
    return this.inner.top + (1 - this.axes[1].share(value)) * this.inner.height;
  }

  /** The shares of both axes at a place on the canvas. */
  shares(left, top) {
    return [(left - this.inner.left) / this.inner.width, 1 - (top - this.inner.top) / this.inner.height];
  }

  values(left, top) {
    return this.shares(left, top).map((share, axis) => this.axes[axis].at(share));
  }

  holds(left, top) {
    return this.shares(left, top).every((share) => share >= 0 && share <= 1);
  }
}

/** Draw all; `colours` are those of the page, `look` the map, scale and hidden words, `overlay` what is pointed at. */
export function draw(canvas, frame, drawing, { colours, look, box = null, cross = null }) {
  const ratio = globalThis.devicePixelRatio || 1;
  const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d');
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = colours.background;
  pen.fillRect(0, 0, frame.width, frame.height);
  pen.font = FONT;
  if (!frame.axes) return;
  const { left, top, width: wide, height: high } = frame.inner;
  const image = drawing && (drawing.plot.kind === 'density' || drawing.plot.kind === 'image');
  if (!image) grid(pen, frame, colours);
  pen.save();
  pen.beginPath();
  pen.rect(left, top, wide, high);
  pen.clip();
  if (drawing) DRAW[drawing.plot.kind](pen, frame, drawing, look, colours);
  if (box) outlined(pen, frame, box, colours);
  if (cross) crossed(pen, frame, cross, colours);
  pen.restore();
  frameAxes(pen, frame, colours);
}

const DRAW = { density: picture, image: picture, line: lines, scatter: points, histogram: bars };

function picture(pen, frame, drawing, look, colours) {
  const [x, y] = drawing.axes;
  const [x0, x1] = [frame.x(x.low), frame.x(x.high)];
  const [y0, y1] = [frame.y(y.low), frame.y(y.high)];
  pen.imageSmoothingEnabled = false;
  pen.drawImage(drawing.picture(look), x0, Math.min(y0, y1), x1 - x0, Math.abs(y1 - y0));
  if (drawing.dots) points(pen, frame, drawing.dots, look, colours);
}

function lines(pen, frame, drawing, look) {
  const { words } = drawing;
  const named = drawing.meta.lines;
  drawing.arrays.forEach((xy, line) => {
    const word = named[line];
    if (look.hidden?.includes(word)) return;
    pen.strokeStyle = drawing.plot.colour ? wordColour(named, line) : look.accent;
    pen.lineWidth = 1.25;
    pen.lineJoin = 'round';
    pen.beginPath();
    for (let at = 0; at < xy.length; at += 2) pen.lineTo(frame.x(xy[at]), frame.y(xy[at + 1]));
    pen.stroke();
    if (xy.length === 2) pen.fillRect(frame.x(xy[0]) - 2, frame.y(xy[1]) - 2, 4, 4);
  });
  return words;
}

function points(pen, frame, drawing, look, colours) {
  const [xs, ys, , codes] = drawing.arrays;
  const radius = DOTS.find(([most]) => xs.length <= most)[1];
  const { words, ends } = drawing;
  pen.globalAlpha = xs.length > 5000 ? 0.6 : 0.85;
  for (let k = 0; k < xs.length; k++) {
    const [x, y] = [frame.x(xs[k]), frame.y(ys[k])];
    if (!(x > -9 && y > -9 && x < frame.width + 9 && y < frame.height + 9)) continue;
    if (words) {
      const code = codes[k] < 0 || codes[k] >= 9 ? null : codes[k];
      if (look.hidden?.includes(code === null ? null : words[code])) continue;
      pen.fillStyle = code === null ? wordColour([null], 0) : wordColour(words, code);
    } else if (ends) pen.fillStyle = Number.isNaN(codes[k]) ? colours.muted : css(look.map, (codes[k] - ends[0]) / (ends[1] - ends[0]));
    else pen.fillStyle = look.accent;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.globalAlpha = 1;
}

function bars(pen, frame, drawing, look) {
  const { words } = drawing;
  const layers = words ? words.length : 1;
  const counts = drawing.layers.counts;
  const bins = counts.length / layers;
  const [x] = drawing.axes;
  const [, y] = frame.axes;
  const base = frame.y(y.log ? y.low : 0);
  for (let bin = 0; bin < bins; bin++) {
    const [from, to] = [frame.x(x.at(bin / bins)), frame.x(x.at((bin + 1) / bins))];
    const gap = to - from > 5 ? 1 : 0;
    let sum = 0;
    let below = base;
    for (let layer = 0; layer < layers; layer++) {
      if (words && look.hidden?.includes(words[layer])) continue;
      const count = Number(counts[layer * bins + bin]);
      if (!count) continue;
      sum += count;
      const above = frame.y(sum);
      pen.fillStyle = words ? wordColour(words, layer) : look.accent;
      pen.fillRect(from + gap / 2, above, Math.max(to - from - gap, 0.75), below - above);
      below = above;
    }
  }
}

function grid(pen, frame, colours) {
  pen.strokeStyle = colours.line;
  pen.lineWidth = 1;
  pen.beginPath();
  const { left, top, width, height } = frame.inner;
  for (const { value } of frame.axes[0].ticks(width, 90)) {
    const x = Math.round(frame.x(value)) + 0.5;
    pen.moveTo(x, top);
    pen.lineTo(x, top + height);
  }
  for (const { value } of frame.axes[1].ticks(height, 48)) {
    const y = Math.round(frame.y(value)) + 0.5;
    pen.moveTo(left, y);
    pen.lineTo(left + width, y);
  }
  pen.stroke();
}

function frameAxes(pen, frame, colours) {
  const { left, top, width, height } = frame.inner;
  const [x, y] = frame.axes;
  pen.strokeStyle = colours.muted;
  pen.lineWidth = 1;
  pen.strokeRect(left - 0.5, top - 0.5, width + 1, height + 1);
  pen.fillStyle = colours.text;
  pen.textBaseline = 'top';
  let last = -Infinity;
  for (const { value, label: text } of x.ticks(width, 90)) {
    const at = frame.x(value);
    const label = fitted(pen, text, 180);
    const size = pen.measureText(label).width;
    tick(pen, at, top + height, at, top + height + 5);
    if (at - size / 2 < last + 8) continue;
    pen.textAlign = 'center';
    pen.fillText(label, Math.min(Math.max(at, size / 2 + 2), frame.width - size / 2 - 2), top + height + 8);
    last = at + size / 2;
  }
  pen.textAlign = 'right';
  pen.textBaseline = 'middle';
  for (const { value, label } of y.ticks(height, 48)) {
    const at = frame.y(value);
    tick(pen, left - 5, at, left, at);
    pen.fillText(fitted(pen, label, left - 26), left - 8, at);
  }
  pen.fillStyle = colours.muted;
  pen.textAlign = 'center';
  pen.textBaseline = 'bottom';
  pen.fillText(fitted(pen, x.title, width), left + width / 2, frame.height - 4);
  pen.save();
  pen.translate(4, top + height / 2);
  pen.rotate(-Math.PI / 2);
  pen.textBaseline = 'top';
  pen.fillText(fitted(pen, y.title, height), 0, 0);
  pen.restore();
}

function tick(pen, x0, y0, x1, y1) {
  pen.beginPath();
  pen.moveTo(Math.round(x0) + 0.5, Math.round(y0) + 0.5);
  pen.lineTo(Math.round(x1) + 0.5, Math.round(y1) + 0.5);
  pen.stroke();
}

/** The text as it can be shown, cut where it is wider than that. */
function fitted(pen, told, width) {
  const text = printable(told);
  if (pen.measureText(text).width <= width) return text;
  let kept = text.slice(0, 200);
  while (kept.length > 1 && pen.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

function outlined(pen, frame, [x0, x1, y0, y1], colours) {
  const [a, b] = [frame.x(x0), frame.x(x1)];
  const [c, d] = [frame.y(y0), frame.y(y1)];
  pen.fillStyle = colours.accent;
  pen.globalAlpha = 0.14;
  pen.fillRect(Math.min(a, b), Math.min(c, d), Math.abs(b - a), Math.abs(d - c));
  pen.globalAlpha = 1;
  pen.strokeStyle = colours.accent;
  pen.setLineDash([5, 3]);
  pen.strokeRect(Math.min(a, b), Math.min(c, d), Math.abs(b - a), Math.abs(d - c));
  pen.setLineDash([]);
}

function crossed(pen, frame, [left, top], colours) {
  pen.strokeStyle = colours.accent;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.arc(left, top, 6, 0, 2 * Math.PI);
  pen.stroke();
}
