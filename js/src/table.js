// The table: any number of rows, of which those are here that are seen.

import { ColumnFacts } from './columnfacts.js';
import { element } from './elements.js';
import { Heads } from './tableheads.js';
import { TableRows } from './tablerows.js';
import { TableData } from './tabledata.js';
import { equals, moved, nextSort, rowNumber, shownColumns, Scroll, tsv } from './tablelayout.js';
import { count, many, printable } from './text.js';
import './tablestyle.js';

/** How long the address waits for the scrolling to end, in milliseconds. */
const CALM = 180;
/** Cells that are copied at once. */
const COPIED = 200_000;
/** Letters of a text that come in a cell, and then a sign that there are more (`exa/store/cells.py`). */
const LONG = 500;
/** The height of the heads of columns, in pixels. */
const HEAD = 74;

export class TableView {
  static id = 'table';
  static title = 'Table';
  static fits = (member) => member.kind !== 'formula';

  constructor(host, context) {
    this.host = host;
    this.context = context;
    this.top = 0;
    this.widths = {};
    this.build();
    this.sized = new ResizeObserver(() => this.layout());
    this.sized.observe(this.scroller);
    context.theme.addEventListener('change', this.recolour);
    this.keys = [
      { key: 'ArrowDown', does: 'the next row', run: (event) => this.step(1, 0, event) },
      { key: 'ArrowUp', does: 'the row before', run: (event) => this.step(-1, 0, event) },
      { key: 'ArrowRight', does: 'the next column (with Shift: select)', run: (event) => this.step(0, 1, event) },
      { key: 'ArrowLeft', does: 'the column before', run: (event) => this.step(0, -1, event) },
      { key: 'PageDown', does: 'the next page', run: (event) => this.step(this.pageful, 0, event) },
      { key: 'PageUp', does: 'the page before', run: (event) => this.step(-this.pageful, 0, event) },
      { key: 'Home', does: 'the first row', run: (event) => this.step(-Infinity, 0, event) },
      { key: 'End', does: 'the last row', run: (event) => this.step(Infinity, 0, event) },
      { key: 'g', does: 'go to a row by its number', run: () => this.goto.select() },
      { key: 'f', does: 'filter rows', run: () => this.where.focus() },
      { key: 'Enter', does: 'the source of the row', run: () => this.source() },
      { key: 'o', does: 'order by the column: up, down, not at all', run: () => this.sortBy(this.columns[this.active.column].name) },
      { key: ['<', ','], does: 'move the column left', run: () => this.move(-1) },
      { key: ['>', '.'], does: 'move the column right', run: () => this.move(1) },
      { key: ['+', '='], does: 'widen the column', run: () => this.widen(24) },
      { key: '-', does: 'narrow the column', run: () => this.widen(-24) },
      { key: 'h', does: 'hide the column', run: () => this.hide(this.columns[this.active.column].name) },
      { key: 'c', does: 'which columns are shown', run: () => this.chooseColumns() },
      { key: 'y', does: 'copy the selected cells (also Ctrl-C)', run: () => this.copy() },
    ];
  }

  build() {
    this.where = element('input', {
      class: 'exa-where', type: 'search', placeholder: "Filter  f      x > 0.5 and symbol == 'O'", 'aria-label': 'Filter', spellcheck: 'false', autocomplete: 'off',
      onkeydown: (event) => this.onFilterKey(event), onsearch: () => this.applyFilter(),
    });
    this.goto = element('input', {
      class: 'exa-goto', type: 'text', placeholder: 'Go to row  g', 'aria-label': 'Go to row', inputmode: 'numeric', autocomplete: 'off',
      onkeydown: (event) => this.onGotoKey(event),
    });
    this.shown = element('span', { class: 'exa-shown exa-muted', role: 'status' });
    this.related = element('span', { class: 'exa-related' });
    this.heads = new Heads(this);
    this.rows = new TableRows(this);
    this.empty = element('div', { class: 'exa-empty', hidden: true });
    this.window = element('div', { class: 'exa-window' }, this.heads.root, this.rows.root, this.empty);
    this.sizer = element('div', { class: 'exa-sizer' }, this.window);
    this.scroller = element(
      'div', { class: 'exa-rows', role: 'grid', tabindex: '0', 'aria-label': 'Rows', 'aria-multiselectable': 'true', onscroll: () => this.onScroll(), oncopy: (event) => this.onCopy(event) },
      this.sizer,
    );
    this.scroller.addEventListener('wheel', this.onWheel, { passive: false });
    this.root = element('div', { class: 'exa-grid' },
      element('div', { class: 'exa-bar' }, this.where, this.related, this.shown, this.goto,
        element('button', { class: 'exa-button', title: 'Which columns are shown (c)', onclick: () => this.chooseColumns() }, 'Columns')),
      this.scroller);
    this.host.append(this.root);
  }

  update({ container, table, where, sort, desc, columns, widths, row = 0 }) {
    this.member = this.context.member;
    const all = this.member.columns;
    this.columns = shownColumns(all, columns);
    this.widths = widths ?? {};
    const query = { container, table, where, sort, descending: sort === undefined ? undefined : Boolean(desc), columns: this.columns.map(({ name }) => name) };
    const [same, sameRows] = [JSON.stringify(query), JSON.stringify([container, table, where])];
    if (sameRows !== this.sameRows) this.openRows(query, sameRows);
    if (same !== this.same) this.openData(query, same);
    if (document.activeElement !== this.where) this.where.value = where ?? '';
    this.heads.update();
    this.layout();
    if (row !== this.told) this.scrollTo(row);
    this.told = row; // what is told again later is not where one has scrolled since
    this.wantFacts();
  }

  /** Other rows than before: of another table, or filter. */
  openRows(query, same) {
    this.sameRows = same;
    this.facts?.dispose();
    this.facts = new ColumnFacts(this.context.connection, query, (name) => this.heads.draw(name));
    this.facts.ends().catch((problem) => problem.name === 'AbortError' || this.context.notify(problem.message, { bad: true }));
    this.active = { row: 0, column: 0 };
    this.anchor = this.active;
    this.top = 0;
    this.told = 0;
  }

  /** The same rows in another order, or with other columns, or others. */
  openData(query, same) {
    this.same = same;
    const before = this.data;
    before?.dispose();
    this.data = new TableData(this.context.connection, query, { changed: () => this.onData(), failed: (problem) => this.onFailure(problem) });
    if (query.where) this.data.countAll();
    else this.data.total = this.member.rows;
    if (before && JSON.stringify([before.query.container, before.query.table, before.query.where]) === this.sameRows) this.data.count(before);
    this.active = { ...this.active, column: Math.min(this.active.column, this.columns.length - 1) };
    this.where.removeAttribute('aria-invalid');
    this.data.known ||= this.data.total === null ? 1 : 0;
    this.fitted = false;
  }

  onData() {
    if (!this.fitted && this.data.row(0)) {
      this.fitted = true;
      this.heads.fit();
    }
    this.layout();
    this.wantFacts();
  }

  onFailure(problem) {
    if (this.data.query.where) this.where.setAttribute('aria-invalid', 'true');
    this.context.notify(problem.message, { bad: true });
    this.failure = problem.message;
    this.data.total ??= 0;
    this.layout();
  }

  /** Histograms are read when there are rows to look at, of a text only where it was read to its end. */
  wantFacts() {
    if (this.data.pages.size && this.data.total !== null) this.facts.want(this.columns.map(({ name }) => name));
  }

  layout() {
    if (!this.data || !this.scroller.clientHeight) return;
    const height = this.scroller.clientHeight;
    this.scroll = new Scroll(this.data.rows, height - HEAD);
    this.top = this.scroll.clamp(this.top);
    const wide = this.heads.layout();
    this.sizer.style.width = `${Math.max(wide, this.scroller.clientWidth)}px`;
    this.sizer.style.height = `${this.scroll.height + HEAD}px`;
    this.window.style.height = `${height}px`;
    this.window.style.width = `${Math.max(wide, this.scroller.clientWidth)}px`;
    this.scroller.setAttribute('aria-rowcount', String(this.data.rows + 1));
    this.scroller.setAttribute('aria-colcount', String(this.columns.length + 1));
    this.follow();
    this.draw();
  }

  /** Put the scrollbar where the top edge is. */
  follow() {
    const pixels = this.scroll.pixels(this.top);
    if (Math.abs(this.scroller.scrollTop - pixels) < 1) return;
    this.scroller.scrollTop = pixels;
    this.ours = this.scroller.scrollTop;
  }

  draw() {
    const { first, count: seen } = this.scroll.seen(this.top);
    this.data.look(first, seen);
    this.rows.draw(first, seen, this.top);
    this.empty.hidden = this.data.rows > 0;
    this.empty.textContent = this.data.rows ? '' : this.data.done < 1 || this.data.total === null ? 'looking…' : 'no rows';
    this.describe();
  }

  describe() {
    const { data } = this;
    const more = data.total === null && this.data.query.where ? ' so far' : data.total === null ? '+' : '';
    const share = data.done < 1 ? ` · ${Math.round(data.done * 100)} %` : '';
    const rows = data.total ?? data.known;
    const first = data.deepest < rows ? `first ${count(data.deepest)} of ` : '';
    this.shown.textContent = first + `${more === '+' ? `${count(rows)}+ rows` : many(rows, 'row')}${more === '+' ? '' : more}${share}`;
    this.related.replaceChildren(...this.relations());
  }

  onScroll() {
    if (this.ours !== undefined && Math.abs(this.scroller.scrollTop - this.ours) < 1) return void (this.ours = undefined);
    if (!this.scroll) return;
    this.ours = undefined;
    if (Math.abs(this.scroll.pixels(this.top) - this.scroller.scrollTop) < 1) return;
    this.top = this.scroll.top(this.scroller.scrollTop);
    this.schedule();
  }

  /** The wheel moves by rows, also where a pixel of the scrollbar is a thousand of them. */
  onWheel = (event) => {
    if (event.ctrlKey || event.shiftKey || !event.deltaY || !this.scroll?.scaled) return;
    event.preventDefault();
    const pixels = event.deltaY * [1, 24, this.scroll.view][event.deltaMode];
    this.moveTo(this.top + pixels / 24);
  };

  moveTo(top) {
    this.top = this.scroll.clamp(top);
    this.follow();
    this.schedule();
  }

  schedule() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      if (this.data) this.draw();
    });
    clearTimeout(this.calm);
    this.calm = setTimeout(() => {
      this.told = Math.round(this.top);
      this.context.set({ row: this.told || undefined });
    }, CALM);
  }

  /** Show a row at the top. */
  scrollTo(row) {
    if (!this.scroll) return void (this.top = row);
    if (this.data.total === null) this.data.known = Math.max(this.data.known, row + 1);
    this.top = row;
    this.layout();
  }

  get pageful() {
    return Math.max(Math.floor(this.scroll.view / 24) - 1, 1);
  }

  /** Move the active cell; with Shift the selection grows. */
  step(rows, columns, { shiftKey = false } = {}) {
    const clamp = (value, most) => Math.min(Math.max(value, 0), Math.max(most, 0));
    this.activate(clamp(this.active.row + rows, this.data.rows - 1), clamp(this.active.column + columns, this.columns.length - 1), shiftKey);
    this.top = this.scroll.reveal(this.top, this.active.row);
    this.follow();
    this.heads.reveal(this.active.column);
    this.schedule();
  }

  activate(row, column, extend = false) {
    this.active = { row, column };
    if (!extend) this.anchor = this.active;
    this.draw();
    const here = this.data.row(row);
    this.scroller.setAttribute('aria-activedescendant', here ? this.rows.idOf(row, column) : '');
    this.context.select?.({ container: this.data.query.container, table: this.data.query.table, row: here?.number });
  }

  /** The rows and columns that are selected, from and up to. */
  get picked() {
    const [a, b] = [this.anchor, this.active];
    return {
      rows: [Math.min(a.row, b.row), Math.max(a.row, b.row)],
      columns: [Math.min(a.column, b.column), Math.max(a.column, b.column)],
    };
  }

  source() {
    const here = this.data.row(this.active.row);
    if (!here) return;
    const { container, table } = this.data.query;
    if (this.member.source) this.context.showSource({ container, table, row: here.number });
  }

  /** Buttons that open what belongs to the active row: a frame's atoms, an atom's frame. */
  relations() {
    const here = this.data.row(this.active.row);
    const known = this.context.overview.find(({ name }) => name === this.data.query.container)?.relations ?? [];
    if (!here) return [];
    const value = (name) => here.cells[this.columns.findIndex((column) => column.name === name)];
    const button = (text, where) => element('button', { class: 'exa-button', onclick: () => this.context.openTable(where) }, printable(text));
    const { table } = this.data.query;
    const index = this.member.index;
    const children = known.filter(({ parent }) => parent === table && value(index) !== undefined).map((one) =>
      button(`${one.table} of ${index} ${value(index)}`, { table: one.table, where: equals(one.column, 'number', value(index)) }));
    const parents = known.filter((one) => one.table === table && (value(one.column) ?? null) !== null && one.parent !== table).map((one) =>
      button(`${one.parent} ${value(one.column)}`, { table: one.parent, where: equals(one.column, 'number', value(one.column)) }));
    return [...children, ...parents];
  }

  sortBy(name) {
    this.context.set({ ...nextSort(this.context.state, name), row: undefined });
  }

  /** Move the active column by one place. */
  move(by) {
    const to = this.active.column + by;
    if (to >= 0 && to < this.columns.length) this.place(this.active.column, to);
  }

  place(from, to) {
    this.active = { ...this.active, column: to };
    this.anchor = this.active;
    this.context.set({ columns: moved(this.columns.map(({ name }) => name), from, to) });
  }

  widen(by) {
    const { name } = this.columns[this.active.column];
    this.resize(name, this.heads.widthOf(name) + by);
  }

  resize(name, width) {
    this.context.set({ widths: { ...this.widths, [name]: Math.round(Math.min(Math.max(width, 48), 900)) } });
  }

  hide(name) {
    const left = this.columns.map((column) => column.name).filter((one) => one !== name);
    if (left.length) this.context.set({ columns: left });
  }

  chooseColumns() {
    if (this.menu) return this.closeMenu();
    const shown = new Set(this.columns.map(({ name }) => name));
    const boxes = this.member.columns.map(({ name, dtype }) => element('label', {},
      element('input', { type: 'checkbox', checked: shown.has(name), onchange: (event) => this.toggle(name, event.target.checked) }),
      element('span', {}, printable(name)), element('span', { class: 'exa-muted' }, dtype)));
    this.menu = element('div', { class: 'exa-menu', role: 'group', 'aria-label': 'Columns', onkeydown: (event) => event.key === 'Escape' && this.closeMenu() },
      ...boxes, element('button', { class: 'exa-button', onclick: () => { this.closeMenu(); this.context.set({ columns: undefined, widths: undefined }); } }, 'All, as stored'));
    this.root.append(this.menu);
    this.menu.querySelector('input').focus();
    addEventListener('pointerdown', this.onOutside, true);
  }

  onOutside = (event) => {
    if (!event.composedPath().includes(this.menu)) this.closeMenu();
  };

  closeMenu() {
    removeEventListener('pointerdown', this.onOutside, true);
    this.menu?.remove();
    this.menu = undefined;
    this.scroller.focus();
  }

  toggle(name, shown) {
    const names = this.columns.map((column) => column.name);
    if (!shown) return this.hide(name);
    const order = this.member.columns.map((column) => column.name);
    const place = names.findIndex((one) => order.indexOf(one) > order.indexOf(name));
    this.context.set({ columns: names.toSpliced(place < 0 ? names.length : place, 0, name) });
  }

  onFilterKey(event) {
    if (event.key === 'Enter') this.applyFilter();
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.where.value = this.context.state.where ?? '';
      this.scroller.focus();
    }
  }

  applyFilter() {
    const where = this.where.value.trim() || undefined;
    if (where === this.context.state.where) return;
    this.context.notify('');
    this.context.set({ where, row: undefined });
    if (where) this.scroller.focus();
  }

  onGotoKey(event) {
    if (event.key === 'Escape') this.scroller.focus();
    if (event.key !== 'Enter') return;
    const row = rowNumber(this.goto.value, this.data.total ?? Number.MAX_SAFE_INTEGER);
    if (Number.isNaN(row)) return this.context.notify(`${this.goto.value} is no number of a row`, { bad: true });
    this.goto.value = '';
    this.scroller.focus();
    this.scrollTo(row);
    this.activate(row, this.active.column);
    this.schedule();
  }

  onCopy(event) {
    if (getSelection()?.toString()) return;
    event.preventDefault();
    const { rows: [first, last], columns: [left, right] } = this.picked;
    const here = Array.from({ length: Math.min(last - first + 1, COPIED) }, (_, at) => this.data.row(first + at));
    if (here.includes(undefined)) return void this.copy();
    const cells = here.map((row) => row.cells.slice(left, right + 1));
    event.clipboardData.setData('text/plain', tsv(cells));
    this.copied(cells);
  }

  /** Copy the selected cells, also those that are not here yet. */
  async copy() {
    const { rows: [first, last], columns: [left, right] } = this.picked;
    const [high, wide] = [last - first + 1, right - left + 1];
    if (high * wide > COPIED) return this.context.notify(`${count(high * wide)} cells: up to ${count(COPIED)} can be copied`, { bad: true });
    const rows = await this.data.range(first, high);
    const cells = rows.map((row) => row.cells.slice(left, right + 1));
    await navigator.clipboard.writeText(tsv(cells));
    this.copied(cells);
  }

  copied(rows) {
    const cells = rows.flat();
    const cut = cells.filter((text) => text?.length > LONG && text.endsWith('…')).length;
    this.context.notify(`${many(cells.length, 'cell')} copied${cut ? `, of ${many(cut, 'long text')} the first ${LONG} letters` : ''}`);
  }

  recolour = () => this.columns?.forEach(({ name }) => this.heads.draw(name));

  dispose() {
    clearTimeout(this.calm);
    cancelAnimationFrame(this.frame);
    this.sized.disconnect();
    this.context.theme.removeEventListener('change', this.recolour);
    this.data?.dispose();
    this.facts?.dispose();
    this.data = null;
    if (this.menu) this.closeMenu();
    this.root.remove();
  }
}
