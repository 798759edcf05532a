// The bundle: what the page of `exa view`, the notebook widget and an exported file import.

export { SocketConnection, WidgetConnection } from './transport.js';
