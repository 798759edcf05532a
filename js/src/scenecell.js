// The boxes of frames.

import * as THREE from 'three';

/** The corners of a box of a point and three vectors (12 numbers), by the three bits of their numbers. */
export function corners(box) {
  return Array.from({ length: 8 }, (_, corner) =>
    [0, 1, 2].map((axis) => box[axis] + [1, 2, 3].reduce((sum, v) => sum + ((corner >> (v - 1)) & 1) * box[3 * v + axis], 0)));
}

/** The twelve edges of a box. */
export class Cell {
  constructor() {
    this.material = new THREE.LineBasicMaterial({ transparent: true, opacity: 0.7 });
    this.object = new THREE.LineSegments(new THREE.BufferGeometry(), this.material);
    this.object.frustumCulled = false;
    this.object.visible = false;
  }

  show(box) {
    this.object.visible = Boolean(box);
    if (!box) return;
    const at = corners(box);
    const ends = at.flatMap((_, corner) => [1, 2, 4].filter((bit) => !(corner & bit)).flatMap((bit) => [at[corner], at[corner | bit]]));
    this.object.geometry.dispose();
    this.object.geometry = new THREE.BufferGeometry();
    this.object.geometry.setAttribute('position', new THREE.BufferAttribute(new Float32Array(ends.flat()), 3));
  }

  dispose() {
    this.object.geometry.dispose();
    this.material.dispose();
  }
}
