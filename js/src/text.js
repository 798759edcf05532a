// Numbers and texts as people read them.

/** 12345678 as `12,345,678`; what is not known as nothing. */
export function count(number) {
  return number === null || number === undefined ? '' : String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 row`, `2 rows`, `1,234 rows`. */
export function many(number, one, more = `${one}s`) {
  return `${count(number)} ${Number(number) === 1 ? one : more}`;
}

/** A number of bytes: 209715200 as `210 MB`. */
export function size(bytes) {
  if (bytes === null || bytes === undefined) return '';
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return `${value < 10 && power ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}

/** A large number in few letters: 1234567 as `1.2M`. */
export function short(number) {
  if (number === null || number === undefined) return '';
  const power = Math.min(Math.floor(Math.log10(Math.max(number, 1)) / 3), 4);
  const value = number / 1000 ** power;
  return power ? `${value < 10 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)}${' kMGT'[power].replace('G', 'B')}` : String(number);
}

/** The text with what does not print, or turns the direction of what follows, spelled out: `\x1b[31m`. */
export function printable(text) {
  return String(text).replace(UNPRINTABLE, (letter) => {
    const code = letter.codePointAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
