import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, fitted, joined, packed, pointAt, unpacked } from '../src/scenecamera.js';
import { byKind, byValue, coordinate, extent, radiiOf, rgb } from '../src/scenecolours.js';
import { Budget, shuffled } from '../src/scenelod.js';
import { byLot, inverse, layout } from '../src/scenepairs.js';
import { FrameCache, Player } from '../src/sceneplayer.js';

const always = () => true;

/** The frames that are shown at these times. */
const shown = (player, times, ready = always) => times.map((now) => player.tick(now, ready));

test('frames come at their times, one after another, and from the start again', () => {
  const player = new Player({ count: 3, fps: 10 });
  assert.deepEqual(shown(player, [0, 100]), [null, null]);
  player.play();
  assert.deepEqual(shown(player, [1000, 1050, 1099, 1100, 1201, 1300]), [1, null, null, 2, 0, 1]);
  player.pause();
  assert.equal(player.tick(5000, always), null);
});

test('a player without a loop stops at the end, and begins anew when it is played again', () => {
  const player = new Player({ count: 2, fps: 10, loop: false });
  player.play();
  assert.deepEqual(shown(player, [0, 100, 200]), [1, null, null]);
  assert.equal(player.playing, false);
  player.play();
  assert.equal(player.frame, 0);
});

test('no frame is left out: a late one is waited for, and time goes on from it', () => {
  const player = new Player({ count: 9, fps: 10 });
  player.play();
  assert.deepEqual(shown(player, [0, 100, 350], (frame) => frame < 2), [1, null, null]);
  assert.deepEqual(shown(player, [460, 500, 555, 560]), [2, null, null, 3]);
});

test('steps stop a player, and stay within what there is', () => {
  const player = new Player({ count: 5, frame: 99 });
  assert.equal(player.frame, 4);
  player.play();
  assert.equal(player.step(1), 0);
  assert.equal(player.playing, false);
  assert.equal(player.step(-1), 4);
  player.loop = false;
  assert.equal(player.step(1), 4);
  assert.equal(player.go('nothing'), 0);
  assert.deepEqual([player.next(), player.next(7)], [1, null]);
  const still = new Player({ count: 1 });
  still.play();
  assert.equal(still.playing, false);
});

test('a player of some frames goes from one to the next, under their own numbers', () => {
  const player = new Player({ count: 100, fps: 10, frame: 48, kept: [0, 33, 41, 66, 99] });
  assert.equal(player.frame, 41);
  assert.deepEqual([player.next(), player.next(2), player.next(3), player.step(-1), player.go(99)], [66, 99, 0, 33, 99]);
  player.play();
  assert.deepEqual(shown(player, [0, 100, 200]), [0, 33, 41]);
  player.loop = false;
  player.go(99);
  assert.deepEqual([player.next(), player.step(1), player.step(-1)], [null, 99, 66]);
  player.go(99);
  player.play();
  assert.equal(player.frame, 0);
});

test('a frame is fetched once, and the oldest are let go', async () => {
  const asked = [];
  const cache = new FrameCache(async (frame) => asked.push(frame) && { frame, bytes: 10 }, 50);
  await Promise.all([cache.get(1), cache.get(1)]);
  for (let frame = 2; frame < 8; frame += 1) await cache.get(frame);
  assert.deepEqual(asked, [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual([1, 2, 3, 7].map((frame) => cache.has(frame)), [false, false, true, true]);
  const late = cache.get(20);
  cache.clear();
  await late;
  assert.equal(cache.has(20), false);
});

test('no more than two frames are on their way beforehand', async () => {
  const asked = [];
  const cache = new FrameCache(async (frame) => asked.push(frame) && { bytes: 1 });
  cache.prefetch([4, null, 5, 6, 7]);
  assert.deepEqual(asked, [4, 5]);
  await cache.get(5);
  cache.prefetch([4, 5, 6, 7]);
  assert.deepEqual(asked, [4, 5, 6, 7]);
});

test('a fetch that fails may be tried again', async () => {
  let tries = 0;
  const cache = new FrameCache(async () => {
    tries += 1;
    if (tries === 1) throw new Error('lost');
    return { bytes: 1 };
  });
  await assert.rejects(cache.get(3), /lost/);
  await cache.get(3);
  assert.equal(cache.has(3), true);
});

test('any first part of the order without order is spread over all', () => {
  const n = 10_000;
  const order = shuffled(n);
  assert.deepEqual([...order].sort((a, b) => a - b), Array.from({ length: n }, (_, k) => k));
  const tenths = new Array(10).fill(0);
  for (const k of order.subarray(0, 1000)) tenths[Math.floor(k / 1000)] += 1;
  assert.ok(tenths.every((count) => count > 60 && count < 140), String(tenths));
  assert.deepEqual(shuffled(50), shuffled(50));
});

test('less is drawn where pictures take long, and more again where they do not', () => {
  const budget = new Budget(33);
  assert.equal(budget.of(1e6), 1e6);
  budget.took(330);
  const few = budget.of(1e6);
  assert.ok(few >= 1e5 && few < 3e5);
  for (let k = 0; k < 9; k += 1) budget.took(4000);
  assert.equal(budget.of(1e6), 20_000);
  assert.equal(budget.of(200), 200);
  for (let k = 0; k < 40; k += 1) budget.took(16);
  assert.equal(budget.of(1e6), 1e6);
  budget.begin(1e5, 1e6);
  assert.equal(budget.of(1e6), 1e5);
  budget.begin(1e5, 10);
  assert.equal(budget.of(1e6), 1e5);
});

test('a camera survives its address', () => {
  const camera = { position: [1.23456789, -2, 3e-9], target: [0, 0.5, 100000.123], zoom: 1.5 };
  const back = unpacked(JSON.parse(JSON.stringify(packed(camera))));
  assert.deepEqual(back, { position: [1.2346, -2, 3e-9], target: [0, 0.5, 100000], zoom: 1.5 });
  for (const wrong of [undefined, 'x', [1, 2], [1, 2, 3, 4, 5, 6, null], [1, 2, 3, 4, 5, 6, 0], [1, 2, 3, 4, 5, 6, 'x']]) {
    assert.equal(unpacked(wrong), null);
  }
});

test('a box is seen as a whole, in a wide picture and in a narrow one', () => {
  const box = joined([bounds(new Float32Array([0, 0, 0, 2, 4, 4])), null, [[-1, 0, 0], [0, 1, 1]]]);
  assert.deepEqual(box, [[-1, 0, 0], [2, 4, 4]]);
  assert.equal(bounds(new Float32Array(0)), null);
  assert.deepEqual(bounds(new Float32Array([0, 1, 2, Infinity, NaN, -Infinity])), [[0, 1, 2], [0, 1, 2]]);
  for (const aspect of [2, 0.5]) {
    const { position, target, radius } = fitted(box, 40, aspect);
    const away = Math.hypot(...position.map((value, axis) => value - target[axis]));
    const half = Math.atan(Math.tan((20 * Math.PI) / 180) * Math.min(1, aspect));
    assert.ok(away * Math.sin(half) >= radius);
    assert.ok(away * Math.sin(half) <= 1.2 * radius);
  }
});

test('of points one behind another the nearest is under the pointer', () => {
  const xyz = new Float32Array([0, 0, 0.5, 0, 0, -0.5, 0.5, 0, 0]);
  const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
  const at = (x, y, radius) => pointAt({ xyz, n: 3, matrix: identity, width: 200, height: 100, x, y, radius: () => radius, scale: 50 });
  assert.equal(at(100, 50, 0.1), 1);
  assert.equal(at(103, 50, 0), 1);
  assert.equal(at(152, 50, 0.1), 2);
  assert.equal(at(125, 50, 0.1), -1);
  assert.equal(pointAt({ xyz, n: 1, matrix: identity, width: 200, height: 100, x: 100, y: 50, radius: () => 1, scale: 50 }), 0);
});

test('colours are those of kinds, or of a map', () => {
  assert.deepEqual(rgb('#ff8000'), [255, 128, 0]);
  const looks = [{ colour: '#ff0000', radius: 0.5 }, { colour: '#0000ff', radius: 2 }];
  assert.deepEqual([...byKind(new Uint8Array([1, 0, 9]), looks, 3, '#00ff00')], [0, 0, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255]);
  assert.deepEqual([...radiiOf(new Uint8Array([1, 0, 9]), looks, 3, 7)], [2, 0.5, 7]);
  assert.deepEqual([...radiiOf(null, [], 2, 7)], [7, 7]);
  const map = Uint8Array.from({ length: 768 }, (_, k) => (k % 3 ? 0 : k / 3));
  const reds = byValue(new Float32Array([-5, 1, 2, 3, 9, NaN]), [1, 3], map).filter((_, k) => k % 4 === 0);
  assert.deepEqual([...reds], [0, 0, 128, 255, 255, 128]);
  assert.deepEqual([...byValue(new Float32Array([7]), [7, 7], map)], [0, 0, 0, 255]);
});

test('the ends of a coordinate are those of its numbers', () => {
  const y = coordinate(new Float32Array([1, 5, 9, 2, NaN, 9, 3, -7, 9]), 1);
  assert.deepEqual([...y], [5, NaN, -7]);
  assert.deepEqual(extent(y), [-7, 5]);
});

/** Points on a line, each of a colour of its own, and a tilted box that is 10 long. */
const line = (...x) => ({ xyz: Float32Array.from(x.flatMap((one) => [one, 0, 0])), colours: Uint8Array.from({ length: 4 * x.length }, (_, k) => k) });
const BOX = Float32Array.from([0, 0, 0, 10, 0, 0, 5, 8, 0, 1, 2, 6]);

test('few bonds are two halves, each of the colour of its point', () => {
  const found = layout(Int32Array.from([0, 1]), line(1, 3));
  assert.deepEqual([...found.start], [1, 0, 0, 3, 0, 0]);
  assert.deepEqual(Array.from(found.along, (value) => value + 0), [1, 0, 0, -1, 0, 0]);
  assert.deepEqual([...found.colours], [0, 1, 2, 3, 4, 5, 6, 7]);
  assert.equal(found.lines.length, 0);
});

test('many bonds are lines between points, but for those through a side of the box', () => {
  const found = layout(Int32Array.from([0, 1, 0, 2]), line(0.5, 1.5, 9.5), BOX, 1);
  assert.deepEqual([...found.lines], [0, 1]);
  assert.deepEqual([...found.start], [0.5, 0, 0, 9.5, 0, 0]);
  assert.deepEqual(Array.from(found.along, (value) => value + 0), [-0.5, 0, 0, 0.5, 0, 0]);
  assert.deepEqual([...layout(Int32Array.from([0, 2]), line(0.5, 1.5, 9.5), null, 0).lines], [0, 2]);
});

test('the nearest image in a tilted box is along its vectors', () => {
  const points = { xyz: Float32Array.from([0, 0, 0, 15.25, 8.25, 0.5]), colours: new Uint8Array(8) };
  const { along } = layout(Int32Array.from([0, 1]), points, BOX);
  assert.deepEqual([...along.slice(0, 3)], [0.125, 0.125, 0.25]);
  assert.equal(inverse(Float32Array.from([0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 1])), null);
});

test('bonds are drawn in lots, nearly the same ones in the next frame', () => {
  const pairs = Int32Array.from({ length: 20_000 }, (_, k) => (k % 2 ? (k * 7) % 10_000 : k >> 1));
  const order = byLot(pairs);
  assert.deepEqual([...order].sort((a, b) => a - b), Array.from(order.keys()));
  const first = (of, found) => new Set([...found.slice(0, 2500)].map((k) => of[2 * k]));
  const next = pairs.slice(2000); // the bonds of some points have gone
  const [before, after] = [first(pairs, order), first(next, byLot(next))];
  assert.ok([...before].filter((one) => one >= 1000 && after.has(one)).length > 2000);
});
