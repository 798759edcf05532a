import { addStyle } from './style.js';

addStyle(`
.exa-plot { display: flex; flex-direction: column; height: 100%; min-height: 220px; }
.exa-plot-tools { display: flex; flex-wrap: wrap; gap: 5px 10px; align-items: center; padding: 5px 10px; border-bottom: 1px solid var(--exa-line); flex: none; }
.exa-plot-tools label { display: inline-flex; gap: 5px; align-items: center; color: var(--exa-muted); font-size: 12px; white-space: nowrap; }
.exa-plot-tools select { max-width: 118px; color: var(--exa-text); background: var(--exa-raised); border: 1px solid var(--exa-line); border-radius: 6px; padding: 2px 4px; }
.exa-plot-tools input[type=number] { width: 72px; color: var(--exa-text); background: var(--exa-raised); border: 1px solid var(--exa-line); border-radius: 6px; padding: 2px 4px; }
.exa-plot-filter { flex: 1 1 120px; max-width: 320px; padding: 2px 8px !important; }
.exa-plot-modes { display: inline-flex; border: 1px solid var(--exa-line); border-radius: 6px; overflow: hidden; }
.exa-plot-modes button, .exa-plot-tools .exa-plot-button { border: 0; background: var(--exa-raised); padding: 2px 8px; cursor: pointer; }
.exa-plot-tools .exa-plot-button { border: 1px solid var(--exa-line); border-radius: 6px; }
.exa-plot-modes button[aria-pressed=true] { background: var(--exa-soft); color: var(--exa-accent); font-weight: 600; }
.exa-plot-stage { position: relative; flex: 1; min-height: 0; overflow: hidden; }
.exa-plot-canvas { position: absolute; inset: 0; width: 100%; height: 100%; touch-action: none; cursor: crosshair; }
.exa-plot-done { position: absolute; left: 0; top: 0; height: 2px; background: var(--exa-accent); pointer-events: none; transition: opacity .2s; }
.exa-plot-legend { position: absolute; right: 28px; top: 24px; padding: 6px 10px; border: 1px solid var(--exa-line); border-radius: 8px; font-size: 12px;
  background: color-mix(in srgb, var(--exa-raised) 90%, transparent); max-height: 70%; overflow: auto; display: flex; flex-direction: column; gap: 3px; }
.exa-plot-ends { display: flex; gap: 12px; justify-content: space-between; font-variant-numeric: tabular-nums; }
.exa-plot-bar { border-radius: 2px; }
.exa-plot-word { display: flex; gap: 7px; align-items: center; border: 0; background: none; padding: 1px 2px; cursor: pointer; text-align: left; max-width: 220px;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
.exa-plot-word[aria-pressed=false] { opacity: .4; text-decoration: line-through; }
.exa-plot-swatch { width: 11px; height: 11px; border-radius: 3px; flex: none; }
.exa-plot-tip { position: absolute; pointer-events: none; max-width: 340px; padding: 6px 10px; border: 1px solid var(--exa-line); border-radius: 8px; font-size: 12px;
  background: var(--exa-raised); box-shadow: var(--exa-shadow); display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 1px 10px; z-index: 2; }
.exa-plot-tip dt { color: var(--exa-muted); } .exa-plot-tip dd { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.exa-plot-tip .exa-plot-head { grid-column: 1 / -1; font-weight: 600; }
.exa-plot-chosen { position: absolute; left: 84px; bottom: 58px; display: flex; gap: 8px; align-items: center; max-width: calc(100% - 120px); padding: 5px 8px 5px 12px;
  border: 1px solid var(--exa-line); border-radius: 8px; background: var(--exa-raised); box-shadow: var(--exa-shadow); font-size: 12px; }
.exa-plot-chosen code { font: 12px var(--exa-mono); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
`);
