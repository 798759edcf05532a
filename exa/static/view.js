// The page of `exa view`: the same view as everywhere, over a socket.
import { openPage } from './exa.js';

globalThis.view = openPage(document.body);
