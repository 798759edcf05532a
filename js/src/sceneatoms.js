// The points of one table: a frame of them, or all; how they look, their bonds, their box, and which is under the pointer.

import * as THREE from 'three';
import { css, table } from './colormaps.js';
import { element } from './elements.js';
import { bounds, joined, pointAt } from './scenecamera.js';
import { byKind, byValue, coordinate, extent, radiiOf } from './scenecolours.js';
import { Bonds } from './scenebonds.js';
import { Cell, corners } from './scenecell.js';
import { layout } from './scenepairs.js';
import { FrameCache, Player } from './sceneplayer.js';
import { Points } from './scenepoints.js';
import { count } from './text.js';

/** More points than these are no spheres, unless it is asked; more than those have no bonds, and no name under the pointer. */
const SPHERES = { software: 12_000, card: 200_000 };
const BONDED = 100_000;
const HOVERED = 200_000;
/** Frames that are asked for before it is their time. */
const AHEAD = 4;

export class Atoms {
  constructor(view, known) {
    this.view = view;
    this.known = known;
    this.options = { colour: known.kind ?? known.axes[2], style: 'auto', size: 1, bonds: true, tolerance: 1.2, cell: true, most: 2e6 };
    this.points = new Points();
    this.bonds = new Bonds(this.points);
    this.cell = new Cell();
    view.stage.world.add(this.points.object, this.bonds.object, this.cell.object);
    this.player = new Player();
    this.values = null;
    this.cache = new FrameCache((frame) => this.fetch(frame));
    this.shown = null;
    this.ends = new Map();
    this.themed();
    this.control = new AbortController();
  }

  themed() {
    this.cell.material.color.setStyle(this.view.muted);
    this.points.uniforms.haze.value.setStyle(this.view.background, THREE.LinearSRGBColorSpace);
  }

  ask(method, params = {}, options = {}) {
    return this.view.request(method, { table: this.known.table, ...params }, { signal: this.control.signal, ...options });
  }

  async load(frame) {
    if (!this.known.frame) return this.all();
    const { meta, arrays } = await this.ask('frames');
    Object.assign(this.player, new Player({ ...this.player, count: meta.count, kept: meta.kept, frame }));
    this.values = arrays[0] ?? null;
    return this.go(this.player.frame);
  }

  /** The question for points: by what they are coloured. */
  get by() {
    const { colour } = this.options;
    return colour === 'none' || [this.known.kind, ...this.known.axes].includes(colour) ? {} : { colour };
  }

  async fetch(frame) {
    const tolerance = this.wantsBonds() ? this.options.tolerance : null;
    const { meta, arrays } = await this.ask('frame', { frame, tolerance, ...this.by });
    const [pairs, box] = arrays.slice(-2);
    const looks = this.looking(meta, arrays);
    return {
      ...looks, frame, meta, ranges: meta.ranges, box: box.length ? box : null,
      bonds: tolerance ? layout(pairs, looks, meta.periodic ? box : null) : null, bytes: 20 * meta.count + pairs.byteLength,
    };
  }

  wantsBonds() {
    return this.options.bonds && Boolean(this.known.kind) && (this.shown?.n ?? 0) <= BONDED && this.options.style !== 'points';
  }

  /** The arrays of an answer as points that can be drawn. */
  looking(meta, arrays) {
    const xyz = arrays[0];
    const n = xyz.length / 3;
    const codes = this.known.kind ? arrays[1] : null;
    const { colour } = this.options;
    const axis = this.known.axes.indexOf(colour);
    const values = meta.colour ? arrays[codes ? 2 : 1] : axis < 0 ? null : coordinate(xyz, axis);
    const ends = values && this.endsOf(colour, meta.ends ?? extent(values));
    const colours = values ? byValue(values, ends, table(this.view.map)) : byKind(colour === 'none' ? null : codes, meta.kinds, n, this.view.accent);
    return { xyz, n, codes, colours, radii: radiiOf(codes, meta.kinds, n, 0.5 * meta.scale), kinds: meta.kinds, ends };
  }

  /** The ends of the colours: as wide as any part that was seen asked for, so that colours do not flicker. */
  endsOf(colour, [low, high]) {
    const [least, greatest] = this.ends.get(colour) ?? [Infinity, -Infinity];
    this.ends.set(colour, [Math.min(least, low), Math.max(greatest, high)]);
    return this.ends.get(colour);
  }

  /** Show a frame when it is there; what was asked for before is forgotten. */
  async go(frame) {
    const found = await this.cache.get(frame);
    if (frame === this.player.frame && !this.control.signal.aborted) this.show(found);
  }

  show(found) {
    this.shown = found;
    this.rows = null;
    this.points.show(found);
    if (found.bonds) this.bonds.show(found.bonds);
    else this.bonds.clear();
    this.cell.show(this.options.cell ? found.box : null);
    this.view.changed(found);
    if (this.player.playing) this.cache.prefetch(Array.from({ length: AHEAD }, (_, k) => this.player.next(k + 1)));
  }

  /** All rows, as they come: a tenth of each piece first. */
  async all() {
    this.rows = null;
    const total = this.known.rows;
    const take = ({ meta, arrays }) => {
      const found = this.looking(meta, arrays);
      if (!this.rows) {
        this.points.reserve(Math.min(meta.total ?? arrays[0].length / 3, this.options.most) + 64);
        this.rows = [];
        this.shown = { ...found, meta, ranges: null, n: 0 };
      }
      this.rows.push({ from: this.points.n, first: meta.first, which: arrays.at(-1) });
      this.points.append(found);
      Object.assign(this.shown, { n: this.points.n, kinds: found.kinds, xyz: this.points.xyz, colours: this.points.colours, radii: this.points.radii, ends: found.ends });
      this.view.changed(this.shown);
    };
    const { meta, arrays } = await this.ask('points', { most: this.options.most, ...this.by }, { onPartial: take });
    if (arrays.length) {
      const found = this.looking(meta, arrays);
      const bonds = meta.count <= BONDED && this.options.bonds && this.known.kind ? layout((await this.ask('bonds', { tolerance: this.options.tolerance })).arrays[0], found) : null;
      this.show({ ...found, frame: null, meta, ranges: meta.ranges, bonds, box: null });
      return;
    }
    this.points.complete();
    this.view.stage.budget.begin(this.view.software ? 60_000 : 3e6, this.points.n);
    if (total === null || total > meta.count) {
      this.view.context.notify(total ? `${count(meta.count)} of ${count(total)} points, drawn by lot` : `the first ${count(meta.count)} points`);
    }
  }

  /** Ask again, as something of the question has changed. */
  async again() {
    this.control.abort();
    this.control = new AbortController();
    this.cache.clear();
    await (this.known.frame ? this.go(this.player.frame) : this.all());
  }

  get spheres() {
    const { style } = this.options;
    if (style !== 'auto') return style !== 'points';
    return (this.shown?.n ?? 0) <= (this.view.software ? SPHERES.software : SPHERES.card);
  }

  /** Called before each picture: how many, as what. */
  prepare(hurried) {
    const { stage } = this.view;
    const spheres = this.spheres;
    // where spheres are too slow they are points until all is at rest, and do not come and go
    this.hasty = hurried && (this.hasty || stage.budget.fraction < 0.5);
    if (this.points.spheres !== (spheres && !this.hasty)) this.points.spheres = spheres && !this.hasty;
    this.bonds.thickness = 0.09 * (this.shown?.meta.scale ?? 1) * this.options.size;
    this.bonds.draw(hurried ? stage.budget.fraction : 1, !this.hasty);
    this.points.uniforms.size.value = this.options.size * (this.options.style === 'full' ? 1.6 : 0.5);
    const away = stage.camera.position.distanceTo(stage.controls.target);
    this.points.sized({ pixels: stage.pixels, ratio: stage.renderer.getPixelRatio(), near: away - stage.radius * 0.6, far: away + stage.radius });
    const n = this.points.n;
    this.points.draw(hurried && n > 20_000 ? stage.budget.of(n) : n);
  }

  box() {
    const around = this.shown?.box ? corners(this.shown.box) : null;
    return joined([this.shown ? bounds(this.points.xyz, this.points.n) : null, around && bounds(new Float32Array(around.flat()))]);
  }

  /** The number of the point at a place of the picture, in pixels, or -1. */
  at(x, y, hovering) {
    if (!this.shown || (hovering && this.points.n > HOVERED)) return -1;
    const { stage } = this.view;
    const { size } = this.points.uniforms;
    const ratio = stage.renderer.getPixelRatio();
    const radius = this.points.spheres ? (k) => this.points.radii[k] * size.value : () => 0;
    return pointAt({
      xyz: this.points.xyz, n: this.points.n, matrix: stage.matrix, width: stage.width, height: stage.tall, x, y, radius,
      scale: stage.pixels / ratio,
    });
  }

  /** The row of a point. */
  rowOf(k) {
    if (this.rows) {
      const { from, first, which } = this.rows.findLast((piece) => piece.from <= k);
      return first + which[k - from];
    }
    let left = k;
    for (const [start, stop] of this.shown.ranges) {
      if (left < stop - start) return start + left;
      left -= stop - start;
    }
    return -1;
  }

  /** What a point is called, for who points at it. */
  nameOf(k) {
    const kind = this.shown.codes ? this.shown.kinds[this.shown.codes[k]]?.name : null;
    const at = Array.from(this.points.xyz.subarray(3 * k, 3 * k + 3), (value) => value.toFixed(this.known.precision));
    return `${kind ?? this.known.table} · row ${count(this.rowOf(k))} · ${at.join(', ')}`;
  }

  /** Another text where the colours mean something else. */
  get legendKey() {
    const { ends, kinds } = this.shown ?? {};
    return JSON.stringify([this.options.colour, ends ?? kinds, this.view.map]);
  }

  /** What the colours mean, as elements. */
  legend() {
    if (!this.shown) return [];
    if (this.shown.ends) {
      const bar = element('div', { class: 'exa-scene-bar' });
      const stops = Array.from({ length: 17 }, (_, k) => css(this.view.map, k / 16));
      bar.style.background = `linear-gradient(to right, ${stops.join(', ')})`;
      const ends = this.shown.ends.map((end) => element('span', {}, Number(end.toPrecision(4)).toString()));
      return [element('div', {}, this.options.colour), bar, element('div', { class: 'exa-scene-ends' }, ...ends)];
    }
    if (this.options.colour === 'none') return [];
    const { kinds } = this.shown;
    const rows = kinds.slice(0, 12).map(({ name, colour }) => {
      const mark = element('i', { class: 'exa-scene-mark' });
      mark.style.background = colour;
      return element('span', { class: 'exa-scene-kind' }, mark, name);
    });
    return kinds.length > 12 ? [...rows, element('span', {}, `and ${kinds.length - 12} more`)] : rows;
  }

  dispose() {
    this.control.abort();
    this.player.pause();
    for (const one of [this.points, this.bonds, this.cell]) {
      this.view.stage.world.remove(one.object);
      one.dispose();
    }
  }
}
