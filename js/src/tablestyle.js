// How a table looks.

import { addStyle } from './style.js';

addStyle(`
.exa-grid { display: flex; flex-direction: column; height: 100%; min-width: 0; font-variant-numeric: tabular-nums; }
.exa-bar { display: flex; gap: 8px; align-items: center; padding: 6px 10px; border-bottom: 1px solid var(--exa-line); flex: none; min-height: 42px; }
.exa-where { flex: 1 1 260px; min-width: 90px; font: 12.5px var(--exa-mono) !important; padding: 5px 9px; border: 1px solid var(--exa-line);
  border-radius: 6px; background: var(--exa-raised); }
.exa-where[aria-invalid=true] { border-color: var(--exa-bad); }
.exa-goto { width: 118px; padding: 4px 8px; border: 1px solid var(--exa-line); border-radius: 6px; background: var(--exa-raised); text-align: right; }
.exa-bar .exa-button { padding: 4px 10px; white-space: nowrap; }
.exa-shown { white-space: nowrap; font-size: 12px; min-width: 8em; text-align: right; }
.exa-related { display: flex; gap: 6px; overflow: hidden; }
.exa-rows { flex: 1; min-height: 0; overflow: auto; position: relative; outline: none; overscroll-behavior: contain; }
.exa-rows:focus-visible { outline: none; }
.exa-sizer { position: relative; }
.exa-window { position: sticky; top: 0; overflow: hidden; contain: strict; }
.exa-heads { position: relative; z-index: 2; display: flex; height: 74px; background: var(--exa-panel); border-bottom: 1px solid var(--exa-line); width: max-content; }
.exa-head-cell { position: relative; flex: none; padding: 5px 10px 0; border-right: 1px solid var(--exa-line); cursor: pointer; overflow: hidden; user-select: none; }
.exa-head-cell:hover { background: var(--exa-hover); }
.exa-head-cell.exa-dragged { opacity: .45; }
.exa-head-cell.exa-before { box-shadow: inset 3px 0 var(--exa-accent); }
.exa-head-name { display: flex; gap: 6px; align-items: baseline; font-weight: 600; white-space: nowrap; font-size: 13px; }
.exa-head-name span:first-child { overflow: hidden; text-overflow: ellipsis; unicode-bidi: isolate; }
.exa-head-name .exa-muted { font-weight: 400; font-size: 11px; }
.exa-head-name .exa-arrow { margin-left: auto; color: var(--exa-accent); }
.exa-bars { display: block; width: 100%; height: 40px; margin-top: 3px; }
.exa-sizing { position: absolute; right: -3px; top: 0; bottom: 0; width: 9px; cursor: col-resize; touch-action: none; }
.exa-sizing:hover { background: var(--exa-accent); opacity: .4; }
.exa-body { position: absolute; top: 74px; left: 0; bottom: 0; right: 0; overflow: clip; }
.exa-row { position: absolute; display: flex; height: 24px; width: max-content; will-change: transform; }
.exa-row:hover .exa-cell { background: var(--exa-hover); }
.exa-cell { flex: none; height: 24px; line-height: 23px; padding: 0 10px; border-right: 1px solid var(--exa-line); border-bottom: 1px solid var(--exa-line);
  overflow: hidden; text-overflow: ellipsis; white-space: pre; unicode-bidi: isolate; background: var(--exa-bg); cursor: default; }
.exa-cell[data-kind=number], .exa-cell[data-kind=time], .exa-cell[data-kind=bool] { text-align: right; font-size: 13px; }
.exa-cell.exa-null { color: var(--exa-muted); opacity: .65; font-style: italic; }
.exa-cell.exa-nan { color: var(--exa-muted); }
.exa-row .exa-cell.exa-picked { background: var(--exa-soft); }
.exa-row .exa-cell.exa-active { box-shadow: inset 0 0 0 2px var(--exa-accent); }
.exa-number-cell { position: sticky; left: 0; z-index: 1; color: var(--exa-muted); background: var(--exa-panel) !important; text-align: right; font-size: 12px; }
.exa-corner { position: sticky; left: 0; z-index: 3; background: var(--exa-panel); display: flex; align-items: end; padding-bottom: 6px; cursor: default; }
.exa-tip { position: absolute; z-index: 6; pointer-events: none; background: var(--exa-raised); border: 1px solid var(--exa-line); border-radius: 8px;
  box-shadow: var(--exa-shadow); padding: 7px 11px; font-size: 12px; display: grid; grid-template-columns: auto auto; gap: 1px 12px; max-width: 340px; }
.exa-tip dd { margin: 0; text-align: right; overflow: hidden; text-overflow: ellipsis; } .exa-tip dt { color: var(--exa-muted); overflow: hidden; text-overflow: ellipsis; }
.exa-menu { position: absolute; right: 10px; top: 40px; z-index: 6; background: var(--exa-raised); border: 1px solid var(--exa-line); border-radius: 8px;
  box-shadow: var(--exa-shadow); padding: 8px; max-height: 60%; overflow: auto; min-width: 200px; display: flex; flex-direction: column; }
.exa-menu label { display: flex; gap: 8px; padding: 3px 6px; border-radius: 5px; cursor: pointer; } .exa-menu label:hover { background: var(--exa-hover); }
.exa-empty { position: absolute; inset: 90px 0 auto; text-align: center; color: var(--exa-muted); pointer-events: none; }
@container (max-width: 640px) { .exa-related { display: none; } .exa-shown { min-width: 0; } }
`);
