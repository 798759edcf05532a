import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equals, fitWidth, moved, nextSort, pagesOf, ROW, rowNumber, Scroll, shownColumns, TALLEST, tsv } from '../src/tablelayout.js';

test('a scrollbar of few rows is as long as these', () => {
  const scroll = new Scroll(1000, 480);
  assert.equal(scroll.height, 1000 * ROW);
  assert.equal(scroll.top(scroll.pixels(417)), 417);
  assert.deepEqual(scroll.seen(417.5), { first: 417, count: 21 });
  assert.equal(scroll.clamp(1e9), 980);
});

test('a scrollbar of 1e9 rows is no taller than a browser bears, and its ends are the first and the last row', () => {
  const scroll = new Scroll(1e9, 480);
  assert.equal(scroll.height, TALLEST);
  assert.equal(scroll.top(0), 0);
  assert.equal(scroll.top(TALLEST - 480), 1e9 - 20);
  assert.deepEqual(scroll.seen(scroll.last), { first: 999_999_980, count: 20 });
  for (const row of [1, 77_777_777, 999_999_000]) assert.ok(Math.abs(scroll.top(scroll.pixels(row)) - row) <= 1e9 / TALLEST);
});

test('a table that fits does not scroll, nor does one without rows', () => {
  for (const rows of [0, 3]) {
    const scroll = new Scroll(rows, 480);
    assert.equal(scroll.last, 0);
    assert.equal(scroll.height, 480);
    assert.equal(scroll.pixels(0), 0);
    assert.equal(scroll.seen(0).count, rows);
  }
});

test('a row is brought into sight by the least move', () => {
  const scroll = new Scroll(1000, 240);
  assert.equal(scroll.reveal(100, 105), 100);
  assert.equal(scroll.reveal(100, 110), 101);
  assert.equal(scroll.reveal(100, 99), 99);
  assert.equal(scroll.reveal(100.5, 100), 100);
  assert.equal(scroll.reveal(0, 999), 990);
});

test('pages are those that hold the rows', () => {
  assert.deepEqual(pagesOf(0, 1, 200), [0]);
  assert.deepEqual(pagesOf(190, 20, 200), [0, 1]);
  assert.deepEqual(pagesOf(200, 200, 200), [1]);
});

test('columns are shown as chosen, and all where nothing that is there was', () => {
  const all = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  assert.deepEqual(shownColumns(all, ['c', 'gone', 'a']).map(({ name }) => name), ['c', 'a']);
  assert.equal(shownColumns(all, undefined), all);
  assert.equal(shownColumns(all, ['gone']), all);
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 2), ['b', 'c', 'a']);
  assert.deepEqual(moved(['a', 'b', 'c'], 2, 0), ['c', 'a', 'b']);
});

test('clicks sort up, down, and not at all', () => {
  let state = {};
  const seen = [];
  for (let click = 0; click < 3; click++) seen.push((state = nextSort(state, 'x')));
  assert.deepEqual(seen, [{ sort: 'x', desc: undefined }, { sort: 'x', desc: true }, { sort: undefined, desc: undefined }]);
  assert.deepEqual(nextSort({ sort: 'x', desc: true }, 'y'), { sort: 'y', desc: undefined });
});

test('cells are copied as a spreadsheet reads them', () => {
  assert.equal(tsv([['a', null], ['two\nlines', 'say "x"']]), 'a\t\n"two\nlines"\t"say ""x"""');
});

test('a condition on a value is one of the language of filters', () => {
  assert.equal(equals('frame', 'number', '7'), 'frame == 7');
  assert.equal(equals('my name', 'text', "it's \\ "), "`my name` == 'it\\'s \\\\ '");
  assert.equal(equals('x', 'number', null), 'x is null');
});

test('a number of a row is read as people write it', () => {
  assert.equal(rowNumber('77,777,777', 1e8), 77_777_777);
  assert.equal(rowNumber('1e6', 1e8), 1_000_000);
  assert.equal(rowNumber('-1', 1e8), 99_999_999);
  assert.equal(rowNumber('5e9', 1e8), 99_999_999);
  for (const text of ['', 'x', '1.5', '1/2']) assert.ok(Number.isNaN(rowNumber(text, 10)));
});

test('columns are as wide as what is in them, within limits', () => {
  assert.ok(fitWidth('x', ['0.5']) < fitWidth('x', ['-0.123456789']));
  assert.equal(fitWidth('x', ['y'.repeat(1000)]), 340);
});
