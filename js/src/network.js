// How the members of a container hang together: an arrow to the table whose index a column is, dashes where two have the
// same index; a circle opens its table.

import { drawn } from './elements.js';
import { network } from './networklayout.js';
import { addStyle } from './style.js';
import { many, printable, size } from './text.js';

addStyle(`
.exa-network { width: 100%; height: 100%; display: block; font-size: 11px; }
.exa-network line { stroke: var(--exa-muted); }
.exa-network marker path, .exa-network text { fill: var(--exa-muted); }
.exa-network .exa-edge text { font-size: 9px; }
.exa-network .exa-shared { stroke-dasharray: 4 3; }
.exa-node { cursor: pointer; outline: none; }
.exa-node text { fill: var(--exa-text); }
.exa-node[aria-current] text { font-weight: 600; fill: var(--exa-accent); }
.exa-node:hover circle, .exa-node:focus-visible circle { stroke: var(--exa-text); stroke-width: 2; }
.exa-node[data-kind=table] { color: #0072b2; } .exa-node[data-kind=column] { color: #56b4e9; }
.exa-node[data-kind=array] { color: #e69f00; } .exa-node[data-kind=formula] { color: #009e73; }
`);

export class NetworkView {
  static id = 'network';
  static title = 'Network';
  static fits = () => true;

  constructor(host, context) {
    this.context = context;
    this.picture = drawn('svg', { class: 'exa-network', role: 'group', 'aria-label': 'How tables are related' });
    host.append(this.picture);
  }

  update({ container, table }) {
    const { members, relations } = this.context.overview.find(({ name }) => name === container);
    const shown = members.filter(({ name }) => name === table || !name.startsWith('_'));
    const { size: side, nodes, edges } = network({ members: shown, relations });
    this.picture.setAttribute('viewBox', `0 0 ${side} ${side}`);
    this.picture.replaceChildren(
      drawn('marker', { id: 'exa-arrow', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
        drawn('path', { d: 'M0 0L8 4L0 8z' })),
      ...edges.map((edge) => this.line(edge)),
      ...nodes.map((node) => this.circle(node, node.member.name === table)),
    );
  }

  line({ from, to, column, shared, x0, y0, x1, y1 }) {
    const about = `${from} and ${to}: ${shared ? `both by ${column}` : `${column} of ${from} is a row of ${to}`}`;
    return drawn('g', { class: 'exa-edge' },
      drawn('title', {}, printable(about)),
      drawn('line', { x1: x0, y1: y0, x2: x1, y2: y1, ...(shared ? { class: 'exa-shared' } : { 'marker-end': 'url(#exa-arrow)' }) }),
      drawn('text', { x: (x0 + x1) / 2, y: (y0 + y1) / 2 - 4, 'text-anchor': 'middle' }, printable(column)));
  }

  circle({ member, x, y, radius }, current) {
    const open = () => this.context.openTable({ table: member.name, view: undefined });
    const onkeydown = (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      open();
    };
    const length = member.rows === null ? '' : many(member.rows, 'row');
    return drawn('g', { class: 'exa-node', role: 'button', tabindex: 0, 'data-kind': member.kind, 'aria-current': current, onclick: open, onkeydown },
      drawn('title', {}, printable([member.name, member.kind, length, size(member.bytes)].filter(Boolean).join(' · '))),
      drawn('circle', { cx: x, cy: y, r: radius, fill: 'currentColor' }),
      drawn('text', { x, y: y + radius + 14, 'text-anchor': 'middle' }, printable(member.name)));
  }

  dispose() {}
}
