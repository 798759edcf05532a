// Bonds: cylinders where they are few, else lines between the points that are drawn already.

import * as THREE from 'three';

const VERTEX = `
attribute vec4 colour;
uniform vec3 haze;
uniform vec2 depths;
varying vec3 vColour;
#ifdef HALVES
attribute vec3 start;
attribute vec3 along;
uniform float thickness;
varying vec3 vNormal;
#endif
void main() {
  #ifdef HALVES
  vec3 axis = normalize(along);
  vec3 side = normalize(cross(axis, abs(axis.z) < 0.9 ? vec3(0.0, 0.0, 1.0) : vec3(1.0, 0.0, 0.0)));
  vec3 outward = position.x * side + position.z * cross(side, axis);
  vNormal = normalMatrix * outward;
  vec4 seen = modelViewMatrix * vec4(start + position.y * along + thickness * outward, 1.0);
  #else
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  #endif
  vColour = mix(colour.rgb, haze, 0.6 * smoothstep(depths.x, depths.y, -seen.z));
  gl_Position = projectionMatrix * seen;
}`;

const FRAGMENT = `
varying vec3 vColour;
#ifdef ROUND
varying vec3 vNormal;
#endif
void main() {
  float light = 1.0;
  #ifdef ROUND
  light = 0.42 + 0.58 * max(dot(normalize(vNormal), vec3(0.32, 0.48, 0.816)), 0.0);
  #endif
  gl_FragColor = vec4(vColour * light, 1.0);
}`;

/** So many lines any machine draws at once. */
const FEWEST = 4000;

/** What `layout` makes of bonds, drawn: each is from the colour of one atom to that of the other. */
export class Bonds {
  /** `points` are those between which bonds are: lines use their places and colours where these are. */
  constructor(points) {
    this.points = points;
    const { haze, depths } = points.uniforms;
    this.uniforms = { haze, depths, thickness: { value: 0.1 } };
    const material = (defines) =>
      new THREE.ShaderMaterial({ uniforms: this.uniforms, vertexShader: VERTEX, fragmentShader: FRAGMENT, defines });
    const tube = new THREE.CylinderGeometry(1, 1, 1, 10, 1, true).translate(0, 0.5, 0);
    this.tubes = new THREE.Mesh(instanced(tube.attributes.position, tube.index), material({ HALVES: '', ROUND: '' }));
    const ends = new THREE.Float32BufferAttribute([0, 0, 0, 0, 1, 0], 3);
    this.stubs = new THREE.LineSegments(instanced(ends), material({ HALVES: '' }));
    this.lines = new THREE.LineSegments(new THREE.BufferGeometry(), material({}));
    this.object = new THREE.Group();
    this.object.add(this.tubes, this.stubs, this.lines);
    for (const one of this.object.children) one.frustumCulled = false;
    this.clear();
  }

  show({ lines, start, along, colours }) {
    this.count = lines.length / 2;
    this.halves = start.length / 3;
    const { position, colour } = this.points.object.geometry.attributes;
    const direct = this.lines.geometry;
    direct.setAttribute('position', position).setAttribute('colour', colour);
    direct.setIndex(written(direct.index, lines, 1));
    const [tubes, stubs] = [this.tubes.geometry, this.stubs.geometry];
    if (start.length > (tubes.attributes.start?.array.length ?? 0)) {
      for (const one of [tubes, stubs]) one.dispose(); // how many instances there is room for is asked once
    }
    for (const [name, values, width] of [['start', start, 3], ['along', along, 3], ['colour', colours, 4]]) {
      const attribute = written(tubes.attributes[name], values, width, THREE.InstancedBufferAttribute);
      tubes.setAttribute(name, attribute);
      stubs.setAttribute(name, attribute);
    }
    tubes.instanceCount = stubs.instanceCount = this.halves;
  }

  clear() {
    this.count = this.halves = 0;
  }

  /** Draw a share of the lines; the cylinders as such, or as lines. */
  draw(share, round) {
    const number = this.count && Math.min(this.count, Math.max(Math.ceil(this.count * share), FEWEST));
    this.lines.geometry.setDrawRange(0, 2 * number);
    this.lines.visible = number > 0;
    this.tubes.visible = this.halves > 0 && round && !this.count;
    this.stubs.visible = this.halves > 0 && !this.tubes.visible;
  }

  set thickness(radius) {
    this.uniforms.thickness.value = radius;
  }

  dispose() {
    for (const { geometry, material } of this.object.children) {
      geometry.dispose();
      material.dispose();
    }
  }
}

function instanced(position, index = null) {
  return new THREE.InstancedBufferGeometry().setAttribute('position', position).setIndex(index);
}

/** An attribute that begins with these values: the one before, or one with more room. */
function written(attribute, values, width, Kind = THREE.BufferAttribute) {
  const bytes = values instanceof Uint8Array;
  const found = attribute?.array.length >= values.length ? attribute : new Kind(new values.constructor(2 * values.length + width), width, bytes);
  found.setUsage(THREE.DynamicDrawUsage);
  found.array.set(values);
  found.clearUpdateRanges();
  found.addUpdateRange(0, values.length);
  found.needsUpdate = true;
  return found;
}
