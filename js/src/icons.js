// The signs on buttons, drawn so that they need no font.

import { drawn } from './elements.js';

/** Strokes in a square of 24. */
const DRAWN = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  save: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  picture: 'M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.2 3.2 0 1 0 .01 0',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.01M12 3a9 9 0 1 0 .01 0',
  close: 'M6 6l12 12M18 6L6 18',
};

export function icon(name) {
  return drawn('svg', { viewBox: '0 0 24 24', class: 'exa-drawn', 'aria-hidden': 'true' }, drawn('path', { d: DRAWN[name] }));
}
