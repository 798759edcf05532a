// The bar under a trajectory: buttons, a slider of frames, and which one is shown.

import { element } from './elements.js';
import { count } from './text.js';

/** While frames are played their slider follows so often: to draw it takes longer than to draw a thousand atoms. */
const FOLLOW = 250;

export class PlayerBar {
  constructor(view) {
    this.view = view;
    const button = (label, text, run) => element('button', { class: 'exa-icon', title: label, 'aria-label': label, onclick: run }, text);
    this.playing = button('Play or pause (Space)', '▶', () => view.play());
    this.slider = element('input', { type: 'range', min: 0, max: 0, step: 1, 'aria-label': 'Frame', oninput: () => view.go(Number(this.slider.value)), onchange: () => this.slider.blur() });
    this.counter = element('span', { class: 'exa-scene-counter' });
    this.root = element('div', { class: 'exa-scene-player', hidden: true },
      button('One frame back (←)', '◀︎', () => view.step(-1)), this.playing, button('One frame on (→)', '▶︎|', () => view.step(1)), this.slider, this.counter);
    this.slid = 0;
    view.root.append(this.root);
  }

  /** Say which frame is shown. */
  describe() {
    const { atoms } = this.view;
    this.root.hidden = !(atoms?.player.count > 1);
    if (this.root.hidden) return;
    const { player, values, known } = atoms;
    this.playing.textContent = player.playing ? '❚❚' : '▶';
    if (!player.playing || performance.now() - this.slid > FOLLOW) {
      this.slid = performance.now();
      this.slider.max = player.count - 1;
      this.slider.value = player.frame;
    }
    const value = values?.[player.frame];
    const said = value === undefined || value === player.frame ? '' : ` · ${known.frame} ${value}`;
    const kept = player.kept?.length < player.count ? ` · this file has ${count(player.kept.length)} of them` : '';
    this.counter.textContent = `${count(player.frame + 1)} / ${count(player.count)}${said}${kept}`;
  }
}
