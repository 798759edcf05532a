import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Connection, unpack } from '../src/transport.js';

class Echo extends Connection {
  sent = [];
  send(message) { this.sent.push(message); }
}

test('an answer goes to the question of its number, after its parts', async () => {
  const connection = new Echo();
  const parts = [];
  const answer = connection.request('rows', { first: 3 }, { onPartial: (part) => parts.push(part.meta) });
  assert.deepEqual(connection.sent, [{ id: 1, method: 'rows', params: { first: 3 } }]);
  connection.receive({ id: 1, partial: true, meta: 'half' }, []);
  connection.receive({ id: 1, meta: 'whole' }, []);
  assert.equal((await answer).meta, 'whole');
  assert.deepEqual(parts, ['half']);
});

test('a question that is given up is given up on the server, too, and its answer is dropped', async () => {
  const connection = new Echo();
  const control = new AbortController();
  const answer = connection.request('density', {}, { signal: control.signal });
  control.abort();
  await assert.rejects(answer);
  assert.deepEqual(connection.sent.at(-1), { cancel: 1 });
  connection.receive({ id: 1, meta: 'late' }, []);
});

test('what went wrong is said in words', async () => {
  const connection = new Echo();
  const answer = connection.request('rows');
  connection.receive({ id: 1, error: 'there is no table of this name' }, []);
  await assert.rejects(answer, /no table/);
});

test('arrays of a frame start at multiples of eight', () => {
  const header = new TextEncoder().encode(JSON.stringify({
    id: 1, meta: null, arrays: [{ dtype: 'uint8', shape: [3] }, { dtype: 'float64', shape: [1, 2] }],
  }));
  const first = Math.ceil((4 + header.length) / 8) * 8;
  const buffer = new ArrayBuffer(first + 8 + 16);
  new DataView(buffer).setUint32(0, header.length, true);
  new Uint8Array(buffer, 4).set(header);
  new Uint8Array(buffer, first).set([1, 2, 3]);
  new Float64Array(buffer, first + 8).set([0.5, -1]);
  const { arrays } = unpack(buffer);
  assert.deepEqual([...arrays[0]], [1, 2, 3]);
  assert.deepEqual([...arrays[1]], [0.5, -1]);
});
