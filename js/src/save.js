// A page as one file: the template that Python exports with, too, this script, and what was answered.

import template from '../../exa/static/export.html';
import { fileOf } from './recorded.js';

/** Save a file of that name; how long it is, in bytes. */
export async function save(data, name) {
  const script = await (await fetch(import.meta.url)).text();
  const file = new Blob([fileOf(template, script, data)], { type: 'text/html' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return file.size;
}
