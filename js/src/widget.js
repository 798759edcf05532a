// The view in the output of a cell: over the comm of a widget, light or dark as the notebook.

import { App } from './app.js';
import { WidgetConnection } from './transport.js';

/** Whether the notebook around is dark: of JupyterLab, VS Code or marimo; null where it does not say. */
export function hostIsDark({ body, documentElement }) {
  if (body.dataset.jpThemeLight !== undefined) return body.dataset.jpThemeLight === 'false';
  if (body.dataset.vscodeThemeKind !== undefined) return body.dataset.vscodeThemeKind.includes('dark');
  const classes = [...body.classList, ...documentElement.classList];
  if (classes.includes('dark') || classes.includes('dark-theme')) return true;
  return classes.includes('light') || classes.includes('light-theme') ? false : null;
}

/** Show a widget's container in an element; returns what takes it away. */
export async function mountWidget(model, host) {
  while (!host.isConnected) await new Promise(requestAnimationFrame);
  const app = new App(host, {
    connection: new WidgetConnection(model),
    state: model.get('state'),
    dark: () => hostIsDark(document),
    onState(state) {
      if (JSON.stringify(state) === JSON.stringify(model.get('state'))) return;
      model.set('state', state);
      model.save_changes();
    },
  });
  const follow = () => {
    const state = model.get('state');
    if (JSON.stringify(state) !== JSON.stringify(app.state)) app.openTable({ view: undefined, ...state });
  };
  model.on('change:state', follow);
  const watch = new MutationObserver(() => app.theme.follow());
  for (const element of [document.body, document.documentElement]) {
    watch.observe(element, { attributes: true, attributeFilter: ['class', 'data-jp-theme-light', 'data-vscode-theme-kind'] });
  }
  app.start();
  return () => {
    model.off('change:state', follow);
    watch.disconnect();
    app.dispose();
  };
}
