// What is under the pointer: its name; and when it is clicked, its row and the line that it came from.

import * as THREE from 'three';
import { element } from './elements.js';

/** A click is where the pointer has not moved further, in pixels. */
const STILL = 4;

export class Pointer {
  constructor(view) {
    this.view = view;
    this.picked = null;
    this.tip = element('div', { class: 'exa-scene-tip', hidden: true });
    view.root.append(this.tip);
    this.watch();
  }

  watch() {
    const { canvas } = this.view.stage;
    let down = null;
    let waiting = 0;
    const place = (event) => {
      const { left, top } = canvas.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    canvas.addEventListener('pointerdown', (event) => (down = place(event)));
    canvas.addEventListener('pointermove', (event) => {
      const at = place(event);
      if (event.buttons) this.tip.hidden = true;
      else waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        this.hover(at);
      });
    });
    canvas.addEventListener('pointerleave', () => (this.tip.hidden = true));
    canvas.addEventListener('pointerup', (event) => {
      const at = place(event);
      if (down && Math.hypot(at[0] - down[0], at[1] - down[1]) < STILL) this.click(at);
    });
  }

  hover([x, y]) {
    const { atoms, root, stage, gone } = this.view;
    if (gone || !atoms) return;
    const k = atoms.player.playing ? -1 : atoms.at(x, y, true);
    this.tip.hidden = k < 0;
    stage.canvas.classList.toggle('exa-scene-over', k >= 0);
    if (k < 0) return;
    this.tip.textContent = atoms.nameOf(k);
    const left = Math.min(x + 14, Math.max(0, root.clientWidth - this.tip.offsetWidth - 4));
    this.tip.style.transform = `translate(${left}px, ${Math.min(y + 14, Math.max(0, root.clientHeight - 40))}px)`;
  }

  /** What was clicked is named, marked, and its source is shown. */
  click([x, y]) {
    const { view } = this;
    const k = view.atoms ? view.atoms.at(x, y, false) : -1;
    this.picked = k < 0 ? null : k;
    this.mark();
    if (k < 0) return undefined;
    const { known } = view.atoms;
    const row = view.atoms.rowOf(k);
    if (known.source) view.guarded(() => view.context.showSource({ table: known.table, row }));
    return view.guarded(async () => {
      const { meta } = await view.request('pick', { table: known.table, row });
      view.context.notify(`${known.table} ${row}: ${Object.entries(meta.values).map(([name, value]) => `${name} ${value}`).join(' · ')}`);
    });
  }

  /** A net around what was clicked, which goes with its atom from frame to frame. */
  mark() {
    const { atoms, scene, stage, accent } = this.view;
    scene.remove('picked');
    if (this.picked === null || !(this.picked < atoms?.points.n)) return;
    const { points } = atoms;
    const radius = Math.max(points.radii[this.picked] * points.uniforms.size.value * 1.12, stage.radius * 0.004);
    const net = new THREE.Mesh(
      new THREE.SphereGeometry(radius, 20, 14),
      new THREE.MeshBasicMaterial({ color: accent, wireframe: true, transparent: true, opacity: 0.6 }),
    );
    net.position.fromArray(points.xyz, 3 * this.picked);
    scene.add('picked', net);
  }

  /** Nothing is pointed at any more. */
  leave() {
    this.picked = null;
    this.tip.hidden = true;
  }
}
