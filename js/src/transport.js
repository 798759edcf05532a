// One interface, `request`, whichever way the numbers travel: a WebSocket, a Jupyter comm, a recorded file.

const TYPES = {
  float32: Float32Array, float64: Float64Array, int8: Int8Array, int16: Int16Array, int32: Int32Array,
  int64: BigInt64Array, uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array, uint64: BigUint64Array,
  bool: Uint8Array,
};

/** A typed array over the bytes of one array of an answer, without a copy where they are aligned. */
export function typed({ dtype, shape }, buffer, offset = 0) {
  const Type = TYPES[dtype];
  const length = shape.reduce((product, n) => product * n, 1);
  if (offset % Type.BYTES_PER_ELEMENT) {
    return new Type(buffer.slice(offset, offset + length * Type.BYTES_PER_ELEMENT));
  }
  return new Type(buffer, offset, length);
}

/** What all carriers share: numbered questions, their answers, partial answers, and giving up. */
export class Connection {
  constructor() {
    this.last = 0;
    this.waiting = new Map();
  }

  /** Ask; resolves to `{meta, arrays}`. `signal` (an AbortSignal) gives the question up, here and on the server. */
  request(method, params = {}, { onPartial, signal } = {}) {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      this.waiting.set(id, { resolve, reject, onPartial });
      signal?.addEventListener('abort', () => {
        if (!this.waiting.delete(id)) return;
        this.send({ cancel: id });
        reject(signal.reason);
      }, { once: true });
      this.send({ id, method, params });
    });
  }

  /** Called by a carrier for each message that arrives, with its arrays. */
  receive(message, arrays) {
    const waiter = this.waiting.get(message.id);
    if (!waiter) return;
    if (message.partial) return waiter.onPartial?.({ meta: message.meta, arrays });
    this.waiting.delete(message.id);
    if (message.error) waiter.reject(new Error(message.error));
    else waiter.resolve({ meta: message.meta, arrays });
  }

  /** The carrier is gone: nobody waits in vain, but for those questions that were not `sent`. */
  lost(reason, sent = () => true) {
    for (const [id, { reject }] of this.waiting) {
      if (!sent(id)) continue;
      this.waiting.delete(id);
      reject(new Error(reason));
    }
  }
}

/** A frame of the WebSocket: u32 length of the header, the header as JSON, each array at a multiple of eight bytes. */
export function unpack(buffer) {
  const length = new DataView(buffer).getUint32(0, true);
  const message = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  let offset = 4 + length;
  const arrays = message.arrays.map((array) => {
    offset = Math.ceil(offset / 8) * 8;
    const values = typed(array, buffer, offset);
    offset += values.byteLength;
    return values;
  });
  return { message, arrays };
}

/** A WebSocket, opened again where it is lost; what is asked meanwhile waits. `onStatus` hears `open` and `lost`. */
export class SocketConnection extends Connection {
  constructor(url, { onStatus = () => {}, pauses = [200, 500, 1000, 2000, 5000] } = {}) {
    super();
    this.url = url;
    this.onStatus = onStatus;
    this.pauses = pauses;
    this.failed = 0;
    this.unsent = [];
    this.open();
  }

  open() {
    this.socket = new WebSocket(this.url);
    this.socket.binaryType = 'arraybuffer';
    this.socket.onmessage = ({ data }) => {
      const { message, arrays } = unpack(data);
      this.receive(message, arrays);
    };
    this.socket.onopen = () => {
      this.failed = 0;
      for (const message of this.unsent.splice(0)) this.socket.send(JSON.stringify(message));
      this.onStatus('open');
    };
    this.socket.onclose = () => {
      const unsent = new Set(this.unsent.map(({ id }) => id));
      this.lost('the server is gone', (id) => !unsent.has(id));
      this.onStatus('lost');
      setTimeout(() => this.open(), this.pauses[Math.min(this.failed++, this.pauses.length - 1)]);
    };
  }

  send(message) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
    else if (message.cancel !== undefined) this.unsent = this.unsent.filter(({ id }) => id !== message.cancel);
    else this.unsent.push(message);
  }
}

/** The comm of a notebook widget: `model` is anywidget's. A widget that is shown twice hears the answers of both. */
export class WidgetConnection extends Connection {
  constructor(model) {
    super();
    this.last = Math.floor(Math.random() * 2 ** 32) * 2 ** 20;
    this.model = model;
    model.on('msg:custom', (message, buffers) =>
      this.receive(message, message.arrays.map((array, i) => typed(array, buffers[i].buffer, buffers[i].byteOffset))));
  }

  send(message) {
    this.model.send(message);
  }
}
