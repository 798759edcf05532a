// The page of `exa view`: the same view as everywhere, over a socket.
import { openPage } from './exa.js';

openPage(document.body);
