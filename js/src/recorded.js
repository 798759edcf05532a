// Answers that were recorded: a page without a server has them in its file, and any page can be saved as such a file.

import { Connection, typed } from './transport.js';

/** What is answered by the first rows of a table, in whatever columns they are asked for. */
const PAGED = 'rows';
/** Questions whose answers say themselves what they are of. */
const PICTURES = new Set(['density', 'line', 'scatter', 'image', 'drawable', 'scene', 'frame']);
/** Bytes of answers that a page remembers for being saved. */
const REMEMBERED = 4_000_000;
/** What is kept of these however much comes after them: without them there is no view, and no scene. */
const LASTING = /^(overview|extensions|scene|frames) /;
/** What a byte of an array takes in a file, about; coordinates, which hardly shrink, longer by base64. */
const PACKED = 0.5;
const COORDINATES = /^(frame|points|isosurface)$/;

/** The same text for the same question, whatever its parameters' order, and which of them say nothing. */
export function keyOf(method, params) {
  const said = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== false);
  return `${method} ${JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** What a question is about, apart from numbers: a picture of other size, or another part of it, is better than none. */
export function topicOf(method, params) {
  const texts = Object.entries(params).filter(([name, value]) => typeof value === 'string' || value === true || name === 'frame');
  return keyOf(method, Object.fromEntries(texts));
}

/**
 * Answers from a list of `{method, params, meta, arrays, error, parts}`, whose arrays are deflated, in base64; `parts`
 * came before an answer that does not repeat them.
 */
export class FileConnection extends Connection {
  constructor(answers) {
    super();
    this.answers = new Map(answers.map((answer) => [keyOf(answer.method, answer.params), answer]));
    this.topics = new Map(answers.filter(({ method }) => PICTURES.has(method)).map((answer) => [topicOf(answer.method, answer.params), answer]));
    this.tables = answers.filter(({ method, meta }) => method === PAGED && meta);
  }

  send({ id, method, params = {} }) {
    if (method === undefined) return;
    queueMicrotask(async () => {
      const answer = this.answers.get(keyOf(method, params)) ?? (method === PAGED ? this.page(params) : this.topics.get(topicOf(method, params)));
      if (!answer || answer.error) {
        const error = answer?.error ?? 'this file holds what was recorded, and not that: exa view shows all there is';
        return this.receive({ id, error }, []);
      }
      for (const { meta, arrays } of answer.parts ?? []) this.receive({ id, meta, partial: true }, await inflated(arrays));
      this.receive({ id, meta: answer.meta }, await inflated(answer.arrays));
    });
  }

  /** A page of rows out of those of the same table, filter and order that were recorded. */
  page({ first = 0, count = 100, columns, ...rest }) {
    const same = ({ params: { first: _f, count: _c, columns: _n, ...other } }) => keyOf('', other) === keyOf('', rest);
    const pages = this.tables.filter(same).sort((a, b) => a.meta.first - b.meta.first);
    if (!pages.length) return undefined;
    const end = pages.reduce((upTo, { meta }) => (meta.first <= upTo ? Math.max(upTo, meta.first + meta.count) : upTo), pages[0].meta.first);
    const here = pages.filter(({ meta }) => meta.first < first + count && meta.first + meta.count > first && meta.first < end);
    const names = columns ?? pages[0].meta.columns.map(({ name }) => name);
    const known = (meta, name) => meta.columns.findIndex((column) => column.name === name);
    if (!names.every((name) => pages.every(({ meta }) => known(meta, name) >= 0))) return undefined;
    const cut = (meta, values) => values.slice(Math.max(first - meta.first, 0), Math.max(first + count - meta.first, 0));
    const cells = names.map((name) => here.flatMap(({ meta }) => cut(meta, meta.cells[known(meta, name)])));
    const [{ meta }] = pages;
    return {
      meta: {
        ...meta, first, total: meta.total ?? end, known: end, deepest: end, cells, count: cells[0]?.length ?? 0,
        columns: names.map((name) => meta.columns[known(meta, name)]),
        ...(meta.numbers && { numbers: here.flatMap((one) => cut(one.meta, one.meta.numbers)) }),
      },
    };
  }
}

/** Remember the last answers of a connection, as a file has them. */
export class Recorder {
  constructor(connection) {
    this.connection = connection;
    this.answers = new Map();
    this.size = 0;
    const ask = connection.request.bind(connection);
    connection.request = async (method, params = {}, how = {}) => {
      const parts = [];
      const answer = await ask(method, params, {
        ...how,
        onPartial(part) {
          if (part.arrays.length) parts.push(part);
          how.onPartial?.(part);
        },
      });
      this.keep(method, params, { ...answer, parts: answer.arrays?.length ? [] : parts });
      return answer;
    };
  }

  keep(method, params, { meta, arrays = [], parts }) {
    const key = keyOf(method, params);
    this.forget(key);
    const all = [arrays, ...parts.map((part) => part.arrays)].flat();
    const size = JSON.stringify([meta, parts.map((part) => part.meta)]).length + all.reduce((sum, array) => sum + array.byteLength, 0) * (COORDINATES.test(method) ? 1.25 : PACKED);
    if (size > REMEMBERED / 2) return;
    this.answers.set(key, { method, params, meta, arrays, parts, size });
    this.size += size;
    for (const one of this.answers.keys()) if (this.size > REMEMBERED && !LASTING.test(one)) this.forget(one);
  }

  forget(key) {
    this.size -= this.answers.get(key)?.size ?? 0;
    this.answers.delete(key);
  }

  /** All of it in JSON. */
  async text(state) {
    // the scripts of packages are asked for by pages alone that have no address for them, as a file has none
    const { extensions = [] } = this.answers.get(keyOf('extensions', {}))?.meta ?? {};
    await Promise.allSettled(extensions.map((id) => this.connection.request('extension', { id })));
    const coded = async ({ meta, arrays }) => ({
      meta, arrays: await Promise.all(arrays.map(async (array) => ({ dtype: dtypeOf(array), shape: [array.length], base64: await base64(array) }))),
    });
    const answers = [...this.answers.values()].map(async ({ method, params, meta, arrays, parts }) => ({
      method, params, parts: await Promise.all(parts.map(coded)),
      ...(await coded({ meta: method === 'frames' ? { ...meta, kept: this.kept(params) } : meta, arrays })),
    }));
    return JSON.stringify({ state, answers: await Promise.all(answers) });
  }

  /** The frames of a table that are remembered as they are shown at first. */
  kept({ container, table }) {
    const theirs = ({ method, params }) => method === 'frame' && !params.colour && params.container === container && params.table === table;
    return [...new Set([...this.answers.values()].filter(theirs).map(({ params }) => params.frame))].sort((a, b) => a - b);
  }
}

function dtypeOf(array) {
  return array.constructor.name.replace('Array', '').replace('Clamped', '').replace('Big', '').toLowerCase();
}

/** The arrays of a file. */
function inflated(arrays = []) {
  return Promise.all(arrays.map(async (array) => typed(array, await through(new DecompressionStream('deflate'), bytes(array.base64)))));
}

function bytes(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** The bytes that come out of a stream; `through(new CompressionStream('deflate'), array)`. */
async function through(stream, bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}

async function base64(array) {
  const all = new Uint8Array(await through(new CompressionStream('deflate'), array));
  let text = '';
  for (let at = 0; at < all.length; at += 0x8000) text += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The file of a page, of the template that the package has for it. */
export function fileOf(template, script, data) {
  const parts = { DATA: data.replaceAll('<', '\\u003c'), SCRIPT: script.replace(/<(?=\/?script|!--)/g, '<\\') };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [before, after] = text.split(`/*${name}*/`);
    return before + part + after;
  }, template);
}
