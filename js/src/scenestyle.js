// How a scene and its panel look.

import panel from '../node_modules/lil-gui/dist/lil-gui.css';
import { addStyle } from './style.js';

// its font for three arrows would be loaded from a data address, which no page of exa's allows
addStyle(panel.replace(/@font-face\s*\{[^}]*\}/g, ''));
addStyle(`
.exa-scene { position: absolute; inset: 0; overflow: hidden; }
.exa-scene-canvas { display: block; width: 100%; height: 100%; touch-action: none; cursor: grab; }
.exa-scene-canvas:active { cursor: grabbing; }
.exa-scene-canvas.exa-scene-over { cursor: pointer; }
.exa-scene .lil-gui { position: absolute; top: 8px; right: 8px; max-height: calc(100% - 72px); border-radius: 8px; overflow: auto;
  --background-color: var(--exa-panel); --title-background-color: var(--exa-panel); --title-text-color: var(--exa-text);
  --text-color: var(--exa-text); --widget-color: var(--exa-hover); --hover-color: var(--exa-line); --focus-color: var(--exa-line);
  --number-color: var(--exa-accent); --string-color: var(--exa-accent); --font-family: inherit; --font-size: 12px; }
.exa-scene > .lil-gui { border: 1px solid var(--exa-line); opacity: .96; }
.exa-scene .lil-gui .lil-gui { position: static; max-height: none; border-radius: 0; }
.exa-scene-legend { position: absolute; left: 12px; top: 10px; padding: 6px 10px; border-radius: 8px; border: 1px solid var(--exa-line);
  background: var(--exa-panel); opacity: .94; font-size: 12px; display: flex; flex-direction: column; gap: 2px; pointer-events: none; max-height: 60%; overflow: hidden; }
.exa-scene-kind { display: flex; align-items: center; gap: 7px; }
.exa-scene-mark { width: 11px; height: 11px; border-radius: 50%; border: 1px solid rgb(0 0 0 / 30%); flex: none; }
.exa-scene-bar { width: 150px; height: 10px; border-radius: 3px; }
.exa-scene-ends { display: flex; justify-content: space-between; font-variant-numeric: tabular-nums; }
.exa-scene-tip { position: absolute; left: 0; top: 0; padding: 2px 8px; border-radius: 6px; background: var(--exa-raised); border: 1px solid var(--exa-line);
  box-shadow: var(--exa-shadow); font-size: 12px; pointer-events: none; white-space: nowrap; font-variant-numeric: tabular-nums; }
.exa-scene-player { position: absolute; left: 12px; right: 12px; bottom: 10px; display: flex; align-items: center; gap: 4px; padding: 3px 12px 3px 6px;
  border-radius: 8px; border: 1px solid var(--exa-line); background: var(--exa-panel); opacity: .96; }
.exa-scene-player input { flex: 1; min-width: 40px; accent-color: var(--exa-accent); }
.exa-scene-counter { font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; min-width: 96px; text-align: right; }
`);
