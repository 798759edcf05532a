import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGE, TableData } from '../src/tabledata.js';

/** A server of `rows` rows whose one cell is their number; it answers when told. */
class Server {
  constructor(rows) {
    this.rows = rows;
    this.open = [];
  }

  request(method, params, { signal } = {}) {
    return new Promise((resolve, reject) => {
      const question = { method, params, resolve };
      this.open.push(question);
      signal?.addEventListener('abort', () => {
        this.open.splice(this.open.indexOf(question), 1);
        reject(signal.reason);
      });
    });
  }

  async answer() {
    for (const { params, resolve } of this.open.splice(0)) {
      const count = Math.max(Math.min(params.count, this.rows - params.first), 0);
      const cells = [Array.from({ length: count }, (_, at) => String(params.first + at))];
      resolve({ meta: { first: params.first, count, total: this.rows, known: this.rows, cells } });
    }
    await new Promise(setImmediate);
  }

  get pages() {
    return this.open.map(({ params }) => params.first / PAGE);
  }
}

const listening = () => ({ changed() {}, failed: (problem) => assert.fail(problem.message) });

test('what is looked at is asked for once, and is there', async () => {
  const server = new Server(1e6);
  const data = new TableData(server, { table: 'atom' }, listening());
  data.look(395, 30);
  data.look(396, 30);
  assert.deepEqual(server.pages, [1, 2]);
  assert.equal(data.row(395), undefined);
  await server.answer();
  assert.deepEqual(data.row(417), { number: 417, cells: ['417'] });
  assert.equal(data.rows, 1e6);
  data.look(400, 30);
  assert.deepEqual(server.pages, []);
});

test('what nobody looks at any more is given up', async () => {
  const server = new Server(1e6);
  const data = new TableData(server, {}, listening());
  data.look(0, 20);
  data.look(500_000, 20);
  assert.deepEqual(server.pages, [2500]);
  data.dispose();
  assert.deepEqual(server.pages, []);
  await new Promise(setImmediate);
});

test('rows that are far apart are not all kept', async () => {
  const server = new Server(1e7);
  const data = new TableData(server, {}, listening());
  for (let page = 0; page < 300; page++) {
    data.look(page * PAGE, 10);
    await server.answer();
  }
  assert.ok(data.pages.size <= 100);
  assert.ok(data.row(299 * PAGE));
});

test('a range is all of its rows, up to the end of the table', async () => {
  const server = new Server(450);
  const data = new TableData(server, {}, listening());
  const ranged = data.range(150, 1000);
  for (let turn = 0; turn < 6; turn++) await server.answer();
  const rows = await ranged;
  assert.deepEqual(rows.map(({ number }) => number), Array.from({ length: 300 }, (_, at) => 150 + at));
});

test('rows are counted on as answers say more', () => {
  const data = new TableData(new Server(0), {}, listening());
  data.count({ total: null, known: 70 });
  data.count({ total: null, known: 30 });
  assert.equal(data.rows, 70);
  data.take(0, { count: 0, cells: [], total: 90_000, known: 90_000, deepest: 20_000 });
  assert.equal(data.rows, 20_000);
});
