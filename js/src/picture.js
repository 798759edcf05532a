// What is shown as a PNG: a copy of the page is drawn as an SVG image, with its canvases as pictures in it.

import { allStyle } from './style.js';

/** A blob of the element as it is on the screen; `scale` pixels to one of the page. */
export async function picture(root, scale = devicePixelRatio) {
  const { width, height } = root.getBoundingClientRect();
  const copy = root.cloneNode(true);
  keepWhatACopyLacks(root, copy);
  copy.style.width = `${width}px`;
  copy.style.height = `${height}px`;
  const style = document.createElement('style');
  style.textContent = allStyle();
  copy.prepend(style);
  const xhtml = new XMLSerializer().serializeToString(copy);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" `
    + `viewBox="0 0 ${width} ${height}"><foreignObject width="100%" height="100%">${xhtml}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(UNWRITABLE, ''))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** What XML cannot have. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The pictures on canvases, what was typed, and how far things are scrolled. */
function keepWhatACopyLacks(root, copy) {
  const originals = [...root.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  originals.forEach((original, place) => {
    const twin = copies[place];
    if (original.localName === 'canvas') {
      const image = document.createElement('img');
      image.src = original.toDataURL();
      const { display, position, left, top } = getComputedStyle(original);
      Object.assign(image.style, { display, position, left, top, width: `${original.clientWidth}px`, height: `${original.clientHeight}px` });
      twin.replaceWith(image);
    } else if (original.localName === 'input') {
      twin.setAttribute('value', original.value);
      twin.toggleAttribute('checked', original.checked);
    } else if (original.localName === 'select') {
      [...twin.options].forEach((option, at) => option.toggleAttribute('selected', at === original.selectedIndex));
    }
    if (original.scrollTop || original.scrollLeft) {
      twin.style.overflow = 'hidden';
      for (const child of twin.children) child.style.translate = `${-original.scrollLeft}px ${-original.scrollTop}px`;
    }
  });
}

/** Let the browser keep a blob as a file. */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
