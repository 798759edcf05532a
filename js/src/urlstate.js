// What is looked at, as the fragment of an address: a link shows another what one sees.

/** Of `{table: 'atom', row: 7, box: [0, 1.5]}` the text `table=atom&row=7&box=[0,1.5]`; what is undefined is left out. */
export function encode(state) {
  return Object.entries(state)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${escape(key)}=${escape(spelled(value))}`)
    .join('&');
}

/** The state that was encoded so; parts that make no sense are left out. */
export function decode(fragment) {
  const state = {};
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at < 1) continue;
    try {
      state[decodeURIComponent(part.slice(0, at))] = read(decodeURIComponent(part.slice(at + 1)));
    } catch {
      continue;
    }
  }
  return state;
}

/** A text stands for itself unless it would be read as something else. */
function spelled(value) {
  return typeof value === 'string' && !looksJson(value) ? value : JSON.stringify(value);
}

function read(text) {
  return looksJson(text) ? JSON.parse(text) : text;
}

function looksJson(text) {
  return /^(?:["[{]|-?\d|true$|false$)/.test(text) && isJson(text);
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** As `encodeURIComponent`, without what a fragment may hold as it is. */
function escape(text) {
  return encodeURIComponent(text).replace(/%(2C|5B|5D|7B|7D|22|3A|2F|40)/gi, (code) => READABLE[code.toUpperCase()]);
}

const READABLE = {
  '%2C': ',', '%5B': '[', '%5D': ']', '%7B': '{', '%7D': '}', '%22': '"', '%3A': ':', '%2F': '/', '%40': '@',
};
