import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Axis, niceStep, plain, spellTime } from '../src/axes.js';

const labels = (axis, length = 800) => axis.ticks(length).map(({ label }) => label);

test('ticks are at round numbers', () => {
  assert.deepEqual(labels(new Axis({ low: -0.2, high: 1.1 }), 480), ['−0.2', '0.0', '0.2', '0.4', '0.6', '0.8', '1.0'].map((l) => l.replace('0.0', '0')));
  assert.deepEqual(labels(new Axis({ low: 0, high: 5e9 }), 480), ['0', '1e9', '2e9', '3e9', '4e9', '5e9']);
  assert.deepEqual(labels(new Axis({ low: 12000, high: 30000 }), 400), ['15,000', '20,000', '25,000', '30,000']);
  assert.equal(niceStep(10, 4), 2);
});

test('numbers keep apart what a pixel keeps apart', () => {
  assert.equal(plain(1234.5678, 0.01), '1,234.57'.replace(',', ''));
  assert.equal(plain(-0.00001234, 1e-8), '−1.234e-5');
  assert.equal(plain(1e-20, 0.1), '0');
  assert.equal(plain(123456.25, 0.01), '123,456.25');
  assert.equal(plain(0.12345678, 1e-5), '0.12346');
});

test('whole numbers have no ticks between them', () => {
  assert.deepEqual(labels(new Axis({ low: -0.5, high: 3.5, whole: true })), ['0', '1', '2', '3']);
});

test('logarithmic axes', () => {
  const axis = new Axis({ low: 0.01, high: 1e6, log: true });
  assert.deepEqual(labels(axis), ['0.01', '0.1', '1', '10', '100', '1000', '1e4', '1e5', '1e6']);
  assert.ok(Math.abs(axis.share(100) - 0.5) < 1e-12);
  assert.ok(Math.abs(axis.at(0.5) - 100) < 1e-9);
  assert.ok(labels(new Axis({ low: 2, high: 9, log: true })).length > 2);
});

const DAY = 86400000;
const at = (text) => Date.parse(`${text}Z`);

test('times have ticks where the clock and the calendar have them', () => {
  const low = at('2026-01-01T00:00');
  assert.deepEqual(labels(new Axis({ low, high: low + DAY, kind: 'time' })), ['2026-01-01', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00', '2026-01-02']);
  assert.deepEqual(labels(new Axis({ low, high: at('2027-03-01T00:00'), kind: 'time' })), ['2026-01', '2026-04', '2026-07', '2026-10', '2027-01']);
  assert.deepEqual(labels(new Axis({ low: at('1990-05-01'), high: at('2026-01-01'), kind: 'time' }), 640), ['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
  assert.deepEqual(labels(new Axis({ low: low + 0.25, high: low + 3.1, kind: 'time' }), 300), ['00.001', '00.002', '00.003']);
  assert.deepEqual(labels(new Axis({ low, high: low + 0.005, kind: 'time' }), 300).slice(1), ['00.000002', '00.000004']);
});

test('a time is as exact as a pixel', () => {
  const time = at('2026-01-02T03:04:05.678') + 0.25;
  assert.equal(spellTime(time, DAY), '2026-01-02');
  assert.equal(spellTime(time, 1000), '2026-01-02 03:04:05');
  assert.equal(spellTime(time, 10), '2026-01-02 03:04:05.67');
  assert.equal(spellTime(time, 0.001), '2026-01-02 03:04:05.678250');
});

test('words are at their numbers', () => {
  const axis = new Axis({ low: -0.5, high: 2.5, kind: 'category', words: ['H', 'O', 'C'] });
  assert.deepEqual(axis.ticks(300), [{ value: 0, label: 'H' }, { value: 1, label: 'O' }, { value: 2, label: 'C' }]);
  assert.equal(axis.spell(1.2), 'O');
  const many = new Axis({ low: -0.5, high: 999.5, kind: 'category', words: Array.from({ length: 1000 }, (_, k) => `w${k}`) });
  assert.ok(many.ticks(300).length < 20);
});

test('zooming keeps the place that is pointed at', () => {
  for (const log of [false, true]) {
    const axis = new Axis({ low: 1, high: 100, log });
    const closer = axis.zoomed(0.5, 0.25);
    assert.ok(Math.abs(closer.at(0.25) - axis.at(0.25)) < 1e-9);
    assert.ok(closer.high - closer.low < axis.high - axis.low);
    assert.ok(Math.abs(axis.moved(0.1).moved(-0.1).low - 1) < 1e-9);
  }
  const close = new Axis({ low: 1e9, high: 1e9 + 1e-4 });
  assert.equal(close.zoomed(0.5, 0.5), close);
  assert.equal(close.narrowed(1e9, 1e9 + 1e-7), close);
});

test('there is an end to the ticks of an axis that is narrower than numbers go', () => {
  for (const [low, high, whole] of [[1e9, 1e9 + 1e-7, false], [2 ** 64 - 2048, 2 ** 64, true], [-1e300, -1e300 * (1 - 1e-16), false], [5, 5, false]]) {
    assert.ok(new Axis({ low, high, whole }).ticks(800).length < 20);
  }
});

test('titles have units', () => {
  assert.equal(new Axis({ low: 0, high: 1, name: 'x', unit: 'Å' }).title, 'x (Å)');
  assert.equal(new Axis({ low: 0, high: DAY / 2, name: 'at', kind: 'time' }).title, 'at (UTC, 1970-01-01)');
  assert.equal(new Axis({ low: 0, high: 1 }).title, 'row');
});
