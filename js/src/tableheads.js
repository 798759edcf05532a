// The heads of the columns: names, bars, and what the mouse does to them.

import { drawBars, sentences } from './columnfacts.js';
import { element } from './elements.js';
import { fitWidth } from './tablelayout.js';
import { printable } from './text.js';

export class Heads {
  /** `view` is the table; see `TableView` for what is asked of it. */
  constructor(view) {
    this.view = view;
    this.fits = {};
    this.cells = new Map();
    this.corner = element('div', { class: 'exa-head-cell exa-corner exa-muted', role: 'columnheader' }, '#');
    this.root = element('div', { class: 'exa-heads', role: 'row', 'aria-rowindex': '1' });
  }

  update() {
    const { columns, context } = this.view;
    const { sort, desc } = context.state;
    const names = columns.map(({ name, dtype }) => `${name} ${dtype} ${name === sort ? desc : ''}`).join('\n');
    if (names === this.names) return;
    this.names = names;
    this.hideTip();
    this.cells = new Map(columns.map((column, place) => [column.name, this.cell(column, place, column.name === sort ? (desc ? '↓' : '↑') : '')]));
    this.root.replaceChildren(this.corner, ...this.cells.values());
  }

  cell({ name, dtype }, place, arrow) {
    const canvas = element('canvas', { class: 'exa-bars', 'aria-hidden': 'true' });
    const cell = element(
      'div',
      {
        class: 'exa-head-cell', role: 'columnheader', 'aria-colindex': String(place + 2), 'data-column': name,
        'aria-sort': { '↑': 'ascending', '↓': 'descending' }[arrow] ?? 'none',
        onpointerdown: (event) => this.onDown(event, name, place), onpointermove: (event) => this.showTip(event, name), onpointerleave: () => this.hideTip(),
      },
      element('div', { class: 'exa-head-name' }, element('span', {}, printable(name)), element('span', { class: 'exa-muted' }, dtype),
        arrow && element('span', { class: 'exa-arrow' }, arrow)),
      canvas,
      element('div', { class: 'exa-sizing', onpointerdown: (event) => this.onSize(event, name), ondblclick: () => this.view.resize(name, this.fits[name] ?? 120) }),
    );
    return cell;
  }

  /** Widths by the texts of the first rows. */
  fit() {
    const { data, columns } = this.view;
    const rows = Array.from({ length: 60 }, (_, at) => data.row(at)).filter(Boolean);
    columns.forEach(({ name, dtype }, place) => {
      this.fits[name] = Math.max(fitWidth(name, rows.map(({ cells }) => cells[place])), (name.length + dtype.length) * 7.2 + 40);
    });
  }

  widthOf(name) {
    return this.view.widths[name] ?? this.fits[name] ?? 120;
  }

  /** Give all heads their widths; how wide the table is. */
  layout() {
    const { data, columns } = this.view;
    this.numberWidth = Math.max(String(Math.max(data.rows, this.view.member.rows ?? 0)).length * 1.33 * 7 + 24, 56);
    this.corner.style.width = `${this.numberWidth}px`;
    this.widths = columns.map(({ name }) => this.widthOf(name));
    columns.forEach(({ name }, place) => {
      const cell = this.cells.get(name);
      if (cell.style.width === `${this.widths[place]}px`) return;
      cell.style.width = `${this.widths[place]}px`;
      this.draw(name);
    });
    return this.widths.reduce((sum, width) => sum + width, this.numberWidth);
  }

  draw(name) {
    const canvas = this.cells.get(name)?.querySelector('canvas');
    if (!canvas?.clientWidth) return;
    const style = getComputedStyle(this.root);
    drawBars(canvas, this.view.facts?.of(name), { bar: style.getPropertyValue('--exa-accent'), rest: style.getPropertyValue('--exa-line') });
    if (this.tipped === name) this.fillTip();
  }

  /** Scroll sideways until a column is seen. */
  reveal(column) {
    const { scroller } = this.view;
    const left = this.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const room = scroller.clientWidth - this.numberWidth;
    if (left < scroller.scrollLeft) scroller.scrollLeft = left;
    else if (left + this.widths[column] > scroller.scrollLeft + room) scroller.scrollLeft = left + this.widths[column] - room;
  }

  /** A click sorts; a drag puts the column elsewhere. */
  onDown(event, name, place) {
    if (event.button || event.target.className === 'exa-sizing') return;
    const cell = this.cells.get(name);
    const begun = event.clientX;
    let to = null;
    const onMove = ({ clientX }) => {
      if (to === null && Math.abs(clientX - begun) < 6) return;
      cell.classList.add('exa-dragged');
      const heads = [...this.cells.values()];
      to = heads.findIndex((head) => clientX < head.getBoundingClientRect().right);
      if (to < 0) to = heads.length - 1;
      heads.forEach((head, at) => head.classList.toggle('exa-before', at === to && at !== place));
    };
    const onUp = () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      cell.classList.remove('exa-dragged');
      this.cells.forEach((head) => head.classList.remove('exa-before'));
      if (to === null) this.view.sortBy(name);
      else if (to !== place) this.view.place(place, to);
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
  }

  onSize(event, name) {
    event.preventDefault();
    event.stopPropagation();
    const [begun, width] = [event.clientX, this.widthOf(name)];
    const onMove = ({ clientX }) => this.view.resize(name, width + clientX - begun);
    const onUp = () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
  }

  showTip(event, name) {
    const canvas = this.cells.get(name).querySelector('canvas').getBoundingClientRect();
    this.tipped = name;
    this.at = event.clientY >= canvas.top ? (event.clientX - canvas.left) / canvas.width : undefined;
    this.tip ??= this.view.root.appendChild(element('dl', { class: 'exa-tip', role: 'tooltip' }));
    const [outer, cell] = [this.view.root.getBoundingClientRect(), this.cells.get(name).getBoundingClientRect()];
    this.fillTip();
    this.tip.style.top = `${cell.bottom - outer.top + 4}px`;
    this.tip.style.left = `${Math.max(Math.min(cell.left - outer.left, outer.width - this.tip.offsetWidth - 8), 4)}px`;
  }

  fillTip() {
    const said = sentences(this.view.facts?.of(this.tipped), this.at);
    this.tip.replaceChildren(...said.flatMap(([word, value]) => [element('dt', {}, word), element('dd', {}, printable(value))]));
    this.tip.hidden = !said.length;
  }

  hideTip() {
    this.tip?.remove();
    this.tip = this.tipped = undefined;
  }
}
