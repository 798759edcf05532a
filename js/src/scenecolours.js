// Colours of points: by what they are, or by a value on a map of colours.

/** Red, green and blue, 0 to 255, of a colour such as #ff8800. */
export function rgb(text) {
  const value = parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Four bytes for each point of what it is, `looks` being the colours of the kinds. */
export function byKind(codes, looks, n, fallback) {
  const table = new Uint8Array(256 * 4);
  const other = rgb(fallback);
  for (let kind = 0; kind < 256; kind += 1) table.set([...(looks[kind] ? rgb(looks[kind].colour) : other), 255], 4 * kind);
  const colours = new Uint8Array(4 * n);
  const words = new Uint32Array(table.buffer);
  const out = new Uint32Array(colours.buffer);
  if (codes) for (let k = 0; k < n; k += 1) out[k] = words[codes[k]];
  else out.fill(words[255]);
  return colours;
}

/** Four bytes for each value between two ends, by a table of 256 colours, three bytes each; grey for what is none. */
export function byValue(values, [low, high], table) {
  const steps = 256;
  const words = new Uint32Array(Uint8Array.from({ length: 4 * steps }, (_, k) => (k % 4 < 3 ? table[3 * (k >> 2) + (k % 4)] : 255)).buffer);
  const grey = new Uint32Array(new Uint8Array([128, 128, 128, 255]).buffer)[0];
  const colours = new Uint8Array(4 * values.length);
  const out = new Uint32Array(colours.buffer);
  const scale = high > low ? (steps - 1) / (high - low) : 0;
  for (let k = 0; k < values.length; k += 1) {
    const value = values[k];
    out[k] = Number.isNaN(value) ? grey : words[Math.min(Math.max(Math.round((value - low) * scale), 0), steps - 1)];
  }
  return colours;
}

/** The radius of each point, by its kind. */
export function radiiOf(codes, looks, n, fallback) {
  const table = new Float32Array(256).fill(fallback);
  looks.forEach((look, kind) => (table[kind] = look.radius));
  const radii = new Float32Array(n);
  if (codes) for (let k = 0; k < n; k += 1) radii[k] = table[codes[k]];
  else radii.fill(fallback);
  return radii;
}

/** One of the three coordinates of each point. */
export function coordinate(xyz, axis) {
  const values = new Float32Array(xyz.length / 3);
  for (let k = 0; k < values.length; k += 1) values[k] = xyz[3 * k + axis];
  return values;
}

/** The least and the greatest value; what is no number is neither. */
export function extent(values) {
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < values.length; k += 1) {
    if (values[k] < low) low = values[k];
    if (values[k] > high) high = values[k];
  }
  return [low, high];
}
