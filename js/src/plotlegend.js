// The legend: a bar of colours with its ends, or the words with theirs, which a click hides and shows.

import { css, wordColour } from './colormaps.js';
import { element } from './elements.js';
import { greatest } from './shading.js';
import { count, printable } from './text.js';

const WIDTH = 150;

export class Legend {
  constructor(host, onHide) {
    this.onHide = onHide;
    this.root = element('div', { class: 'exa-plot-legend', hidden: true });
    host.append(this.root);
  }

  show(drawing, look) {
    const { plot, named, ends } = drawing;
    const key = JSON.stringify([look, drawing.painted?.key, named, ends, plot]);
    if (this.shown === drawing && this.key === key) return;
    [this.shown, this.key] = [drawing, key];
    this.root.hidden = false;
    if (named) return this.words(plot.colour, named, look);
    if (plot.kind === 'density' && !ends) return this.bar(look, ['1', count(greatest(drawing.counts))], 'rows');
    if (!ends) return void (this.root.hidden = true);
    const title = plot.kind === 'density' ? `mean of ${plot.colour}` : plot.colour ?? 'value';
    this.bar(look, ends.map((end) => drawing.spell(end)), title);
  }

  hide() {
    this.root.hidden = true;
    this.shown = null;
  }

  bar(look, ends, title) {
    const canvas = element('canvas', { width: WIDTH, height: 10, class: 'exa-plot-bar' });
    const pen = canvas.getContext('2d');
    for (let k = 0; k < WIDTH; k++) {
      pen.fillStyle = css(look.map, k / (WIDTH - 1));
      pen.fillRect(k, 0, 1, 10);
    }
    const row = element('div', { class: 'exa-plot-ends' }, element('span', {}, ends[0]), element('span', {}, ends[1]));
    this.root.replaceChildren(element('div', { class: 'exa-muted' }, printable(title)), canvas, row);
  }

  words(title, named, look) {
    const chips = named.map(([word, k]) => {
      const swatch = element('span', { class: 'exa-plot-swatch' });
      swatch.style.background = wordColour({ [k]: word }, k);
      const hidden = look.hidden.includes(word);
      return element(
        'button', { class: 'exa-plot-word', 'aria-pressed': String(!hidden), title: hidden ? 'Show' : 'Hide', onclick: () => this.onHide(word) },
        swatch, word === null ? 'others' : printable(word));
    });
    this.root.replaceChildren(element('div', { class: 'exa-muted' }, printable(title)), ...chips);
  }
}
