// Where a row came from: the file, the number of the line, and the text around it.

import { border } from './dragging.js';
import { element } from './elements.js';
import { icon } from './icons.js';
import { count, printable } from './text.js';

/** How many lines before and behind a row are shown. */
const AROUND = 30;

export class SourcePanel {
  constructor(host, { connection, close }) {
    this.connection = connection;
    this.title = element('span', { class: 'exa-source-path' });
    this.lines = element('div', { class: 'exa-source-lines', tabindex: '0', role: 'document', 'aria-label': 'Source' });
    this.panel = element(
      'section', { class: 'exa-source', 'aria-label': 'Source of the row' },
      element('header', {}, this.title,
        element('button', { class: 'exa-icon', title: 'Close (Esc)', 'aria-label': 'Close', onclick: close }, icon('close'))),
      this.lines,
    );
    host.append(border(host), this.panel);
    this.host = host;
  }

  /** Ask for the source of a row; what was asked before is given up. */
  async show({ container, table, row }) {
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    const name = `${printable(table)} row ${count(row)}`;
    if (!this.lines.firstChild) this.say(name, 'reading the text…');
    try {
      const params = { container, table, row, around: AROUND };
      const { meta } = await this.connection.request('source', params, { signal: asked.signal });
      this.render(name, meta);
    } catch (problem) {
      if (!asked.signal.aborted) this.say(name, problem.message);
    }
  }

  render(name, { path, line, offset, text, before = [], after = [] }) {
    const place = line === null ? '' : `:${line}`;
    this.title.replaceChildren(
      element('strong', {}, `${printable(path)}${place}`),
      element('span', { class: 'exa-muted' }, [name, offset === null ? '' : `byte ${count(offset)}`].filter(Boolean).join(' · ')),
    );
    if (line === null) {
      this.lines.replaceChildren(element('p', { class: 'exa-note' }, 'A method in Python made this row of the whole text.'));
      return;
    }
    const first = line - before.length;
    const all = [...before, text, ...after];
    this.lines.replaceChildren(...all.map((one, place) => this.line(first + place, one, place === before.length)));
    const marked = this.lines.children[before.length];
    this.lines.scrollTop = marked.offsetTop - (this.lines.clientHeight - marked.clientHeight) / 2;
  }

  line(number, text, marked) {
    return element(
      'div', { class: marked ? 'exa-line exa-marked' : 'exa-line', 'aria-current': marked ? 'true' : null },
      element('span', { class: 'exa-number' }, String(number)), element('code', {}, printable(text)),
    );
  }

  say(name, problem) {
    this.title.replaceChildren(element('strong', {}, name));
    this.lines.replaceChildren(element('p', { class: 'exa-note' }, printable(problem)));
  }

  dispose() {
    this.asked?.abort();
    this.host.replaceChildren();
  }
}
