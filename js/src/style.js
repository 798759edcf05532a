// How it looks: one stylesheet, adopted by the document or the shadow root that the view is in.

const sheets = new WeakMap();
const texts = [];

/** More rules, of a view: `addStyle('.exa-plot { ... }')` when its module is loaded. */
export function addStyle(text) {
  texts.push(text);
}

/** All rules, for a picture of the page. */
export function allStyle() {
  return [STYLE, ...texts].join('\n');
}

/** Let the rules hold in a document or a shadow root. */
export function adopt(root) {
  if (sheets.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(allStyle());
  sheets.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const LIGHT = `
  color-scheme: light;
  --exa-bg: #ffffff; --exa-panel: #f6f7f9; --exa-raised: #ffffff; --exa-text: #1c2127; --exa-muted: #5f6b7a;
  --exa-line: #e1e5ea; --exa-hover: #eceff3; --exa-accent: #0b63ce; --exa-soft: #dfecfb; --exa-mark: #fff1c2;
  --exa-bad: #b3261e; --exa-shadow: 0 8px 30px rgb(20 30 50 / 18%);
`;
const DARK = `
  color-scheme: dark;
  --exa-bg: #15181c; --exa-panel: #1c2025; --exa-raised: #23282e; --exa-text: #e4e8ec; --exa-muted: #98a3b0;
  --exa-line: #2e343b; --exa-hover: #282e35; --exa-accent: #6cb0ff; --exa-soft: #1d3450; --exa-mark: #4a3d12;
  --exa-bad: #ff8a80; --exa-shadow: 0 8px 30px rgb(0 0 0 / 55%);
`;

const STYLE = `
html:has(> body > .exa-page), body:has(> .exa-page) { margin: 0; height: 100%; overflow: hidden; }
.exa-view { ${LIGHT}
  --exa-mono: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  display: grid; grid-template: "head head" 44px "side main" minmax(0, 1fr) "foot foot" 28px / 232px minmax(0, 1fr);
  height: 560px; overflow: hidden; position: relative; box-sizing: border-box;
  font: 13.5px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--exa-text); background: var(--exa-bg); container-type: inline-size; border: 1px solid var(--exa-line);
}
.exa-view[data-theme=dark] { ${DARK} }
.exa-view.exa-page { height: 100vh; height: 100dvh; border: 0; }
.exa-view *, .exa-view *::before { box-sizing: border-box; }
.exa-view [hidden] { display: none !important; }
/* notebooks have rules for lists of their own */
.exa-view dl { display: grid; width: auto; } .exa-view dl > :is(dt, dd) { float: none; width: auto; padding: 0; font-weight: inherit; }
.exa-view :focus-visible { outline: 2px solid var(--exa-accent); outline-offset: -2px; border-radius: 4px; }
.exa-view button, .exa-view input, .exa-view select { font: inherit; color: inherit; }
.exa-muted { color: var(--exa-muted); }
.exa-space { flex: 1; }

.exa-head { grid-area: head; display: flex; align-items: center; gap: 8px; padding: 0 10px;
  border-bottom: 1px solid var(--exa-line); background: var(--exa-panel); position: relative; }
.exa-busy .exa-head::after { content: ""; position: absolute; left: 0; bottom: -1px; height: 2px; width: 18%; background: var(--exa-accent);
  animation: exa-busy 1.2s ease-in-out infinite alternate; }
@keyframes exa-busy { to { left: 82%; } }
@media (prefers-reduced-motion: reduce) { .exa-busy .exa-head::after { animation: none; width: 100%; opacity: .6; } }
.exa-name { letter-spacing: .02em; font-size: 15px; }
.exa-path { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font: 12px var(--exa-mono); }
.exa-icon { border: 0; background: none; width: 30px; height: 30px; border-radius: 6px; cursor: pointer; flex: none;
  display: grid; place-items: center; padding: 0; }
.exa-drawn { width: 18px; height: 18px; fill: none; stroke: currentcolor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.exa-icon:hover, .exa-member:hover, .exa-tab:hover { background: var(--exa-hover); }
.exa-button { border: 1px solid var(--exa-line); background: var(--exa-raised); padding: 5px 14px; border-radius: 6px; cursor: pointer; }
.exa-button:hover { background: var(--exa-hover); }
.exa-select { background: var(--exa-raised); border: 1px solid var(--exa-line); border-radius: 6px; padding: 3px 6px; max-width: 40%; }

.exa-side { grid-area: side; overflow: auto; padding: 8px; border-right: 1px solid var(--exa-line); background: var(--exa-panel);
  display: flex; flex-direction: column; gap: 8px; }
.exa-filter { width: 100%; padding: 4px 8px; border: 1px solid var(--exa-line); border-radius: 6px; background: var(--exa-raised); }
.exa-members { list-style: none; margin: 0; padding: 0; }
.exa-member { display: flex; width: 100%; gap: 8px; align-items: baseline; border: 0; background: none; padding: 5px 8px; border-radius: 6px;
  cursor: pointer; text-align: left; }
.exa-member[aria-current] { background: var(--exa-soft); color: var(--exa-accent); font-weight: 600; }
.exa-member .exa-muted { font-weight: 400; font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.exa-member-name { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; unicode-bidi: isolate; }

.exa-main { grid-area: main; display: flex; flex-direction: column; min-width: 0; min-height: 0; }
.exa-tabs { display: flex; gap: 2px; padding: 6px 10px 0; border-bottom: 1px solid var(--exa-line); flex: none; }
.exa-tab { border: 0; background: none; padding: 6px 14px; border-radius: 6px 6px 0 0; cursor: pointer; border-bottom: 2px solid transparent;
  color: var(--exa-muted); }
.exa-tab[aria-selected=true] { color: var(--exa-text); border-bottom-color: var(--exa-accent); font-weight: 600; }
.exa-stage { flex: 1 1 60%; min-height: 0; min-width: 0; overflow: auto; position: relative; }
.exa-foot { grid-area: foot; display: flex; gap: 12px; align-items: center; padding: 0 12px; border-top: 1px solid var(--exa-line);
  background: var(--exa-panel); font-size: 12px; white-space: nowrap; }
.exa-status-text { overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.exa-failed .exa-status-text { color: var(--exa-bad); font-weight: 600; }
.exa-progress { width: 120px; height: 6px; accent-color: var(--exa-accent); }

.exa-below:empty { display: none; }
.exa-below { flex: 0 0 38%; min-height: 90px; display: flex; flex-direction: column; }
.exa-border { height: 5px; flex: none; cursor: ns-resize; border-top: 1px solid var(--exa-line); background: var(--exa-panel); touch-action: none; }
.exa-border:hover, .exa-border:focus-visible { background: var(--exa-accent); }
.exa-source { flex: 1; min-width: 0; min-height: 0; display: flex; flex-direction: column; background: var(--exa-panel); }
.exa-source header { display: flex; align-items: center; padding: 2px 6px 2px 12px; flex: none; }
.exa-source-path { flex: 1; min-width: 0; display: flex; gap: 12px; align-items: baseline; white-space: nowrap; overflow: hidden; }
.exa-source-path strong { font: 600 12.5px var(--exa-mono); overflow: hidden; text-overflow: ellipsis; unicode-bidi: isolate; }
.exa-source-lines { flex: 1; overflow: auto; position: relative; background: var(--exa-bg); border-top: 1px solid var(--exa-line); padding: 4px 0; }
.exa-line { display: flex; width: max-content; min-width: 100%; font: 12.5px/1.5 var(--exa-mono); white-space: pre; }
.exa-line .exa-number { position: sticky; left: 0; min-width: 72px; padding: 0 12px 0 8px; text-align: right; color: var(--exa-muted);
  background: var(--exa-bg); user-select: none; flex: none; }
.exa-line code { font: inherit; unicode-bidi: isolate; direction: ltr; tab-size: 8; padding-right: 16px; }
.exa-marked, .exa-marked .exa-number { background: var(--exa-mark); }
.exa-marked .exa-number { color: var(--exa-text); font-weight: 700; box-shadow: inset 3px 0 var(--exa-accent); }
.exa-note { padding: 8px 14px; margin: 0; color: var(--exa-muted); }

.exa-table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
.exa-table th, .exa-table td { padding: 2px 12px; border-bottom: 1px solid var(--exa-line); text-align: left; max-width: 420px; overflow: hidden;
  text-overflow: ellipsis; unicode-bidi: isolate; }
.exa-table thead th { position: sticky; top: 0; background: var(--exa-panel); }
.exa-table tbody th { color: var(--exa-muted); font-weight: 400; text-align: right; }
.exa-table tbody tr:hover td { background: var(--exa-hover); }

.exa-help { border: 1px solid var(--exa-line); border-radius: 12px; padding: 18px 24px; background: var(--exa-raised); color: var(--exa-text);
  box-shadow: var(--exa-shadow); max-height: 86vh; overflow: auto; width: min(820px, 92vw); }
.exa-help-sections { columns: 340px; column-gap: 36px; }
.exa-help section { break-inside: avoid-column; }
.exa-help::backdrop { background: rgb(0 0 0 / 35%); }
.exa-help h2 { margin: 0 0 4px; font-size: 17px; }
.exa-help h3 { margin: 0 0 6px; font-size: 12px; color: var(--exa-muted); text-transform: uppercase; letter-spacing: .05em; }
.exa-help dl { display: grid; grid-template-columns: max-content 1fr; gap: 5px 16px; margin: 0 0 14px; }
.exa-help dt { text-align: right; } .exa-help dd { margin: 0; }
.exa-help kbd { font: 600 12px var(--exa-mono); border: 1px solid var(--exa-line); border-bottom-width: 2px; border-radius: 5px; padding: 1px 7px;
  background: var(--exa-panel); margin-left: 4px; }

@container (max-width: 640px) {
  .exa-side { grid-area: 2 / 1 / 3 / -1; z-index: 3; transform: translateX(-105%); width: min(280px, 86cqw); box-shadow: var(--exa-shadow); }
  .exa-main { grid-area: 2 / 1 / 3 / -1; }
  .exa-path { display: none; }
  .exa-toggled > .exa-side { transform: none; }
}
@container (min-width: 640.1px) {
  .exa-toggled > .exa-side { display: none; }
  .exa-toggled > .exa-main { grid-area: 2 / 1 / 3 / -1; }
}
@media (prefers-reduced-motion: no-preference) { .exa-side { transition: transform .12s; } }
`;
