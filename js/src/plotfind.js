// What is under the pointer: of an answer the nearest pixel, point or bar that has rows.

/** How far from the pointer something may be, in pixels. */
const NEAR = 8;

/** `{ count, row, values: [x, y], at: [left, top] }` of what is near a place on the canvas; null of nothing. */
export function found(frame, drawing, left, top) {
  if (!drawing || !frame.holds(left, top)) return null;
  return FIND[drawing.plot.kind](frame, drawing, left, top);
}

const FIND = { density: pixel, image: cell, scatter: point, line: onLine, histogram: bar };

function pixel(frame, drawing, left, top) {
  if (drawing.dots) {
    const near = point(frame, drawing.dots, left, top);
    if (near) return near;
  }
  const { width, height, counts, rows, axes } = drawing;
  const [column, line] = frame.values(left, top).map((value, axis) => Math.floor(axes[axis].share(value) * [width, height][axis]));
  let best = null;
  const [across, up] = [frame.inner.width / width, frame.inner.height / height];
  const reach = Math.ceil(NEAR / 2 / Math.min(across, up)) || 0;
  for (let j = Math.max(line - reach, 0); j <= Math.min(line + reach, height - 1); j++) {
    for (let i = Math.max(column - reach, 0); i <= Math.min(column + reach, width - 1); i++) {
      const at = j * width + i;
      const far = (i - column) ** 2 + (j - line) ** 2;
      if (counts[at] > 0 && (!best || far < best.far)) best = { at, i, j, far };
    }
  }
  if (!best) return null;
  const values = [axes[0].at((best.i + 0.5) / width), axes[1].at((best.j + 0.5) / height)];
  const box = [best.i, best.i + 1].map((i) => axes[0].at(i / width)).concat([best.j, best.j + 1].map((j) => axes[1].at(j / height)));
  const mean = drawing.layers.means?.[best.at];
  return { count: counts[best.at], row: rows ? rows[best.at] : null, values, box, mean, at: [frame.x(values[0]), frame.y(values[1])] };
}

function cell(frame, drawing, left, top) {
  const { width, height, axes, arrays } = drawing;
  const [x, y] = frame.values(left, top);
  const [i, j] = [Math.floor(axes[0].share(x) * width), Math.floor((1 - axes[1].share(y)) * height)];
  if (i < 0 || j < 0 || i >= width || j >= height) return null;
  return { count: null, row: null, values: [Math.floor(x), Math.floor(y)], mean: arrays[0][j * width + i], at: [left, top] };
}

function point(frame, drawing, left, top) {
  const [xs, ys, rows, codes] = drawing.arrays;
  let best = null;
  for (let k = 0; k < xs.length; k++) {
    const far = (frame.x(xs[k]) - left) ** 2 + (frame.y(ys[k]) - top) ** 2;
    if (far <= NEAR ** 2 && (!best || far < best.far)) best = { k, far };
  }
  if (!best) return null;
  const { k } = best;
  const word = drawing.words && codes[k] >= 0 ? drawing.words[codes[k]] : undefined;
  const mean = drawing.words ? word : codes?.[k];
  return { count: 1, row: rows[k], values: [xs[k], ys[k]], mean, at: [frame.x(xs[k]), frame.y(ys[k])] };
}

function onLine(frame, drawing, left, top) {
  let best = null;
  drawing.arrays.forEach((xy, line) => {
    for (let at = 0; at < xy.length; at += 2) {
      const far = Math.abs(frame.x(xy[at]) - left) + Math.abs(frame.y(xy[at + 1]) - top) / 50;
      if (!best || far < best.far) best = { far, values: [xy[at], xy[at + 1]], line };
    }
  });
  if (!best) return null;
  const { values } = best;
  const word = drawing.plot.colour ? drawing.meta.lines[best.line] ?? 'others' : undefined;
  const at = [frame.x(values[0]), frame.y(values[1])];
  const [[x0, y0], [x1, y1]] = [-1, 1].map((aside) => frame.values(at[0] + aside, at[1] - aside));
  return { count: null, row: null, values, box: [x0, x1, y0, y1], mean: word, at };
}

function bar(frame, drawing, left) {
  const layers = drawing.words?.length || 1;
  const bins = drawing.layers.counts.length / layers;
  const [x] = drawing.axes;
  const bin = Math.floor(x.share(frame.axes[0].at((left - frame.inner.left) / frame.inner.width)) * bins);
  if (bin < 0 || bin >= bins) return null;
  let [count, row] = [0, -1];
  for (let layer = 0; layer < layers; layer++) {
    count += Number(drawing.layers.counts[layer * bins + bin]);
    row = Math.max(row, drawing.layers.rows?.[layer * bins + bin] ?? -1);
  }
  const box = [x.at(bin / bins), x.at((bin + 1) / bins)];
  const middle = x.at((bin + 0.5) / bins);
  return { count, row: row < 0 ? null : row, values: [middle, count], box, at: [frame.x(middle), frame.y(Math.max(count, frame.axes[1].low))] };
}
