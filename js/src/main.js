// The bundle: what the page of `exa view`, the notebook widget and an exported file import.

import { PlainTable } from './plaintable.js';
import { register } from './views.js';

register(PlainTable);

export { App } from './app.js';
export { openPage } from './page.js';
export { SocketConnection, WidgetConnection } from './transport.js';
export { register } from './views.js';
