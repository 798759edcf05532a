// Pointer and wheel over a plot: pan, zoom, boxes. It knows of places on the canvas only.

/** A drag that is shorter is a click, in pixels. */
const STILL = 4;
export const MODES = { pan: 'Drag moves', zoom: 'Drag zooms into a box', select: 'Drag selects rows' };

export class Pointer {
  /** `on` is told: `pan(dx, dy)`, `box(from, to, mode, done)`, `wheel(factor, place)`, `hover(place)`, `click(place)`, `reset()`. */
  constructor(canvas, on) {
    this.canvas = canvas;
    this.on = on;
    this.mode = 'pan';
    canvas.addEventListener('pointerdown', this.down);
    canvas.addEventListener('pointermove', this.move);
    canvas.addEventListener('pointerup', this.up);
    canvas.addEventListener('pointercancel', this.up);
    canvas.addEventListener('pointerleave', () => this.on.hover(null));
    canvas.addEventListener('wheel', this.wheel, { passive: false });
    canvas.addEventListener('dblclick', () => this.on.reset());
  }

  place(event) {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  down = (event) => {
    if (event.button !== 0) return;
    this.canvas.setPointerCapture(event.pointerId);
    const place = this.place(event);
    const mode = event.shiftKey ? 'zoom' : event.altKey ? 'select' : this.mode;
    this.drag = { from: place, last: place, mode, far: false };
  };

  move = (event) => {
    const place = this.place(event);
    if (!this.drag) return this.on.hover(place);
    const { drag } = this;
    drag.far ||= Math.hypot(place[0] - drag.from[0], place[1] - drag.from[1]) >= STILL;
    if (!drag.far) return;
    if (drag.mode === 'pan') this.on.pan(place[0] - drag.last[0], place[1] - drag.last[1]);
    else this.on.box(drag.from, place, drag.mode, false);
    drag.last = place;
  };

  up = (event) => {
    const { drag } = this;
    this.drag = null;
    if (!drag) return;
    if (!drag.far) this.on.click(this.place(event));
    else if (drag.mode !== 'pan') this.on.box(drag.from, this.place(event), drag.mode, event.type === 'pointerup');
  };

  wheel = (event) => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    this.on.wheel(1.0015 ** (event.deltaY * lines), this.place(event));
  };
}
