// The rows of one table as they are asked for: pages that are kept, questions that are given up when nobody looks.

import { pagesOf } from './tablelayout.js';

/** Rows of a page, pages that are kept, and that are asked for at once. */
export const PAGE = 200;
const KEPT = 100;
const AT_ONCE = 3;

export class TableData {
  /** `query` is what the question `rows` takes besides the place; `changed` is called when more is known. */
  constructor(connection, query, { changed, failed }) {
    Object.assign(this, { connection, query, changed, failed });
    this.pages = new Map();
    this.asked = new Map();
    this.wanted = [];
    this.total = null;
    this.known = 0;
    this.deepest = Infinity;
    this.done = 1;
  }

  /** How many rows there are to scroll through. */
  get rows() {
    return Math.min(this.total ?? this.known, this.deepest);
  }

  /** A row as `{number, cells}`; undefined where it is not here yet. */
  row(place) {
    const page = this.pages.get(Math.floor(place / PAGE));
    const at = place % PAGE;
    if (!page || at >= page.count) return undefined;
    return { number: page.numbers ? page.numbers[at] : place, cells: page.cells.map((column) => column[at]) };
  }

  /** These rows are looked at: ask for what is not here, and for nothing else any more. */
  look(first, count) {
    this.wanted = pagesOf(Math.max(first, 0), Math.max(count, 1), PAGE).filter((page) => !this.pages.has(page));
    for (const [page, abort] of this.asked) {
      if (!this.wanted.includes(page)) {
        abort.abort();
        this.asked.delete(page);
      }
    }
    this.askNext();
  }

  askNext() {
    for (const page of this.wanted) {
      if (this.asked.size >= AT_ONCE) return;
      if (!this.asked.has(page) && !this.pages.has(page)) this.ask(page);
    }
  }

  async ask(page) {
    const abort = new AbortController();
    this.asked.set(page, abort);
    try {
      const params = { ...this.query, first: page * PAGE, count: PAGE };
      const onPartial = ({ meta }) => this.progress(meta.done);
      const { meta } = await this.connection.request('rows', params, { signal: abort.signal, onPartial });
      this.take(page, meta);
    } catch (problem) {
      if (!abort.signal.aborted) this.failed(problem);
      return;
    } finally {
      if (this.asked.get(page) === abort) this.asked.delete(page);
    }
    this.progress(1);
    this.askNext();
  }

  take(page, meta) {
    this.pages.set(page, meta);
    while (this.pages.size > KEPT) this.pages.delete(this.pages.keys().next().value);
    this.count(meta);
    this.deepest = meta.deepest ?? Infinity;
  }

  /** Take in how many rows there are, as an answer says. */
  count({ total, known }) {
    if (total !== null) this.total = total;
    this.known = Math.max(this.known, known);
  }

  progress(done) {
    this.done = done ?? this.done;
    this.changed();
  }

  /** Rows from one to another, all of them, whether they are here or not. */
  async range(first, count, signal) {
    const rows = [];
    for (let at = first; at < first + count; ) {
      if (!this.row(at)) {
        const page = Math.floor(at / PAGE);
        const { meta } = await this.connection.request('rows', { ...this.query, first: page * PAGE, count: PAGE }, { signal });
        this.take(page, meta);
        if (!this.row(at)) break;
      }
      rows.push(this.row(at++));
    }
    return rows;
  }

  /** Count all rows that the filter leaves, while those that are known can be looked at. */
  async countAll() {
    this.counting = new AbortController();
    const { container, table, where } = this.query;
    const heard = ({ meta }) => {
      this.count(meta);
      this.progress(meta.done);
    };
    try {
      heard(await this.connection.request('count', { container, table, where }, { signal: this.counting.signal, onPartial: heard }));
    } catch (problem) {
      if (!this.counting.signal.aborted) this.failed(problem);
    }
  }

  dispose() {
    this.counting?.abort();
    for (const abort of this.asked.values()) abort.abort();
    this.asked.clear();
    this.changed = this.failed = () => {};
  }
}
