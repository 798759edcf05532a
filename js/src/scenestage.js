// What is drawn on: the picture, the camera and how it is moved, and when a picture is drawn at all.

import * as THREE from 'three';
import { OrbitControls } from 'three/examples/jsm/controls/OrbitControls.js';
import { fitted } from './scenecamera.js';
import { Budget } from './scenelod.js';

const ANGLE = 35;
/** The camera is at rest when nothing has moved it for so long, in milliseconds. */
const REST = 160;
const SOFTWARE = /swiftshader|llvmpipe|software/i;

/** Whether WebGL is drawn by a processor, which is slow; null where there is no WebGL. */
export function drawnBySoftware() {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return null;
  const known = gl.getExtension('WEBGL_debug_renderer_info');
  const name = gl.getParameter(known ? known.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name);
}

/** A picture is drawn after `invalidate()`; `tick(now)` is asked before each, and again as long as it says true. */
export class Stage {
  constructor(host, { software = false, onMoved = () => {} } = {}) {
    this.host = host;
    this.onMoved = onMoved;
    this.renderer = new THREE.WebGLRenderer({ antialias: !software, powerPreference: 'high-performance' });
    this.renderer.setPixelRatio(software ? 1 : Math.min(devicePixelRatio, 2));
    this.canvas = this.renderer.domElement;
    this.canvas.className = 'exa-scene-canvas';
    host.append(this.canvas);
    this.scene = new THREE.Scene();
    this.world = new THREE.Group();
    this.scene.add(this.world);
    this.budget = new Budget();
    this.tick = () => false;
    this.beforeDraw = () => {};
    this.waiting = 0;
    this.hurriedAt = 0;
    this.moved = this.stale = false;
    this.perspective = new THREE.PerspectiveCamera(ANGLE, 1, 0.1, 1000);
    this.orthographic = new THREE.OrthographicCamera(-1, 1, 1, -1, 0.1, 1000);
    this.radius = 1;
    this.light = new THREE.DirectionalLight(0xffffff, 2.2);
    this.light.position.set(0.4, 0.6, 1);
    for (const camera of [this.perspective, this.orthographic]) camera.up.set(0, 0, 1);
    this.scene.add(new THREE.HemisphereLight(0xffffff, 0x8a8f98, 1.6), this.light.target);
    this.use(this.perspective);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(host);
    this.resize();
  }

  use(camera) {
    const before = this.controls?.target;
    this.controls?.dispose();
    this.light.parent?.remove(this.light);
    this.camera = camera;
    camera.add(this.light);
    this.scene.add(camera);
    this.controls = new OrbitControls(camera, this.canvas);
    if (before) this.controls.target.copy(before);
    this.controls.addEventListener('change', () => {
      this.moved = true;
      this.invalidate();
    });
    this.controls.addEventListener('end', () => this.onMoved());
  }

  get isOrthographic() {
    return this.camera === this.orthographic;
  }

  /** From perspective to parallel lines, or back, at the same place and with the same size of what is looked at. */
  set isOrthographic(on) {
    if (on === this.isOrthographic) return;
    const { position, target, zoom } = this.view;
    const away = Math.hypot(...position.map((value, axis) => value - target[axis]));
    const half = Math.tan((ANGLE * Math.PI) / 360);
    this.use(on ? this.orthographic : this.perspective);
    if (on) {
      this.height = 2 * away * half;
      this.view = { position, target, zoom: 1 };
    } else {
      const distance = (this.height ?? 2 * away * half) / zoom / (2 * half);
      const scaled = position.map((value, axis) => target[axis] + ((value - target[axis]) / away) * distance);
      this.view = { position: scaled, target, zoom: 1 };
    }
  }

  get view() {
    return { position: this.camera.position.toArray(), target: this.controls.target.toArray(), zoom: this.camera.zoom };
  }

  set view({ position, target, zoom }) {
    this.camera.position.fromArray(position);
    this.controls.target.fromArray(target);
    this.camera.zoom = zoom;
    this.controls.update();
    this.resize();
  }

  /** See the whole of a box. */
  fit(box) {
    const found = fitted(box, ANGLE, this.aspect);
    this.radius = found.radius;
    this.height = 2 * found.distance * Math.tan((ANGLE * Math.PI) / 360);
    this.view = found;
  }

  get aspect() {
    return Math.max(this.width ?? 1, 1) / Math.max(this.tall ?? 1, 1);
  }

  resize() {
    this.width = this.host.clientWidth;
    this.tall = this.host.clientHeight;
    if (!this.width || !this.tall) return;
    this.renderer.setSize(this.width, this.tall, false);
    this.invalidate();
  }

  /** The camera sees as far as what is drawn goes. */
  reach() {
    const away = this.camera.position.distanceTo(this.controls.target);
    const far = away + 4 * this.radius;
    this.camera.far = far;
    this.camera.near = this.isOrthographic ? -far : Math.max(far / 5000, away - 4 * this.radius);
    if (this.isOrthographic) {
      const height = (this.height ?? 2 * this.radius) / 2;
      Object.assign(this.camera, { left: -height * this.aspect, right: height * this.aspect, top: height, bottom: -height });
    } else {
      this.camera.aspect = this.aspect;
    }
    this.camera.updateProjectionMatrix();
  }

  /** How many pixels of the picture a length of 1 takes where w is 1. */
  get pixels() {
    return (this.camera.projectionMatrix.elements[5] * this.tall * this.renderer.getPixelRatio()) / 2;
  }

  set background(colour) {
    this.scene.background = new THREE.Color().setStyle(colour);
    this.invalidate();
  }

  invalidate() {
    this.stale = true;
    this.next();
  }

  next() {
    this.waiting ||= requestAnimationFrame(this.step);
  }

  /** One picture: in haste where the camera has moved since the last, or frames are played, and in full at rest. */
  step = (now) => {
    this.waiting = 0;
    // a browser asks for the next picture when it can draw one
    if (this.hurriedAt) this.budget.took(now - this.hurriedAt);
    this.hurriedAt = 0;
    const busy = this.tick(now);
    const hurried = busy || this.moved;
    if (this.stale) {
      this.stale = this.moved = false;
      clearTimeout(this.resting);
      this.draw(hurried);
      if (hurried) this.hurriedAt = now;
      if (hurried && !busy) this.resting = setTimeout(() => this.invalidate(), REST);
    }
    if (busy || this.hurriedAt) this.next();
  };

  draw(hurried = false) {
    if (!this.width || !this.tall) return;
    this.reach();
    this.beforeDraw(hurried);
    this.renderer.render(this.scene, this.camera);
  }

  /** The product of projection and view, in the order of columns. */
  get matrix() {
    return new THREE.Matrix4().multiplyMatrices(this.camera.projectionMatrix, this.camera.matrixWorldInverse).elements;
  }

  dispose() {
    cancelAnimationFrame(this.waiting);
    clearTimeout(this.resting);
    this.waiting = -1; // what is late draws nothing
    this.watch.disconnect();
    this.controls.dispose();
    this.renderer.dispose();
    // browsers have few contexts, and collect those of lost pages late
    this.renderer.forceContextLoss();
    this.canvas.remove();
  }
}

/** Objects by name; what is taken out gives back its memory. */
export class Layers {
  constructor(stage) {
    this.stage = stage;
    this.named = new Map();
  }

  /** `view.scene.add('cell', object)`: an object of three.js, instead of what had that name. */
  add(name, object) {
    this.remove(name);
    object.name = name;
    this.named.set(name, object);
    this.stage.world.add(object);
    this.stage.invalidate();
    return object;
  }

  get(name) {
    return this.named.get(name);
  }

  get names() {
    return [...this.named.keys()];
  }

  remove(name) {
    const object = this.named.get(name);
    if (!object) return;
    this.named.delete(name);
    this.stage.world.remove(object);
    object.traverse((one) => {
      one.geometry?.dispose();
      for (const material of [one.material].flat()) {
        material?.map?.dispose();
        material?.dispose();
      }
    });
    this.stage.invalidate();
  }

  clear() {
    for (const name of this.names) this.remove(name);
  }
}
