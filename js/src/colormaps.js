// Colours of numbers and of words; all but grey's are told apart by the colour-blind, and all by a grey print.

/** Seventeen colours from the least to the greatest, as matplotlib has them. `difference` has a middle. */
const STOPS = {
  viridis: '44015448186a472d7b4240863b528b33638d2c728e26828e21918c1fa08828ae803fbc735ec96284d44baddc30d8e219fde725',
  cividis: '00224e002e6a1a386f32436d434e6c535a6d61656f6f70737d7c788c88789b9476aba072bcae6ccdbb63dec958f0d846fee838',
  magma: '0000040a08221d114736106b51127c6a1c818326819c2e7fb73779d0416fe75263f56b5cfc8961fea772fec488fde2a3fcfdbf',
  blues: 'dfecf7d5e5f4cadef0bcd7eba9cfe595c5df7fb9da69add557a0ce4594c73686c02777b81b69af105ba4084d96083e8108306b',
  grey: '000000101010202020303030404040505050606060707070808080909090a0a0a0b0b0b0c0c0c0d0d0d0e0e0e0f0f0f0ffffff',
  difference: '0530611752902a71b23f8ec06bacd19bc9e0c2ddece0ecf3f7f6f6fbe5d8fbccb4f5aa89e48066d05548ba2832930e2667001f',
};

export const MAPS = Object.keys(STOPS);

/** Of words, in turn (Okabe and Ito), and of all others. */
export const WORDS = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#56b4e9', '#cc79a7', '#f0e442', '#7a5195', '#8c564b'];
export const OTHERS = '#8a919a';

const tables = new Map();

/** 256 colours of a map, three bytes each. */
export function table(name) {
  if (!tables.has(name)) {
    const stops = STOPS[name] ?? STOPS.viridis;
    const bytes = Array.from({ length: 51 }, (_, k) => parseInt(stops.slice(2 * k, 2 * k + 2), 16));
    const made = new Uint8ClampedArray(768);
    for (let k = 0; k < 256; k++) {
      const at = (k / 255) * 16;
      const stop = Math.min(Math.floor(at), 15);
      for (let c = 0; c < 3; c++) {
        made[3 * k + c] = bytes[3 * stop + c] * (stop + 1 - at) + bytes[3 * stop + 3 + c] * (at - stop);
      }
    }
    tables.set(name, made);
  }
  return tables.get(name);
}

/** The colour of a share from 0 to 1, for a style: `rgb(68, 1, 84)`. */
export function css(name, share) {
  const at = 3 * Math.round(255 * Math.min(Math.max(share, 0), 1));
  return `rgb(${table(name).slice(at, at + 3).join(', ')})`;
}

/** The colour of the layer k of some words; the last is of all others where its word is null. */
export function wordColour(words, k) {
  return words[k] === null ? OTHERS : WORDS[k % WORDS.length];
}

export function bytesOf(hex) {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
