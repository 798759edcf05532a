// Points as squares of some pixels, or as spheres: one draw for all, each sphere a disc that is shaded as a ball.

import * as THREE from 'three';
import { shuffled } from './scenelod.js';

const VERTEX = `
attribute vec4 colour;
attribute float radius;
uniform float pixels;
uniform float size;
uniform float side;
uniform vec3 haze;
uniform vec2 depths;
varying vec3 vColour;
varying vec3 vCentre;
varying float vRadius;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  // what is far away is in the haze
  vColour = mix(colour.rgb, haze, 0.6 * smoothstep(depths.x, depths.y, -seen.z));
  vCentre = seen.xyz;
  vRadius = radius * size;
  gl_Position = projectionMatrix * seen;
  #ifdef SPHERES
  gl_PointSize = clamp(2.0 * vRadius * pixels / gl_Position.w, 1.0, 1024.0);
  #else
  gl_PointSize = side;
  #endif
}`;

const FRAGMENT = `
uniform mat4 projectionMatrix;
varying vec3 vColour;
varying vec3 vCentre;
varying float vRadius;
void main() {
  #ifdef SPHERES
  vec2 at = vec2(2.0 * gl_PointCoord.x - 1.0, 1.0 - 2.0 * gl_PointCoord.y);
  float square = dot(at, at);
  if (square > 1.0) discard;
  vec3 normal = vec3(at, sqrt(1.0 - square));
  float light = 0.42 + 0.58 * max(dot(normal, vec3(0.32, 0.48, 0.816)), 0.0);
  float shine = 0.22 * pow(max(dot(normal, vec3(0.17, 0.26, 0.95)), 0.0), 40.0);
  gl_FragColor = vec4(vColour * light + shine, 1.0);
  vec4 front = projectionMatrix * vec4(vCentre + normal * vRadius, 1.0);
  gl_FragDepth = 0.5 * front.z / front.w + 0.5;
  #else
  gl_FragColor = vec4(vColour, 1.0);
  #endif
}`;

/** More points are drawn through an order without order, of which a part is a random sample. */
const ORDERED = 20_000;

export class Points {
  constructor() {
    this.uniforms = { pixels: { value: 1 }, size: { value: 1 }, side: { value: 2 }, haze: { value: new THREE.Color() }, depths: { value: new THREE.Vector2(0, 1) } };
    const material = (defines) =>
      new THREE.ShaderMaterial({ uniforms: this.uniforms, vertexShader: VERTEX, fragmentShader: FRAGMENT, defines });
    this.materials = { spheres: material({ SPHERES: '' }), points: material({}) };
    this.object = new THREE.Points(new THREE.BufferGeometry(), this.materials.points);
    this.object.frustumCulled = false;
    this.clear();
  }

  clear() {
    this.reserve(0);
  }

  /** Room for n points, of which none is there yet. */
  reserve(n) {
    this.object.geometry.dispose();
    const geometry = new THREE.BufferGeometry();
    this.xyz = new Float32Array(3 * n);
    this.colours = new Uint8Array(4 * n);
    this.radii = new Float32Array(n);
    geometry.setAttribute('position', new THREE.BufferAttribute(this.xyz, 3));
    geometry.setAttribute('colour', new THREE.BufferAttribute(this.colours, 4, true));
    geometry.setAttribute('radius', new THREE.BufferAttribute(this.radii, 1));
    geometry.setDrawRange(0, 0);
    this.object.geometry = geometry;
    this.room = n;
    this.n = 0;
  }

  /** These points instead of those that are there; the arrays become its own. */
  show({ xyz, colours, radii }) {
    const n = xyz.length / 3;
    if (n !== this.n || n !== this.room) this.reserve(n);
    const { attributes } = this.object.geometry;
    this.xyz = xyz;
    this.colours = colours;
    this.radii = radii;
    for (const [name, array] of [['position', xyz], ['colour', colours], ['radius', radii]]) {
      attributes[name].array = array;
      attributes[name].needsUpdate = true;
    }
    this.n = n;
    if (!this.object.geometry.index) this.complete();
  }

  /** More points behind those that are there. */
  append({ xyz, colours, radii }) {
    const n = xyz.length / 3;
    if (this.n + n > this.room) this.grow(this.n + n);
    const { attributes } = this.object.geometry;
    for (const [name, array, width] of [['position', xyz, 3], ['colour', colours, 4], ['radius', radii, 1]]) {
      const attribute = attributes[name];
      attribute.array.set(array, width * this.n);
      attribute.addUpdateRange(width * this.n, width * n);
      attribute.needsUpdate = true;
    }
    this.n += n;
  }

  grow(n) {
    const { xyz, colours, radii } = this;
    const before = this.n;
    this.reserve(Math.max(n, 2 * this.room));
    this.append({ xyz: xyz.subarray(0, 3 * before), colours: colours.subarray(0, 4 * before), radii: radii.subarray(0, before) });
  }

  /** All have come: from now on any first part of what is drawn is a random sample. */
  complete() {
    if (this.n > ORDERED) this.object.geometry.setIndex(new THREE.BufferAttribute(shuffled(this.n), 1));
  }

  /** Draw so many of them. */
  draw(count) {
    this.object.geometry.setDrawRange(0, Math.min(count, this.n));
  }

  set spheres(on) {
    this.object.material = on ? this.materials.spheres : this.materials.points;
  }

  get spheres() {
    return this.object.material === this.materials.spheres;
  }

  /** `pixels` is how many a length of 1 takes where w is 1; from `near` to `far` the points become hazy. */
  sized({ pixels, ratio, near, far }) {
    this.uniforms.pixels.value = pixels;
    this.uniforms.depths.value.set(near, far);
    this.uniforms.side.value = Math.max(1, Math.round(2 * ratio));
  }

  dispose() {
    this.object.geometry.dispose();
    for (const material of Object.values(this.materials)) material.dispose();
  }
}
