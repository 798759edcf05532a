// Where the camera is, as numbers in an address, and which point is under the pointer.

/** Of a camera seven numbers of five digits: its place, what it looks at, its zoom. */
export function packed({ position, target, zoom = 1 }) {
  return [...position, ...target, zoom].map((value) => Number(value.toPrecision(5)));
}

/** The camera of seven numbers; null where they are none. */
export function unpacked(numbers) {
  if (!Array.isArray(numbers) || numbers.length !== 7 || !numbers.every(Number.isFinite) || numbers[6] <= 0) return null;
  return { position: numbers.slice(0, 3), target: numbers.slice(3, 6), zoom: numbers[6] };
}

/** The corners `[low, high]` of the box around points, (n, 3) in one array; null where there are none. */
export function bounds(xyz, n = xyz.length / 3) {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let k = 0; k < n; k += 1) {
    for (let axis = 0; axis < 3; axis += 1) {
      const value = xyz[3 * k + axis];
      if (!Number.isFinite(value)) continue;
      if (value < low[axis]) low[axis] = value;
      if (value > high[axis]) high[axis] = value;
    }
  }
  return low.every((value, axis) => value <= high[axis]) ? [low, high] : null;
}

/** One box around several; those that are null are left out. */
export function joined(boxes) {
  const known = boxes.filter(Boolean);
  if (!known.length) return null;
  return [0, 1].map((end) => [0, 1, 2].map((axis) => Math[end ? 'max' : 'min'](...known.map((box) => box[end][axis]))));
}

/** From where a box is seen as a whole, by a camera with an angle of view (degrees) and a ratio of width to height. */
export function fitted([low, high], angle, aspect, direction = [0.5, -0.8, 0.45]) {
  const target = low.map((value, axis) => (value + high[axis]) / 2);
  const radius = Math.max(Math.hypot(...high.map((value, axis) => value - low[axis])) / 2, 1e-6);
  const half = Math.atan(Math.tan((angle * Math.PI) / 360) * Math.min(1, aspect));
  const distance = (radius / Math.sin(half)) * 1.12;
  const length = Math.hypot(...direction);
  const position = target.map((value, axis) => value + (direction[axis] / length) * distance);
  return { position, target, radius, distance, zoom: 1 };
}

/**
 * The number of the point that is seen at a place of the picture, in pixels, or -1: the nearest to the eye of those
 * whose disc is there, else the one whose centre is within `reach` pixels. `matrix` is the product of projection and
 * view in the order of columns, `radius(k)` that of a point's sphere, `scale` how many pixels a length of 1 is where
 * w is 1.
 */
export function pointAt({ xyz, n, matrix: m, width, height, x, y, radius, scale, reach = 6 }) {
  let found = -1;
  let nearest = Infinity;
  let inside = false;
  for (let k = 0; k < n; k += 1) {
    const a = xyz[3 * k];
    const b = xyz[3 * k + 1];
    const c = xyz[3 * k + 2];
    const w = m[3] * a + m[7] * b + m[11] * c + m[15];
    if (!(w > 0)) continue;
    const dx = (((m[0] * a + m[4] * b + m[8] * c + m[12]) / w + 1) / 2) * width - x;
    const dy = ((1 - (m[1] * a + m[5] * b + m[9] * c + m[13]) / w) / 2) * height - y;
    const away = Math.hypot(dx, dy);
    const size = (radius(k) * scale) / w;
    const depth = (m[2] * a + m[6] * b + m[10] * c + m[14]) / w;
    const covers = away <= size;
    if (depth < -1 || depth > 1 || (!covers && (inside || away > reach))) continue;
    const rank = covers ? depth : away + 0.01 * depth; // of two at one place the nearer
    if ((covers && !inside) || rank < nearest) {
      found = k;
      nearest = rank;
      inside = covers;
    }
  }
  return found;
}
