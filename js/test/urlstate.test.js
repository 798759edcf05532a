import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from '../src/urlstate.js';

test('a state comes back as it was, whatever texts are in it', () => {
  const states = [
    {},
    { container: 'a/water.exa', table: 'atom', row: 77777777, view: 'plot' },
    { box: [0, -1.5, 1e300, 4], camera: { position: [1, 2, 3] }, dark: false },
    { table: '12', other: 'true', third: '"quoted"', fourth: '[1', fifth: '', 'a=b&c': 'x&y=#%20 é\u2028' },
  ];
  for (const state of states) assert.deepEqual(decode(`#${encode(state)}`), state);
});

test('an address can be read by people', () => {
  assert.equal(encode({ table: 'atom', row: 7, box: [0, 1.5], gone: undefined }), 'table=atom&row=7&box=[0,1.5]');
});

test('what makes no sense in an address is left out', () => {
  assert.deepEqual(decode('#table=atom&%E0%A4=1&=3&nothing&row=[1'), { table: 'atom', row: '[1' });
});
