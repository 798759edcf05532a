// Where rows and columns of a table lie: numbers in, numbers out.

/** The height of a row, and the most that an element may be high in every browser, in pixels. */
export const ROW = 24;
export const TALLEST = 8_000_000;

/** How a scrollbar stands for so many rows: `height` of what is scrolled, and between its place and the top row. */
export class Scroll {
  /** `rows` in all, in a window that is `view` pixels high. */
  constructor(rows, view) {
    this.rows = rows;
    this.view = Math.max(view, ROW);
    this.whole = rows * ROW;
    this.height = Math.max(Math.min(this.whole, TALLEST), this.view);
    this.scaled = this.whole > TALLEST;
    /** The greatest place of the top edge, in rows. */
    this.last = Math.max(rows - this.view / ROW, 0);
  }

  /** The top edge in rows (with a fraction) where the scrollbar is at `pixels`. */
  top(pixels) {
    const span = this.height - this.view;
    return this.clamp(this.scaled ? (pixels / span) * this.last : pixels / ROW);
  }

  /** Where the scrollbar is for a top edge. */
  pixels(top) {
    const span = this.height - this.view;
    return Math.round(this.scaled ? (top / this.last) * span : top * ROW);
  }

  clamp(top) {
    return Math.min(Math.max(top, 0), this.last);
  }

  /** The least move of the top edge that shows a row in full. */
  reveal(top, row) {
    const fits = Math.max(Math.floor(this.view / ROW), 1);
    if (row < Math.ceil(top)) return this.clamp(row);
    return row > top + this.view / ROW - 1 ? this.clamp(row - fits + 1) : top;
  }

  /** The first row that is seen, and how many. */
  seen(top) {
    const first = Math.floor(top);
    return { first, count: Math.min(Math.ceil(top + this.view / ROW), this.rows) - first };
  }
}

/** The pages of `size` rows that hold the rows from `first` on. */
export function pagesOf(first, count, size) {
  const pages = [];
  for (let page = Math.floor(first / size); page * size < first + count; page++) pages.push(page);
  return pages;
}

/** Names in the order that was chosen, as far as they are there; all where nothing was. */
export function shownColumns(all, chosen) {
  const known = new Map(all.map((column) => [column.name, column]));
  const shown = [chosen ?? []].flat().filter((name) => known.has(name)).map((name) => known.get(name));
  return shown.length ? shown : all;
}

/** The names with one moved to another place. */
export function moved(names, from, to) {
  const others = names.filter((_, place) => place !== from);
  others.splice(Math.min(Math.max(to, 0), others.length), 0, names[from]);
  return others;
}

/** How wide a column is until somebody says otherwise, by the texts in it, in pixels. */
export function fitWidth(name, texts, letter = 8.2) {
  const longest = Math.max(name.length + 3, ...texts.map((text) => (text ?? '').length));
  return Math.round(Math.min(Math.max(longest * letter + 22, 76), 340));
}

/** What is next when the head of a column is clicked: up, down, as stored. */
export function nextSort({ sort, desc }, name) {
  if (sort !== name) return { sort: name, desc: undefined };
  return desc ? { sort: undefined, desc: undefined } : { sort: name, desc: true };
}

/** Cells as a spreadsheet takes them: rows of texts, by tabs and line ends, quoted where that is needed. */
export function tsv(rows) {
  const quoted = (text) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map((cell) => quoted(cell ?? '')).join('\t')).join('\n');
}

/** The condition that a column has a value, in the language of filters. */
export function equals(column, kind, value) {
  const name = /^[A-Za-z_]\w*$/.test(column) ? column : `\`${column.replaceAll('`', '``')}\``;
  if (value === null) return `${name} is null`;
  return `${name} == ${kind === 'number' || kind === 'bool' ? value : `'${value.replace(/(['\\])/g, '\\$1')}'`}`;
}

/** The number of a row that somebody wrote, as 1,000,000 or 1e6 or -1 for the last; NaN where it is none. */
export function rowNumber(text, rows) {
  const plain = text.replace(/[,_\s]/g, '');
  const number = /^-?\d+(\.\d+)?(e\d+)?$/i.test(plain) ? Number(plain) : NaN;
  if (!Number.isInteger(number)) return NaN;
  return Math.min(Math.max(number < 0 ? rows + number : number, 0), Math.max(rows - 1, 0));
}
