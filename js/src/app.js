// The view: what there is on the left, ways of looking at it on the right, below where a row came from.

import { element } from './elements.js';
import { icon } from './icons.js';
import { bound, help } from './keys.js';
import { Recorder } from './recorded.js';
import { save } from './save.js';
import { download, picture } from './picture.js';
import { SourcePanel } from './sourcepanel.js';
import { adopt } from './style.js';
import { count, many, printable, short, size } from './text.js';
import { Theme } from './theme.js';
import { fitting } from './views.js';

/** Up to this width the list of tables lies over the rest, in pixels. */
const NARROW = 640;
/** How often it is looked whether an answer is waited for, in milliseconds. */
const BUSY = 200;
/** Of a state, what another table is looked at with as well. */
const KEPT = ['container', 'table', 'view'];

export class App {
  /**
   * `connection` answers questions; `state` is what to look at first; `onState` hears what is looked at, `dark` tells
   * whether the host is dark, `wholePage` whether keys are meant wherever they are pressed, `extension` at which
   * address the script of a package is, if it has one.
   */
  constructor(host, { connection, state = {}, onState = () => {}, onSelect = () => {}, dark = null, wholePage = false, extension = () => null }) {
    this.connection = connection;
    this.recorder = new Recorder(connection);
    this.state = state;
    this.onState = onState;
    this.overview = [];
    this.root = element('div', { class: wholePage ? 'exa-view exa-page' : 'exa-view' });
    adopt(host.getRootNode());
    this.theme = new Theme(this.root, dark);
    this.theme.addEventListener('change', () => this.update());
    this.build();
    host.append(this.root);
    this.context = {
      app: this,
      connection,
      extension,
      theme: this.theme,
      set: (patch) => this.set(patch),
      showSource: (row) => this.showSource(row),
      notify: (text) => this.notify(text),
      progress: (part) => this.showProgress(part),
      openTable: (where) => this.openTable(where),
      select: onSelect,
    };
    Object.defineProperties(this.context, {
      state: { get: () => this.state },
      member: { get: () => this.member },
      overview: { get: () => this.overview },
    });
    this.keyed = wholePage ? document : this.root;
    this.keyed.addEventListener('keydown', this.onKey);
    this.watching = setInterval(() => this.root.classList.toggle('exa-busy', connection.waiting?.size > 0), BUSY);
  }

  build() {
    const button = (label, sign, onclick) =>
      element('button', { class: 'exa-icon', title: label, 'aria-label': label, onclick }, icon(sign));
    this.containers = element('select', { class: 'exa-select', 'aria-label': 'Container', onchange: () => this.openTable({ container: this.containers.value }) });
    this.path = element('span', { class: 'exa-path exa-muted' });
    this.tabs = element('div', { class: 'exa-tabs', role: 'tablist', 'aria-label': 'Ways of looking' });
    this.list = element('ul', { class: 'exa-members' });
    this.filter = element('input', { class: 'exa-filter', type: 'search', placeholder: 'Find a table  /', 'aria-label': 'Find a table', oninput: () => this.listMembers() });
    this.stage = element('div', { class: 'exa-stage', role: 'tabpanel' });
    this.below = element('div', { class: 'exa-below' });
    this.status = element('span', { class: 'exa-status-text', role: 'status', 'aria-live': 'polite' });
    this.about = element('span', { class: 'exa-about exa-muted' });
    this.progress = element('progress', { class: 'exa-progress', max: '1', 'aria-label': 'Progress', hidden: true });
    this.root.append(
      element('header', { class: 'exa-head' },
        button('Tables (b)', 'menu', () => this.toggleList()),
        element('strong', { class: 'exa-name' }, 'exa'), this.containers, this.path,
        element('span', { class: 'exa-space' }),
        button('Light or dark (t)', 'theme', () => this.nextTheme()),
        button('Keep a picture (s)', 'picture', () => this.keepPicture()),
        button('Copy a link to what is shown (l)', 'link', () => this.copyLink()),
        button('Save what was seen as one HTML file (e)', 'save', () => this.save()),
        button('Keys (?)', 'help', () => this.showHelp())),
      element('nav', { class: 'exa-side', 'aria-label': 'Tables and arrays' }, this.filter, this.list),
      element('main', { class: 'exa-main' }, this.tabs, this.stage, this.below),
      element('footer', { class: 'exa-foot' }, this.status, this.progress, element('span', { class: 'exa-space' }), this.about),
    );
  }

  /** Ask what there is, and show what the state says of it. */
  async start() {
    this.notify('opening…');
    try {
      const onPartial = ({ meta }) => this.show(meta.containers);
      const { meta } = await this.connection.request('overview', {}, { onPartial });
      this.show(meta.containers);
    } catch (problem) {
      return this.fail(problem);
    }
    this.notify('');
  }

  show(containers) {
    this.overview = containers;
    this.containers.replaceChildren(...containers.map(({ name }) => element('option', { value: name }, printable(name))));
    this.containers.hidden = containers.length < 2;
    this.set({});
  }

  get container() {
    return this.overview.find(({ name }) => name === this.state.container) ?? this.overview[0];
  }

  get member() {
    const members = this.container?.members ?? [];
    const theirs = members.filter(({ name }) => !name.startsWith('_'));
    return members.find(({ name }) => name === this.state.table) ?? theirs.find(({ rows }) => rows !== 0) ?? theirs[0] ?? members[0];
  }

  /** Change what is looked at. */
  set(patch) {
    this.state = { ...this.state, ...patch };
    for (const [name, value] of Object.entries(this.state)) if (value === undefined || value === null) delete this.state[name];
    this.update();
  }

  openTable(where) {
    const kept = Object.fromEntries(KEPT.map((name) => [name, this.state[name]]));
    if (where.container && where.container !== kept.container) kept.table = undefined;
    this.state = {};
    this.hideSource();
    if (this.root.clientWidth <= NARROW) this.root.classList.remove('exa-toggled');
    this.set({ ...kept, ...where });
  }

  update() {
    if (!this.container) return;
    const { member } = this;
    const views = member ? fitting(member) : [];
    const View = views.find(({ id }) => id === this.state.view) ?? views[0];
    const { container, table, view, ...rest } = this.state;
    this.state = { container: this.container.name, table: member?.name, view: View?.id, ...rest };
    this.containers.value = this.container.name;
    this.listMembers();
    this.listTabs(views, View);
    if (this.View !== View) this.mount(View);
    if (this.view) this.guarded(() => this.view.update(this.state));
    this.describe();
    this.onState(this.state);
  }

  mount(View) {
    this.view?.dispose();
    this.stage.replaceChildren();
    this.notify('');
    this.showProgress();
    this.View = View;
    this.view = null;
    if (View) this.guarded(() => (this.view = new View(this.stage, this.context)));
  }

  /** Run a view's code; what goes wrong in it is said, and the page goes on. */
  async guarded(run) {
    try {
      await run();
    } catch (problem) {
      if (problem?.name !== 'AbortError') this.fail(problem);
    }
  }

  listMembers() {
    const { members = [] } = this.container ?? {};
    this.filter.hidden = members.length < 12;
    const wanted = this.filter.value.toLowerCase();
    this.list.replaceChildren(...members.filter(({ name }) => name.toLowerCase().includes(wanted)).map((member) => {
      const length = member.shape ? member.shape.map((n) => n ?? '?').join(' × ') : short(member.rows);
      const current = member.name === this.state.table;
      const button = element(
        'button',
        {
          class: 'exa-member', 'aria-current': current ? 'true' : null, 'data-kind': member.kind,
          title: [printable(member.name), member.rows === null ? '' : many(member.rows, 'row'), size(member.bytes)].filter(Boolean).join(' · '),
          onclick: () => this.openTable({ table: member.name }),
        },
        element('span', { class: 'exa-member-name' }, printable(member.name)),
        element('span', { class: 'exa-muted' }, length),
      );
      return element('li', {}, button);
    }));
  }

  listTabs(views, View) {
    this.tabs.replaceChildren(...views.map(({ id, title }, place) => element(
      'button',
      {
        class: 'exa-tab', role: 'tab', 'aria-selected': String(id === View.id), tabindex: id === View.id ? '0' : '-1',
        title: `${title} (${place + 1})`, onclick: () => this.set({ view: id }), onkeydown: (event) => this.onTabKey(event, views, place),
      },
      title,
    )));
  }

  onTabKey(event, views, place) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    this.set({ view: views.at((place + by) % views.length).id });
    this.tabs.querySelector('[aria-selected=true]').focus();
  }

  describe() {
    const { container, member } = this;
    this.path.textContent = printable(container.path ?? container.name);
    document.title = this.keyed === document ? `${printable(member?.name ?? '')} · ${printable(container.name)} · exa` : document.title;
    if (!member) return void (this.about.textContent = 'nothing is in this container');
    const length = member.shape ? `shape ${member.shape.map(count).join(' × ')}` : member.rows === null ? '' : many(member.rows, 'row');
    const columns = member.columns.length ? many(member.columns.length + (member.hidden ?? 0), 'column') : '';
    this.about.textContent = [length, columns, size(member.bytes)].filter(Boolean).join(' · ');
  }

  /** A sentence in the line at the bottom; the next takes its place. */
  notify(text, { bad = false } = {}) {
    this.status.textContent = printable(text);
    this.status.title = this.status.textContent;
    this.root.classList.toggle('exa-failed', bad);
  }

  /** How far something is, from 0 to 1; at 1, or without a number, nothing is on its way. */
  showProgress(part = 1) {
    this.progress.hidden = !(part < 1);
    this.progress.value = part;
  }

  fail(problem) {
    this.notify(problem.message, { bad: true });
  }

  showSource({ container = this.state.container, table = this.state.table, row }) {
    this.source ??= new SourcePanel(this.below, { connection: this.connection, close: () => this.hideSource() });
    return this.source.show({ container, table, row });
  }

  hideSource() {
    this.source?.dispose();
    this.source = null;
  }

  toggleList() {
    this.root.classList.toggle('exa-toggled');
  }

  nextTheme() {
    this.theme.next();
    this.notify(this.theme.choice === 'auto' ? 'light or dark as the system' : this.theme.choice);
  }

  async copyLink() {
    this.onState(this.state);
    try {
      await navigator.clipboard.writeText(location.href);
      this.notify('the link is copied');
    } catch {
      this.notify(location.href);
    }
  }

  /** A blob of a PNG of what is shown. */
  picture() {
    this.view?.draw?.();
    return picture(this.root);
  }

  async keepPicture() {
    await this.guarded(async () => {
      download(await this.picture(), `${this.state.table ?? 'exa'}.png`);
      this.notify('the picture is kept');
    });
  }

  /** What was seen on this page, as a file that any browser opens. */
  async save() {
    if (location.protocol === 'file:') return this.notify('this page is such a file');
    const name = `${printable(this.container?.name ?? 'exa')}.html`;
    try {
      const bytes = await save(await this.recorder.text(this.state), name);
      this.notify(`${name}: ${size(bytes)}, of what was seen on this page`);
    } catch (problem) {
      this.fail(problem);
    }
  }

  showHelp() {
    const own = this.view?.keys ?? [];
    const taken = new Set(own.flatMap(({ key }) => key));
    const left = this.bindings.map((one) => ({ ...one, key: [one.key].flat().filter((key) => !taken.has(key)) }));
    const dialog = help([['The page', left.filter(({ key }) => key.length)], [this.View?.title ?? '', own]]);
    this.root.append(dialog);
    dialog.showModal();
  }

  step(by) {
    const { members } = this.container;
    const place = members.findIndex(({ name }) => name === this.state.table);
    this.openTable({ table: members.at((place + by) % members.length).name });
  }

  get bindings() {
    const views = this.member ? fitting(this.member) : [];
    return [
      { key: '?', does: 'these keys', run: () => this.showHelp() },
      ...views.map(({ id, title }, place) => ({ key: String(place + 1), does: title, run: () => this.set({ view: id }) })),
      { key: '[', does: 'the table before', run: () => this.step(-1) },
      { key: ']', does: 'the next table', run: () => this.step(1) },
      { key: '/', does: 'find a table', run: () => (this.filter.hidden ? this.list.querySelector('button')?.focus() : this.filter.focus()) },
      { key: 'b', does: 'list of tables', run: () => this.toggleList() },
      { key: 't', does: 'light, dark, or as the system', run: () => this.nextTheme() },
      { key: ['s', 'S'], does: 'keep a picture of the page (PNG)', run: () => this.keepPicture() },
      { key: 'l', does: 'copy a link to what is shown', run: () => this.copyLink() },
      { key: 'e', does: 'save what was seen as one HTML file', run: () => this.save() },
      { key: 'Escape', does: 'close what is open', run: () => this.hideSource() },
    ];
  }

  onKey = (event) => {
    if (this.root.querySelector('dialog[open]')) return;
    const binding = bound(event, [...(this.view?.keys ?? []), ...this.bindings]);
    if (!binding) return;
    event.preventDefault();
    binding.run(event);
  };

  dispose() {
    clearInterval(this.watching);
    this.keyed.removeEventListener('keydown', this.onKey);
    this.hideSource();
    this.view?.dispose();
    this.theme.dispose();
    this.root.remove();
  }
}
