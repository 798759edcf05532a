import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAPS, OTHERS, WORDS, css, table, wordColour } from '../src/colormaps.js';
import { flattened, shade, shadeWords, shareOf, spread } from '../src/shading.js';

const light = (name, share) => css(name, share).match(/\d+/g).reduce((sum, part, c) => sum + part * [0.2126, 0.7152, 0.0722][c], 0);

test('colour maps begin and end where they should, and all but that of differences grow lighter or darker throughout', () => {
  assert.equal(css('viridis', 0), 'rgb(68, 1, 84)');
  assert.equal(css('viridis', 1), 'rgb(253, 231, 37)');
  assert.deepEqual([...table('none')], [...table('viridis')]);
  for (const name of MAPS.filter((one) => one !== 'difference')) {
    const steps = Array.from({ length: 20 }, (_, k) => light(name, (k + 1) / 20) - light(name, k / 20));
    assert.ok(steps.every((step) => step > 0) || steps.every((step) => step < 0), name);
  }
});

test('words have colours, and all others one', () => {
  const words = ['H', 'O', null];
  assert.deepEqual([0, 1, 2].map((k) => wordColour(words, k)), [WORDS[0], WORDS[1], OTHERS]);
  assert.equal(new Set(WORDS).size, 9);
});

test('a picture has its first row lowest, and nothing where nothing is', () => {
  const bytes = shade(new Uint32Array([0, 1, 9, 0]), [2, 2], { map: 'grey', scale: 'linear' });
  assert.deepEqual([...bytes.slice(0, 4)], [255, 255, 255, 255]);
  assert.deepEqual([3, 7, 11, 15].map((at) => bytes[at]), [255, 0, 0, 255]);
  const flipped = shade(new Uint32Array([0, 1, 9, 0]), [2, 2], { map: 'grey', scale: 'linear', flip: true });
  assert.deepEqual([3, 7, 11, 15].map((at) => flipped[at]), [0, 255, 255, 0]);
});

test('means have the colours of their ends', () => {
  const means = new Float32Array([-1, 3, NaN, 1]);
  const bytes = shade(new Uint8Array([1, 2, 3, 4]), [1, 4], { map: 'grey', means, ends: [-1, 3] });
  assert.deepEqual([0, 4, 12].map((at) => bytes[at]), [0, 255, 129]);
  assert.equal(bytes[11], 0);
});

test('scales of counts', () => {
  const values = [0, 1, 1, 1, 1000];
  assert.ok(shareOf(values, 'log')(1) > 0.09);
  assert.ok(shareOf(values, 'linear')(1) < 0.002);
  assert.equal(shareOf(values, 'equal')(1), 0.75);
  for (const scale of ['log', 'linear', 'equal']) assert.equal(shareOf(values, scale)(1000), 1);
  assert.deepEqual(spread(Float64Array.from({ length: 1001 }, (_, k) => k)), [5, 995]);
  assert.deepEqual(spread([2, 2]), [1.5, 2.5]);
});

test('words are mixed by how many rows each has', () => {
  const counts = new Uint8Array([1, 0, 1, 2]);
  const options = { words: ['H', 'O'], scale: 'linear' };
  const bytes = shadeWords(counts, [2, 1, 2], options);
  assert.deepEqual([...bytes.slice(4, 7)], [0xe6, 0x9f, 0x00]);
  assert.deepEqual([...bytes.slice(0, 3)], [115, 136, 89]);
  const one = shadeWords(counts, [2, 1, 2], { ...options, hidden: ['O'] });
  assert.deepEqual([...one.slice(0, 3)], [0, 0x72, 0xb2]);
  assert.equal(one[7], 0);
  assert.deepEqual([...flattened(counts, [2, 1, 2])], [2, 2]);
});
