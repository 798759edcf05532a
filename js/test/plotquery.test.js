import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axesOf, completed, question, ROW, totals } from '../src/plotquery.js';

const column = (name, kind = 'number', dtype = 'double') => ({ name, kind, dtype });
const ATOM = { columns: [column('frame', 'number', 'int64'), column('symbol', 'category', 'category'), column('x'), column('y'), column('z')] };
const LOG = { columns: [column('at', 'time', 'timestamp[us]'), column('level', 'category', 'category'), column('wait')] };

test('by default the first two floats are drawn, and times along x', () => {
  assert.deepEqual(completed({}, ATOM), { kind: 'density', x: 'x', y: 'y', colour: null, xlog: false, ylog: false });
  assert.deepEqual(completed({}, { ...ATOM, traits: ['z', 'x'] }).x, 'z');
  assert.deepEqual(completed({}, LOG), { kind: 'line', x: 'at', y: 'wait', colour: null, xlog: false, ylog: false });
  assert.equal(completed({}, { columns: [column('value')] }).kind, 'histogram');
  assert.equal(completed({}, { columns: [column('0'), column('1')], axes: 2 }).kind, 'image');
  assert.equal(completed({ plot: 'line' }, ATOM).x, ROW);
  const nothing = { columns: [LOG.columns[0], { ...column('pid'), empty: true }] };
  assert.deepEqual([completed({}, nothing).kind, completed({}, nothing).x], ['histogram', 'at']);
  assert.equal(completed({ plot: 'scatter', y: 'pid' }, nothing).y, 'pid');
});

test('the address decides, where it can', () => {
  const state = { plot: 'scatter', x: 'z', y: ROW, colour: 'symbol', ylog: true };
  assert.deepEqual(completed(state, ATOM), { kind: 'scatter', x: 'z', y: ROW, colour: 'symbol', xlog: false, ylog: true });
  assert.equal(completed({ plot: 'pie', x: 'nothing' }, ATOM).x, 'x');
  assert.equal(completed({ plot: 'line', colour: 'x' }, ATOM).colour, null);
});

const size = { width: 800, height: 600 };

test('questions', () => {
  const where = { table: 'atom', container: 'water' };
  const plot = completed({ colour: 'symbol' }, ATOM);
  assert.deepEqual(question(plot, where, { xbox: [2, 1] }, size), {
    method: 'density', params: { ...where, x: 'x', y: 'y', x_log: false, y_log: false, x_range: [1, 2], color: 'symbol', width: 800, height: 600 },
  });
  assert.deepEqual(question({ ...plot, kind: 'line', x: ROW, colour: null }, where, {}, size), {
    method: 'line', params: { ...where, x: null, y: 'y', x_log: false, width: 800 },
  });
  assert.equal(question({ ...plot, kind: 'scatter' }, where, {}, size).params.most, 20000);
  assert.equal(question(plot, where, { filter: 'x > 1' }, size).params.where, 'x > 1');
  const histogram = question({ ...plot, kind: 'histogram' }, where, {}, size);
  assert.equal(histogram.params.width, 100);
  assert.deepEqual(question({ kind: 'image' }, where, { xbox: [0.4, 9.1], at: [3] }, { width: 9000, height: 0 }), {
    method: 'image', params: { array: 'atom', container: 'water', at: [3], columns: [0, 10], width: 2048, height: 1 },
  });
});

test('axes that an answer leaves open are found from it', () => {
  const axis = { name: 'x', low: 0, high: 1, kind: 'number', log: false };
  const [, rows] = axesOf({ kind: 'histogram' }, { axes: [axis], color: { words: ['a', null] } }, [new Uint8Array([1, 20, 3, 80])], {});
  assert.equal(rows.high, 105);
  assert.deepEqual(totals([1, 20, 3, 80], 2), [4, 100]);
  const [x, y] = axesOf({ kind: 'line' }, { axes: [axis, { name: 'y', low: null, high: null }] }, [new Float64Array([0, 5, 1, 15])], { xbox: [3, 2] }, { y: 'Å' });
  assert.deepEqual([x.low, x.high, y.low, y.high, y.unit], [2, 3, 4.6, 15.4, 'Å']);
  const [, down] = axesOf({ kind: 'image' }, { rows: [0, 40], columns: [0, 60] }, [], {});
  assert.deepEqual([down.low, down.high], [40, 0]);
});
