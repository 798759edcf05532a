// A field in a scene: its surface at a level that a slider moves, its box, and a plane through it.

import { table } from './colormaps.js';
import { bounds } from './scenecamera.js';
import { Plane, Surface } from './scenefields.js';
import { Cell, corners } from './scenecell.js';

export class FieldLayer {
  constructor(view, known) {
    this.view = view;
    this.known = known;
    this.surface = new Surface();
    this.plane = new Plane();
    this.cell = new Cell();
    this.options = { plane: 'none', at: 0.5, opacity: 0.75 };
    this.themed();
    view.stage.world.add(this.surface.object, this.plane.object, this.cell.object);
    this.control = new AbortController();
  }

  themed() {
    this.cell.material.color.setStyle(this.view.muted);
  }

  get signal() {
    return this.control.signal;
  }

  /** Show the field of a label, the first without one, at a level or one that is worth a look. */
  async load(label = this.known.labels[0], level = undefined) {
    this.label = this.known.labels.includes(label) ? label : this.known.labels[0];
    const { meta, arrays } = await this.view.request('field', this.which, { signal: this.signal });
    this.about = meta;
    this.place = arrays[0];
    this.level = Number.isFinite(level) ? level : meta.level;
    this.cell.show(this.place);
    this.view.panel.addField(this);
    await this.draw();
    if (this.options.plane !== 'none') await this.cut();
  }

  get which() {
    return { table: this.known.table, label: this.label };
  }

  /** The surface at the level: coarse while it moves, else of every point. */
  async draw({ moving = false } = {}) {
    const { signed, coarse } = this.about;
    const stride = moving ? coarse : 1;
    const request = (params, options) => this.view.request('isosurface', { ...this.which, ...params }, options);
    const { level } = this;
    if (!(await this.surface.ask(request, { level, signed, stride }))) return;
    this.shown = { ...this.shown, level };
    this.view.changed();
  }

  /** The plane across the chosen axis. */
  async cut() {
    const axis = ['x', 'y', 'z'].indexOf(this.options.plane);
    if (axis < 0) {
      this.plane.hide();
      this.shown = { ...this.shown, plane: 'none' };
      this.view.changed();
      return;
    }
    this.cutting?.abort();
    this.cutting = new AbortController();
    const at = Math.round(this.options.at * (this.about.shape[axis] - 1));
    const { arrays } = await this.view.request('plane', { ...this.which, axis, at }, { signal: this.cutting.signal });
    const [values, place] = arrays;
    const width = this.widthOf(axis, values.length);
    const { min, max, signed } = this.about;
    const end = Math.max(Math.abs(min), Math.abs(max));
    this.plane.show(values, width, place, signed ? [-end, end] : [min, max], table(this.view.map));
    this.shown = { ...this.shown, plane: this.options.plane };
    this.view.changed();
  }

  /** How many values a row of a plane has. */
  widthOf(axis, length) {
    const [rows] = this.about.shape.filter((_, other) => other !== axis);
    const stride = Math.ceil(rows / 1024);
    return length / Math.ceil(rows / stride);
  }

  box() {
    return this.place ? bounds(new Float32Array(corners(this.place).flat())) : null;
  }

  dispose() {
    this.control.abort();
    this.cutting?.abort();
    for (const one of [this.surface, this.plane, this.cell]) {
      this.view.stage.world.remove(one.object);
      one.dispose();
    }
  }
}
