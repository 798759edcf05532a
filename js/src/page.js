// The page of `exa view`: the view over a socket, with what is looked at in the address.

import { App } from './app.js';
import { SocketConnection } from './transport.js';
import { FileConnection } from './recorded.js';
import { decode, encode } from './urlstate.js';

/** How often the address may follow, in milliseconds: browsers refuse it when it is too often. */
const PAUSE = 150;

export function openPage(host) {
  let waiting = null;
  let shown = '';
  let was = 'open';
  const connection = new SocketConnection(new URL('socket', location.href.replace(/^http/, 'ws').replace(/[?#].*/, '')), {
    onStatus(status) {
      if (status === 'lost') app.notify('the server is gone; waiting for it', { bad: true });
      if (status === 'open' && was === 'lost') app.start();
      was = status;
    },
  });
  const app = new App(host, {
    connection,
    state: decode(location.hash),
    wholePage: true,
    extension: (id) => new URL(`extensions/${id}.js`, location.href).href,
    onState(state) {
      shown = `#${encode(state)}`;
      waiting ??= setTimeout(() => {
        waiting = null;
        if (location.hash !== shown) history.replaceState(null, '', shown);
      }, PAUSE);
    },
  });
  addEventListener('hashchange', () => {
    if (location.hash !== shown) app.openTable({ table: undefined, view: undefined, ...decode(location.hash) });
  });
  app.start();
  return app;
}

/** The page of a file that was exported: answers that were recorded, and the state it was in. */
export function openFile(host, { state, answers }) {
  const app = new App(host, { connection: new FileConnection(answers), state: { ...state, ...decode(location.hash) }, wholePage: true });
  app.start();
  return app;
}
