// Bonds between points, and the boxes of frames.

import * as THREE from 'three';

/** More bonds are lines. */
const CYLINDERS = 3000;
const UP = new THREE.Vector3(0, 1, 0);

/** Each half of a bond in the colour of its atom, as cylinders where there are few, as lines where there are many. */
export class Bonds {
  constructor() {
    this.object = new THREE.Group();
    this.cylinder = new THREE.CylinderGeometry(1, 1, 1, 10, 1, true);
    this.material = new THREE.MeshLambertMaterial();
    this.thin = new THREE.LineBasicMaterial({ vertexColors: true });
  }

  /** `pairs` are numbers of points, two by two. */
  show(pairs, { xyz, colours }, radius) {
    this.clear();
    const n = pairs.length / 2;
    if (n) this.object.add(n > CYLINDERS ? this.lines(pairs, xyz, colours) : this.cylinders(pairs, xyz, colours, radius));
  }

  cylinders(pairs, xyz, colours, radius) {
    const mesh = new THREE.InstancedMesh(this.cylinder, this.material, pairs.length);
    const [start, stop, middle, along] = Array.from({ length: 4 }, () => new THREE.Vector3());
    const turn = new THREE.Quaternion();
    const matrix = new THREE.Matrix4();
    const scale = new THREE.Vector3();
    const colour = new THREE.Color();
    for (let k = 0; k < pairs.length; k += 1) {
      const [own, other] = [pairs[k], pairs[k ^ 1]];
      start.fromArray(xyz, 3 * own);
      stop.fromArray(xyz, 3 * other).add(start).multiplyScalar(0.5);
      along.subVectors(stop, start);
      const length = along.length();
      turn.setFromUnitVectors(UP, along.multiplyScalar(1 / (length || 1)));
      middle.addVectors(start, stop).multiplyScalar(0.5);
      mesh.setMatrixAt(k, matrix.compose(middle, turn, scale.set(radius, length, radius)));
      mesh.setColorAt(k, colour.setRGB(...rgbOf(colours, own), THREE.SRGBColorSpace));
    }
    mesh.frustumCulled = false;
    return mesh;
  }

  lines(pairs, xyz, colours) {
    const places = new Float32Array(6 * pairs.length);
    const shades = new Float32Array(6 * pairs.length);
    const colour = new THREE.Color();
    for (let k = 0; k < pairs.length; k += 1) {
      const [own, other] = [pairs[k], pairs[k ^ 1]];
      colour.setRGB(...rgbOf(colours, own), THREE.SRGBColorSpace);
      for (let axis = 0; axis < 3; axis += 1) {
        places[6 * k + axis] = xyz[3 * own + axis];
        places[6 * k + 3 + axis] = (xyz[3 * own + axis] + xyz[3 * other + axis]) / 2;
      }
      colour.toArray(shades, 6 * k);
      colour.toArray(shades, 6 * k + 3);
    }
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute('position', new THREE.BufferAttribute(places, 3));
    geometry.setAttribute('color', new THREE.BufferAttribute(shades, 3));
    const lines = new THREE.LineSegments(geometry, this.thin);
    lines.frustumCulled = false;
    return lines;
  }

  clear() {
    for (const child of [...this.object.children]) {
      this.object.remove(child);
      if (child.isInstancedMesh) child.dispose();
      else child.geometry.dispose();
    }
  }

  dispose() {
    this.clear();
    for (const one of [this.cylinder, this.material, this.thin]) one.dispose();
  }
}

function rgbOf(colours, k) {
  return [colours[4 * k] / 255, colours[4 * k + 1] / 255, colours[4 * k + 2] / 255];
}

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
