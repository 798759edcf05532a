// The panel of settings at the side of a scene.

import GUI from 'lil-gui';
import { MAPS } from './colormaps.js';

const STYLES = { 'by number': 'auto', 'balls and sticks': 'balls', 'filled spheres': 'full', points: 'points' };
/** A panel is closed at first where there is little room. */
const WIDE = 720;

export class Panel {
  constructor(view) {
    this.view = view;
    this.options = { map: MAPS[0] };
    this.gui = null;
    this.build();
  }

  get map() {
    return this.options.map;
  }

  /** The folders that all scenes have. */
  build() {
    this.gui?.destroy();
    const { view } = this;
    this.gui = new GUI({ container: view.root, title: 'Settings', injectStyles: false, width: 230 });
    if (view.root.clientWidth < WIDE) this.gui.close();
    const folder = this.gui.addFolder('View').close();
    folder.add({ whole: () => view.reset() }, 'whole').name('see everything (r)');
    folder.add({ project: () => view.project() }, 'project').name('perspective (o)');
    folder.add(this.options, 'map', MAPS).name('colours').onChange(() => {
      view.guarded(() => view.atoms?.again());
      view.guarded(() => view.field?.cut());
    });
    this.fieldFolder = null;
  }

  addAtoms(atoms) {
    const { view } = this;
    const { known, options, player } = atoms;
    const folder = this.gui.addFolder(known.table);
    const again = () => view.guarded(() => atoms.again());
    const draw = () => {
      if (atoms.shown && !atoms.rows) atoms.show(atoms.shown);
      view.stage.invalidate();
    };
    folder.add(options, 'colour', [...new Set([known.kind, ...known.axes, ...known.numbers, 'none'].filter(Boolean))]).onChange(again);
    folder.add(options, 'style', STYLES).onChange(again);
    folder.add(options, 'size', 0.2, 3, 0.05).onChange(draw);
    if (known.kind) {
      folder.add(options, 'bonds').onChange(again);
      folder.add(options, 'tolerance', 0.8, 2, 0.05).name('bond length').onFinishChange(again);
    }
    if (known.box) folder.add(options, 'cell').onChange(draw);
    if (known.frame) {
      folder.add(player, 'fps', 1, 60, 1).name('frames per second');
      folder.add(player, 'loop').name('again from the start');
    }
  }

  addField(field) {
    const { view } = this;
    const { known } = field;
    this.fieldFolder?.destroy();
    const folder = this.gui.addFolder(known.table);
    this.fieldFolder = folder;
    if (known.labels.length > 1) {
      folder.add(field, 'label', known.labels).name('field').onChange((label) => {
        view.guarded(() => field.load(label));
        view.follow(field);
      });
    }
    folder.add(field, 'level', ...field.about.ends, field.about.step)
      .onChange(() => view.guarded(() => field.draw({ moving: true })))
      .onFinishChange(() => {
        view.guarded(() => field.draw());
        view.remember();
      });
    folder.add(field.options, 'opacity', 0.1, 1, 0.05).onChange((value) => {
      field.surface.opacity = value;
      view.stage.invalidate();
    });
    const cut = () => view.guarded(() => field.cut());
    folder.add(field.options, 'plane', ['none', 'x', 'y', 'z']).onChange(cut);
    folder.add(field.options, 'at', 0, 1, 0.01).name('plane at').onChange(cut);
  }

  refresh() {
    for (const one of this.gui.controllersRecursive()) one.updateDisplay();
  }

  toggle() {
    if (this.gui._closed) this.gui.open();
    else this.gui.close();
  }

  dispose() {
    this.gui.destroy();
  }
}
