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

  /** The carrier is gone: nobody waits in vain. */
  lost(reason) {
    for (const { reject } of this.waiting.values()) reject(new Error(reason));
    this.waiting.clear();
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

export class SocketConnection extends Connection {
  static open(url) {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url);
      socket.binaryType = 'arraybuffer';
      const connection = new SocketConnection(socket);
      socket.onopen = () => resolve(connection);
      socket.onclose = () => {
        connection.lost('the server is gone');
        reject(new Error('the server does not answer'));
      };
    });
  }

  constructor(socket) {
    super();
    this.socket = socket;
    socket.onmessage = ({ data }) => {
      const { message, arrays } = unpack(data);
      this.receive(message, arrays);
    };
  }

  send(message) {
    this.socket.send(JSON.stringify(message));
  }
}

/** The comm of a notebook widget: `model` is anywidget's. */
export class WidgetConnection extends Connection {
  constructor(model) {
    super();
    this.model = model;
    model.on('msg:custom', (message, buffers) =>
      this.receive(message, message.arrays.map((array, i) => typed(array, buffers[i].buffer, buffers[i].byteOffset))));
  }

  send(message) {
    this.model.send(message);
  }
}
