import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { FileConnection, fileOf, keyOf, Recorder } from '../src/recorded.js';

const rows = (first, count) => ({
  method: 'rows', params: { table: 'atom', first, count },
  meta: {
    table: 'atom', first, count, total: 1e8, known: 1e8, columns: [{ name: 'x' }, { name: 'y' }],
    cells: [Array.from({ length: count }, (_, at) => `x${first + at}`), Array.from({ length: count }, (_, at) => `y${first + at}`)],
  },
});

test('a question is the same whatever the order of its parameters', () => {
  assert.equal(keyOf('rows', { a: 1, b: undefined, c: false }), keyOf('rows', { c: null, a: 1 }));
  assert.notEqual(keyOf('rows', { a: 1 }), keyOf('rows', { a: 2 }));
});

test('what was recorded is answered, with its arrays, and what was not is said to be not there', async () => {
  const counts = deflateSync(Buffer.from(new Float64Array([1, 2.5]).buffer)).toString('base64');
  const file = new FileConnection([{ method: 'histogram', params: { column: 'x' }, meta: { done: 1 }, arrays: [{ dtype: 'float64', shape: [2], base64: counts }] }]);
  const { meta, arrays } = await file.request('histogram', { column: 'x', where: undefined });
  assert.deepEqual([meta, [...arrays[0]]], [{ done: 1 }, [1, 2.5]]);
  await assert.rejects(file.request('histogram', { column: 'y' }), /exa view shows all/);
});

test('rows that were recorded are paged in any columns, up to where they go', async () => {
  const file = new FileConnection([rows(0, 200), rows(200, 100), rows(900, 50)]);
  const { meta } = await file.request('rows', { table: 'atom', first: 190, count: 20, columns: ['y'] });
  assert.deepEqual(meta.cells, [Array.from({ length: 20 }, (_, at) => `y${190 + at}`)]);
  assert.deepEqual([meta.total, meta.deepest], [100000000, 300]);
  assert.equal((await file.request('rows', { table: 'atom', first: 290, count: 200 })).meta.count, 10);
  await assert.rejects(file.request('rows', { table: 'atom', first: 0, where: 'x > 1' }));
  await assert.rejects(file.request('rows', { table: 'atom', columns: ['z'] }));
});

test('a picture of another size is shown rather than none', async () => {
  const file = new FileConnection([{ method: 'density', params: { table: 'atom', x: 'a', y: 'b', width: 800 }, meta: { of: 'ab' }, arrays: [] }]);
  assert.equal((await file.request('density', { table: 'atom', x: 'a', y: 'b', width: 640, x_log: false })).meta.of, 'ab');
  await assert.rejects(file.request('density', { table: 'atom', x: 'a', y: 'c', width: 800 }));
});

test('a frame is answered whatever its bonds, and no other is', async () => {
  const file = new FileConnection([0, 3].map((frame) => ({ method: 'frame', params: { table: 'atom', frame, tolerance: 1.2 }, meta: { frame }, arrays: [] })));
  assert.equal((await file.request('frame', { table: 'atom', frame: 3, tolerance: null })).meta.frame, 3);
  assert.equal((await file.request('frame', { table: 'atom', frame: 0, tolerance: 1.2 })).meta.frame, 0);
  await assert.rejects(file.request('frame', { table: 'atom', frame: 1, tolerance: 1.2 }));
  await assert.rejects(file.request('frame', { table: 'atom', frame: 0, colour: 'charge' }));
});

test('parts that an answer does not repeat are remembered, and come before it again', async () => {
  const part = (level) => ({ meta: { level }, arrays: [new Float32Array([level, 2])] });
  const connection = {
    async request(method, params, { onPartial }) {
      onPartial({ meta: { done: 0.5 }, arrays: [] });
      for (const level of [3, 4]) onPartial(part(level));
      return { meta: { done: 1 }, arrays: method === 'density' ? part(5).arrays : [] };
    },
  };
  const recorder = new Recorder(connection);
  const heard = [];
  await connection.request('isosurface', { level: 1 }, { onPartial: ({ meta }) => heard.push(meta) });
  assert.equal(heard.length, 3);
  await connection.request('density', {});
  const file = new FileConnection(JSON.parse(await recorder.text({})).answers);
  const again = [];
  const onPartial = ({ meta, arrays }) => again.push([meta.level, ...arrays[0]]);
  assert.deepEqual(await file.request('isosurface', { level: 1 }, { onPartial }), { meta: { done: 1 }, arrays: [] });
  assert.deepEqual(again, [[3, 3, 2], [4, 4, 2]]);
  await file.request('density', {}, { onPartial });
  assert.equal(again.length, 2);
});

test('a file knows which frames were seen', async () => {
  const connection = { request: async (method) => ({ meta: method === 'frames' ? { count: 20 } : {}, arrays: [] }) };
  const recorder = new Recorder(connection);
  const where = { container: 'a', table: 'atom' };
  await connection.request('frames', where);
  for (const frame of [12, 3]) await connection.request('frame', { ...where, frame, tolerance: 1.2 });
  await connection.request('frame', { ...where, frame: 3, tolerance: 0.9 });
  await connection.request('frame', { ...where, frame: 5, colour: 'charge' });
  await connection.request('frame', { ...where, table: 'other', frame: 6 });
  const file = new FileConnection(JSON.parse(await recorder.text({})).answers);
  assert.deepEqual((await file.request('frames', where)).meta, { count: 20, kept: [3, 12] });
});

test('a page remembers its answers as a file has them', async () => {
  const connection = { request: async () => ({ meta: { done: 1 }, arrays: [new Float64Array([1, 2]), new BigInt64Array([3n])] }) };
  const recorder = new Recorder(connection);
  await connection.request('histogram', { column: 'x' });
  const { state, answers } = JSON.parse(await recorder.text({ table: 'atom' }));
  assert.deepEqual(state, { table: 'atom' });
  const { arrays } = await new FileConnection(answers).request('histogram', { column: 'x' });
  assert.deepEqual([[...arrays[0]], [...arrays[1]]], [[1, 2], [3n]]);
});

test('a file has the scripts of packages, if they are to be had', async () => {
  const answers = { extensions: { extensions: ['a', 'b'] }, extension: { script: 'export default () => {};' } };
  const connection = {
    async request(method, { id }) {
      if (id === 'b') throw new Error('the server is gone');
      return { meta: answers[method], arrays: [] };
    },
  };
  const recorder = new Recorder(connection);
  await connection.request('extensions');
  const file = new FileConnection(JSON.parse(await recorder.text({})).answers);
  assert.deepEqual((await file.request('extension', { id: 'a' })).meta, answers.extension);
  await assert.rejects(file.request('extension', { id: 'b' }), /not that/);
});

test('a page forgets what is too much for a file, but not what there is', async () => {
  const connection = { request: async () => ({ meta: {}, arrays: [new Uint8Array(1_300_000)] }) };
  const recorder = new Recorder(connection);
  for (const method of ['overview', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await connection.request(method);
  const methods = JSON.parse(await recorder.text({})).answers.map(({ method }) => method);
  assert.equal(methods[0], 'overview');
  assert.equal(methods.at(-1), 'h');
  assert.ok(methods.length < 7);
});

test('a page that has played a long trajectory is saved with its last frames, and stays small', async () => {
  let seed = 1;
  const noise = () => Float32Array.from({ length: 30_000 }, () => (seed = (seed * 16807) % 2147483647) / 1e8);
  const connection = { request: async (method, { frame }) => ({ meta: { frame }, arrays: method === 'frame' ? [noise()] : [] }) };
  const recorder = new Recorder(connection);
  for (const method of ['overview', 'extensions', 'scene', 'frames']) await connection.request(method, { table: 'atom' });
  for (let frame = 0; frame < 100; frame += 1) await connection.request('frame', { table: 'atom', frame });
  const text = await recorder.text({});
  assert.ok(text.length < 4_100_000 && text.length > 3_000_000, text.length);
  const { answers } = JSON.parse(text);
  assert.deepEqual(answers.slice(0, 5).map(({ method }) => method), ['overview', 'extensions', 'scene', 'frames', 'frame']);
  const { kept } = answers[3].meta;
  assert.deepEqual(kept, answers.slice(4).map(({ params }) => params.frame));
  assert.equal(kept.at(-1), 99);
});

test('no data ends a script', () => {
  const file = fileOf('<script>/*DATA*/</script><script>/*SCRIPT*/</script>', 'const a = "</script>$&";', '{"x": "</script><b>"}');
  assert.equal(file.match(/<\/script>/g).length, 2);
  assert.ok(file.includes('$&'));
});
