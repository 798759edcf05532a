// The rows that are seen: a few elements, which are filled anew while one scrolls.

import { element } from './elements.js';
import { ROW } from './tablelayout.js';
import { count, printable } from './text.js';

let tables = 0;

export class TableRows {
  /** `view` is the table; see `TableView` for what is asked of it. */
  constructor(view) {
    this.view = view;
    this.id = `exa-table-${++tables}`;
    this.pool = [];
    this.root = element('div', {
      class: 'exa-body', role: 'rowgroup', onpointerdown: (event) => this.onDown(event), ondblclick: () => this.view.source(),
    });
  }

  idOf(row, column) {
    return `${this.id}-${row}-${column}`;
  }

  /** Show so many rows from the first on, of which the top one may be cut. */
  draw(first, seen, top) {
    while (this.pool.length < seen) {
      const row = element('div', { class: 'exa-row', role: 'row' });
      this.root.append(row);
      this.pool.push(row);
    }
    this.pool.forEach((row, place) => {
      row.hidden = place >= seen;
      if (place < seen) this.fill(row, first + place, (first + place - top) * ROW);
    });
  }

  fill(row, place, offset) {
    const { columns, data, heads, picked, active } = this.view;
    const here = data.row(place);
    while (row.children.length < columns.length + 1) {
      row.append(element('div', { class: 'exa-cell', role: row.children.length ? 'gridcell' : 'rowheader' }));
    }
    while (row.children.length > columns.length + 1) row.lastChild.remove();
    row.style.transform = `translateY(${offset}px)`;
    row.setAttribute('aria-rowindex', String(place + 2));
    row.dataset.row = String(place);
    const [number, ...cells] = row.children;
    number.className = 'exa-cell exa-number-cell';
    number.style.width = `${heads.numberWidth}px`;
    number.textContent = here ? count(here.number) : '';
    const inside = place >= picked.rows[0] && place <= picked.rows[1];
    row.setAttribute('aria-selected', String(inside));
    cells.forEach((cell, at) => {
      const value = here?.cells[at];
      const { kind, name } = columns[at];
      const chosen = inside && at >= picked.columns[0] && at <= picked.columns[1];
      const current = place === active.row && at === active.column;
      cell.className = `exa-cell${value === null ? ' exa-null' : ''}${value === 'NaN' && kind === 'number' ? ' exa-nan' : ''}${chosen ? ' exa-picked' : ''}${current ? ' exa-active' : ''}`;
      cell.dataset.kind = kind;
      cell.dataset.column = name;
      cell.id = this.idOf(place, at);
      cell.style.width = `${heads.widths[at]}px`;
      cell.setAttribute('aria-colindex', String(at + 2));
      cell.textContent = value === undefined ? '' : value === null ? 'null' : printable(value);
      cell.title = value && value.length > 40 ? printable(value) : '';
    });
  }

  /** Where in the table an event is: a row, and a column, or -1 for the number of the row. */
  at(event) {
    const cell = event.target.closest?.('.exa-cell');
    if (!cell) return null;
    return { row: Number(cell.parentElement.dataset.row), column: [...cell.parentElement.children].indexOf(cell) - 1 };
  }

  /** A click makes a cell active and shows its source; a drag selects; the number of a row selects the row. */
  onDown(event) {
    const at = this.at(event);
    if (!at || event.button) return;
    const { view } = this;
    const last = view.columns.length - 1;
    let dragged = false;
    const mark = ({ row, column }, extend) => {
      view.activate(row, Math.max(column, 0), extend);
      if (at.column < 0) {
        view.anchor = { row: view.anchor.row, column: 0 };
        view.active = { row, column: last };
        view.draw();
      }
    };
    mark(at, event.shiftKey);
    const onMove = (moving) => {
      const over = this.at(moving);
      if (!over || (over.row === view.active.row && over.column === view.active.column)) return;
      dragged = true;
      mark(over, true);
    };
    const onUp = () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      if (!dragged && !event.shiftKey) view.source();
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    event.preventDefault();
    view.scroller.focus({ preventScroll: true });
  }
}
