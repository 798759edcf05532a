// What a container looks like in three dimensions: `ContainerView`, to which packages add layers.

import * as THREE from './three.js';
import { element } from './elements.js';
import { Atoms } from './sceneatoms.js';
import { packed, unpacked, joined } from './scenecamera.js';
import { FieldLayer } from './scenefield.js';
import { Panel } from './scenepanel.js';
import { PlayerBar } from './sceneplayerbar.js';
import { Pointer } from './scenepointer.js';
import { drawnBySoftware, Layers, Stage } from './scenestage.js';
import './scenestyle.js';

const AXES = [['x', 'y', 'z'], ['xu', 'yu', 'zu'], ['px', 'py', 'pz'], ['xs', 'ys', 'zs'], ['xsu', 'ysu', 'zsu']];
const GRID = ['nx', 'ny', 'nz', 'xi', 'yj', 'zk'];
/** The address follows the camera and the frame after so long, in milliseconds. */
const PAUSE = 300;

export class ContainerView {
  static id = 'scene';
  static title = '3D';
  static extensions = [];
  static loaded = new Map();

  static fits({ columns = [] }) {
    const names = new Set(columns.map(({ name }) => name));
    return [...AXES, GRID].some((needed) => needed.every((name) => names.has(name)));
  }

  /** Add a layer to all views: `setup(view)` is called when the scene of a container is there. */
  static extend({ name, setup }) {
    ContainerView.extensions = [...ContainerView.extensions.filter((one) => one.name !== name), { name, setup }];
  }

  constructor(host, context) {
    this.host = host;
    this.context = context;
    this.root = element('div', { class: 'exa-scene' });
    host.append(this.root);
    const software = drawnBySoftware();
    if (software === null) {
      this.root.append(element('p', { class: 'exa-note' }, 'This browser draws no WebGL, which three dimensions need: turn on hardware acceleration in its settings, or try another browser.'));
      return;
    }
    this.software = software;
    this.stage = new Stage(this.root, { software, onMoved: () => this.onMoved() });
    this.scene = new Layers(this.stage);
    this.stage.tick = (now) => this.tick(now);
    this.stage.beforeDraw = (hurried) => this.atoms?.prepare(hurried);
    this.legend = element('div', { class: 'exa-scene-legend', hidden: true });
    this.root.append(this.legend);
    this.bar = new PlayerBar(this);
    this.panel = new Panel(this);
    this.listeners = new Map();
    this.onTheme = () => this.themed();
    context.theme?.addEventListener?.('change', this.onTheme);
    this.pointer = new Pointer(this);
    this.themed();
  }

  /** What three.js exports: packages use the host's, as two of them do not fit together. */
  get THREE() {
    return THREE;
  }

  /** The panel of lil-gui, for more of it. */
  get gui() {
    return this.panel.gui;
  }

  get fps() {
    return this.atoms?.player.fps ?? 0;
  }

  set fps(value) {
    if (this.atoms) this.atoms.player.fps = value;
    this.panel.refresh();
  }

  /** The number of the frame that is shown. */
  get frame() {
    return this.atoms?.player.frame ?? 0;
  }

  get map() {
    return this.panel.map;
  }

  /** Ask the session a question about this container. */
  request(method, params = {}, options = {}) {
    return this.context.connection.request(method, { container: this.context.state.container, ...params }, options);
  }

  /** The traits of a member, lazily: `{atom_x: Float32Array, ...}`, those of one frame where it has frames. */
  async get_traits(name, { frame = this.frame, ...options } = {}) {
    const { meta, arrays } = await this.request('get_traits', { name, frame }, options);
    return Object.fromEntries(meta.traits.map((trait, k) => [trait, meta.words[trait] ? Array.from(arrays[k], (at) => meta.words[trait][at]) : arrays[k]]));
  }

  /** `view.on('frame', (frame) => ...)`: when another frame is shown; also `dispose`. */
  on(event, run) {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), run]);
  }

  tell(event, ...what) {
    for (const run of this.listeners.get(event) ?? []) this.guarded(() => run(...what));
  }

  /** Run what may fail, now or later; it is said in words, and the view goes on. */
  async guarded(run) {
    try {
      return await run();
    } catch (problem) {
      if (problem?.name !== 'AbortError' && !this.gone) this.context.notify(problem?.message ?? String(problem), { bad: true });
      return undefined;
    }
  }

  /** Show what the state says: `container`, `table`, `frame`, `camera`, `ortho`, `field`, `level`. */
  async update(state) {
    if (!this.stage || this.gone) return;
    const what = `${state.container}/${state.table}`;
    if (what !== this.what) {
      this.what = what;
      await this.load(state, what);
      return;
    }
    if (!this.atoms && !this.field) return;
    const camera = unpacked(state.camera);
    if (camera && String(state.camera) !== String(packed(this.stage.view))) this.stage.view = camera;
    if (Number.isInteger(state.frame) && this.atoms?.known.frame && !this.atoms.player.playing && state.frame !== this.frame) this.go(state.frame);
    if (Boolean(state.ortho) !== this.stage.isOrthographic) this.stage.isOrthographic = Boolean(state.ortho);
  }

  /** What can be drawn of a container, and the first picture of it. */
  async load(state, what) {
    this.clear();
    const { meta } = await this.request('scene');
    if (this.left(what)) return;
    Object.assign(this, { kinds: meta.kinds, members: meta.members, tables: meta.tables, fields: meta.fields });
    const table = meta.tables.find((one) => one.table === state.table) ?? meta.tables[0];
    const field = meta.fields.find((one) => one.table === state.table) ?? meta.fields[0];
    if (!table && !field) return;
    this.seen = this.moved = false;
    this.panel.build();
    await Promise.all([
      table && this.guarded(() => {
        this.atoms = new Atoms(this, table);
        this.panel.addAtoms(this.atoms);
        return this.atoms.load(state.frame);
      }),
      field?.count && this.guarded(() => {
        this.field = new FieldLayer(this, field);
        return this.field.load(state.field, state.level);
      }),
    ]);
    if (this.left(what)) return;
    if (this.field?.about) this.follow(this.field);
    if (state.ortho) this.stage.isOrthographic = true;
    if (!this.moved) this.seen = false;
    this.look(unpacked(state.camera));
    this.bar.describe();
    await this.extended(what);
    if (!this.left(what)) this.root.dataset.ready = what;
  }

  /** Whether something else is looked at by now, so that what was waited for has nothing to be added to. */
  left(what) {
    return this.gone || this.what !== what;
  }

  /** Let the packages that know how add their layers. */
  async extended(what) {
    const { meta } = await this.context.connection.request('extensions');
    await Promise.all(meta.extensions.map((id) => this.guarded(() => ContainerView.load(id, this.context))));
    for (const { name, setup } of ContainerView.extensions) {
      if (this.left(what)) return;
      await this.guarded(async () => {
        try {
          await setup(this);
        } catch (problem) {
          throw new Error(`the extension ${name}: ${problem.message}`, { cause: problem });
        }
      });
    }
    this.stage.invalidate();
  }

  /** The module of an extension, once: by its address where the page has one for it, else by its text. */
  static load(id, context) {
    if (!ContainerView.loaded.has(id)) {
      ContainerView.loaded.set(id, (async () => {
        const address = context.extension?.(id) ?? (await asBlob(id, context));
        const { default: install } = await import(address);
        await install({ ContainerView, THREE });
      })());
    }
    return ContainerView.loaded.get(id);
  }

  /** Points or a surface have come. */
  changed() {
    Object.assign(this.root.dataset, this.field?.shown ?? {});
    if (!this.seen) this.look(unpacked(this.context.state.camera));
    this.explain();
    this.bar.describe();
    if (this.told !== this.frame) {
      this.told = this.frame;
      this.tell('frame', this.frame);
      this.together();
    }
    this.pointer.mark();
    this.stage.invalidate();
  }

  /** What colours mean, drawn anew only where they mean something else. */
  explain() {
    const { legendKey: key = '' } = this.atoms ?? {};
    if (key === this.explained) return;
    this.explained = key;
    this.legend.replaceChildren(...(this.atoms?.legend() ?? []));
    this.legend.hidden = !this.legend.childElementCount;
  }

  /** The field of the file that the atoms are from, where files tell frames apart; of several the first. */
  together() {
    const { atoms, field } = this;
    if (atoms?.known.frame !== 'file' || !field?.about || atoms.player.playing) return;
    const { files = [], labels } = field.known;
    const file = atoms.values?.[this.frame];
    if (files[labels.indexOf(field.label)] === file) return;
    const label = labels[files.indexOf(file)];
    if (label === undefined) return;
    this.guarded(async () => {
      await field.load(label);
      this.remember();
    });
  }

  /** The other way round: the atoms of the file that a field is from. */
  follow(field) {
    const { files = [], labels } = field.known;
    if (this.atoms?.known.frame !== 'file' || !this.atoms.values) return;
    const frame = this.atoms.values.indexOf(files[labels.indexOf(field.label)]);
    if (frame >= 0 && frame !== this.frame) this.go(frame);
  }

  /** Everything in the picture, unless the camera was somewhere already. */
  look(camera) {
    const box = this.box();
    if (!box) return;
    if (!this.seen) this.stage.fit(box);
    this.seen = true;
    if (camera) this.stage.view = camera;
    this.stage.invalidate();
  }

  box() {
    return joined([this.atoms?.box(), this.field?.box()]);
  }

  reset() {
    const box = this.box();
    if (box) this.stage.fit(box);
    this.remember();
  }

  draw() {
    this.stage?.draw();
  }

  project() {
    this.stage.isOrthographic = !this.stage.isOrthographic;
    this.remember();
  }

  go(frame) {
    return this.guarded(() => {
      this.atoms.player.go(frame);
      this.bar.describe();
      this.remember();
      return this.atoms.go(this.atoms.player.frame);
    });
  }

  step(by) {
    const { player } = this.atoms ?? {};
    if (player?.count > 1) this.go(player.next(by) ?? player.frame);
  }

  play() {
    if (!this.atoms) return;
    this.atoms.player.toggle();
    this.bar.describe();
    this.remember();
    this.stage.invalidate();
  }

  /** Called for each picture: whether another is to follow at once. */
  tick(now) {
    if (!this.atoms) return false;
    const { player, cache } = this.atoms;
    const frame = player.tick(now, (one) => cache.has(one));
    if (frame !== null) this.atoms.show(cache.peek(frame));
    else if (player.playing) cache.prefetch([player.next(), player.next(2)]);
    if (!player.playing && this.wasPlaying) {
      this.stage.invalidate(); // in full
      this.bar.describe();
      this.remember();
    }
    this.wasPlaying = player.playing;
    return player.playing;
  }

  onMoved() {
    this.moved = true;
    this.remember();
  }

  /** The state of the address follows what is seen, not too often and not while it plays. */
  remember() {
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      if (this.gone || this.atoms?.player.playing || !this.seen) return;
      const frame = this.atoms?.known.frame ? this.frame : undefined;
      const field = this.field ? { field: this.field.label, level: this.field.level } : {};
      this.context.set({ camera: packed(this.stage.view), frame, ortho: this.stage.isOrthographic || undefined, ...field });
    }, PAUSE);
  }

  themed() {
    const style = getComputedStyle(this.root);
    const of = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
    this.accent = of('--exa-accent', '#0b63ce');
    this.background = of('--exa-bg', '#ffffff');
    this.muted = of('--exa-muted', '#5f6b7a');
    this.stage.background = this.background;
    this.atoms?.themed();
    this.field?.themed();
  }

  get keys() {
    if (!this.stage) return [];
    return [
      { key: ' ', does: 'play or pause', run: () => this.play() },
      { key: 'ArrowRight', does: 'one frame on', run: () => this.step(1) },
      { key: 'ArrowLeft', does: 'one frame back', run: () => this.step(-1) },
      { key: 'Home', does: 'the first frame', run: () => this.atoms && this.go(0) },
      { key: 'End', does: 'the last frame', run: () => this.atoms && this.go(this.atoms.player.count - 1) },
      { key: 'r', does: 'see everything', run: () => this.reset() },
      { key: 'o', does: 'perspective or parallel lines', run: () => this.project() },
      { key: 'g', does: 'settings', run: () => this.panel.toggle() },
    ];
  }

  clear() {
    this.tell('dispose');
    this.listeners?.clear();
    this.atoms?.dispose();
    this.field?.dispose();
    this.atoms = this.field = null;
    this.pointer?.leave();
    this.scene?.clear();
    this.told = null;
    delete this.root.dataset.ready;
  }

  dispose() {
    this.gone = true;
    clearTimeout(this.remembering);
    this.context.theme?.removeEventListener?.('change', this.onTheme);
    if (this.stage) {
      this.clear();
      this.panel.dispose();
      this.stage.dispose();
    }
    this.root.remove();
  }
}

async function asBlob(id, context) {
  const { meta } = await context.connection.request('extension', { id });
  return URL.createObjectURL(new Blob([meta.script], { type: 'text/javascript' }));
}
