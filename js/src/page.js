// The page of `exa view`: the view over a socket, with what is looked at in the address.

import { App } from './app.js';
import { SocketConnection } from './transport.js';
import { FileConnection } from './recorded.js';
import { decode, encode } from './urlstate.js';

/** How often the address may follow, in milliseconds: browsers refuse it when it is too often. */
const PAUSE = 150;

export function openPage(host) {
  let was = 'open';
  const connection = new SocketConnection(new URL('socket', location.href.replace(/^http/, 'ws').replace(/[?#].*/, '')), {
    onStatus(status) {
      if (status === 'lost') app.notify('the server is gone; waiting for it. If it was started anew, open the address that it printed', { bad: true });
      if (status === 'open' && was === 'lost') app.start();
      was = status;
    },
  });
  const app = started(host, { connection, extension: (id) => new URL(`extensions/${id}.js`, location.href).href });
  return app;
}

/** The page of a file that was exported: answers that were recorded, and the state it was in. */
export function openFile(host, { state, answers }) {
  return started(host, { connection: new FileConnection(answers), state });
}

/** A view that fills the page, with what is looked at in the address. */
function started(host, { state = {}, ...how }) {
  let waiting = null;
  let shown = '';
  const app = new App(host, {
    ...how,
    state: { ...state, ...decode(location.hash) },
    wholePage: true,
    onState(now) {
      shown = `#${encode(now)}`;
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
