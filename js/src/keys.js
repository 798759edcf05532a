// Keys: which does what, and the page that says so.

import { element } from './elements.js';

const NAMES = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', ' ': 'Space' };

/** The binding of a key that was pressed; none while something is typed, or with Ctrl, Alt or Meta. */
export function bound(event, bindings) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  if (event.key !== 'Escape' && event.target.closest?.('input, textarea, select, [contenteditable]')) return undefined;
  if (['Enter', ' '].includes(event.key) && event.target.closest?.('button, a, summary')) return undefined;
  return bindings.find(({ key }) => [key].flat().includes(event.key));
}

/** What all keys do, over the page; `sections` are `[title, bindings]`. */
export function help(sections) {
  const dialog = element('dialog', { class: 'exa-help', 'aria-label': 'Keys', autofocus: true, tabindex: '-1' });
  const all = element('div', { class: 'exa-help-sections' });
  for (const [title, bindings] of sections) {
    if (!bindings.length) continue;
    const list = element('dl', {});
    for (const { key, does } of bindings) {
      const keys = [key].flat().map((name) => element('kbd', {}, NAMES[name] ?? name));
      list.append(element('dt', {}, ...keys), element('dd', {}, does));
    }
    all.append(element('section', {}, element('h3', {}, title), list));
  }
  dialog.append(all, element('form', { method: 'dialog' }, element('button', { class: 'exa-button' }, 'Close')));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}
