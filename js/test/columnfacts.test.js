import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bars, ColumnFacts, sentences } from '../src/columnfacts.js';

test('bars are shares of the highest', () => {
  assert.deepEqual(bars({ counts: [1, 4, 0] }), [0.25, 1, 0]);
  assert.deepEqual(bars({ values: [['a', 8], ['b', 2]] }), [1, 0.25]);
  assert.deepEqual(bars(undefined), []);
  assert.deepEqual(bars({ counts: [0, 0] }), [0, 0]);
});

test('what is said of a column is of the bar under the mouse, too', () => {
  const facts = { counts: [3, 5], edges: [0, 0.5, 1], min: 0, max: 1, mean: 0.25, missing: 1234, nan: 0, done: 0.5 };
  assert.deepEqual(sentences(facts, 0.6)[0], ['0.5 … 1', '5']);
  assert.deepEqual(sentences(facts).slice(0, 2), [['min', '0'], ['max', '1']]);
  assert.deepEqual(sentences(facts).slice(-2), [['missing', '1,234'], ['so far', '50 %']]);
  const words = { values: [['O', 7], ['H', 2]], distinct: 40_000, exact: false, missing: 0 };
  assert.deepEqual(sentences(words, 0.3), [['H', '2'], ['different', 'at least 40,000'], ['missing', '0']]);
  assert.deepEqual(sentences(undefined), []);
});

test('histograms are asked for two at a time, once, and no more when nobody looks', async () => {
  const asked = [];
  const connection = {
    request: (method, { column }, { signal }) => new Promise((resolve, reject) => {
      asked.push({ column, done: () => resolve({ meta: { done: 1 }, arrays: [] }) });
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
  };
  const facts = new ColumnFacts(connection, {}, () => {});
  facts.want(['a', 'b', 'c']);
  facts.want(['a', 'b', 'c']);
  assert.deepEqual(asked.map(({ column }) => column), ['a', 'b']);
  asked[0].done();
  await new Promise(setImmediate);
  assert.deepEqual(asked.map(({ column }) => column), ['a', 'b', 'c']);
  facts.dispose();
  await new Promise(setImmediate);
  assert.equal(asked.length, 3);
});
