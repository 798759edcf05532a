// A border between two parts of the page that can be moved, with the mouse or the arrow keys.

import { element } from './elements.js';

/** A border above `part`, whose height it sets, in pixels; `least` is what it leaves to either side. */
export function border(part, least = 90) {
  const resize = (height) => {
    const most = part.parentElement.clientHeight - least;
    part.style.flex = `0 0 ${Math.max(Math.min(height, most), least)}px`;
  };
  const move = (event) => resize(part.getBoundingClientRect().bottom - event.clientY);
  return element('div', {
    class: 'exa-border', role: 'separator', 'aria-orientation': 'horizontal', 'aria-label': 'Height of the source', tabindex: '0',
    onpointerdown(event) {
      event.preventDefault();
      event.target.setPointerCapture(event.pointerId);
      event.target.addEventListener('pointermove', move);
      event.target.addEventListener('lostpointercapture', () => event.target.removeEventListener('pointermove', move), { once: true });
    },
    onkeydown(event) {
      const by = { ArrowUp: 24, ArrowDown: -24 }[event.key];
      if (!by) return;
      event.preventDefault();
      event.stopPropagation();
      resize(part.clientHeight + by);
    },
  });
}
