// Fields: the surface at a level, of both signs where a field has both, and a plane through it.

import * as THREE from 'three';
import { byValue } from './scenecolours.js';

/** Of the level itself, and of its negative. */
export const SIGNS = ['#3d8bd9', '#e2772e'];

export class Surface {
  constructor() {
    this.object = new THREE.Group();
    this.materials = SIGNS.map((color) => new THREE.MeshLambertMaterial({ color, side: THREE.DoubleSide, transparent: true, opacity: 0.75 }));
    this.coming = null;
  }

  /**
   * Ask for a surface and show it when it is there as a whole; what was asked before is given up. False where that
   * happened to this one.
   */
  async ask(request, { level, signed, stride }) {
    this.coming?.abort();
    const control = new AbortController();
    this.coming = control;
    const found = [];
    const levels = signed ? [Math.abs(level), -Math.abs(level)] : [level];
    try {
      await Promise.all(levels.map((one, sign) =>
        request({ level: one, stride }, { signal: control.signal, onPartial: ({ arrays }) => found.push([sign, arrays]) })));
    } catch (problem) {
      if (problem.name === 'AbortError' || control.signal.aborted) return false;
      throw problem;
    }
    if (control.signal.aborted) return false;
    this.coming = null;
    this.clear();
    for (const [sign, [places, normals, triangles]] of found) {
      const geometry = new THREE.BufferGeometry();
      geometry.setAttribute('position', new THREE.BufferAttribute(places, 3));
      geometry.setAttribute('normal', new THREE.BufferAttribute(normals, 3));
      geometry.setIndex(new THREE.BufferAttribute(triangles, 1));
      this.object.add(new THREE.Mesh(geometry, this.materials[sign]));
    }
    return true;
  }

  set opacity(value) {
    for (const material of this.materials) {
      material.opacity = value;
      material.transparent = value < 1;
      material.depthWrite = value > 0.6;
    }
  }

  clear() {
    for (const mesh of this.object.children) mesh.geometry.dispose();
    this.object.clear();
  }

  dispose() {
    this.coming?.abort();
    this.clear();
    for (const material of this.materials) material.dispose();
  }
}

/** A plane of a field, its values as colours. */
export class Plane {
  constructor() {
    this.material = new THREE.MeshBasicMaterial({ side: THREE.DoubleSide });
    this.object = new THREE.Mesh(new THREE.BufferGeometry(), this.material);
    this.object.frustumCulled = false;
    this.object.visible = false;
  }

  /** `values` are rows along the first edge, `width` to a row; `place` is a corner and two edges. */
  show(values, width, place, ends, map) {
    const height = values.length / width;
    const texture = new THREE.DataTexture(byValue(values, ends, map), width, height);
    texture.colorSpace = THREE.SRGBColorSpace;
    texture.magFilter = texture.minFilter = THREE.LinearFilter;
    texture.needsUpdate = true;
    this.material.map?.dispose();
    if (!this.material.map) this.material.needsUpdate = true;
    this.material.map = texture;
    const at = (a, b) => [0, 1, 2].map((axis) => place[axis] + a * place[3 + axis] + b * place[6 + axis]);
    const geometry = new THREE.BufferGeometry();
    const quad = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
    geometry.setAttribute('position', new THREE.BufferAttribute(new Float32Array(quad.flat()), 3));
    // pixels are the points of the grid, which are at the middle of what a texture has for them
    const [u, v] = [0.5 / width, 0.5 / height];
    geometry.setAttribute('uv', new THREE.BufferAttribute(new Float32Array([u, v, u, 1 - v, 1 - u, 1 - v, 1 - u, v]), 2));
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.object.geometry.dispose();
    this.object.geometry = geometry;
    this.object.visible = true;
  }

  hide() {
    this.object.visible = false;
  }

  dispose() {
    this.object.geometry.dispose();
    this.material.map?.dispose();
    this.material.dispose();
  }
}
