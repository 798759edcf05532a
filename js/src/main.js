// The bundle: what the page of `exa view`, the notebook widget and an exported file import.

import { NetworkView } from './network.js';
import { PlotView } from './plot.js';
import { ContainerView } from './sceneview.js';
import { TableView } from './table.js';
import { register } from './views.js';

register(TableView);
register(PlotView);
register(ContainerView);
register(NetworkView);

export { App } from './app.js';
export { ContainerView };
export { openFile, openPage } from './page.js';
export { SocketConnection, WidgetConnection } from './transport.js';
export { register } from './views.js';
export { mountWidget } from './widget.js';
