// A page of rows.

import { element } from './elements.js';
import { count, printable } from './text.js';

/** Rows of a page. */
const PAGE = 50;

export class PlainTable {
  static id = 'table';
  static title = 'Table';
  static fits = () => true;

  constructor(host, context) {
    this.context = context;
    this.table = element('table', { class: 'exa-table', role: 'grid', tabindex: '0' });
    this.host = host;
    host.append(this.table);
    this.keys = [
      { key: 'PageDown', does: 'the next rows', run: () => this.move(PAGE) },
      { key: 'PageUp', does: 'the rows before', run: () => this.move(-PAGE) },
    ];
  }

  move(by) {
    this.context.set({ row: Math.max((this.context.state.row ?? 0) + by, 0) });
  }

  async update({ container, table, row = 0 }) {
    this.asked?.abort();
    this.asked = new AbortController();
    const { meta } = await this.context.connection.request(
      'rows', { container, table, first: row, count: PAGE }, { signal: this.asked.signal });
    const head = element('tr', {}, element('th', {}, '#'), ...meta.columns.map(({ name }) => element('th', { scope: 'col' }, printable(name))));
    const rows = Array.from({ length: meta.count }, (_, place) => element(
      'tr', { onclick: () => this.context.showSource({ container, table, row: meta.first + place }) },
      element('th', { scope: 'row' }, count(meta.first + place)),
      ...meta.cells.map((cells) => element('td', {}, printable(cells[place] ?? ''))),
    ));
    this.table.replaceChildren(element('thead', {}, head), element('tbody', {}, ...rows));
  }

  dispose() {
    this.asked?.abort();
  }
}
