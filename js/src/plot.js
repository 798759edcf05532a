// The plot of a table or an array: which columns, how close, in which colours. What is shown is moved at once, and asked
// again when the hand rests; an older question is given up.

import { MAPS } from './colormaps.js';
import { element } from './elements.js';
import { Drawing, draw, Frame } from './plotdraw.js';
import { found } from './plotfind.js';
import { Legend } from './plotlegend.js';
import { MODES, Pointer } from './plotpointer.js';
import { axesOf, completed, KINDS, kindsOf, ordered, question, ROW } from './plotquery.js';
import './plotstyle.js';
import { SCALES } from './shading.js';
import { count, many, printable } from './text.js';

/** Milliseconds from the last move to the question. */
const REST = 70;
/** A density of so few rows shows them as dots, which are asked for. */
const FEW = 5000;
/** Values of a row that the tip shows. */
const TOLD = 10;
const SCALE_NAMES = { log: 'logarithmic', linear: 'linear', equal: 'equalized' };

export class PlotView {
  static id = 'plot';
  static title = 'Plot';
  static fits = ({ kind, columns = [], shape = null }) =>
    kind === 'table' || kind === 'column' ? columns.length > 0 : kind === 'array' && shape?.length > 0;

  constructor(host, context) {
    this.context = context;
    this.known = new Map();
    this.hidden = [];
    this.build(host);
    this.sized = new ResizeObserver(() => this.resized());
    this.sized.observe(this.stage);
    this.keys = [
      { key: 'r', does: 'the whole range again', run: () => this.reset() },
      { key: ['+', '='], does: 'closer', run: () => this.zoom(0.7) },
      { key: '-', does: 'farther', run: () => this.zoom(1 / 0.7) },
      { key: 'ArrowLeft', does: 'to the left', run: () => this.pan(60, 0) },
      { key: 'ArrowRight', does: 'to the right', run: () => this.pan(-60, 0) },
      { key: 'ArrowUp', does: 'up', run: () => this.pan(0, 60) },
      { key: 'ArrowDown', does: 'down', run: () => this.pan(0, -60) },
      { key: 'v', does: 'what dragging does', run: () => this.nextMode() },
      { key: 'f', does: 'filter rows', run: () => this.filter.focus() },
      { key: 's', does: 'save as a picture', run: () => this.save() },
    ];
  }

  build(host) {
    const select = (label, name) => {
      const made = element('select', { 'aria-label': label, onchange: () => this.choose({ [name]: made.value || undefined }) });
      this[name] = made;
      return element('label', {}, label, made);
    };
    const check = (label, name) => {
      const made = element('input', { type: 'checkbox', onchange: () => this.choose({ [name]: made.checked || undefined }) });
      this[name] = made;
      return element('label', {}, made, label);
    };
    this.modes = element('span', { class: 'exa-plot-modes', role: 'group', 'aria-label': 'Dragging' }, ...Object.entries(MODES).map(([mode, title]) =>
      element('button', { 'data-mode': mode, title: `${title} (v)`, onclick: () => this.setMode(mode) }, mode)));
    this.places = element('span', {});
    this.labels = Object.fromEntries([['plot', select('Kind', 'plot')], ['x', select('x', 'x')], ['y', select('y', 'y')], ['colour', select('Colour', 'colour')],
      ['map', select('Map', 'map')], ['scale', select('Scale', 'scale')], ['xlog', check('log x', 'xlog')], ['ylog', check('log y', 'ylog')]]);
    this.filter = element('input', {
      class: 'exa-where exa-plot-filter', type: 'search', placeholder: "Filter  f      x > 0.5 and symbol == 'O'", 'aria-label': 'Filter', spellcheck: 'false', autocomplete: 'off',
      onkeydown: (event) => event.key === 'Enter' && this.context.set({ where: this.filter.value.trim() || undefined }),
      onsearch: () => this.context.set({ where: this.filter.value.trim() || undefined }),
    });
    this.map.replaceChildren(...MAPS.map((name) => element('option', { value: name }, name)));
    this.scale.replaceChildren(...SCALES.map((name) => element('option', { value: name }, SCALE_NAMES[name])));
    const button = (text, title, onclick) => element('button', { class: 'exa-plot-button', title, onclick }, text);
    const tools = element('div', { class: 'exa-plot-tools' }, ...Object.values(this.labels), this.places, this.filter, this.modes,
      button('reset', 'The whole range (r)', () => this.reset()), button('PNG', 'Save as a picture (s)', () => this.save()));
    this.canvas = element('canvas', { class: 'exa-plot-canvas', tabindex: '0', role: 'img' });
    this.done = element('div', { class: 'exa-plot-done' });
    this.tip = element('dl', { class: 'exa-plot-tip', hidden: true });
    this.chosen = element('div', { class: 'exa-plot-chosen', hidden: true });
    this.stage = element('div', { class: 'exa-plot-stage' }, this.canvas, this.done, this.tip, this.chosen);
    this.legend = new Legend(this.stage, (word) => this.hide(word));
    this.root = element('div', { class: 'exa-plot' }, tools, this.stage);
    host.append(this.root);
    this.pointer = new Pointer(this.canvas, {
      pan: (dx, dy) => this.pan(dx, dy),
      wheel: (factor, place) => this.zoom(factor, place),
      box: (from, to, mode, done) => this.boxed(from, to, mode, done),
      hover: (place) => this.hover(place),
      click: (place) => this.click(place).catch((problem) => this.context.notify(problem.message, { bad: true })),
      reset: () => this.reset(),
    });
    this.setMode('pan');
  }

  /** Show what the state says; asks only where that needs another answer. */
  async update(state) {
    const box = (ends) => (Array.isArray(ends) && ends.length === 2 && ends.every(Number.isFinite) ? ends : undefined);
    this.state = state = { ...state, xbox: box(state.xbox), ybox: box(state.ybox) };
    this.where = { table: state.table, container: state.container };
    const columns = await this.columns();
    if (this.state !== state || this.gone) return;
    this.plot_ = completed(state, columns);
    this.fill(columns);
    const size = this.size();
    const asked = question(this.plot_, this.where, { xbox: state.xbox, ybox: state.ybox, at: state.at ?? [], filter: state.where }, size);
    const key = JSON.stringify(asked);
    if (key !== this.askedKey && size.width > 1) {
      if (!this.drawing?.like(this.plot_) || this.drawing.where !== JSON.stringify(this.where)) this.forget();
      else if (!this.moving) this.showBoxes();
      this.askedKey = key;
      this.ask(asked);
    }
    this.moving = false;
    this.draw();
  }

  async columns() {
    const key = JSON.stringify(this.where);
    if (!this.known.has(key)) {
      const { shape } = this.context.member ?? {};
      const axes = shape?.length ?? 0;
      const none = { columns: [], axes };
      const answer = axes > 2 ? none : this.context.connection.request('drawable', this.where).then(({ meta }) => ({ ...meta, axes }), (problem) => {
        if (axes >= 2) return none;
        this.known.delete(key);
        throw problem;
      });
      this.known.set(key, answer);
    }
    return this.known.get(key);
  }

  fill(columns) {
    const { plot_: plot } = this;
    this.units = columns.units ?? {};
    this.axesCount = columns.axes;
    const options = (select, values, chosen) => {
      const key = JSON.stringify(values);
      if (select.dataset.key !== key) {
        select.dataset.key = key;
        select.replaceChildren(...values.map(([value, text]) => element('option', { value }, printable(text))));
      }
      select.value = chosen ?? '';
    };
    const named = [...columns.columns.map(({ name }) => [name, name]), [ROW, 'number of the row']];
    const image = plot.kind === 'image';
    const bare = plot.kind === 'histogram';
    options(this.plot, kindsOf(columns.columns, columns.axes).map((kind) => [kind, KINDS[kind]]), plot.kind);
    options(this.x, named, plot.x);
    options(this.y, named, plot.y);
    const colours = columns.columns.filter(({ kind }) => kind === 'category' || !['line', 'histogram'].includes(plot.kind));
    options(this.colour, [['', 'none'], ...colours.map(({ name }) => [name, name])], plot.colour);
    this.map.value = this.look.map;
    this.scale.value = this.look.scale;
    this.xlog.checked = plot.xlog;
    this.ylog.checked = plot.ylog;
    const shown = { x: !image, y: !image && !bare, colour: !image, xlog: !image, ylog: !image, map: !['line', 'histogram'].includes(plot.kind), scale: plot.kind === 'density', plot: true };
    for (const [name, label] of Object.entries(this.labels)) label.hidden = !shown[name];
    this.filter.hidden = image;
    if (document.activeElement !== this.filter) this.filter.value = this.state.where ?? '';
    this.fillPlaces(image);
  }

  /** Of an image of more than two axes, where the others are. */
  fillPlaces(image) {
    const { shape = [] } = this.context.member ?? {};
    const leading = image ? (shape ?? []).slice(0, -2) : [];
    const at = this.state.at ?? [];
    if (this.places.childElementCount !== leading.length) {
      this.places.replaceChildren(...leading.map((size, axis) => element('label', {}, `axis ${axis}`, element('input', {
        type: 'number', min: '0', max: String(size - 1), 'aria-label': `place along axis ${axis}`, onchange: () => this.choose({
          at: [...this.places.querySelectorAll('input')].map(({ value }) => Math.min(Math.max(Math.round(Number(value)) || 0, 0), size - 1)),
        }),
      }))));
    }
    this.places.querySelectorAll('input').forEach((input, axis) => (input.value = String(at[axis] ?? 0)));
  }

  get look() {
    const style = getComputedStyle(this.root);
    const map = MAPS.includes(this.state?.map) ? this.state.map : this.drawing?.layers?.means ? 'viridis' : this.context.theme.dark ? 'magma' : 'viridis';
    return { map, scale: SCALES.includes(this.state?.scale) ? this.state.scale : 'log', hidden: this.hidden, accent: style.getPropertyValue('--exa-accent').trim() };
  }

  get colours() {
    const style = getComputedStyle(this.root);
    const value = (name) => style.getPropertyValue(`--exa-${name}`).trim();
    return { background: value('bg'), text: value('text'), muted: value('muted'), line: value('line'), accent: value('accent') };
  }

  size() {
    const { clientWidth, clientHeight } = this.stage;
    const { inner } = new Frame(clientWidth, clientHeight, null);
    return { width: inner.width, height: inner.height };
  }

  choose(patch) {
    const other = ['plot', 'x', 'y', 'xlog', 'ylog', 'at'].some((name) => name in patch);
    const kept = 'at' in patch ? {} : { xbox: undefined, ybox: undefined };
    this.context.set(other ? { ...kept, ...patch } : patch);
  }

  async ask(asked) {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    const boxes = { xbox: this.state.xbox, ybox: this.state.ybox };
    const [plot, where] = [this.plot_, JSON.stringify(this.where)];
    const take = ({ meta, arrays }) => {
      if (signal.aborted || this.gone) return null;
      this.progress(meta.done);
      const drawing = new Drawing(plot, axesOf(plot, meta, arrays), { meta, arrays });
      drawing.where = where;
      this.drawing = drawing;
      if (!this.ahead) this.axes = axesOf(plot, meta, arrays, boxes, this.units);
      this.draw();
      return drawing;
    };
    this.progress(0);
    this.filter.removeAttribute('aria-invalid');
    try {
      const answer = await this.context.connection.request(asked.method, asked.params, { onPartial: take, signal });
      const drawing = take(answer);
      if (!drawing) return;
      this.told();
      if (plot.kind === 'density' && this.total < FEW) await this.dots(drawing, asked, signal);
    } catch (problem) {
      if (problem.name !== 'AbortError' && !signal.aborted) {
        this.progress(1);
        if (asked.params.where) this.filter.setAttribute('aria-invalid', 'true');
        this.context.notify(problem.message, { bad: true });
      }
    }
  }

  /** The single rows of a density, where these are few. */
  async dots(drawing, asked, signal) {
    const { width, height, ...params } = asked.params;
    const { meta, arrays } = await this.context.connection.request('scatter', { ...params, most: FEW }, { signal });
    if (signal.aborted || this.drawing !== drawing || meta.found > FEW) return;
    const plot = { ...this.plot_, kind: 'scatter' };
    drawing.dots = new Drawing(plot, axesOf(plot, meta, arrays), { meta, arrays });
    this.draw();
  }

  /** How many rows are in the picture. */
  get total() {
    const { drawing } = this;
    if (drawing?.plot.kind === 'scatter') return drawing.meta.found;
    const counts = drawing?.counts ?? drawing?.layers?.counts;
    return counts ? counts.reduce((sum, value) => sum + Number(value), 0) : null;
  }

  told() {
    const { drawing, total } = this;
    const all = drawing.meta.total;
    const sample = drawing.plot.kind === 'scatter' && drawing.arrays[0].length < total ? `, of which ${count(drawing.arrays[0].length)} are drawn` : '';
    const text = total === null ? (drawing.plot.kind === 'line' && !drawing.arrays.some(({ length }) => length) ? 'no values to draw' : '') : `${many(total, 'row')}${all && all !== total ? ` of ${count(all)}` : ''} in the picture${sample}`;
    this.context.notify(text);
    const { x, y, kind } = drawing.plot;
    const against = kind === 'histogram' ? `of ${x}` : kind === 'image' ? '' : `of ${y} against ${x}`;
    this.canvas.setAttribute('aria-label', printable(`${KINDS[kind]} ${against}. ${text}`));
  }

  progress(share) {
    this.done.style.width = `${100 * share}%`;
    this.done.style.opacity = share < 1 ? '1' : '0';
    this.stage.dataset.done = String(share);
  }

  forget() {
    this.drawing = null;
    this.axes = null;
    this.cross = null;
    this.ahead = false;
    this.hidden = [];
    this.tip.hidden = true;
    this.unselect();
  }

  /** Let the axes be those of the state, before an answer comes. */
  showBoxes() {
    const { xbox, ybox } = this.state;
    if (!this.axes) return;
    if (xbox) this.axes = [this.axes[0].between(...(ordered(xbox))), this.axes[1]];
    if (ybox) this.axes = [this.axes[0], this.axes[1].between(...(this.plot_.kind === 'image' ? ordered(ybox).reverse() : ordered(ybox)))];
  }

  get frame() {
    return new Frame(this.stage.clientWidth, this.stage.clientHeight, this.axes);
  }

  draw() {
    if (this.drawn || this.gone) return;
    this.drawn = requestAnimationFrame(() => {
      this.drawn = null;
      if (this.gone) return;
      const { look } = this;
      draw(this.canvas, this.frame, this.drawing, { colours: this.colours, look, box: this.box, cross: this.cross });
      if (this.drawing) this.legend.show(this.drawing, look);
      else this.legend.hide();
    });
  }

  resized() {
    this.draw();
    clearTimeout(this.resizing);
    this.resizing = setTimeout(() => this.state && this.update(this.state), 150);
  }

  /** Axes that have been moved by hand: shown now, asked for when the hand rests. */
  moved(axes) {
    const bare = this.plot_.kind === 'histogram' || this.plot_.kind === 'line';
    const across = bare && !this.state.ybox;
    this.ahead = true;
    this.axes = across ? [axes[0], this.axes[1]] : axes;
    this.tip.hidden = true;
    this.draw();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.ahead = false;
      this.moving = true;
      const [x, y] = this.axes;
      this.context.set({ xbox: [x.low, x.high], ...(across ? {} : { ybox: ordered([y.low, y.high]) }) });
    }, REST);
  }

  zoom(factor, place = null) {
    if (!this.axes) return;
    const { frame } = this;
    const shares = place ? frame.shares(...place) : [0.5, 0.5];
    // over an axis, it alone is zoomed
    const [x, y] = [shares[0] < 0 ? 1 : factor, shares[1] < 0 ? 1 : factor];
    this.moved([this.axes[0].zoomed(x, shares[0]), this.axes[1].zoomed(y, shares[1])]);
  }

  pan(dx, dy) {
    if (!this.axes) return;
    const { inner } = this.frame;
    this.moved([this.axes[0].moved(-dx / inner.width), this.axes[1].moved(dy / inner.height)]);
  }

  reset() {
    clearTimeout(this.resting);
    this.ahead = false;
    this.context.set({ xbox: undefined, ybox: undefined });
  }

  setMode(mode) {
    this.pointer.mode = mode;
    for (const button of this.modes.children) button.setAttribute('aria-pressed', String(button.dataset.mode === mode));
  }

  nextMode() {
    const modes = Object.keys(MODES);
    this.setMode(modes[(modes.indexOf(this.pointer.mode) + 1) % modes.length]);
    this.context.notify(MODES[this.pointer.mode]);
  }

  boxed(from, to, mode, done) {
    if (!this.axes) return;
    const { frame } = this;
    const inside = (place) => [
      Math.min(Math.max(place[0], frame.inner.left), frame.inner.left + frame.inner.width),
      Math.min(Math.max(place[1], frame.inner.top), frame.inner.top + frame.inner.height)];
    const [[x0, y0], [x1, y1]] = [from, to].map((place) => frame.values(...inside(place)));
    const flat = this.plot_.kind === 'histogram' || (this.plot_.kind === 'line' && mode === 'zoom');
    this.box = flat ? [...ordered([x0, x1]), this.axes[1].low, this.axes[1].high] : [...ordered([x0, x1]), ...ordered([y0, y1])];
    if (done) {
      const [a, b, c, d] = this.box;
      if (mode === 'zoom') {
        this.box = null;
        const close = (axis, low, high) => this.axes[axis].narrowed(low, high) === this.axes[axis];
        if (!close(0, a, b) && (flat || !close(1, c, d))) this.context.set({ xbox: [a, b], ...(flat ? {} : { ybox: [c, d] }) });
      } else this.select(this.box, flat);
    }
    this.draw();
  }

  async select([x0, x1, y0, y1], flat) {
    const { plot_: plot } = this;
    const ranges = {};
    if (plot.kind !== 'image' && plot.x !== ROW) ranges[plot.x] = [x0, x1];
    if (plot.kind !== 'image' && !flat && plot.y !== ROW) ranges[plot.y] = [y0, y1];
    if (!Object.keys(ranges).length) return this.unselect();
    try {
      const { meta } = await this.context.connection.request('select', { ...this.where, ranges, where: this.state.where });
      this.context.select?.({ ...this.where, ranges, python: meta.python });
      const copy = () => navigator.clipboard?.writeText(meta.python).then(() => this.context.notify('copied'), () => this.context.notify(meta.python));
      this.chosen.replaceChildren(
        element('strong', {}, 'selected'), element('code', { title: printable(meta.python) }, printable(meta.python)),
        element('button', { class: 'exa-button', title: 'Copy as Python', onclick: copy }, 'copy'),
        element('button', { class: 'exa-icon', 'aria-label': 'Forget the selection', onclick: () => this.unselect() }, '×'));
      this.chosen.hidden = false;
    } catch (problem) {
      this.context.notify(problem.message, { bad: true });
    }
  }

  unselect() {
    this.box = null;
    this.chosen.hidden = true;
    this.draw();
  }

  hide(word) {
    this.hidden = this.hidden.includes(word) ? this.hidden.filter((one) => one !== word) : [...this.hidden, word];
    this.draw();
  }

  hover(place) {
    const near = place && this.axes && found(this.frame, this.drawing, ...place);
    this.cross = near?.at ?? null;
    this.draw();
    if (!near) return void (this.tip.hidden = true);
    const { frame, axes } = this;
    const spelled = near.values.map((value, axis) => axes[axis].spell(value, axis ? frame.inner.height : frame.inner.width));
    const kind = this.drawing.plot.kind;
    const lines = [];
    if (kind === 'histogram' && near.box && axes[0].kind !== 'category' && !(axes[0].whole && near.box[1] - near.box[0] <= 1)) {
      spelled[0] = near.box.map((value) => axes[0].spell(value, frame.inner.width)).join(' to ');
    }
    lines.push([axes[0].name ?? 'row', spelled[0]]);
    if (kind !== 'histogram') lines.push([axes[1].name ?? 'row', spelled[1]]);
    // of a single row its own value is told
    if (near.mean !== undefined && near.mean !== null && !(near.count === 1 && near.row >= 0)) {
      lines.push([this.drawing.plot.colour ?? 'value', typeof near.mean === 'number' ? this.drawing.spell(near.mean) : near.mean]);
    }
    const head = near.count === null ? null : near.count === 1 && near.row >= 0 ? `row ${count(near.row)}` : many(near.count, 'row');
    // of the words of an axis the first thousand are known
    const known = lines.filter(([, text]) => text);
    this.tell(head, known, near.at);
    clearTimeout(this.naming);
    if (near.row === null ? kind === 'line' : near.row >= 0) this.naming = setTimeout(() => this.name(near, head, known).catch(() => {}), 90);
  }

  /** The values of the row that is pointed at. */
  async name(near, head, lines) {
    this.named ??= new Map();
    if (near.row === null) {
      const [row, found] = await this.under(near.box);
      if (!found || this.cross !== near.at) return;
      return this.name({ ...near, row, count: found }, found > 1 ? head : `row ${count(row)}`, lines);
    }
    const key = JSON.stringify([this.where, near.row]);
    if (!this.named.has(key)) {
      if (this.named.size > 200) this.named.clear();
      this.named.set(key, this.context.connection.request('rows', { ...this.where, first: near.row, count: 1 }).then(({ meta }) => meta, () => null));
    }
    const meta = await this.named.get(key);
    if (!meta?.count || this.cross !== near.at || this.tip.hidden) return;
    const cells = meta.columns.map(({ name }, place) => [name, meta.cells[place][0] ?? '']).filter(([name]) => near.count > 1 || !lines.some(([known]) => known === name));
    const which = near.count > 1 ? [['', `one of them: row ${count(near.row)}`]] : [];
    this.tell(head, [...lines, ...which, ...cells.slice(0, TOLD)], near.at);
  }

  tell(head, lines, [left, top]) {
    this.tip.replaceChildren(...(head ? [element('dt', { class: 'exa-plot-head' }, head)] : []),
      ...lines.flatMap(([name, value]) => [element('dt', {}, printable(name)), element('dd', {}, printable(value))]));
    this.tip.hidden = false;
    const { offsetWidth, offsetHeight } = this.tip;
    const { clientWidth, clientHeight } = this.stage;
    this.tip.style.left = `${left + 16 + offsetWidth > clientWidth ? Math.max(left - 16 - offsetWidth, 0) : left + 16}px`;
    this.tip.style.top = `${Math.min(Math.max(top - offsetHeight / 2, 4), Math.max(clientHeight - offsetHeight - 4, 4))}px`;
  }

  async click(place) {
    this.canvas.focus({ preventScroll: true });
    const near = this.axes && found(this.frame, this.drawing, ...place);
    if (!near) return;
    let { row } = near;
    if ((row === null || row < 0) && near.box && this.plot_.kind !== 'image') [row] = await this.under(near.box);
    if (row === null || row === undefined || row < 0) return;
    if (this.context.member?.source) await this.context.showSource({ ...this.where, row });
    else this.context.notify(`row ${count(row)}`);
  }

  /** A row in a box, where the answer does not say it yet, and how many there are. */
  async under([x0, x1, y0, y1]) {
    const { x, y, xlog, ylog } = this.plot_;
    const column = (name) => (name === ROW ? null : name);
    const params = { ...this.where, x: column(x), y: column(y), x_range: ordered([x0, x1]), x_log: xlog, y_log: ylog };
    if (y1 !== undefined) params.y_range = ordered([y0, y1]);
    if (this.state.where) params.where = this.state.where;
    const { meta, arrays } = await this.context.connection.request('under', params);
    return [arrays[0][0], meta.found];
  }

  /** The picture as a file, with its axes. */
  save() {
    draw(this.canvas, this.frame, this.drawing, { colours: this.colours, look: this.look });
    this.canvas.toBlob((blob) => {
      const link = element('a', { href: URL.createObjectURL(blob), download: `${this.where.table}.png` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      this.draw();
    });
  }

  dispose() {
    this.gone = true;
    this.asking?.abort();
    this.sized.disconnect();
    for (const timer of [this.resting, this.resizing, this.naming]) clearTimeout(timer);
    this.root.remove();
  }
}
