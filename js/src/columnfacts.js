// What the columns of a table hold: ends at once, then histograms, two at a time, drawn small in the head of the table.

import { count, printable } from './text.js';

const AT_ONCE = 2;

export class ColumnFacts {
  /** `about(name)` is called when more is known of a column. */
  constructor(connection, { container, table, where }, about) {
    Object.assign(this, { connection, query: { container, table, where }, about });
    this.abort = new AbortController();
    this.facts = new Map();
    this.waiting = [];
    this.running = 0;
  }

  of(name) {
    return this.facts.get(name);
  }

  /** Ask for the ends of all columns, which costs nothing. */
  async ends() {
    const { container, table, where } = this.query;
    if (where) return; // they are those of all rows
    const { meta } = await this.connection.request('statistics', { container, table }, { signal: this.abort.signal });
    for (const [name, ends] of Object.entries(meta.columns)) this.put(name, { ...ends, ...this.facts.get(name) });
  }

  /** Ask for histograms of columns, in this order, of which nobody has asked before. */
  want(names) {
    for (const name of names) {
      if (this.facts.get(name)?.asked) continue;
      this.put(name, { ...this.facts.get(name), asked: true });
      this.waiting.push(name);
    }
    while (this.running < AT_ONCE && this.waiting.length) this.run(this.waiting.shift());
  }

  async run(column) {
    this.running += 1;
    const heard = ({ meta, arrays }) => this.put(column, { ...meta, counts: arrays[0], asked: true });
    try {
      heard(await this.connection.request('histogram', { ...this.query, column, bins: 48 }, { signal: this.abort.signal, onPartial: heard }));
    } catch (problem) {
      if (this.abort.signal.aborted) return;
      this.put(column, { ...this.facts.get(column), problem: problem.message });
    }
    this.running -= 1;
    this.want([]);
  }

  put(name, facts) {
    this.facts.set(name, facts);
    this.about(name);
  }

  dispose() {
    this.abort.abort();
    this.about = () => {};
  }
}

/** The heights of the bars of a column, from 0 to 1: of a histogram, or of the most frequent values. */
export function bars(facts, most = 12) {
  if (facts?.counts) {
    const top = Math.max(...facts.counts, 1);
    return Array.from(facts.counts, (n) => n / top);
  }
  if (facts?.values) {
    const shown = facts.values.slice(0, most).map(([, n]) => n);
    return shown.map((n) => n / Math.max(...shown));
  }
  return [];
}

/** Draw the bars of a column, in colours of the theme; few values get gaps between their bars. */
export function drawBars(canvas, facts, { bar, rest }) {
  const ratio = globalThis.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
  if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
  const draw = canvas.getContext('2d');
  draw.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw.clearRect(0, 0, width, height);
  const heights = bars(facts);
  const step = width / Math.max(heights.length, facts?.values ? 4 : 1);
  draw.fillStyle = rest;
  draw.fillRect(0, height - 1, width, 1);
  draw.fillStyle = bar;
  draw.globalAlpha = facts?.done < 1 ? 0.6 : 1;
  heights.forEach((share, place) => {
    const tall = share ? Math.max(share * (height - 1), 1) : 0;
    const [left, right] = [Math.round(place * step), Math.round((place + 1) * step)];
    draw.fillRect(left, height - 1 - tall, Math.max(right - left - (facts.values ? 2 : step >= 4 ? 1 : 0), 1), tall);
  });
  draw.globalAlpha = 1;
}

/** What is said of a column: pairs of a word and a value. `at` is a share of its width, for the bar under the mouse. */
export function sentences(facts, at) {
  if (!facts) return [];
  const said = [];
  const place = at === undefined ? -1 : Math.floor(at * (facts.values ? Math.max(bars(facts).length, 4) : facts.counts?.length ?? 0));
  if (facts.values?.[place]) said.push([printable(facts.values[place][0] || '(empty)'), count(facts.values[place][1])]);
  else if (facts.counts && place >= 0 && facts.edges.length) {
    said.push([`${digits(facts.edges[place])} … ${digits(facts.edges[place + 1])}`, count(facts.counts[place])]);
  }
  for (const [word, value] of [['min', facts.min], ['max', facts.max], ['mean', facts.mean]]) {
    if (value !== null && value !== undefined) said.push([word, digits(value)]);
  }
  if (facts.distinct !== undefined) said.push(['different', `${facts.exact ? '' : 'at least '}${count(facts.distinct)}`]);
  if (facts.missing !== null && facts.missing !== undefined) said.push(['missing', count(facts.missing)]);
  if (facts.nan) said.push(['NaN', count(facts.nan)]);
  if (facts.done < 1) said.push(['so far', `${Math.round(facts.done * 100)} %`]);
  if (facts.problem) said.push(['', facts.problem]);
  return said;
}

function digits(value) {
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? count(value).replace('-,', '-') : String(Number(value.toPrecision(7)));
}
