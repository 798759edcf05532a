// What a plot asks: which kind of which columns, by default and by what the address says. No page is needed here.

import { Axis } from './axes.js';

/** The number of a row as an axis. */
export const ROW = '#';
/** Kinds of plots, with what they are called. */
export const KINDS = { density: 'Density', scatter: 'Points', line: 'Line', histogram: 'Histogram', image: 'Image' };
/** Pixels to a bar of a histogram, and to a point of a scatter. */
const BAR = 8;
const POINTS = 20000;
/** Pixels that are asked for along a side. */
const MOST = 2048;

/** Which kinds fit a member of these columns, and of an array of so many axes. */
export function kindsOf(columns, axes = 0) {
  const image = axes >= 2 ? ['image'] : [];
  if (!columns.length) return image;
  return [...image, 'density', 'scatter', 'line', 'histogram'];
}

/** What is drawn: what the state says, where that is possible, else what is likely to be meant. */
export function completed(state, { columns, traits = [], axes = 0 }) {
  const kinds = kindsOf(columns, axes);
  const names = [ROW, ...columns.map(({ name }) => name)];
  const filled = columns.filter(({ empty }) => !empty);
  const numbers = filled.filter(({ kind }) => kind === 'number');
  const floats = numbers.filter(({ dtype }) => /float|double/.test(dtype));
  const times = filled.filter(({ kind }) => kind === 'time');
  const likely = [...new Set([...traits, ...(floats.length > 1 ? floats : [...floats, ...numbers]).map(({ name }) => name)])];
  const usual = kinds.includes('image') ? 'image' : times.length && floats.length ? 'line' : likely.length > 1 ? 'density' : 'histogram';
  const kind = kinds.includes(state.plot) ? state.plot : usual;
  const known = (name, ...others) => [name, ...others].find((one) => names.includes(one));
  const ordered = kind === 'line' || times.length > 0 && floats.length < 2;
  const x = known(state.x, ...(ordered ? times.map(({ name }) => name) : []), ...(kind === 'line' ? [ROW] : []), ...likely, names[1], ROW);
  const y = known(state.y, ...likely.filter((name) => name !== x), ...names.slice(1).filter((name) => name !== x), ROW);
  const colour = columns.find(({ name }) => name === state.colour);
  const coloured = colour && (kind === 'line' || kind === 'histogram' ? colour.kind === 'category' : kind !== 'image');
  return { kind, x, y, colour: coloured ? colour.name : null, xlog: Boolean(state.xlog), ylog: Boolean(state.ylog) };
}

/** The question that a plot is the answer of: `{ method, params }`, for so many pixels. */
export function question(plot, where, { xbox, ybox, at = [], filter }, { width, height }) {
  const column = (name) => (name === ROW ? null : name);
  const [wide, high] = [width, height].map((size) => Math.max(1, Math.min(Math.round(size), MOST)));
  if (plot.kind === 'image') {
    const params = { array: where.table, container: where.container, at, width: wide, height: high };
    if (xbox) params.columns = outwards(xbox);
    if (ybox) params.rows = outwards(ybox);
    return { method: 'image', params };
  }
  const params = { ...where, x: column(plot.x), x_log: plot.xlog };
  if (xbox) params.x_range = ordered(xbox);
  if (plot.colour) params.color = plot.colour;
  if (filter) params.where = filter;
  if (plot.kind === 'histogram') return { method: 'density', params: { ...params, histogram: true, width: Math.max(Math.round(wide / BAR), 2) } };
  params.y = column(plot.y);
  if (plot.kind === 'line') return { method: 'line', params: { ...params, width: wide } };
  params.y_log = plot.ylog;
  if (ybox) params.y_range = ordered(ybox);
  if (plot.kind === 'scatter') return { method: 'scatter', params: { ...params, most: POINTS } };
  return { method: 'density', params: { ...params, width: wide, height: high } };
}

/** The two axes of an answer, or of what is shown of it; those that it leaves open come from what was found. */
export function axesOf(plot, meta, arrays, { xbox, ybox } = {}, units = {}) {
  if (plot.kind === 'image') {
    const [rows, columns] = [ybox ? ordered(ybox) : meta.rows, xbox ? ordered(xbox) : meta.columns];
    return [
      new Axis({ low: columns[0], high: columns[1], name: 'column', whole: true }),
      new Axis({ low: rows[1], high: rows[0], name: 'row', whole: true }),
    ];
  }
  const [x, y] = meta.axes.map((axis) => new Axis({ ...axis, unit: units[axis.name] }));
  const across = xbox ? x.between(...ordered(xbox)) : x;
  if (plot.kind === 'histogram') {
    const most = totals(arrays[0], meta.color?.words?.length || 1).reduce((a, b) => Math.max(a, b), 1);
    return [across, countAxis(most, plot.ylog, ybox)];
  }
  if (plot.kind === 'line') {
    const [low, high] = ybox ? ordered(ybox) : padded(ends(arrays, 1), plot.ylog);
    return [across, new Axis({ ...y, low, high, log: plot.ylog, unit: units[y.name] })];
  }
  return [across, ybox ? y.between(...ordered(ybox)) : y];
}

function countAxis(most, log, ybox) {
  const [low, high] = ybox ? ordered(ybox) : [log ? 0.5 : 0, log ? most * 2 : most * 1.05];
  return new Axis({ low, high, log, name: 'rows', whole: true });
}

/** The sums of the layers of a histogram. */
export function totals(counts, layers) {
  const width = counts.length / layers;
  return Array.from({ length: width }, (_, k) => {
    let sum = 0;
    for (let layer = 0; layer < layers; layer++) sum += Number(counts[layer * width + k]);
    return sum;
  });
}

/** The least and the greatest of a coordinate of lines. */
function ends(lines, axis) {
  let [low, high] = [Infinity, -Infinity];
  for (const points of lines) {
    for (let at = axis; at < points.length; at += 2) {
      if (points[at] < low) low = points[at];
      if (points[at] > high) high = points[at];
    }
  }
  return low <= high ? [low, high] : [0, 1];
}

function padded([low, high], log) {
  if (log) return [low > 0 ? low : Math.min(high, 1) * 1e-6 || 1e-6, high > 0 ? high : 1];
  const room = (high - low) * 0.04 || Math.max(Math.abs(high) * 0.1, 0.5);
  return [low - room, high + room];
}

export const ordered = ([a, b]) => (a <= b ? [a, b] : [b, a]);

function outwards(box) {
  const [low, high] = ordered(box);
  return [Math.max(Math.floor(low), 0), Math.max(Math.ceil(high), 1)];
}
