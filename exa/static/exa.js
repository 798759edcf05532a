var T_=Object.defineProperty;var C_=(s,t)=>{for(var e in t)T_(s,e,{get:t[e],enumerable:!0})};function V(s,t={},...e){return am(document.createElement(s),t,e)}function ci(s,t={},...e){return am(document.createElementNS("http://www.w3.org/2000/svg",s),t,e)}function am(s,t,e){for(let[i,n]of Object.entries(t))i.startsWith("on")?s.addEventListener(i.slice(2),n):n===!0?s.setAttribute(i,""):n!==!1&&n!==void 0&&n!==null&&s.setAttribute(i,n);return s.append(...e.filter(i=>i!=null&&i!==!1)),s}function cm({members:s,relations:t}){let e=Math.max(1,...s.map(({bytes:c})=>c??0)),i=s.length>1?420/2-70:0,n=s.length>2?Math.max(Math.min(40,i*Math.sin(Math.PI/s.length)-8),8):40,r=s.map((c,h)=>{let u=2*Math.PI*h/s.length-Math.PI/2;return{member:c,x:420/2+i*Math.cos(u),y:420/2+i*Math.sin(u),radius:8+(n-8)*Math.sqrt((c.bytes??0)/e)}}),o=new Map(r.map(c=>[c.member.name,c])),a=t.filter(({table:c,parent:h})=>c!==h&&o.has(c)&&o.has(h)).map(({table:c,column:h,parent:u})=>lm(o.get(c),o.get(u),h,!1)),l=r.flatMap((c,h)=>r.slice(h+1).filter(({member:u})=>u.index&&u.index===c.member.index).map(u=>lm(c,u,c.member.index,!0)));return{size:420,nodes:r,edges:[...a,...l]}}function lm(s,t,e,i){let n=Math.hypot(t.x-s.x,t.y-s.y)||1,[r,o]=[(t.x-s.x)/n,(t.y-s.y)/n];return{from:s.member.name,to:t.member.name,column:e,shared:i,x0:s.x+r*s.radius,y0:s.y+o*s.radius,x1:t.x-r*t.radius,y1:t.y-o*t.radius}}var hm=new WeakMap,um=[];function fn(s){um.push(s)}function Ed(){return[I_,...um].join(`
`)}function dm(s){if(hm.has(s))return;let t=new CSSStyleSheet;t.replaceSync(Ed()),hm.set(s,t),s.adoptedStyleSheets=[...s.adoptedStyleSheets,t]}var R_=`
  color-scheme: light;
  --exa-bg: #ffffff; --exa-panel: #f6f7f9; --exa-raised: #ffffff; --exa-text: #1c2127; --exa-muted: #5f6b7a;
  --exa-line: #e1e5ea; --exa-hover: #eceff3; --exa-accent: #0b63ce; --exa-soft: #dfecfb; --exa-mark: #fff1c2;
  --exa-bad: #b3261e; --exa-shadow: 0 8px 30px rgb(20 30 50 / 18%);
`,P_=`
  color-scheme: dark;
  --exa-bg: #15181c; --exa-panel: #1c2025; --exa-raised: #23282e; --exa-text: #e4e8ec; --exa-muted: #98a3b0;
  --exa-line: #2e343b; --exa-hover: #282e35; --exa-accent: #6cb0ff; --exa-soft: #1d3450; --exa-mark: #4a3d12;
  --exa-bad: #ff8a80; --exa-shadow: 0 8px 30px rgb(0 0 0 / 55%);
`,I_=`
html:has(> body > .exa-page), body:has(> .exa-page) { margin: 0; height: 100%; overflow: hidden; }
.exa-view { ${R_}
  --exa-mono: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  display: grid; grid-template: "head head" 44px "side main" minmax(0, 1fr) "foot foot" 28px / 232px minmax(0, 1fr);
  height: 560px; overflow: hidden; position: relative; box-sizing: border-box;
  font: 13.5px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--exa-text); background: var(--exa-bg); container-type: inline-size; border: 1px solid var(--exa-line);
}
.exa-view[data-theme=dark] { ${P_} }
.exa-view.exa-page { height: 100vh; height: 100dvh; border: 0; }
.exa-view *, .exa-view *::before { box-sizing: border-box; }
.exa-view [hidden] { display: none !important; }
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
`;function ce(s){return s==null?"":String(s).replace(/\B(?=(\d{3})+$)/g,",")}function Ai(s,t,e=`${t}s`){return`${ce(s)} ${Number(s)===1?t:e}`}function tr(s){if(s==null)return"";let t=["B","kB","MB","GB","TB","PB"],e=Math.min(Math.floor(Math.log10(Math.max(s,1))/3),t.length-1),i=s/1e3**e;return`${i<10&&e?i.toFixed(1):Math.round(i)} ${t[e]}`}function fm(s){if(s==null)return"";let t=Math.min(Math.floor(Math.log10(Math.max(s,1))/3),4),e=s/1e3**t;return t?`${e<10?e.toFixed(1).replace(/\.0$/,""):Math.round(e)}${" kMGT"[t].replace("G","B")}`:String(s)}function Zt(s){return String(s).replace(L_,t=>{let e=t.codePointAt(0);return e<256?`\\x${e.toString(16).padStart(2,"0")}`:`\\u${e.toString(16).padStart(4,"0")}`})}var L_=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;fn(`
.exa-network { width: 100%; height: 100%; display: block; font-size: 11px; }
.exa-network line { stroke: var(--exa-muted); }
.exa-network marker path, .exa-network text { fill: var(--exa-muted); }
.exa-network .exa-edge text { font-size: 9px; }
.exa-network .exa-shared { stroke-dasharray: 4 3; }
.exa-node { cursor: pointer; outline: none; }
.exa-node text { fill: var(--exa-text); }
.exa-node[aria-current] text { font-weight: 600; fill: var(--exa-accent); }
.exa-node:hover circle, .exa-node:focus-visible circle { stroke: var(--exa-text); stroke-width: 2; }
.exa-node[data-kind=table] { color: #0072b2; } .exa-node[data-kind=column] { color: #56b4e9; }
.exa-node[data-kind=array] { color: #e69f00; } .exa-node[data-kind=formula] { color: #009e73; }
`);var ac=class{static id="network";static title="Network";static fits=()=>!0;constructor(t,e){this.context=e,this.picture=ci("svg",{class:"exa-network",role:"group","aria-label":"How tables are related"}),t.append(this.picture)}update({container:t,table:e}){let{members:i,relations:n}=this.context.overview.find(({name:c})=>c===t),r=i.filter(({name:c})=>c===e||!c.startsWith("_")),{size:o,nodes:a,edges:l}=cm({members:r,relations:n});this.picture.setAttribute("viewBox",`0 0 ${o} ${o}`),this.picture.replaceChildren(ci("marker",{id:"exa-arrow",viewBox:"0 0 8 8",refX:8,refY:4,markerWidth:8,markerHeight:8,orient:"auto"},ci("path",{d:"M0 0L8 4L0 8z"})),...l.map(c=>this.line(c)),...a.map(c=>this.circle(c,c.member.name===e)))}line({from:t,to:e,column:i,shared:n,x0:r,y0:o,x1:a,y1:l}){let c=`${t} and ${e}: ${n?`both by ${i}`:`${i} of ${t} is a row of ${e}`}`;return ci("g",{class:"exa-edge"},ci("title",{},Zt(c)),ci("line",{x1:r,y1:o,x2:a,y2:l,...n?{class:"exa-shared"}:{"marker-end":"url(#exa-arrow)"}}),ci("text",{x:(r+a)/2,y:(o+l)/2-4,"text-anchor":"middle"},Zt(i)))}circle({member:t,x:e,y:i,radius:n},r){let o=()=>this.context.openTable({table:t.name,view:void 0}),a=c=>{c.key!=="Enter"&&c.key!==" "||(c.preventDefault(),c.stopPropagation(),o())},l=t.rows===null?"":Ai(t.rows,"row");return ci("g",{class:"exa-node",role:"button",tabindex:0,"data-kind":t.kind,"aria-current":r,onclick:o,onkeydown:a},ci("title",{},Zt([t.name,t.kind,l,tr(t.bytes)].filter(Boolean).join(" \xB7 "))),ci("circle",{cx:e,cy:i,r:n,fill:"currentColor"}),ci("text",{x:e,y:i+n+14,"text-anchor":"middle"},Zt(t.name)))}dispose(){}};var Td={viridis:"44015448186a472d7b4240863b528b33638d2c728e26828e21918c1fa08828ae803fbc735ec96284d44baddc30d8e219fde725",cividis:"00224e002e6a1a386f32436d434e6c535a6d61656f6f70737d7c788c88789b9476aba072bcae6ccdbb63dec958f0d846fee838",magma:"0000040a08221d114736106b51127c6a1c818326819c2e7fb73779d0416fe75263f56b5cfc8961fea772fec488fde2a3fcfdbf",blues:"dfecf7d5e5f4cadef0bcd7eba9cfe595c5df7fb9da69add557a0ce4594c73686c02777b81b69af105ba4084d96083e8108306b",grey:"000000101010202020303030404040505050606060707070808080909090a0a0a0b0b0b0c0c0c0d0d0d0e0e0e0f0f0f0ffffff",difference:"0530611752902a71b23f8ec06bacd19bc9e0c2ddece0ecf3f7f6f6fbe5d8fbccb4f5aa89e48066d05548ba2832930e2667001f"},er=Object.keys(Td),pm=["#0072b2","#e69f00","#009e73","#d55e00","#56b4e9","#cc79a7","#f0e442","#7a5195","#8c564b"],D_="#8a919a",Ad=new Map;function us(s){if(!Ad.has(s)){let t=Td[s]??Td.viridis,e=Array.from({length:51},(n,r)=>parseInt(t.slice(2*r,2*r+2),16)),i=new Uint8ClampedArray(768);for(let n=0;n<256;n++){let r=n/255*16,o=Math.min(Math.floor(r),15);for(let a=0;a<3;a++)i[3*n+a]=e[3*o+a]*(o+1-r)+e[3*o+3+a]*(r-o)}Ad.set(s,i)}return Ad.get(s)}function ir(s,t){let e=3*Math.round(255*Math.min(Math.max(t,0),1));return`rgb(${us(s).slice(e,e+3).join(", ")})`}function pn(s,t){return s[t]===null?D_:pm[t%pm.length]}function mm(s){return[1,3,5].map(t=>parseInt(s.slice(t,t+2),16))}var Rd=["log","linear","equal"];function Cd(s,t,{least:e=null,most:i=null}={}){if(t==="equal")return N_(s);let[n,r]=[e??0,i??Pd(s)];return t==="log"?o=>r>n?Math.log1p(o-n)/Math.log1p(r-n):1:o=>r>n?(o-n)/(r-n):1}function Pd(s){let t=0;for(let e of s)e>t&&(t=e);return t}function N_(s){let t=Float64Array.from(s).filter(i=>i>0).sort(),e=new Map;return t.forEach((i,n)=>e.set(i,(n+1)/t.length)),i=>e.get(i)??0}function gm(s,t=.005){let e=Float64Array.from(s).filter(Number.isFinite).sort();if(!e.length)return[0,1];let i=[t,1-t].map(n=>e[Math.round(n*(e.length-1))]);return i[0]<i[1]?i:[i[0]-.5,i[1]+.5]}function Id(s,[t,e],{map:i,scale:n,means:r=null,ends:o=null,flip:a=!1}){let l=new Uint8ClampedArray(4*t*e),c=us(i),h=r?Cd(r,"linear",{least:o[0],most:o[1]}):Cd(s,n),u=r??s;for(let d=0;d<t;d++){let f=4*e*(a?d:t-1-d);for(let p=d*e;p<(d+1)*e;p++,f+=4){if(s[p]===0||u[p]!==u[p])continue;let x=3*Math.round(255*Math.min(Math.max(h(u[p]),0),1));l[f]=c[x],l[f+1]=c[x+1],l[f+2]=c[x+2],l[f+3]=255}}return l}function xm(s,[t,e,i],{words:n,scale:r,hidden:o=[]}){let a=new Uint8ClampedArray(4*e*i),l=new Float64Array(e*i),c=new Float64Array(3*e*i);for(let u=0;u<t;u++){if(o.includes(n[u]))continue;let d=mm(pn(n,u)),f=u*e*i;for(let p=0;p<e*i;p++){let x=s[f+p];if(x!==0){l[p]+=x;for(let g=0;g<3;g++)c[3*p+g]+=x*d[g]}}}let h=Cd(l,r);for(let u=0;u<e;u++){let d=4*i*(e-1-u);for(let f=u*i;f<(u+1)*i;f++,d+=4)if(l[f]!==0){for(let p=0;p<3;p++)a[d+p]=c[3*f+p]/l[f];a[d+3]=70+185*h(l[f])}}return a}function _m(s,t){if(t.length<3)return s;let e=t[1]*t[2],i=new Float64Array(e);for(let n=0;n<s.length;n+=e)for(let r=0;r<e;r++)i[r]+=s[n+r];return i}var nr={left:72,right:18,top:14,bottom:46},U_='12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',O_=[[500,3.5],[5e3,2.5],[1/0,1.6]],Io=class{constructor(t,e,{meta:i,arrays:n}){Object.assign(this,{plot:t,axes:e,meta:i,arrays:n}),this.words=i.color?.words?.length?i.color.words:null,this.layers=Object.fromEntries((i.layers??[]).map((r,o)=>[r,n[o]])),[this.height,this.width]=(i.shape??[]).slice(-2)}get counts(){return this.plot.kind==="density"?this.flat??=_m(this.layers.counts,this.meta.shape):null}get rows(){return this.layers.rows?this.last??=F_(this.layers.rows,this.meta.shape):null}get ends(){let{kind:t}=this.plot,e=t==="density"?this.layers.means:t==="image"?this.arrays[0]:t==="scatter"&&this.meta.color&&!this.words?this.arrays[3]:null;return e?this.spread??=gm(e,t==="image"?.001:.005):null}get named(){let{plot:t,meta:e,arrays:i,layers:n}=this;if(t.kind==="line")return t.colour?e.lines.map((a,l)=>[a,l]).filter(([,a])=>i[a].length):null;if(!this.words)return null;if(t.kind==="scatter")return[...this.words.slice(0,9),...this.words.length>9?[null]:[]].map((a,l)=>[a,l]);let r=n.counts.length/this.words.length,o=a=>n.counts.subarray(a*r,(a+1)*r).some(l=>l>0);return this.words.map((a,l)=>[a,l]).filter(([a,l])=>a!==null||o(l))}like(t){return JSON.stringify(t)===JSON.stringify(this.plot)}picture(t){let e=JSON.stringify(t);if(this.painted?.key===e)return this.painted.canvas;let[i,n]=[this.height,this.width],{map:r,scale:o,hidden:a}=t,l;if(this.plot.kind==="image"){let h=Uint8Array.from(this.arrays[0],u=>u===u);l=Id(h,[i,n],{map:r,means:this.arrays[0],ends:this.ends,flip:!0})}else this.words?l=xm(this.layers.counts,this.meta.shape,{words:this.words,scale:o,hidden:a}):l=Id(this.counts,[i,n],{map:r,scale:o,means:this.layers.means,ends:this.ends});let c=document.createElement("canvas");return[c.width,c.height]=[n,i],c.getContext("2d").putImageData(new ImageData(l,n,i),0,0),this.painted={key:e,canvas:c},c}};function F_(s,t){if(t.length<3)return s;let e=t[1]*t[2],i=new Float64Array(e).fill(-1);for(let n=0;n<s.length;n+=e)for(let r=0;r<e;r++)s[n+r]>i[r]&&(i[r]=s[n+r]);return i}var Lo=class{constructor(t,e,i){Object.assign(this,{width:t,height:e,axes:i}),this.inner={left:nr.left,top:nr.top,width:Math.max(t-nr.left-nr.right,1),height:Math.max(e-nr.top-nr.bottom,1)}}x(t){return this.inner.left+this.axes[0].share(t)*this.inner.width}y(t){return this.inner.top+(1-this.axes[1].share(t))*this.inner.height}shares(t,e){return[(t-this.inner.left)/this.inner.width,1-(e-this.inner.top)/this.inner.height]}values(t,e){return this.shares(t,e).map((i,n)=>this.axes[n].at(i))}holds(t,e){return this.shares(t,e).every(i=>i>=0&&i<=1)}};function Ld(s,t,e,{colours:i,look:n,box:r=null,cross:o=null}){let a=globalThis.devicePixelRatio||1,[l,c]=[Math.round(t.width*a),Math.round(t.height*a)];(s.width!==l||s.height!==c)&&([s.width,s.height]=[l,c]);let h=s.getContext("2d");if(h.setTransform(a,0,0,a,0,0),h.fillStyle=i.background,h.fillRect(0,0,t.width,t.height),h.font=U_,!t.axes)return;let{left:u,top:d,width:f,height:p}=t.inner;e&&(e.plot.kind==="density"||e.plot.kind==="image")||H_(h,t,i),h.save(),h.beginPath(),h.rect(u,d,f,p),h.clip(),e&&k_[e.plot.kind](h,t,e,n,i),r&&G_(h,t,r,i),o&&W_(h,t,o,i),h.restore(),V_(h,t,i)}var k_={density:vm,image:vm,line:B_,scatter:bm,histogram:z_};function vm(s,t,e,i,n){let[r,o]=e.axes,[a,l]=[t.x(r.low),t.x(r.high)],[c,h]=[t.y(o.low),t.y(o.high)];s.imageSmoothingEnabled=!1,s.drawImage(e.picture(i),a,Math.min(c,h),l-a,Math.abs(h-c)),e.dots&&bm(s,t,e.dots,i,n)}function B_(s,t,e,i){let{words:n}=e,r=e.meta.lines;return e.arrays.forEach((o,a)=>{let l=r[a];if(!i.hidden?.includes(l)){s.strokeStyle=e.plot.colour?pn(r,a):i.accent,s.lineWidth=1.25,s.lineJoin="round",s.beginPath();for(let c=0;c<o.length;c+=2)s.lineTo(t.x(o[c]),t.y(o[c+1]));s.stroke(),o.length===2&&s.fillRect(t.x(o[0])-2,t.y(o[1])-2,4,4)}}),n}function bm(s,t,e,i){let[n,r,,o]=e.arrays,a=O_.find(([h])=>n.length<=h)[1],{words:l,ends:c}=e;s.globalAlpha=n.length>5e3?.6:.85;for(let h=0;h<n.length;h++){let[u,d]=[t.x(n[h]),t.y(r[h])];if(u>-9&&d>-9&&u<t.width+9&&d<t.height+9){if(l){let f=o[h]<0||o[h]>=9?null:o[h];if(i.hidden?.includes(f===null?null:l[f]))continue;s.fillStyle=f===null?pn([null],0):pn(l,f)}else s.fillStyle=c?ir(i.map,(o[h]-c[0])/(c[1]-c[0])):i.accent;s.beginPath(),s.arc(u,d,a,0,2*Math.PI),s.fill()}}s.globalAlpha=1}function z_(s,t,e,i){let{words:n}=e,r=n?n.length:1,o=e.layers.counts,a=o.length/r,[l]=e.axes,[,c]=t.axes,h=t.y(c.log?c.low:0);for(let u=0;u<a;u++){let[d,f]=[t.x(l.at(u/a)),t.x(l.at((u+1)/a))],p=f-d>5?1:0,x=0,g=h;for(let m=0;m<r;m++){if(n&&i.hidden?.includes(n[m]))continue;let _=Number(o[m*a+u]);if(!_)continue;x+=_;let b=t.y(x);s.fillStyle=n?pn(n,m):i.accent,s.fillRect(d+p/2,b,Math.max(f-d-p,.75),g-b),g=b}}}function H_(s,t,e){s.strokeStyle=e.line,s.lineWidth=1,s.beginPath();let{left:i,top:n,width:r,height:o}=t.inner;for(let{value:a}of t.axes[0].ticks(r,90)){let l=Math.round(t.x(a))+.5;s.moveTo(l,n),s.lineTo(l,n+o)}for(let{value:a}of t.axes[1].ticks(o,48)){let l=Math.round(t.y(a))+.5;s.moveTo(i,l),s.lineTo(i+r,l)}s.stroke()}function V_(s,t,e){let{left:i,top:n,width:r,height:o}=t.inner,[a,l]=t.axes;s.strokeStyle=e.muted,s.lineWidth=1,s.strokeRect(i-.5,n-.5,r+1,o+1),s.fillStyle=e.text,s.textBaseline="top";let c=-1/0;for(let{value:h,label:u}of a.ticks(r,90)){let d=t.x(h),f=lc(s,u,180),p=s.measureText(f).width;ym(s,d,n+o,d,n+o+5),!(d-p/2<c+8)&&(s.textAlign="center",s.fillText(f,Math.min(Math.max(d,p/2+2),t.width-p/2-2),n+o+8),c=d+p/2)}s.textAlign="right",s.textBaseline="middle";for(let{value:h,label:u}of l.ticks(o,48)){let d=t.y(h);ym(s,i-5,d,i,d),s.fillText(lc(s,u,i-26),i-8,d)}s.fillStyle=e.muted,s.textAlign="center",s.textBaseline="bottom",s.fillText(lc(s,a.title,r),i+r/2,t.height-4),s.save(),s.translate(4,n+o/2),s.rotate(-Math.PI/2),s.textBaseline="top",s.fillText(lc(s,l.title,o),0,0),s.restore()}function ym(s,t,e,i,n){s.beginPath(),s.moveTo(Math.round(t)+.5,Math.round(e)+.5),s.lineTo(Math.round(i)+.5,Math.round(n)+.5),s.stroke()}function lc(s,t,e){let i=Zt(t);if(s.measureText(i).width<=e)return i;let n=i.slice(0,200);for(;n.length>1&&s.measureText(`${n}\u2026`).width>e;)n=n.slice(0,-1);return`${n}\u2026`}function G_(s,t,[e,i,n,r],o){let[a,l]=[t.x(e),t.x(i)],[c,h]=[t.y(n),t.y(r)];s.fillStyle=o.accent,s.globalAlpha=.14,s.fillRect(Math.min(a,l),Math.min(c,h),Math.abs(l-a),Math.abs(h-c)),s.globalAlpha=1,s.strokeStyle=o.accent,s.setLineDash([5,3]),s.strokeRect(Math.min(a,l),Math.min(c,h),Math.abs(l-a),Math.abs(h-c)),s.setLineDash([])}function W_(s,t,[e,i],n){s.strokeStyle=n.accent,s.lineWidth=1.5,s.beginPath(),s.arc(e,i,6,0,2*Math.PI),s.stroke()}function Dd(s,t,e,i){return!t||!s.holds(e,i)?null:X_[t.plot.kind](s,t,e,i)}var X_={density:q_,image:$_,scatter:Mm,line:Y_,histogram:Z_};function q_(s,t,e,i){if(t.dots){let _=Mm(s,t.dots,e,i);if(_)return _}let{width:n,height:r,counts:o,rows:a,axes:l}=t,[c,h]=s.values(e,i).map((_,b)=>Math.floor(l[b].share(_)*[n,r][b])),u=null,[d,f]=[s.inner.width/n,s.inner.height/r],p=Math.ceil(8/2/Math.min(d,f))||0;for(let _=Math.max(h-p,0);_<=Math.min(h+p,r-1);_++)for(let b=Math.max(c-p,0);b<=Math.min(c+p,n-1);b++){let y=_*n+b,A=(b-c)**2+(_-h)**2;o[y]>0&&(!u||A<u.far)&&(u={at:y,i:b,j:_,far:A})}if(!u)return null;let x=[l[0].at((u.i+.5)/n),l[1].at((u.j+.5)/r)],g=[u.i,u.i+1].map(_=>l[0].at(_/n)).concat([u.j,u.j+1].map(_=>l[1].at(_/r))),m=t.layers.means?.[u.at];return{count:o[u.at],row:a?a[u.at]:null,values:x,box:g,mean:m,at:[s.x(x[0]),s.y(x[1])]}}function $_(s,t,e,i){let{width:n,height:r,axes:o,arrays:a}=t,[l,c]=s.values(e,i),[h,u]=[Math.floor(o[0].share(l)*n),Math.floor((1-o[1].share(c))*r)];return h<0||u<0||h>=n||u>=r?null:{count:null,row:null,values:[Math.floor(l),Math.floor(c)],mean:a[0][u*n+h],at:[e,i]}}function Mm(s,t,e,i){let[n,r,o,a]=t.arrays,l=null;for(let d=0;d<n.length;d++){let f=(s.x(n[d])-e)**2+(s.y(r[d])-i)**2;f<=8**2&&(!l||f<l.far)&&(l={k:d,far:f})}if(!l)return null;let{k:c}=l,h=t.words&&a[c]>=0?t.words[a[c]]:void 0,u=t.words?h:a?.[c];return{count:1,row:o[c],values:[n[c],r[c]],mean:u,at:[s.x(n[c]),s.y(r[c])]}}function Y_(s,t,e,i){let n=null;if(t.arrays.forEach((a,l)=>{for(let c=0;c<a.length;c+=2){let h=Math.abs(s.x(a[c])-e)+Math.abs(s.y(a[c+1])-i)/50;(!n||h<n.far)&&(n={far:h,values:[a[c],a[c+1]],line:l})}}),!n)return null;let{values:r}=n,o=t.plot.colour?t.meta.lines[n.line]??"others":void 0;return{count:null,row:null,values:r,mean:o,at:[s.x(r[0]),s.y(r[1])]}}function Z_(s,t,e){let i=t.words?.length||1,n=t.layers.counts.length/i,[r]=t.axes,o=Math.floor(r.share(s.axes[0].at((e-s.inner.left)/s.inner.width))*n);if(o<0||o>=n)return null;let[a,l]=[0,-1];for(let u=0;u<i;u++)a+=Number(t.layers.counts[u*n+o]),l=Math.max(l,t.layers.rows?.[u*n+o]??-1);let c=[r.at(o/n),r.at((o+1)/n)],h=r.at((o+.5)/n);return{count:a,row:l<0?null:l,values:[h,a],box:c,at:[s.x(h),s.y(Math.max(a,s.axes[1].low))]}}var Nn=class s{constructor({low:t,high:e,log:i=!1,kind:n="number",words:r=null,name:o=null,unit:a=null,whole:l=!1}){Object.assign(this,{low:t,high:e,log:i,kind:n,words:r,name:o,unit:a,whole:l})}between(t,e){return new s({...this,low:t,high:e})}share(t){return this.log?(Math.log10(t)-Math.log10(this.low))/(Math.log10(this.high)-Math.log10(this.low)):(t-this.low)/(this.high-this.low)}at(t){return this.log?10**(Math.log10(this.low)+t*(Math.log10(this.high)-Math.log10(this.low))):this.low+t*(this.high-this.low)}zoomed(t,e){let[i,n]=[this.at(e-e*t),this.at(e+(1-e)*t)],r=this.kind==="time"?1e-5:Math.max(Math.abs(i),Math.abs(n))*1e-12;return Math.abs(n-i)<=r||!Number.isFinite(n-i)?this:this.between(i,n)}moved(t){return this.between(this.at(t),this.at(1+t))}ticks(t,e=80){let i=Math.max(Math.floor(t/e),1);return this.words?Q_(this,t,e):this.kind==="time"?ev(this,i):this.log?j_(this,i):Em(this,i)}spell(t,e=1e3){return this.words?this.words[Math.round(t)]??"":this.kind==="time"?nv(t,Math.abs(this.high-this.low)/e):this.log?sr(t,Math.abs(t)/1e3):sr(t,this.whole?Math.max(1,Math.abs(this.high-this.low)/e):Math.abs(this.high-this.low)/e)}get title(){let t=this.name??"row";return this.kind==="time"?`${t} (UTC${J_(this)})`:this.unit?`${t} (${this.unit})`:t}};function J_({low:s,high:t}){let e=new Date(Math.min(s,t)).toISOString().slice(0,10);return e===new Date(Math.max(s,t)).toISOString().slice(0,10)?`, ${e}`:""}function K_(s,t){let e=s/t,i=10**Math.floor(Math.log10(e)),n=e/i;return i*(n<1.5?1:n<3.5?2:n<7.5?5:10)}function Em({low:s,high:t,whole:e},i){let[n,r]=[Math.min(s,t),Math.max(s,t)],o=K_(r-n,i);e&&(o=Math.max(o,1));let a=[];for(let l=Math.ceil(n/o-1e-9);l*o<=r+o*1e-9;l++)a.push({value:l*o,label:sr(l*o,o)});return a}function j_({low:s,high:t},e){let[i,n]=[Math.log10(s),Math.log10(t)];if(n-i<1)return Em({low:s,high:t},e).filter(({value:a})=>a>0);let r=Math.max(1,Math.ceil((n-i)/e)),o=[];for(let a=Math.ceil(i-1e-9);a<=n+1e-9;a++)a%r===0&&o.push({value:10**a,label:Math.abs(a)<4?sr(10**a,10**a):`1e${a}`});return o}function Q_({low:s,high:t,words:e},i,n){let[r,o]=[Math.max(Math.ceil(s),0),Math.min(Math.floor(t),e.length-1)],a=Math.max(1,Math.ceil((o-r+1)*Math.min(n,24)/i)),l=[];for(let c=r;c<=o;c+=a)l.push({value:c,label:e[c]??""});return l}function sr(s,t){if(Math.abs(s)<t*1e-6)return"0";let e=Math.floor(Math.log10(Math.abs(s))),i=Math.floor(Math.log10(t)+1e-9);if(e>=7||e<-4){let n=Math.min(Math.max(e-i,0),15);return wm((s/10**e).toFixed(n))+`e${e}`}return wm(s.toFixed(Math.min(Math.max(-i,0),15))).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g,e>=4?",":"")}var wm=s=>s.replace("-","\u2212"),ds=1e3,cc=60*ds,Am=60*cc,fs=24*Am,tv=[.001,.002,.005,.01,.02,.05,.1,.2,.5,1,2,5,10,20,50,100,200,500,...[1,2,5,10,15,30].map(s=>s*ds),...[1,2,5,10,15,30].map(s=>s*cc),...[1,2,3,6,12].map(s=>s*Am),...[1,2,7].map(s=>s*fs)],Sm=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3];function ev({low:s,high:t},e){let[i,n]=[Math.min(s,t),Math.max(s,t)],r=(n-i)/e,o=tv.find(u=>u>=r),a=[];if(o){let u=o===7*fs?4*fs:0;for(let d=Math.ceil((i-u)/o);d*o+u<=n;d++)a.push({value:d*o+u,label:iv(d*o+u,o)});return a}let l=Sm.find(u=>u*30*fs>=r)??Sm.at(-1),c=new Date(i),h=Math.floor((c.getUTCFullYear()*12+c.getUTCMonth())/l)*l;for(;;h+=l){let u=new Date(0);u.setUTCFullYear(Math.floor(h/12),h%12,1);let d=u.getTime();if(!(d<=n))return a;d>=i&&a.push({value:d,label:u.toISOString().slice(0,l>=12?4:7)})}}function iv(s,t){let e=Tm(s);return t>=fs||s%fs===0?e.slice(0,10):t>=cc?e.slice(11,16):t>=ds?e.slice(11,19):`${e.slice(17,19)}.${Cm(s,t)}`}function nv(s,t){let e=Tm(s).replace("T"," ");return t>=fs?e.slice(0,10):t>=cc?e.slice(0,16):t>=ds?e.slice(0,19):`${e.slice(0,19)}.${Cm(s,t)}`}function Tm(s){let t=new Date(Math.floor(s));return Number.isNaN(t.getTime())?String(s):t.toISOString()}function Cm(s,t){let e=Math.min(Math.max(Math.ceil(3-Math.log10(t*1.0000001)),1),6);return String(Math.round((s%ds+ds)%ds*1e3)).padStart(6,"0").slice(0,e)}var Nd=150,hc=class{constructor(t,e){this.onHide=e,this.root=V("div",{class:"exa-plot-legend",hidden:!0}),t.append(this.root)}show(t,e){let{plot:i,named:n,ends:r}=t,o=JSON.stringify([e,t.painted?.key,n,r,i]);if(this.shown===t&&this.key===o)return;if([this.shown,this.key]=[t,o],this.root.hidden=!1,n)return this.words(i.colour,n,e);if(i.kind==="density"&&!r)return this.bar(e,["1",ce(Pd(t.counts))],"rows");if(!r)return void(this.root.hidden=!0);let a=(r[1]-r[0])/100,l=i.kind==="density"?`mean of ${i.colour}`:i.colour??"value";this.bar(e,r.map(c=>sr(c,a)),l)}hide(){this.root.hidden=!0,this.shown=null}bar(t,e,i){let n=V("canvas",{width:Nd,height:10,class:"exa-plot-bar"}),r=n.getContext("2d");for(let a=0;a<Nd;a++)r.fillStyle=ir(t.map,a/(Nd-1)),r.fillRect(a,0,1,10);let o=V("div",{class:"exa-plot-ends"},V("span",{},e[0]),V("span",{},e[1]));this.root.replaceChildren(V("div",{class:"exa-muted"},Zt(i)),n,o)}words(t,e,i){let n=e.map(([r,o])=>{let a=V("span",{class:"exa-plot-swatch"});a.style.background=pn({[o]:r},o);let l=i.hidden.includes(r);return V("button",{class:"exa-plot-word","aria-pressed":String(!l),title:l?"Show":"Hide",onclick:()=>this.onHide(r)},a,r===null?"others":Zt(r))});this.root.replaceChildren(V("div",{class:"exa-muted"},Zt(t)),...n)}};var dc={pan:"Drag moves",zoom:"Drag zooms into a box",select:"Drag selects rows"},uc=class{constructor(t,e){this.canvas=t,this.on=e,this.mode="pan",t.addEventListener("pointerdown",this.down),t.addEventListener("pointermove",this.move),t.addEventListener("pointerup",this.up),t.addEventListener("pointercancel",this.up),t.addEventListener("pointerleave",()=>this.on.hover(null)),t.addEventListener("wheel",this.wheel,{passive:!1}),t.addEventListener("dblclick",()=>this.on.reset())}place(t){let e=this.canvas.getBoundingClientRect();return[t.clientX-e.left,t.clientY-e.top]}down=t=>{if(t.button!==0)return;this.canvas.setPointerCapture(t.pointerId);let e=this.place(t),i=t.shiftKey?"zoom":t.altKey?"select":this.mode;this.drag={from:e,last:e,mode:i,far:!1}};move=t=>{let e=this.place(t);if(!this.drag)return this.on.hover(e);let{drag:i}=this;i.far||=Math.hypot(e[0]-i.from[0],e[1]-i.from[1])>=4,i.far&&(i.mode==="pan"?this.on.pan(e[0]-i.last[0],e[1]-i.last[1]):this.on.box(i.from,e,i.mode,!1),i.last=e)};up=t=>{let{drag:e}=this;this.drag=null,e&&(e.far?e.mode!=="pan"&&this.on.box(e.from,this.place(t),e.mode,t.type==="pointerup"):this.on.click(this.place(t)))};wheel=t=>{t.preventDefault();let e=t.deltaMode===1?16:1;this.on.wheel(1.0015**(t.deltaY*e),this.place(t))}};var Ji="#",Ud={density:"Density",scatter:"Points",line:"Line",histogram:"Histogram",image:"Image"},sv=8,rv=2e4,ov=2048;function Od(s,t=0){let e=t>=2?["image"]:[];return s.length?[...e,"density","scatter","line","histogram"]:e}function Pm(s,{columns:t,traits:e=[],axes:i=0}){let n=Od(t,i),r=[Ji,...t.map(({name:_})=>_)],o=t.filter(({kind:_})=>_==="number"),a=o.filter(({dtype:_})=>/float|double/.test(_)),l=t.filter(({kind:_})=>_==="time"),c=[...new Set([...e,...(a.length>1?a:[...a,...o]).map(({name:_})=>_)])],h=n.includes("image")?"image":l.length&&a.length?"line":c.length>1?"density":"histogram",u=n.includes(s.plot)?s.plot:h,d=(_,...b)=>[_,...b].find(y=>r.includes(y)),f=u==="line"||l.length>0&&a.length<2,p=d(s.x,...f?l.map(({name:_})=>_):[],...u==="line"?[Ji]:[],...c,r[1],Ji),x=d(s.y,...c.filter(_=>_!==p),...r.slice(1).filter(_=>_!==p),Ji),g=t.find(({name:_})=>_===s.colour),m=g&&(u==="line"||u==="histogram"?g.kind==="category":u!=="image");return{kind:u,x:p,y:x,colour:m?g.name:null,xlog:!!s.xlog,ylog:!!s.ylog}}function Im(s,t,{xbox:e,ybox:i,at:n=[],filter:r},{width:o,height:a}){let l=d=>d===Ji?null:d,[c,h]=[o,a].map(d=>Math.max(1,Math.min(Math.round(d),ov)));if(s.kind==="image"){let d={array:t.table,container:t.container,at:n,width:c,height:h};return e&&(d.columns=Rm(e)),i&&(d.rows=Rm(i)),{method:"image",params:d}}let u={...t,x:l(s.x),x_log:s.xlog};return e&&(u.x_range=ze(e)),s.colour&&(u.color=s.colour),r&&(u.where=r),s.kind==="histogram"?{method:"density",params:{...u,histogram:!0,width:Math.max(Math.round(c/sv),2)}}:(u.y=l(s.y),s.kind==="line"?{method:"line",params:{...u,width:c}}:(u.y_log=s.ylog,i&&(u.y_range=ze(i)),s.kind==="scatter"?{method:"scatter",params:{...u,most:rv}}:{method:"density",params:{...u,width:c,height:h}}))}function fc(s,t,e,{xbox:i,ybox:n}={},r={}){if(s.kind==="image"){let[c,h]=[n?ze(n):t.rows,i?ze(i):t.columns];return[new Nn({low:h[0],high:h[1],name:"column",whole:!0}),new Nn({low:c[1],high:c[0],name:"row",whole:!0})]}let[o,a]=t.axes.map(c=>new Nn({...c,unit:r[c.name]})),l=i?o.between(...ze(i)):o;if(s.kind==="histogram"){let c=lv(e[0],t.color?.words?.length||1).reduce((h,u)=>Math.max(h,u),1);return[l,av(c,s.ylog,n)]}if(s.kind==="line"){let[c,h]=n?ze(n):hv(cv(e,1),s.ylog);return[l,new Nn({...a,low:c,high:h,log:s.ylog,unit:r[a.name]})]}return[l,n?a.between(...ze(n)):a]}function av(s,t,e){let[i,n]=e?ze(e):[t?.5:0,t?s*2:s*1.05];return new Nn({low:i,high:n,log:t,name:"rows",whole:!0})}function lv(s,t){let e=s.length/t;return Array.from({length:e},(i,n)=>{let r=0;for(let o=0;o<t;o++)r+=Number(s[o*e+n]);return r})}function cv(s,t){let[e,i]=[1/0,-1/0];for(let n of s)for(let r=t;r<n.length;r+=2)n[r]<e&&(e=n[r]),n[r]>i&&(i=n[r]);return e<=i?[e,i]:[0,1]}function hv([s,t],e){if(e)return[s>0?s:Math.min(t,1)*1e-6||1e-6,t>0?t:1];let i=(t-s)*.04||Math.max(Math.abs(t)*.1,.5);return[s-i,t+i]}var ze=([s,t])=>s<=t?[s,t]:[t,s];function Rm(s){let[t,e]=ze(s);return[Math.max(Math.floor(t),0),Math.max(Math.ceil(e),1)]}fn(`
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
.exa-plot-ends { display: flex; justify-content: space-between; font-variant-numeric: tabular-nums; }
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
`);var uv=70,Fd=5e3,dv=10,fv={log:"logarithmic",linear:"linear",equal:"equalized"},pc=class{static id="plot";static title="Plot";static fits=({kind:t,columns:e=[],shape:i=null})=>t==="table"||t==="column"?e.length>0:t==="array"&&i?.length>0;constructor(t,e){this.context=e,this.known=new Map,this.hidden=[],this.build(t),this.sized=new ResizeObserver(()=>this.resized()),this.sized.observe(this.stage),this.keys=[{key:"r",does:"the whole range again",run:()=>this.reset()},{key:["+","="],does:"closer",run:()=>this.zoom(.7)},{key:"-",does:"farther",run:()=>this.zoom(1/.7)},{key:"ArrowLeft",does:"to the left",run:()=>this.pan(60,0)},{key:"ArrowRight",does:"to the right",run:()=>this.pan(-60,0)},{key:"ArrowUp",does:"up",run:()=>this.pan(0,60)},{key:"ArrowDown",does:"down",run:()=>this.pan(0,-60)},{key:"v",does:"what dragging does",run:()=>this.nextMode()},{key:"f",does:"filter rows",run:()=>this.filter.focus()},{key:"s",does:"save as a picture",run:()=>this.save()}]}build(t){let e=(o,a)=>{let l=V("select",{"aria-label":o,onchange:()=>this.choose({[a]:l.value||void 0})});return this[a]=l,V("label",{},o,l)},i=(o,a)=>{let l=V("input",{type:"checkbox",onchange:()=>this.choose({[a]:l.checked||void 0})});return this[a]=l,V("label",{},l,o)};this.modes=V("span",{class:"exa-plot-modes",role:"group","aria-label":"Dragging"},...Object.entries(dc).map(([o,a])=>V("button",{"data-mode":o,title:`${a} (v)`,onclick:()=>this.setMode(o)},o))),this.places=V("span",{}),this.labels=Object.fromEntries([["plot",e("Kind","plot")],["x",e("x","x")],["y",e("y","y")],["colour",e("Colour","colour")],["map",e("Map","map")],["scale",e("Scale","scale")],["xlog",i("log x","xlog")],["ylog",i("log y","ylog")]]),this.filter=V("input",{class:"exa-where exa-plot-filter",type:"search",placeholder:"Filter  f      x > 0.5 and symbol == 'O'","aria-label":"Filter",spellcheck:"false",autocomplete:"off",onkeydown:o=>o.key==="Enter"&&this.context.set({where:this.filter.value.trim()||void 0}),onsearch:()=>this.context.set({where:this.filter.value.trim()||void 0})}),this.map.replaceChildren(...er.map(o=>V("option",{value:o},o))),this.scale.replaceChildren(...Rd.map(o=>V("option",{value:o},fv[o])));let n=(o,a,l)=>V("button",{class:"exa-plot-button",title:a,onclick:l},o),r=V("div",{class:"exa-plot-tools"},...Object.values(this.labels),this.places,this.filter,this.modes,n("reset","The whole range (r)",()=>this.reset()),n("PNG","Save as a picture (s)",()=>this.save()));this.canvas=V("canvas",{class:"exa-plot-canvas",tabindex:"0",role:"img"}),this.done=V("div",{class:"exa-plot-done"}),this.tip=V("dl",{class:"exa-plot-tip",hidden:!0}),this.chosen=V("div",{class:"exa-plot-chosen",hidden:!0}),this.stage=V("div",{class:"exa-plot-stage"},this.canvas,this.done,this.tip,this.chosen),this.legend=new hc(this.stage,o=>this.hide(o)),this.root=V("div",{class:"exa-plot"},r,this.stage),t.append(this.root),this.pointer=new uc(this.canvas,{pan:(o,a)=>this.pan(o,a),wheel:(o,a)=>this.zoom(o,a),box:(o,a,l,c)=>this.boxed(o,a,l,c),hover:o=>this.hover(o),click:o=>this.click(o),reset:()=>this.reset()}),this.setMode("pan")}async update(t){this.state=t,this.where={table:t.table,container:t.container};let e=await this.columns();if(this.state!==t||this.gone)return;this.plot_=Pm(t,e),this.fill(e);let i=this.size(),n=Im(this.plot_,this.where,{xbox:t.xbox,ybox:t.ybox,at:t.at??[],filter:t.where},i),r=JSON.stringify(n);r!==this.askedKey&&i.width>1&&(!this.drawing?.like(this.plot_)||this.drawing.where!==JSON.stringify(this.where)?this.forget():this.moving||this.showBoxes(),this.askedKey=r,this.ask(n)),this.moving=!1,this.draw()}async columns(){let t=JSON.stringify(this.where);if(!this.known.has(t)){let{shape:e}=this.context.member??{},i=e?.length??0,n={columns:[],axes:i},r=i>2?n:this.context.connection.request("drawable",this.where).then(({meta:o})=>({...o,axes:i}),o=>{if(i>=2)return n;throw this.known.delete(t),o});this.known.set(t,r)}return this.known.get(t)}fill(t){let{plot_:e}=this;this.units=t.units??{},this.axesCount=t.axes;let i=(c,h,u)=>{let d=JSON.stringify(h);c.dataset.key!==d&&(c.dataset.key=d,c.replaceChildren(...h.map(([f,p])=>V("option",{value:f},Zt(p))))),c.value=u??""},n=[...t.columns.map(({name:c})=>[c,c]),[Ji,"number of the row"]],r=e.kind==="image",o=e.kind==="histogram";i(this.plot,Od(t.columns,t.axes).map(c=>[c,Ud[c]]),e.kind),i(this.x,n,e.x),i(this.y,n,e.y);let a=t.columns.filter(({kind:c})=>c==="category"||!["line","histogram"].includes(e.kind));i(this.colour,[["","none"],...a.map(({name:c})=>[c,c])],e.colour),this.map.value=this.look.map,this.scale.value=this.look.scale,this.xlog.checked=e.xlog,this.ylog.checked=e.ylog;let l={x:!r,y:!r&&!o,colour:!r,xlog:!r,ylog:!r,map:!["line","histogram"].includes(e.kind),scale:e.kind==="density",plot:!0};for(let[c,h]of Object.entries(this.labels))h.hidden=!l[c];this.filter.hidden=r,document.activeElement!==this.filter&&(this.filter.value=this.state.where??""),this.fillPlaces(r)}fillPlaces(t){let{shape:e=[]}=this.context.member??{},i=t?(e??[]).slice(0,-2):[],n=this.state.at??[];this.places.childElementCount!==i.length&&this.places.replaceChildren(...i.map((r,o)=>V("label",{},`axis ${o}`,V("input",{type:"number",min:"0",max:String(r-1),"aria-label":`place along axis ${o}`,onchange:()=>this.choose({at:[...this.places.querySelectorAll("input")].map(({value:a})=>Math.min(Math.max(Math.round(Number(a))||0,0),r-1))})})))),this.places.querySelectorAll("input").forEach((r,o)=>r.value=String(n[o]??0))}get look(){let t=getComputedStyle(this.root);return{map:er.includes(this.state?.map)?this.state.map:this.drawing?.layers?.means?"viridis":this.context.theme.dark?"magma":"viridis",scale:Rd.includes(this.state?.scale)?this.state.scale:"log",hidden:this.hidden,accent:t.getPropertyValue("--exa-accent").trim()}}get colours(){let t=getComputedStyle(this.root),e=i=>t.getPropertyValue(`--exa-${i}`).trim();return{background:e("bg"),text:e("text"),muted:e("muted"),line:e("line"),accent:e("accent")}}size(){let{clientWidth:t,clientHeight:e}=this.stage,{inner:i}=new Lo(t,e,null);return{width:i.width,height:i.height}}choose(t){let e=["plot","x","y","xlog","ylog","at"].some(n=>n in t),i="at"in t?{}:{xbox:void 0,ybox:void 0};this.context.set(e?{...i,...t}:t)}async ask(t){this.asking?.abort(),this.asking=new AbortController;let{signal:e}=this.asking,i={xbox:this.state.xbox,ybox:this.state.ybox},[n,r]=[this.plot_,JSON.stringify(this.where)],o=({meta:a,arrays:l})=>{if(e.aborted||this.gone)return null;this.progress(a.done);let c=new Io(n,fc(n,a,l),{meta:a,arrays:l});return c.where=r,this.drawing=c,this.ahead||(this.axes=fc(n,a,l,i,this.units)),this.draw(),c};this.progress(0),this.filter.removeAttribute("aria-invalid");try{let a=await this.context.connection.request(t.method,t.params,{onPartial:o,signal:e}),l=o(a);if(!l)return;this.told(),n.kind==="density"&&this.total<Fd&&await this.dots(l,t,e)}catch(a){a.name!=="AbortError"&&!e.aborted&&(this.progress(1),t.params.where&&this.filter.setAttribute("aria-invalid","true"),this.context.notify(a.message,{bad:!0}))}}async dots(t,e,i){let{width:n,height:r,...o}=e.params,{meta:a,arrays:l}=await this.context.connection.request("scatter",{...o,most:Fd},{signal:i});if(i.aborted||this.drawing!==t||a.found>Fd)return;let c={...this.plot_,kind:"scatter"};t.dots=new Io(c,fc(c,a,l),{meta:a,arrays:l}),this.draw()}get total(){let{drawing:t}=this;if(t?.plot.kind==="scatter")return t.meta.found;let e=t?.counts??t?.layers?.counts;return e?e.reduce((i,n)=>i+Number(n),0):null}told(){let{drawing:t,total:e}=this,i=t.meta.total,n=t.plot.kind==="scatter"&&t.arrays[0].length<e?`, of which ${ce(t.arrays[0].length)} are drawn`:"",r=e===null?"":`${Ai(e,"row")}${i&&i!==e?` of ${ce(i)}`:""} in the picture${n}`;this.context.notify(r);let{x:o,y:a,kind:l}=t.plot,c=l==="histogram"?`of ${o}`:l==="image"?"":`of ${a} against ${o}`;this.canvas.setAttribute("aria-label",Zt(`${Ud[l]} ${c}. ${r}`))}progress(t){this.done.style.width=`${100*t}%`,this.done.style.opacity=t<1?"1":"0",this.stage.dataset.done=String(t)}forget(){this.drawing=null,this.axes=null,this.cross=null,this.ahead=!1,this.hidden=[],this.tip.hidden=!0,this.unselect()}showBoxes(){let{xbox:t,ybox:e}=this.state;this.axes&&(t&&(this.axes=[this.axes[0].between(...ze(t)),this.axes[1]]),e&&(this.axes=[this.axes[0],this.axes[1].between(...this.plot_.kind==="image"?ze(e).reverse():ze(e))]))}get frame(){return new Lo(this.stage.clientWidth,this.stage.clientHeight,this.axes)}draw(){this.drawn||this.gone||(this.drawn=requestAnimationFrame(()=>{if(this.drawn=null,this.gone)return;let{look:t}=this;Ld(this.canvas,this.frame,this.drawing,{colours:this.colours,look:t,box:this.box,cross:this.cross}),this.drawing?this.legend.show(this.drawing,t):this.legend.hide()}))}resized(){this.draw(),clearTimeout(this.resizing),this.resizing=setTimeout(()=>this.state&&this.update(this.state),150)}moved(t){let i=(this.plot_.kind==="histogram"||this.plot_.kind==="line")&&!this.state.ybox;this.ahead=!0,this.axes=i?[t[0],this.axes[1]]:t,this.tip.hidden=!0,this.draw(),clearTimeout(this.resting),this.resting=setTimeout(()=>{this.ahead=!1,this.moving=!0;let[n,r]=this.axes;this.context.set({xbox:[n.low,n.high],...i?{}:{ybox:ze([r.low,r.high])}})},uv)}zoom(t,e=null){if(!this.axes)return;let{frame:i}=this,n=e?i.shares(...e):[.5,.5],[r,o]=[n[0]<0?1:t,n[1]<0?1:t];this.moved([this.axes[0].zoomed(r,n[0]),this.axes[1].zoomed(o,n[1])])}pan(t,e){if(!this.axes)return;let{inner:i}=this.frame;this.moved([this.axes[0].moved(-t/i.width),this.axes[1].moved(e/i.height)])}reset(){clearTimeout(this.resting),this.ahead=!1,this.context.set({xbox:void 0,ybox:void 0})}setMode(t){this.pointer.mode=t;for(let e of this.modes.children)e.setAttribute("aria-pressed",String(e.dataset.mode===t))}nextMode(){let t=Object.keys(dc);this.setMode(t[(t.indexOf(this.pointer.mode)+1)%t.length]),this.context.notify(dc[this.pointer.mode])}boxed(t,e,i,n){if(!this.axes)return;let{frame:r}=this,o=d=>[Math.min(Math.max(d[0],r.inner.left),r.inner.left+r.inner.width),Math.min(Math.max(d[1],r.inner.top),r.inner.top+r.inner.height)],[[a,l],[c,h]]=[t,e].map(d=>r.values(...o(d))),u=this.plot_.kind==="histogram"||this.plot_.kind==="line"&&i==="zoom";if(this.box=u?[...ze([a,c]),this.axes[1].low,this.axes[1].high]:[...ze([a,c]),...ze([l,h])],n){let[d,f,p,x]=this.box;i==="zoom"?(this.box=null,this.context.set({xbox:[d,f],...u?{}:{ybox:[p,x]}})):this.select(this.box,u)}this.draw()}async select([t,e,i,n],r){let{plot_:o}=this,a={};if(o.kind!=="image"&&o.x!==Ji&&(a[o.x]=[t,e]),o.kind!=="image"&&!r&&o.y!==Ji&&(a[o.y]=[i,n]),!Object.keys(a).length)return this.unselect();try{let{meta:l}=await this.context.connection.request("select",{...this.where,ranges:a,where:this.state.where});this.context.select?.({...this.where,ranges:a,python:l.python});let c=()=>navigator.clipboard?.writeText(l.python).then(()=>this.context.notify("copied"),()=>this.context.notify(l.python));this.chosen.replaceChildren(V("strong",{},"selected"),V("code",{title:Zt(l.python)},Zt(l.python)),V("button",{class:"exa-button",title:"Copy as Python",onclick:c},"copy"),V("button",{class:"exa-icon","aria-label":"Forget the selection",onclick:()=>this.unselect()},"\xD7")),this.chosen.hidden=!1}catch(l){this.context.notify(l.message,{bad:!0})}}unselect(){this.box=null,this.chosen.hidden=!0,this.draw()}hide(t){this.hidden=this.hidden.includes(t)?this.hidden.filter(e=>e!==t):[...this.hidden,t],this.draw()}hover(t){let e=t&&this.axes&&Dd(this.frame,this.drawing,...t);if(this.cross=e?.at??null,this.draw(),!e)return void(this.tip.hidden=!0);let{frame:i,axes:n}=this,r=e.values.map((c,h)=>n[h].spell(c,h?i.inner.height:i.inner.width)),o=this.drawing.plot.kind,a=[];o==="histogram"&&e.box&&n[0].kind!=="category"&&!(n[0].whole&&e.box[1]-e.box[0]<=1)&&(r[0]=e.box.map(c=>n[0].spell(c,i.inner.width)).join(" to ")),a.push([n[0].name??"row",r[0]]),o!=="histogram"&&a.push([n[1].name??"row",r[1]]),e.mean!==void 0&&e.mean!==null&&a.push([this.drawing.plot.colour??"value",typeof e.mean=="number"?String(Number(e.mean.toPrecision(6))):e.mean]);let l=e.count===null?null:e.count===1&&e.row>=0?`row ${ce(e.row)}`:Ai(e.count,"row");this.tell(l,a,e.at),clearTimeout(this.naming),e.row!==null&&e.row>=0&&(this.naming=setTimeout(()=>this.name(e,l,a),90))}async name(t,e,i){this.named??=new Map;let n=JSON.stringify([this.where,t.row]);this.named.has(n)||(this.named.size>200&&this.named.clear(),this.named.set(n,this.context.connection.request("rows",{...this.where,first:t.row,count:1}).then(({meta:l})=>l,()=>null)));let r=await this.named.get(n);if(!r?.count||this.cross!==t.at||this.tip.hidden)return;let o=r.columns.map(({name:l},c)=>[l,r.cells[c][0]??""]).filter(([l])=>t.count>1||!i.some(([c])=>c===l)),a=t.count>1?[["",`one of them: row ${ce(t.row)}`]]:[];this.tell(e,[...i,...a,...o.slice(0,dv)],t.at)}tell(t,e,[i,n]){this.tip.replaceChildren(...t?[V("dt",{class:"exa-plot-head"},t)]:[],...e.flatMap(([c,h])=>[V("dt",{},Zt(c)),V("dd",{},Zt(h))])),this.tip.hidden=!1;let{offsetWidth:r,offsetHeight:o}=this.tip,{clientWidth:a,clientHeight:l}=this.stage;this.tip.style.left=`${i+16+r>a?Math.max(i-16-r,0):i+16}px`,this.tip.style.top=`${Math.min(Math.max(n-o/2,4),Math.max(l-o-4,4))}px`}async click(t){this.canvas.focus({preventScroll:!0});let e=this.axes&&Dd(this.frame,this.drawing,...t);if(!e)return;let{row:i}=e;(i===null||i<0)&&e.box&&this.plot_.kind!=="image"&&(i=await this.under(e.box)),!(i==null||i<0)&&(this.context.member?.source?await this.context.showSource({...this.where,row:i}):this.context.notify(`row ${ce(i)}`))}async under([t,e,i,n]){let{x:r,y:o,xlog:a,ylog:l}=this.plot_,c=d=>d===Ji?null:d,h={...this.where,x:c(r),y:c(o),x_range:ze([t,e]),x_log:a,y_log:l};n!==void 0&&(h.y_range=ze([i,n])),this.state.where&&(h.where=this.state.where);let{arrays:u}=await this.context.connection.request("under",h);return u[0][0]}save(){Ld(this.canvas,this.frame,this.drawing,{colours:this.colours,look:this.look}),this.canvas.toBlob(t=>{let e=V("a",{href:URL.createObjectURL(t),download:`${this.where.table}.png`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),1e3),this.draw()})}dispose(){this.gone=!0,this.asking?.abort(),this.sized.disconnect();for(let t of[this.resting,this.resizing,this.naming])clearTimeout(t);this.root.remove()}};var un={};C_(un,{ACESFilmicToneMapping:()=>yu,AddEquation:()=>is,AddOperation:()=>np,AdditiveAnimationBlendMode:()=>Iu,AdditiveBlending:()=>du,AgXToneMapping:()=>Mu,AlphaFormat:()=>Ru,AlwaysCompare:()=>Nu,AlwaysDepth:()=>jo,AlwaysStencilFunc:()=>hp,AmbientLight:()=>Ja,AnimationAction:()=>ol,AnimationClip:()=>Qn,AnimationLoader:()=>Ah,AnimationMixer:()=>Bh,AnimationObjectGroup:()=>kh,AnimationUtils:()=>Eh,ArcCurve:()=>va,ArrayCamera:()=>il,ArrowHelper:()=>au,AttachedBindMode:()=>sh,Audio:()=>sl,AudioAnalyser:()=>Fh,AudioContext:()=>lo,AudioListener:()=>Uh,AudioLoader:()=>Dh,AxesHelper:()=>lu,BackSide:()=>oi,BasicDepthPacking:()=>lp,BasicShadowMap:()=>$g,BatchedMesh:()=>da,BezierInterpolant:()=>qa,Bone:()=>Br,BooleanKeyframeTrack:()=>sn,Box2:()=>al,Box3:()=>He,Box3Helper:()=>ru,BoxGeometry:()=>Yn,BoxHelper:()=>su,BufferAttribute:()=>Jt,BufferGeometry:()=>Ft,BufferGeometryLoader:()=>el,ByteType:()=>Eu,Cache:()=>Wi,Camera:()=>Xs,CameraHelper:()=>nu,CanvasTexture:()=>Mh,CapsuleGeometry:()=>ma,CatmullRomCurve3:()=>ya,CineonToneMapping:()=>vu,CircleGeometry:()=>ga,ClampToEdgeWrapping:()=>ui,Clock:()=>qh,Color:()=>vt,ColorKeyframeTrack:()=>no,ColorManagement:()=>ie,Compatibility:()=>Ux,CompressedArrayTexture:()=>yh,CompressedCubeTexture:()=>bh,CompressedTexture:()=>Fs,CompressedTextureLoader:()=>Th,ConeGeometry:()=>Wr,ConstantAlphaFactor:()=>tp,ConstantColorFactor:()=>jf,Controls:()=>co,CubeCamera:()=>$s,CubeDepthTexture:()=>Vr,CubeReflectionMapping:()=>on,CubeRefractionMapping:()=>ns,CubeTexture:()=>$n,CubeTextureLoader:()=>Ch,CubicBezierCurve:()=>Xr,CubicBezierCurve3:()=>ba,CubicInterpolant:()=>Wa,CullFaceBack:()=>uu,CullFaceFront:()=>Of,CullFaceFrontBack:()=>qg,CullFaceNone:()=>Uf,Curve:()=>Mi,CurvePath:()=>wa,CustomBlending:()=>kf,CustomToneMapping:()=>bu,CylinderGeometry:()=>Zn,Cylindrical:()=>$h,Data3DTexture:()=>Ps,DataArrayTexture:()=>Rs,DataTexture:()=>Ze,DataTextureLoader:()=>Rh,DataUtils:()=>ch,DecrementStencilOp:()=>dx,DecrementWrapStencilOp:()=>px,DefaultLoadingManager:()=>Mp,DepthFormat:()=>tn,DepthStencilFormat:()=>an,DepthTexture:()=>nn,DetachedBindMode:()=>sp,DirectionalLight:()=>qs,DirectionalLightHelper:()=>iu,DiscreteInterpolant:()=>Xa,DodecahedronGeometry:()=>xa,DoubleSide:()=>Si,DstAlphaFactor:()=>$f,DstColorFactor:()=>Zf,DynamicCopyUsage:()=>Rx,DynamicDrawUsage:()=>wx,DynamicReadUsage:()=>Ax,EdgesGeometry:()=>_a,EllipseCurve:()=>ks,EqualCompare:()=>fp,EqualDepth:()=>ta,EqualStencilFunc:()=>_x,EquirectangularReflectionMapping:()=>fo,EquirectangularRefractionMapping:()=>po,Euler:()=>Di,EventDispatcher:()=>yi,ExternalTexture:()=>Gr,ExtrudeGeometry:()=>Ta,FileLoader:()=>Ni,Float16BufferAttribute:()=>mh,Float32BufferAttribute:()=>Et,FloatType:()=>ni,Fog:()=>aa,FogExp2:()=>oa,FramebufferTexture:()=>vh,FrontSide:()=>Pn,Frustum:()=>en,FrustumArray:()=>zr,GLBufferAttribute:()=>Wh,GLSL1:()=>Ix,GLSL3:()=>Uu,GreaterCompare:()=>pp,GreaterDepth:()=>ia,GreaterEqualCompare:()=>Du,GreaterEqualDepth:()=>ea,GreaterEqualStencilFunc:()=>Mx,GreaterStencilFunc:()=>yx,GridHelper:()=>tu,Group:()=>di,HTMLTexture:()=>wh,HalfFloatType:()=>Oi,HemisphereLight:()=>Gs,HemisphereLightHelper:()=>Qh,IcosahedronGeometry:()=>Ca,ImageBitmapLoader:()=>Lh,ImageLoader:()=>ts,ImageUtils:()=>ra,IncrementStencilOp:()=>ux,IncrementWrapStencilOp:()=>fx,InstancedBufferAttribute:()=>wn,InstancedBufferGeometry:()=>tl,InstancedInterleavedBuffer:()=>Gh,InstancedMesh:()=>Us,Int16BufferAttribute:()=>fh,Int32BufferAttribute:()=>ph,Int8BufferAttribute:()=>hh,IntType:()=>cl,InterleavedBuffer:()=>Ns,InterleavedBufferAttribute:()=>qn,Interpolant:()=>An,InterpolateBezier:()=>rh,InterpolateDiscrete:()=>Pr,InterpolateLinear:()=>sa,InterpolateSmooth:()=>qo,InterpolationSamplingMode:()=>Nx,InterpolationSamplingType:()=>Dx,InvertStencilOp:()=>mx,KeepStencilOp:()=>$o,KeyframeTrack:()=>pi,LOD:()=>ca,LatheGeometry:()=>Ra,Layers:()=>Is,LessCompare:()=>dp,LessDepth:()=>Qo,LessEqualCompare:()=>Lu,LessEqualDepth:()=>Ts,LessEqualStencilFunc:()=>vx,LessStencilFunc:()=>xx,Light:()=>$i,LightProbe:()=>ja,LightShadow:()=>Ws,Line:()=>qi,Line3:()=>Zh,LineBasicMaterial:()=>De,LineCurve:()=>qr,LineCurve3:()=>Ma,LineDashedMaterial:()=>Ga,LineLoop:()=>fa,LineSegments:()=>ri,LinearFilter:()=>be,LinearInterpolant:()=>io,LinearMipMapLinearFilter:()=>jg,LinearMipMapNearestFilter:()=>Kg,LinearMipmapLinearFilter:()=>Ui,LinearMipmapNearestFilter:()=>mo,LinearSRGBColorSpace:()=>Gn,LinearToneMapping:()=>xu,LinearTransfer:()=>Lr,Loader:()=>Je,LoaderUtils:()=>ao,LoadingManager:()=>ro,LoopOnce:()=>rp,LoopPingPong:()=>ap,LoopRepeat:()=>op,MOUSE:()=>Cn,Material:()=>Be,MaterialBlending:()=>Yg,MaterialLoader:()=>Qa,MathUtils:()=>Fu,Matrix2:()=>Yh,Matrix3:()=>qt,Matrix4:()=>Vt,MaxEquation:()=>Vf,Mesh:()=>Me,MeshBasicMaterial:()=>bi,MeshDepthMaterial:()=>to,MeshDistanceMaterial:()=>eo,MeshLambertMaterial:()=>En,MeshMatcapMaterial:()=>Va,MeshNormalMaterial:()=>Ha,MeshPhongMaterial:()=>Ba,MeshPhysicalMaterial:()=>ka,MeshStandardMaterial:()=>Qr,MeshToonMaterial:()=>za,MinEquation:()=>Hf,MirroredRepeatWrapping:()=>Rr,MixOperation:()=>ip,MultiplyBlending:()=>pu,MultiplyOperation:()=>uo,NearestFilter:()=>Re,NearestMipMapLinearFilter:()=>Jg,NearestMipMapNearestFilter:()=>Zg,NearestMipmapLinearFilter:()=>Ks,NearestMipmapNearestFilter:()=>Su,NeutralToneMapping:()=>wu,NeverCompare:()=>up,NeverDepth:()=>Ko,NeverStencilFunc:()=>gx,NoBlending:()=>es,NoColorSpace:()=>cn,NoNormalPacking:()=>ox,NoToneMapping:()=>Yi,NormalAnimationBlendMode:()=>Xl,NormalBlending:()=>Js,NormalGAPacking:()=>lx,NormalRGPacking:()=>ax,NotEqualCompare:()=>mp,NotEqualDepth:()=>na,NotEqualStencilFunc:()=>bx,NumberKeyframeTrack:()=>Hs,Object3D:()=>ue,ObjectLoader:()=>Ih,ObjectSpaceNormalMap:()=>cp,OctahedronGeometry:()=>Kr,OneFactor:()=>Wf,OneMinusConstantAlphaFactor:()=>ep,OneMinusConstantColorFactor:()=>Qf,OneMinusDstAlphaFactor:()=>Yf,OneMinusDstColorFactor:()=>Jf,OneMinusSrcAlphaFactor:()=>gu,OneMinusSrcColorFactor:()=>qf,OrthographicCamera:()=>Tn,PCFShadowMap:()=>ho,PCFSoftShadowMap:()=>Ff,PMREMGenerator:()=>Zl,Path:()=>Jn,PerspectiveCamera:()=>Le,Plane:()=>_i,PlaneGeometry:()=>zs,PlaneHelper:()=>ou,PointLight:()=>Za,PointLightHelper:()=>jh,Points:()=>Os,PointsMaterial:()=>Hr,PolarGridHelper:()=>eu,PolyhedronGeometry:()=>Sn,PositionalAudio:()=>Oh,PropertyBinding:()=>me,PropertyMixer:()=>rl,QuadraticBezierCurve:()=>$r,QuadraticBezierCurve3:()=>Yr,Quaternion:()=>Ae,QuaternionKeyframeTrack:()=>Vs,QuaternionLinearInterpolant:()=>$a,R11_EAC_Format:()=>Ml,RED_GREEN_RGTC2_Format:()=>Mo,RED_RGTC1_Format:()=>Vl,REVISION:()=>Nf,RG11_EAC_Format:()=>bo,RGBADepthPacking:()=>nx,RGBAFormat:()=>fi,RGBAIntegerFormat:()=>pl,RGBA_ASTC_10x10_Format:()=>Ol,RGBA_ASTC_10x5_Format:()=>Dl,RGBA_ASTC_10x6_Format:()=>Nl,RGBA_ASTC_10x8_Format:()=>Ul,RGBA_ASTC_12x10_Format:()=>Fl,RGBA_ASTC_12x12_Format:()=>kl,RGBA_ASTC_4x4_Format:()=>El,RGBA_ASTC_5x4_Format:()=>Al,RGBA_ASTC_5x5_Format:()=>Tl,RGBA_ASTC_6x5_Format:()=>Cl,RGBA_ASTC_6x6_Format:()=>Rl,RGBA_ASTC_8x5_Format:()=>Pl,RGBA_ASTC_8x6_Format:()=>Il,RGBA_ASTC_8x8_Format:()=>Ll,RGBA_BPTC_Format:()=>Bl,RGBA_ETC2_EAC_Format:()=>bl,RGBA_PVRTC_2BPPV1_Format:()=>_l,RGBA_PVRTC_4BPPV1_Format:()=>xl,RGBA_S3TC_DXT1_Format:()=>_o,RGBA_S3TC_DXT3_Format:()=>vo,RGBA_S3TC_DXT5_Format:()=>yo,RGBDepthPacking:()=>sx,RGBFormat:()=>Pu,RGBIntegerFormat:()=>Qg,RGB_BPTC_SIGNED_Format:()=>zl,RGB_BPTC_UNSIGNED_Format:()=>Hl,RGB_ETC1_Format:()=>vl,RGB_ETC2_Format:()=>yl,RGB_PVRTC_2BPPV1_Format:()=>gl,RGB_PVRTC_4BPPV1_Format:()=>ml,RGB_S3TC_DXT1_Format:()=>xo,RGDepthPacking:()=>rx,RGFormat:()=>In,RGIntegerFormat:()=>fl,RawShaderMaterial:()=>jr,Ray:()=>Xi,Raycaster:()=>Xh,RectAreaLight:()=>Ka,RedFormat:()=>dl,RedIntegerFormat:()=>go,ReinhardToneMapping:()=>_u,RenderObjectRefreshType:()=>Ox,RenderTarget:()=>Ur,RenderTarget3D:()=>zh,RepeatWrapping:()=>Cr,ReplaceStencilOp:()=>hx,ReverseSubtractEquation:()=>zf,RingGeometry:()=>Pa,SIGNED_R11_EAC_Format:()=>wl,SIGNED_RED_GREEN_RGTC2_Format:()=>Wl,SIGNED_RED_RGTC1_Format:()=>Gl,SIGNED_RG11_EAC_Format:()=>Sl,SRGBColorSpace:()=>Fe,SRGBTransfer:()=>fe,Scene:()=>Ds,ShaderChunk:()=>jt,ShaderLib:()=>Zi,ShaderMaterial:()=>wi,ShadowMaterial:()=>Fa,Shape:()=>Kn,ShapeGeometry:()=>Ia,ShapePath:()=>cu,ShapeUtils:()=>Li,ShortType:()=>Au,Skeleton:()=>ua,SkeletonHelper:()=>Kh,SkinnedMesh:()=>ha,Source:()=>oh,Sphere:()=>ke,SphereGeometry:()=>jn,Spherical:()=>Ys,SphericalHarmonics3:()=>oo,SplineCurve:()=>Zr,SpotLight:()=>Ya,SpotLightHelper:()=>Jh,Sprite:()=>la,SpriteMaterial:()=>kr,SrcAlphaFactor:()=>mu,SrcAlphaSaturateFactor:()=>Kf,SrcColorFactor:()=>Xf,StaticCopyUsage:()=>Cx,StaticDrawUsage:()=>ql,StaticReadUsage:()=>Ex,StereoCamera:()=>Nh,StreamCopyUsage:()=>Px,StreamDrawUsage:()=>Sx,StreamReadUsage:()=>Tx,StringKeyframeTrack:()=>rn,SubtractEquation:()=>Bf,SubtractiveBlending:()=>fu,TOUCH:()=>Rn,TangentSpaceNormalMap:()=>ln,TetrahedronGeometry:()=>La,Texture:()=>Pe,TextureLoader:()=>Ph,TextureSource:()=>Ri,TextureUtils:()=>hu,Timer:()=>nl,TimestampQuery:()=>Lx,TorusGeometry:()=>Da,TorusKnotGeometry:()=>Na,Triangle:()=>Gi,TriangleFanDrawMode:()=>ix,TriangleStripDrawMode:()=>ex,TrianglesDrawMode:()=>tx,TubeGeometry:()=>Ua,UVMapping:()=>ll,Uint16BufferAttribute:()=>Or,Uint32BufferAttribute:()=>Fr,Uint8BufferAttribute:()=>uh,Uint8ClampedBufferAttribute:()=>dh,Uniform:()=>Hh,UniformsGroup:()=>Vh,UniformsLib:()=>Mt,UniformsUtils:()=>bp,UnsignedByteType:()=>mi,UnsignedInt101111Type:()=>Cu,UnsignedInt248Type:()=>ss,UnsignedInt5999Type:()=>Tu,UnsignedIntType:()=>Pi,UnsignedShort4444Type:()=>hl,UnsignedShort5551Type:()=>ul,UnsignedShortType:()=>js,VSMShadowMap:()=>Zs,Vector2:()=>j,Vector3:()=>C,Vector4:()=>ge,VectorKeyframeTrack:()=>so,VideoFrameTexture:()=>_h,VideoTexture:()=>pa,WebGL3DRenderTarget:()=>lh,WebGLArrayRenderTarget:()=>ah,WebGLCoordinateSystem:()=>vi,WebGLCubeRenderTarget:()=>So,WebGLRenderTarget:()=>si,WebGLRenderer:()=>Jl,WebGLUtils:()=>P0,WebGPUCoordinateSystem:()=>Wn,WebXRController:()=>Ls,WireframeGeometry:()=>Oa,WrapAroundEnding:()=>Ir,ZeroCurvatureEnding:()=>Hn,ZeroFactor:()=>Gf,ZeroSlopeEnding:()=>Vn,ZeroStencilOp:()=>cx,createCanvasElement:()=>gp,error:()=>Dt,getConsoleFunction:()=>Bx,log:()=>Nr,setConsoleFunction:()=>kx,warn:()=>xt,warnOnce:()=>Qi});var Nf="187",Cn={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Rn={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Uf=0,uu=1,Of=2,qg=3,$g=0,ho=1,Ff=2,Zs=3,Pn=0,oi=1,Si=2,es=0,Js=1,du=2,fu=3,pu=4,kf=5,Yg=6,is=100,Bf=101,zf=102,Hf=103,Vf=104,Gf=200,Wf=201,Xf=202,qf=203,mu=204,gu=205,$f=206,Yf=207,Zf=208,Jf=209,Kf=210,jf=211,Qf=212,tp=213,ep=214,Ko=0,jo=1,Qo=2,Ts=3,ta=4,ea=5,ia=6,na=7,uo=0,ip=1,np=2,Yi=0,xu=1,_u=2,vu=3,yu=4,bu=5,Mu=6,wu=7,sh="attached",sp="detached",ll=300,on=301,ns=302,fo=303,po=304,Cr=1e3,ui=1001,Rr=1002,Re=1003,Su=1004,Zg=1004,Ks=1005,Jg=1005,be=1006,mo=1007,Kg=1007,Ui=1008,jg=1008,mi=1009,Eu=1010,Au=1011,js=1012,cl=1013,Pi=1014,ni=1015,Oi=1016,hl=1017,ul=1018,ss=1020,Tu=35902,Cu=35899,Ru=1021,Pu=1022,fi=1023,tn=1026,an=1027,dl=1028,go=1029,In=1030,fl=1031,Qg=1032,pl=1033,xo=33776,_o=33777,vo=33778,yo=33779,ml=35840,gl=35841,xl=35842,_l=35843,vl=36196,yl=37492,bl=37496,Ml=37488,wl=37489,bo=37490,Sl=37491,El=37808,Al=37809,Tl=37810,Cl=37811,Rl=37812,Pl=37813,Il=37814,Ll=37815,Dl=37816,Nl=37817,Ul=37818,Ol=37819,Fl=37820,kl=37821,Bl=36492,zl=36494,Hl=36495,Vl=36283,Gl=36284,Mo=36285,Wl=36286,rp=2200,op=2201,ap=2202,Pr=2300,sa=2301,qo=2302,rh=2303,Hn=2400,Vn=2401,Ir=2402,Xl=2500,Iu=2501,tx=0,ex=1,ix=2,lp=3200,nx=3201,sx=3202,rx=3203,ln=0,cp=1,cn="",Fe="srgb",Gn="srgb-linear",Lr="linear",fe="srgb",ox="",ax="rg",lx="ga",cx=0,$o=7680,hx=7681,ux=7682,dx=7683,fx=34055,px=34056,mx=5386,gx=512,xx=513,_x=514,vx=515,yx=516,bx=517,Mx=518,hp=519,up=512,dp=513,fp=514,Lu=515,pp=516,mp=517,Du=518,Nu=519,ql=35044,wx=35048,Sx=35040,Ex=35045,Ax=35049,Tx=35041,Cx=35046,Rx=35050,Px=35042,Ix="100",Uu="300 es",vi=2e3,Wn=2001,Lx={COMPUTE:"compute",RENDER:"render"},Dx={PERSPECTIVE:"perspective",LINEAR:"linear",FLAT:"flat"},Nx={NORMAL:"normal",CENTROID:"centroid",SAMPLE:"sample",FIRST:"first",EITHER:"either"},Ux={TEXTURE_COMPARE:"depthTextureCompare"},Ox={NONE:0,SHARED:1,FULL:2};function pv(s){for(let t=s.length-1;t>=0;--t)if(s[t]>=65535)return!0;return!1}var mv={Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array};function Er(s,t){return new mv[s](t)}function Fx(s){return ArrayBuffer.isView(s)&&!(s instanceof DataView)}function Dr(s){return document.createElementNS("http://www.w3.org/1999/xhtml",s)}function gp(){let s=Dr("canvas");return s.style.display="block",s}var Lm={},Xn=null;function kx(s){Xn=s}function Bx(){return Xn}function Nr(...s){let t="THREE."+s.shift();Xn?Xn("log",t,...s):console.log(t,...s)}function zx(s){let t=s[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=s[1];e&&e.isStackTrace?s[0]+=" "+e.getLocation():s[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return s}function xt(...s){s=zx(s);let t="THREE."+s.shift();if(Xn)Xn("warn",t,...s);else{let e=s[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...s)}}function Dt(...s){s=zx(s);let t="THREE."+s.shift();if(Xn)Xn("error",t,...s);else{let e=s[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...s)}}function Qi(...s){let t=s.join(" ");t in Lm||(Lm[t]=!0,xt(...s))}function Hx(s,t,e){return new Promise(function(i,n){function r(){switch(s.clientWaitSync(t,s.SYNC_FLUSH_COMMANDS_BIT,0)){case s.WAIT_FAILED:n();break;case s.TIMEOUT_EXPIRED:setTimeout(r,e);break;default:i()}}setTimeout(r,e)})}var Vx={[Ko]:Ko,[Qo]:ia,[ta]:ta,[Ts]:ea,[jo]:jo,[ia]:Qo,[na]:na,[ea]:Ts},yi=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[t]===void 0&&(i[t]=[]),i[t].indexOf(e)===-1&&i[t].push(e)}hasEventListener(t,e){let i=this._listeners;return i===void 0?!1:i[t]!==void 0&&i[t].indexOf(e)!==-1}removeEventListener(t,e){let i=this._listeners;if(i===void 0)return;let n=i[t];if(n!==void 0){let r=n.indexOf(e);r!==-1&&n.splice(r,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let i=e[t.type];if(i!==void 0){t.target=this;let n=i.slice(0);for(let r=0,o=n.length;r<o;r++)n[r].call(this,t);t.target=null}}},Qe=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Dm=1234567,As=Math.PI/180,Cs=180/Math.PI;function Fi(){let s=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Qe[s&255]+Qe[s>>8&255]+Qe[s>>16&255]+Qe[s>>24&255]+"-"+Qe[t&255]+Qe[t>>8&255]+"-"+Qe[t>>16&15|64]+Qe[t>>24&255]+"-"+Qe[e&63|128]+Qe[e>>8&255]+"-"+Qe[e>>16&255]+Qe[e>>24&255]+Qe[i&255]+Qe[i>>8&255]+Qe[i>>16&255]+Qe[i>>24&255]).toLowerCase()}function Wt(s,t,e){return Math.max(t,Math.min(e,s))}function xp(s,t){return(s%t+t)%t}function gv(s,t,e,i,n){return i+(s-t)*(n-i)/(e-t)}function xv(s,t,e){return s!==t?(e-s)/(t-s):0}function Yo(s,t,e){return(1-e)*s+e*t}function _v(s,t,e,i){return Yo(s,t,1-Math.exp(-e*i))}function vv(s,t=1){return t-Math.abs(xp(s,t*2)-t)}function yv(s,t,e){return s<=t?0:s>=e?1:(s=(s-t)/(e-t),s*s*(3-2*s))}function bv(s,t,e){return s<=t?0:s>=e?1:(s=(s-t)/(e-t),s*s*s*(s*(s*6-15)+10))}function Mv(s,t){return s+Math.floor(Math.random()*(t-s+1))}function wv(s,t){return s+Math.random()*(t-s)}function Sv(s){return s*(.5-Math.random())}function Ev(s){s!==void 0&&(Dm=s);let t=Dm+=1831565813;return t=Math.imul(t^t>>>15,t|1),t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}function Av(s){return s*As}function Tv(s){return s*Cs}function Cv(s){return s>0&&Number.isInteger(s)&&2**Math.round(Math.log2(s))===s}function Rv(s){return Math.pow(2,Math.ceil(Math.log(s)/Math.LN2))}function _p(s){return Math.pow(2,Math.floor(Math.log(s)/Math.LN2))}function Pv(s,t,e,i,n){let r=Math.cos,o=Math.sin,a=r(e/2),l=o(e/2),c=r((t+i)/2),h=o((t+i)/2),u=r((t-i)/2),d=o((t-i)/2),f=r((i-t)/2),p=o((i-t)/2);switch(n){case"XYX":s.set(a*h,l*u,l*d,a*c);break;case"YZY":s.set(l*d,a*h,l*u,a*c);break;case"ZXZ":s.set(l*u,l*d,a*h,a*c);break;case"XZX":s.set(a*h,l*p,l*f,a*c);break;case"YXY":s.set(l*f,a*h,l*p,a*c);break;case"ZYZ":s.set(l*p,l*f,a*h,a*c);break;default:xt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+n)}}function Ou(s){switch(s.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Es(s,t){if(t.constructor===Float32Array)return s;let e=Ou(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(s/e,-1)}function ii(s,t){if(t.constructor===Float32Array)return s;let e=Ou(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(s*e)}var Fu={DEG2RAD:As,RAD2DEG:Cs,generateUUID:Fi,clamp:Wt,euclideanModulo:xp,mapLinear:gv,inverseLerp:xv,lerp:Yo,damp:_v,pingpong:vv,smoothstep:yv,smootherstep:bv,randInt:Mv,randFloat:wv,randFloatSpread:Sv,seededRandom:Ev,degToRad:Av,radToDeg:Tv,isPowerOfTwo:Cv,ceilPowerOfTwo:Rv,floorPowerOfTwo:_p,setQuaternionFromProperEuler:Pv,normalize:ii,denormalize:Es},j=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,i=this.y,n=t.elements;return this.x=n[0]*e+n[3]*i+n[6],this.y=n[1]*e+n[4]*i+n[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Wt(this.x,t.x,e.x),this.y=Wt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Wt(this.x,t,e),this.y=Wt(this.y,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Wt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Wt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y;return e*e+i*i}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let i=Math.cos(e),n=Math.sin(e),r=this.x-t.x,o=this.y-t.y;return this.x=r*i-o*n+t.x,this.y=r*n+o*i+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Ae=class{constructor(t=0,e=0,i=0,n=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=i,this._w=n}static slerpFlat(t,e,i,n,r,o,a){let l=i[n+0],c=i[n+1],h=i[n+2],u=i[n+3],d=r[o+0],f=r[o+1],p=r[o+2],x=r[o+3];if(u!==x||l!==d||c!==f||h!==p){let g=l*d+c*f+h*p+u*x;g<0&&(d=-d,f=-f,p=-p,x=-x,g=-g);let m=1-a;if(g<.9995){let _=Math.acos(g),b=Math.sin(_);m=Math.sin(m*_)/b,a=Math.sin(a*_)/b,l=l*m+d*a,c=c*m+f*a,h=h*m+p*a,u=u*m+x*a}else{l=l*m+d*a,c=c*m+f*a,h=h*m+p*a,u=u*m+x*a;let _=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=_,c*=_,h*=_,u*=_}}t[e]=l,t[e+1]=c,t[e+2]=h,t[e+3]=u}static multiplyQuaternionsFlat(t,e,i,n,r,o){let a=i[n],l=i[n+1],c=i[n+2],h=i[n+3],u=r[o],d=r[o+1],f=r[o+2],p=r[o+3];return t[e]=a*p+h*u+l*f-c*d,t[e+1]=l*p+h*d+c*u-a*f,t[e+2]=c*p+h*f+a*d-l*u,t[e+3]=h*p-a*u-l*d-c*f,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,i,n){return this._x=t,this._y=e,this._z=i,this._w=n,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let i=t._x,n=t._y,r=t._z,o=t._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(n/2),u=a(r/2),d=l(i/2),f=l(n/2),p=l(r/2);switch(o){case"XYZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"YXZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"ZXY":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"ZYX":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"YZX":this._x=d*h*u+c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u-d*f*p;break;case"XZY":this._x=d*h*u-c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u+d*f*p;break;default:xt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let i=e/2,n=Math.sin(i);return this._x=t.x*n,this._y=t.y*n,this._z=t.z*n,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,i=e[0],n=e[4],r=e[8],o=e[1],a=e[5],l=e[9],c=e[2],h=e[6],u=e[10],d=i+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-n)*f}else if(i>a&&i>u){let f=2*Math.sqrt(1+i-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(n+o)/f,this._z=(r+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-i-u);this._w=(r-c)/f,this._x=(n+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-i-a);this._w=(o-n)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let i=t.dot(e)+1;return i<1e-8?(i=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=i):(this._x=0,this._y=-t.z,this._z=t.y,this._w=i)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=i),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Wt(this.dot(t),-1,1)))}rotateTowards(t,e){let i=this.angleTo(t);if(i===0)return this;let n=Math.min(1,e/i);return this.slerp(t,n),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let i=t._x,n=t._y,r=t._z,o=t._w,a=e._x,l=e._y,c=e._z,h=e._w;return this._x=i*h+o*a+n*c-r*l,this._y=n*h+o*l+r*a-i*c,this._z=r*h+o*c+i*l-n*a,this._w=o*h-i*a-n*l-r*c,this._onChangeCallback(),this}slerp(t,e){let i=t._x,n=t._y,r=t._z,o=t._w,a=this.dot(t);a<0&&(i=-i,n=-n,r=-r,o=-o,a=-a);let l=1-e;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,e=Math.sin(e*c)/h,this._x=this._x*l+i*e,this._y=this._y*l+n*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this._onChangeCallback()}else this._x=this._x*l+i*e,this._y=this._y*l+n*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this.normalize();return this}slerpQuaternions(t,e,i){return this.copy(t).slerp(e,i)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),i=Math.random(),n=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(n*Math.sin(t),n*Math.cos(t),r*Math.sin(e),r*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},C=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,i=0){this.x=t,this.y=e,this.z=i}set(t,e,i){return i===void 0&&(i=this.z),this.x=t,this.y=e,this.z=i,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(Nm.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(Nm.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,i=this.y,n=this.z,r=t.elements;return this.x=r[0]*e+r[3]*i+r[6]*n,this.y=r[1]*e+r[4]*i+r[7]*n,this.z=r[2]*e+r[5]*i+r[8]*n,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,i=this.y,n=this.z,r=t.elements,o=1/(r[3]*e+r[7]*i+r[11]*n+r[15]);return this.x=(r[0]*e+r[4]*i+r[8]*n+r[12])*o,this.y=(r[1]*e+r[5]*i+r[9]*n+r[13])*o,this.z=(r[2]*e+r[6]*i+r[10]*n+r[14])*o,this}applyQuaternion(t){let e=this.x,i=this.y,n=this.z,r=t.x,o=t.y,a=t.z,l=t.w,c=2*(o*n-a*i),h=2*(a*e-r*n),u=2*(r*i-o*e);return this.x=e+l*c+o*u-a*h,this.y=i+l*h+a*c-r*u,this.z=n+l*u+r*h-o*c,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,i=this.y,n=this.z,r=t.elements;return this.x=r[0]*e+r[4]*i+r[8]*n,this.y=r[1]*e+r[5]*i+r[9]*n,this.z=r[2]*e+r[6]*i+r[10]*n,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Wt(this.x,t.x,e.x),this.y=Wt(this.y,t.y,e.y),this.z=Wt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Wt(this.x,t,e),this.y=Wt(this.y,t,e),this.z=Wt(this.z,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Wt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let i=t.x,n=t.y,r=t.z,o=e.x,a=e.y,l=e.z;return this.x=n*l-r*a,this.y=r*o-i*l,this.z=i*a-n*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let i=t.dot(this)/e;return this.copy(t).multiplyScalar(i)}projectOnPlane(t){return kd.copy(this).projectOnVector(t),this.sub(kd)}reflect(t){return this.sub(kd.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let i=this.dot(t)/e;return Math.acos(Wt(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,i=this.y-t.y,n=this.z-t.z;return e*e+i*i+n*n}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,i){let n=Math.sin(e)*t;return this.x=n*Math.sin(i),this.y=Math.cos(e)*t,this.z=n*Math.cos(i),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,i){return this.x=t*Math.sin(e),this.y=i,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),i=this.setFromMatrixColumn(t,1).length(),n=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=i,this.z=n,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,i=Math.sqrt(1-e*e);return this.x=i*Math.cos(t),this.y=e,this.z=i*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},kd=new C,Nm=new Ae,qt=class{static{this.prototype.isMatrix3=!0}constructor(t,e,i,n,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,i,n,r,o,a,l,c)}set(t,e,i,n,r,o,a,l,c){let h=this.elements;return h[0]=t,h[1]=n,h[2]=a,h[3]=e,h[4]=r,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],this}extractBasis(t,e,i){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,n=e.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],f=i[5],p=i[8],x=n[0],g=n[3],m=n[6],_=n[1],b=n[4],y=n[7],A=n[2],E=n[5],v=n[8];return r[0]=o*x+a*_+l*A,r[3]=o*g+a*b+l*E,r[6]=o*m+a*y+l*v,r[1]=c*x+h*_+u*A,r[4]=c*g+h*b+u*E,r[7]=c*m+h*y+u*v,r[2]=d*x+f*_+p*A,r[5]=d*g+f*b+p*E,r[8]=d*m+f*y+p*v,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[1],n=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8];return e*o*h-e*a*c-i*r*h+i*a*l+n*r*c-n*o*l}invert(){let t=this.elements,e=t[0],i=t[1],n=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=h*o-a*c,d=a*l-h*r,f=c*r-o*l,p=e*u+i*d+n*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/p;return t[0]=u*x,t[1]=(n*c-h*i)*x,t[2]=(a*i-n*o)*x,t[3]=d*x,t[4]=(h*e-n*l)*x,t[5]=(n*r-a*e)*x,t[6]=f*x,t[7]=(i*l-c*e)*x,t[8]=(o*e-i*r)*x,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,i,n,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+t,-n*c,n*l,-n*(-c*o+l*a)+a+e,0,0,1),this}scale(t,e){return Qi("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Bd.makeScale(t,e)),this}rotate(t){return Qi("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Bd.makeRotation(-t)),this}translate(t,e){return Qi("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Bd.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,i,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,i=t.elements;for(let n=0;n<9;n++)if(e[n]!==i[n])return!1;return!0}fromArray(t,e=0){for(let i=0;i<9;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t}clone(){return new this.constructor().fromArray(this.elements)}},Bd=new qt,Um=new qt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Om=new qt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Iv(){let s={enabled:!0,workingColorSpace:Gn,spaces:{},convert:function(n,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===fe&&(n.r=Mn(n.r),n.g=Mn(n.g),n.b=Mn(n.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(n.applyMatrix3(this.spaces[r].toXYZ),n.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===fe&&(n.r=Tr(n.r),n.g=Tr(n.g),n.b=Tr(n.b))),n},workingToColorSpace:function(n,r){return this.convert(n,this.workingColorSpace,r)},colorSpaceToWorking:function(n,r){return this.convert(n,r,this.workingColorSpace)},getPrimaries:function(n){return this.spaces[n].primaries},getTransfer:function(n){return n===cn?Lr:this.spaces[n].transfer},getToneMappingMode:function(n){return this.spaces[n].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(n,r=this.workingColorSpace){return n.fromArray(this.spaces[r].luminanceCoefficients)},define:function(n){Object.assign(this.spaces,n)},_getMatrix:function(n,r,o){return n.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(n){return this.spaces[n].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(n=this.workingColorSpace){return this.spaces[n].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],i=[.3127,.329];return s.define({[Gn]:{primaries:t,whitePoint:i,transfer:Lr,toXYZ:Um,fromXYZ:Om,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:Fe},outputColorSpaceConfig:{drawingBufferColorSpace:Fe}},[Fe]:{primaries:t,whitePoint:i,transfer:fe,toXYZ:Um,fromXYZ:Om,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:Fe}}}),s}var ie=Iv();function Mn(s){return s<.04045?s*.0773993808:Math.pow(s*.9478672986+.0521327014,2.4)}function Tr(s){return s<.0031308?s*12.92:1.055*Math.pow(s,.41666)-.055}var rr,ra=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let i;if(t instanceof HTMLCanvasElement)i=t;else{rr===void 0&&(rr=Dr("canvas")),rr.width=t.width,rr.height=t.height;let n=rr.getContext("2d");t instanceof ImageData?n.putImageData(t,0,0):n.drawImage(t,0,0,t.width,t.height),i=rr}return i.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=Dr("canvas");e.width=t.width,e.height=t.height;let i=e.getContext("2d");i.drawImage(t,0,0,t.width,t.height);let n=i.getImageData(0,0,t.width,t.height),r=n.data;for(let o=0;o<r.length;o++)r[o]=Mn(r[o]/255)*255;return i.putImageData(n,0,0),e}else if(t.data){let e=t.data.slice(0);for(let i=0;i<e.length;i++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[i]=Math.floor(Mn(e[i]/255)*255):e[i]=Mn(e[i]);return{data:e,width:t.width,height:t.height}}else return xt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},Lv=0,Ri=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Lv++}),this.uuid=Fi(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let i={uuid:this.uuid,url:""},n=this.data;if(n!==null){let r;if(Array.isArray(n)){r=[];for(let o=0,a=n.length;o<a;o++)n[o].isDataTexture?r.push(zd(n[o].image)):r.push(zd(n[o]))}else r=zd(n);i.url=r}return e||(t.images[this.uuid]=i),i}};function zd(s){return typeof HTMLImageElement<"u"&&s instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&s instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&s instanceof ImageBitmap?ra.getDataURL(s):s.data?{data:Array.from(s.data),width:s.width,height:s.height,type:s.data.constructor.name}:(xt("Texture: Unable to serialize Texture."),{})}var oh=class extends Ri{constructor(t=null){Qi('Source: "Source" has been renamed to "TextureSource". Please update your code to use "THREE.TextureSource" instead.'),super(t),this.isSource=!0}},Dv=0,Hd=new C,Pe=class s extends yi{constructor(t=s.DEFAULT_IMAGE,e=s.DEFAULT_MAPPING,i=ui,n=ui,r=be,o=Ui,a=fi,l=mi,c=s.DEFAULT_ANISOTROPY,h=cn){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Dv++}),this.uuid=Fi(),this.name="",this.source=new Ri(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=i,this.wrapT=n,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new j(0,0),this.repeat=new j(1,1),this.center=new j(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new qt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Hd).x}get height(){return this.source.getSize(Hd).y}get depth(){return this.source.getSize(Hd).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let i=t[e];if(i===void 0){xt(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let n=this[e];if(n===void 0){xt(`Texture.setValues(): property '${e}' does not exist.`);continue}n&&i&&n.isVector2&&i.isVector2||n&&i&&n.isVector3&&i.isVector3||n&&i&&n.isMatrix3&&i.isMatrix3?n.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),e||(t.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==ll)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case Cr:t.x=t.x-Math.floor(t.x);break;case ui:t.x=t.x<0?0:1;break;case Rr:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case Cr:t.y=t.y-Math.floor(t.y);break;case ui:t.y=t.y<0?0:1;break;case Rr:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};Pe.DEFAULT_IMAGE=null;Pe.DEFAULT_MAPPING=ll;Pe.DEFAULT_ANISOTROPY=1;var ge=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,i=0,n=1){this.x=t,this.y=e,this.z=i,this.w=n}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,i,n){return this.x=t,this.y=e,this.z=i,this.w=n,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,i=this.y,n=this.z,r=this.w,o=t.elements;return this.x=o[0]*e+o[4]*i+o[8]*n+o[12]*r,this.y=o[1]*e+o[5]*i+o[9]*n+o[13]*r,this.z=o[2]*e+o[6]*i+o[10]*n+o[14]*r,this.w=o[3]*e+o[7]*i+o[11]*n+o[15]*r,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,i,n,r,l=t.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],p=l[9],x=l[2],g=l[6],m=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-x)<.01&&Math.abs(p-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+x)<.1&&Math.abs(p+g)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let b=(c+1)/2,y=(f+1)/2,A=(m+1)/2,E=(h+d)/4,v=(u+x)/4,w=(p+g)/4;return b>y&&b>A?b<.01?(i=0,n=.707106781,r=.707106781):(i=Math.sqrt(b),n=E/i,r=v/i):y>A?y<.01?(i=.707106781,n=0,r=.707106781):(n=Math.sqrt(y),i=E/n,r=w/n):A<.01?(i=.707106781,n=.707106781,r=0):(r=Math.sqrt(A),i=v/r,n=w/r),this.set(i,n,r,e),this}let _=Math.sqrt((g-p)*(g-p)+(u-x)*(u-x)+(d-h)*(d-h));return Math.abs(_)<.001&&(_=1),this.x=(g-p)/_,this.y=(u-x)/_,this.z=(d-h)/_,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Wt(this.x,t.x,e.x),this.y=Wt(this.y,t.y,e.y),this.z=Wt(this.z,t.z,e.z),this.w=Wt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Wt(this.x,t,e),this.y=Wt(this.y,t,e),this.z=Wt(this.z,t,e),this.w=Wt(this.w,t,e),this}clampLength(t,e){let i=this.length();return this.divideScalar(i||1).multiplyScalar(Wt(i,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,i){return this.x=t.x+(e.x-t.x)*i,this.y=t.y+(e.y-t.y)*i,this.z=t.z+(e.z-t.z)*i,this.w=t.w+(e.w-t.w)*i,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Ur=class extends yi{constructor(t=1,e=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:be,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=i.depth,this.scissor=new ge(0,0,t,e),this.scissorTest=!1,this.viewport=new ge(0,0,t,e),this.textures=[];let n=i.count;for(let r=0;r<n;r++)this.textures[r]=new Pe({width:t,height:e,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:be,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,i=1){if(this.width!==t||this.height!==e||this.depth!==i){this.width=t,this.height=e,this.depth=i;for(let n=0,r=this.textures.length;n<r;n++)this.textures[n].image.width=t,this.textures[n].image.height=e,this.textures[n].image.depth=i,this.textures[n].isData3DTexture!==!0&&(this.textures[n].isArrayTexture=this.textures[n].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,i=t.textures.length;e<i;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let n=Object.assign({},t.textures[e].image);this.textures[e].source=new Ri(n)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},si=class extends Ur{constructor(t=1,e=1,i={}){super(t,e,i),this.isWebGLRenderTarget=!0}},Rs=class extends Pe{constructor(t=null,e=1,i=1,n=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:i,depth:n},this.magFilter=Re,this.minFilter=Re,this.wrapR=ui,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}},ah=class extends si{constructor(t=1,e=1,i=1,n={}){super(t,e,n),this.isWebGLArrayRenderTarget=!0,this.depth=i,this.texture=new Rs(null,t,e,i),this._setTextureOptions(n),this.texture.isRenderTargetTexture=!0}},Ps=class extends Pe{constructor(t=null,e=1,i=1,n=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:i,depth:n},this.magFilter=Re,this.minFilter=Re,this.wrapR=ui,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}},lh=class extends si{constructor(t=1,e=1,i=1,n={}){super(t,e,n),this.isWebGL3DRenderTarget=!0,this.depth=i,this.texture=new Ps(null,t,e,i),this._setTextureOptions(n),this.texture.isRenderTargetTexture=!0}},Vt=class s{static{this.prototype.isMatrix4=!0}constructor(t,e,i,n,r,o,a,l,c,h,u,d,f,p,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,i,n,r,o,a,l,c,h,u,d,f,p,x,g)}set(t,e,i,n,r,o,a,l,c,h,u,d,f,p,x,g){let m=this.elements;return m[0]=t,m[4]=e,m[8]=i,m[12]=n,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=u,m[14]=d,m[3]=f,m[7]=p,m[11]=x,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new s().fromArray(this.elements)}copy(t){let e=this.elements,i=t.elements;return e[0]=i[0],e[1]=i[1],e[2]=i[2],e[3]=i[3],e[4]=i[4],e[5]=i[5],e[6]=i[6],e[7]=i[7],e[8]=i[8],e[9]=i[9],e[10]=i[10],e[11]=i[11],e[12]=i[12],e[13]=i[13],e[14]=i[14],e[15]=i[15],this}copyPosition(t){let e=this.elements,i=t.elements;return e[12]=i[12],e[13]=i[13],e[14]=i[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,i){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),i.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(t,e,i){return this.set(t.x,e.x,i.x,0,t.y,e.y,i.y,0,t.z,e.z,i.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,i=t.elements,n=1/or.setFromMatrixColumn(t,0).length(),r=1/or.setFromMatrixColumn(t,1).length(),o=1/or.setFromMatrixColumn(t,2).length();return e[0]=i[0]*n,e[1]=i[1]*n,e[2]=i[2]*n,e[3]=0,e[4]=i[4]*r,e[5]=i[5]*r,e[6]=i[6]*r,e[7]=0,e[8]=i[8]*o,e[9]=i[9]*o,e[10]=i[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,i=t.x,n=t.y,r=t.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(n),c=Math.sin(n),h=Math.cos(r),u=Math.sin(r);if(t.order==="XYZ"){let d=o*h,f=o*u,p=a*h,x=a*u;e[0]=l*h,e[4]=-l*u,e[8]=c,e[1]=f+p*c,e[5]=d-x*c,e[9]=-a*l,e[2]=x-d*c,e[6]=p+f*c,e[10]=o*l}else if(t.order==="YXZ"){let d=l*h,f=l*u,p=c*h,x=c*u;e[0]=d+x*a,e[4]=p*a-f,e[8]=o*c,e[1]=o*u,e[5]=o*h,e[9]=-a,e[2]=f*a-p,e[6]=x+d*a,e[10]=o*l}else if(t.order==="ZXY"){let d=l*h,f=l*u,p=c*h,x=c*u;e[0]=d-x*a,e[4]=-o*u,e[8]=p+f*a,e[1]=f+p*a,e[5]=o*h,e[9]=x-d*a,e[2]=-o*c,e[6]=a,e[10]=o*l}else if(t.order==="ZYX"){let d=o*h,f=o*u,p=a*h,x=a*u;e[0]=l*h,e[4]=p*c-f,e[8]=d*c+x,e[1]=l*u,e[5]=x*c+d,e[9]=f*c-p,e[2]=-c,e[6]=a*l,e[10]=o*l}else if(t.order==="YZX"){let d=o*l,f=o*c,p=a*l,x=a*c;e[0]=l*h,e[4]=x-d*u,e[8]=p*u+f,e[1]=u,e[5]=o*h,e[9]=-a*h,e[2]=-c*h,e[6]=f*u+p,e[10]=d-x*u}else if(t.order==="XZY"){let d=o*l,f=o*c,p=a*l,x=a*c;e[0]=l*h,e[4]=-u,e[8]=c*h,e[1]=d*u+x,e[5]=o*h,e[9]=f*u-p,e[2]=p*u-f,e[6]=a*h,e[10]=x*u+d}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose(Nv,t,Uv)}lookAt(t,e,i){let n=this.elements;return Ti.subVectors(t,e),Ti.lengthSq()===0&&(Ti.z=1),Ti.normalize(),Un.crossVectors(i,Ti),Un.lengthSq()===0&&(Math.abs(i.z)===1?Ti.x+=1e-4:Ti.z+=1e-4,Ti.normalize(),Un.crossVectors(i,Ti)),Un.normalize(),mc.crossVectors(Ti,Un),n[0]=Un.x,n[4]=mc.x,n[8]=Ti.x,n[1]=Un.y,n[5]=mc.y,n[9]=Ti.y,n[2]=Un.z,n[6]=mc.z,n[10]=Ti.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let i=t.elements,n=e.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],f=i[13],p=i[2],x=i[6],g=i[10],m=i[14],_=i[3],b=i[7],y=i[11],A=i[15],E=n[0],v=n[4],w=n[8],P=n[12],R=n[1],L=n[5],O=n[9],W=n[13],D=n[2],z=n[6],q=n[10],H=n[14],nt=n[3],X=n[7],tt=n[11],it=n[15];return r[0]=o*E+a*R+l*D+c*nt,r[4]=o*v+a*L+l*z+c*X,r[8]=o*w+a*O+l*q+c*tt,r[12]=o*P+a*W+l*H+c*it,r[1]=h*E+u*R+d*D+f*nt,r[5]=h*v+u*L+d*z+f*X,r[9]=h*w+u*O+d*q+f*tt,r[13]=h*P+u*W+d*H+f*it,r[2]=p*E+x*R+g*D+m*nt,r[6]=p*v+x*L+g*z+m*X,r[10]=p*w+x*O+g*q+m*tt,r[14]=p*P+x*W+g*H+m*it,r[3]=_*E+b*R+y*D+A*nt,r[7]=_*v+b*L+y*z+A*X,r[11]=_*w+b*O+y*q+A*tt,r[15]=_*P+b*W+y*H+A*it,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],i=t[4],n=t[8],r=t[12],o=t[1],a=t[5],l=t[9],c=t[13],h=t[2],u=t[6],d=t[10],f=t[14],p=t[3],x=t[7],g=t[11],m=t[15],_=l*f-c*d,b=a*f-c*u,y=a*d-l*u,A=o*f-c*h,E=o*d-l*h,v=o*u-a*h;return e*(x*_-g*b+m*y)-i*(p*_-g*A+m*E)+n*(p*b-x*A+m*v)-r*(p*y-x*E+g*v)}determinantAffine(){let t=this.elements,e=t[0],i=t[4],n=t[8],r=t[1],o=t[5],a=t[9],l=t[2],c=t[6],h=t[10];return e*(o*h-a*c)-i*(r*h-a*l)+n*(r*c-o*l)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,i){let n=this.elements;return t.isVector3?(n[12]=t.x,n[13]=t.y,n[14]=t.z):(n[12]=t,n[13]=e,n[14]=i),this}invert(){let t=this.elements,e=t[0],i=t[1],n=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=t[9],d=t[10],f=t[11],p=t[12],x=t[13],g=t[14],m=t[15],_=e*a-i*o,b=e*l-n*o,y=e*c-r*o,A=i*l-n*a,E=i*c-r*a,v=n*c-r*l,w=h*x-u*p,P=h*g-d*p,R=h*m-f*p,L=u*g-d*x,O=u*m-f*x,W=d*m-f*g,D=_*W-b*O+y*L+A*R-E*P+v*w;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let z=1/D;return t[0]=(a*W-l*O+c*L)*z,t[1]=(n*O-i*W-r*L)*z,t[2]=(x*v-g*E+m*A)*z,t[3]=(d*E-u*v-f*A)*z,t[4]=(l*R-o*W-c*P)*z,t[5]=(e*W-n*R+r*P)*z,t[6]=(g*y-p*v-m*b)*z,t[7]=(h*v-d*y+f*b)*z,t[8]=(o*O-a*R+c*w)*z,t[9]=(i*R-e*O-r*w)*z,t[10]=(p*E-x*y+m*_)*z,t[11]=(u*y-h*E-f*_)*z,t[12]=(a*P-o*L-l*w)*z,t[13]=(e*L-i*P+n*w)*z,t[14]=(x*b-p*A-g*_)*z,t[15]=(h*A-u*b+d*_)*z,this}scale(t){let e=this.elements,i=t.x,n=t.y,r=t.z;return e[0]*=i,e[4]*=n,e[8]*=r,e[1]*=i,e[5]*=n,e[9]*=r,e[2]*=i,e[6]*=n,e[10]*=r,e[3]*=i,e[7]*=n,e[11]*=r,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],i=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],n=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,i,n))}makeTranslation(t,e,i){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,i,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),i=Math.sin(t);return this.set(1,0,0,0,0,e,-i,0,0,i,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,0,i,0,0,1,0,0,-i,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),i=Math.sin(t);return this.set(e,-i,0,0,i,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let i=Math.cos(e),n=Math.sin(e),r=1-i,o=t.x,a=t.y,l=t.z,c=r*o,h=r*a;return this.set(c*o+i,c*a-n*l,c*l+n*a,0,c*a+n*l,h*a+i,h*l-n*o,0,c*l-n*a,h*l+n*o,r*l*l+i,0,0,0,0,1),this}makeScale(t,e,i){return this.set(t,0,0,0,0,e,0,0,0,0,i,0,0,0,0,1),this}makeShear(t,e,i,n,r,o){return this.set(1,i,r,0,t,1,o,0,e,n,1,0,0,0,0,1),this}compose(t,e,i){let n=this.elements,r=e._x,o=e._y,a=e._z,l=e._w,c=r+r,h=o+o,u=a+a,d=r*c,f=r*h,p=r*u,x=o*h,g=o*u,m=a*u,_=l*c,b=l*h,y=l*u,A=i.x,E=i.y,v=i.z;return n[0]=(1-(x+m))*A,n[1]=(f+y)*A,n[2]=(p-b)*A,n[3]=0,n[4]=(f-y)*E,n[5]=(1-(d+m))*E,n[6]=(g+_)*E,n[7]=0,n[8]=(p+b)*v,n[9]=(g-_)*v,n[10]=(1-(d+x))*v,n[11]=0,n[12]=t.x,n[13]=t.y,n[14]=t.z,n[15]=1,this}decompose(t,e,i){let n=this.elements;t.x=n[12],t.y=n[13],t.z=n[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),e.identity(),this;let o=or.set(n[0],n[1],n[2]).length(),a=or.set(n[4],n[5],n[6]).length(),l=or.set(n[8],n[9],n[10]).length();r<0&&(o=-o),Bi.copy(this);let c=1/o,h=1/a,u=1/l;return Bi.elements[0]*=c,Bi.elements[1]*=c,Bi.elements[2]*=c,Bi.elements[4]*=h,Bi.elements[5]*=h,Bi.elements[6]*=h,Bi.elements[8]*=u,Bi.elements[9]*=u,Bi.elements[10]*=u,e.setFromRotationMatrix(Bi),i.x=o,i.y=a,i.z=l,this}makePerspective(t,e,i,n,r,o,a=vi,l=!1){let c=this.elements,h=2*r/(e-t),u=2*r/(i-n),d=(e+t)/(e-t),f=(i+n)/(i-n),p,x;if(l)p=r/(o-r),x=o*r/(o-r);else if(a===vi)p=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===Wn)p=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(t,e,i,n,r,o,a=vi,l=!1){let c=this.elements,h=2/(e-t),u=2/(i-n),d=-(e+t)/(e-t),f=-(i+n)/(i-n),p,x;if(l)p=1/(o-r),x=o/(o-r);else if(a===vi)p=-2/(o-r),x=-(o+r)/(o-r);else if(a===Wn)p=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(t){let e=this.elements,i=t.elements;for(let n=0;n<16;n++)if(e[n]!==i[n])return!1;return!0}fromArray(t,e=0){for(let i=0;i<16;i++)this.elements[i]=t[i+e];return this}toArray(t=[],e=0){let i=this.elements;return t[e]=i[0],t[e+1]=i[1],t[e+2]=i[2],t[e+3]=i[3],t[e+4]=i[4],t[e+5]=i[5],t[e+6]=i[6],t[e+7]=i[7],t[e+8]=i[8],t[e+9]=i[9],t[e+10]=i[10],t[e+11]=i[11],t[e+12]=i[12],t[e+13]=i[13],t[e+14]=i[14],t[e+15]=i[15],t}},or=new C,Bi=new Vt,Nv=new C(0,0,0),Uv=new C(1,1,1),Un=new C,mc=new C,Ti=new C,Fm=new Vt,km=new Ae,Di=class s{constructor(t=0,e=0,i=0,n=s.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=i,this._order=n}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,i,n=this._order){return this._x=t,this._y=e,this._z=i,this._order=n,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,i=!0){let n=t.elements,r=n[0],o=n[4],a=n[8],l=n[1],c=n[5],h=n[9],u=n[2],d=n[6],f=n[10];switch(e){case"XYZ":this._y=Math.asin(Wt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Wt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Wt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Wt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Wt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Wt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:xt("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,i===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,i){return Fm.makeRotationFromQuaternion(t),this.setFromRotationMatrix(Fm,e,i)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return km.setFromEuler(this),this.setFromQuaternion(km,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Di.DEFAULT_ORDER="XYZ";var Is=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},Ov=0,Bm=new C,ar=new Ae,mn=new Vt,gc=new C,Do=new C,Fv=new C,kv=new Ae,zm=new C(1,0,0),Hm=new C(0,1,0),Vm=new C(0,0,1),Gm={type:"added"},Bv={type:"removed"},lr={type:"childadded",child:null},Vd={type:"childremoved",child:null},ue=class s extends yi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Ov++}),this.uuid=Fi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=s.DEFAULT_UP.clone();let t=new C,e=new Di,i=new Ae,n=new C(1,1,1);function r(){i.setFromEuler(e,!1)}function o(){e.setFromQuaternion(i,void 0,!1)}e._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:n},modelViewMatrix:{value:new Vt},normalMatrix:{value:new qt}}),this.matrix=new Vt,this.matrixWorld=new Vt,this.matrixAutoUpdate=s.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=s.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Is,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return ar.setFromAxisAngle(t,e),this.quaternion.multiply(ar),this}rotateOnWorldAxis(t,e){return ar.setFromAxisAngle(t,e),this.quaternion.premultiply(ar),this}rotateX(t){return this.rotateOnAxis(zm,t)}rotateY(t){return this.rotateOnAxis(Hm,t)}rotateZ(t){return this.rotateOnAxis(Vm,t)}translateOnAxis(t,e){return Bm.copy(t).applyQuaternion(this.quaternion),this.position.add(Bm.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(zm,t)}translateY(t){return this.translateOnAxis(Hm,t)}translateZ(t){return this.translateOnAxis(Vm,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(mn.copy(this.matrixWorld).invert())}lookAt(t,e,i){t.isVector3?gc.copy(t):gc.set(t,e,i);let n=this.parent;this.updateWorldMatrix(!0,!1),Do.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?mn.lookAt(Do,gc,this.up):mn.lookAt(gc,Do,this.up),this.quaternion.setFromRotationMatrix(mn),n&&(mn.extractRotation(n.matrixWorld),ar.setFromRotationMatrix(mn),this.quaternion.premultiply(ar.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(Dt("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(Gm),lr.child=t,this.dispatchEvent(lr),lr.child=null):Dt("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(Bv),Vd.child=t,this.dispatchEvent(Vd),Vd.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),mn.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),mn.multiply(t.parent.matrixWorld)),t.applyMatrix4(mn),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(Gm),lr.child=t,this.dispatchEvent(lr),lr.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let i=0,n=this.children.length;i<n;i++){let o=this.children[i].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,i=[]){this[t]===e&&i.push(this);let n=this.children;for(let r=0,o=n.length;r<o;r++)n[r].getObjectsByProperty(t,e,i);return i}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Do,t,Fv),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Do,kv,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let i=0,n=e.length;i<n;i++)e[i].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let i=0,n=e.length;i<n;i++)e[i].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,i=t.y,n=t.z,r=this.matrix.elements;r[12]+=e-r[0]*e-r[4]*i-r[8]*n,r[13]+=i-r[1]*e-r[5]*i-r[9]*n,r[14]+=n-r[2]*e-r[6]*i-r[10]*n}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let i=0,n=e.length;i<n;i++)e[i].updateMatrixWorld(t)}updateWorldMatrix(t,e,i=!1){let n=this.parent;if(t===!0&&n!==null&&n.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),e===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(t){let e=t===void 0||typeof t=="string",i={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let n={};n.uuid=this.uuid,n.type=this.type,n.name=this.name,n.castShadow=this.castShadow,n.receiveShadow=this.receiveShadow,n.visible=this.visible,n.frustumCulled=this.frustumCulled,n.renderOrder=this.renderOrder,n.static=this.static,n.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(n.userData=this.userData),n.layers=this.layers.mask,n.matrix=this.matrix.toArray(),n.up=this.up.toArray(),this.pivot!==null&&(n.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(n.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(n.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(n.type="InstancedMesh",n.count=this.count,n.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(n.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(n.type="BatchedMesh",n.perObjectFrustumCulled=this.perObjectFrustumCulled,n.sortObjects=this.sortObjects,n.drawRanges=this._drawRanges,n.reservedRanges=this._reservedRanges,n.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),n.instanceInfo=this._instanceInfo.map(a=>({...a})),n.availableInstanceIds=this._availableInstanceIds.slice(),n.availableGeometryIds=this._availableGeometryIds.slice(),n.nextIndexStart=this._nextIndexStart,n.nextVertexStart=this._nextVertexStart,n.geometryCount=this._geometryCount,n.maxInstanceCount=this._maxInstanceCount,n.maxVertexCount=this._maxVertexCount,n.maxIndexCount=this._maxIndexCount,n.geometryInitialized=this._geometryInitialized,n.matricesTexture=this._matricesTexture.toJSON(t),n.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(n.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(n.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(n.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(t)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?n.background=this.background.toJSON():this.background.isTexture&&(n.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(n.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){n.geometry=r(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(t.shapes,u)}else r(t.shapes,l)}}if(this.isSkinnedMesh&&(n.bindMode=this.bindMode,n.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(t.skeletons,this.skeleton),n.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(t.materials,this.material[l]));n.material=a}else n.material=r(t.materials,this.material);if(this.children.length>0){n.children=[];for(let a=0;a<this.children.length;a++)n.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){n.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];n.animations.push(r(t.animations,l))}}if(e){let a=o(t.geometries),l=o(t.materials),c=o(t.textures),h=o(t.images),u=o(t.shapes),d=o(t.skeletons),f=o(t.animations),p=o(t.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),p.length>0&&(i.nodes=p)}return i.object=n,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let i=0;i<t.children.length;i++){let n=t.children[i];this.add(n.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};ue.DEFAULT_UP=new C(0,1,0);ue.DEFAULT_MATRIX_AUTO_UPDATE=!0;ue.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var di=class extends ue{constructor(){super(),this.isGroup=!0,this.type="Group"}},zv={type:"move"},Ls=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new di,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new di,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new C,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new C),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new di,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new C,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new C,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let i of t.hand.values())this._getHandJoint(e,i)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,i){let n=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(c&&t.hand){o=!0;for(let x of t.hand.values()){let g=e.getJointPose(x,i),m=this._getHandJoint(c,x);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,p=.005;c.inputState.pinching&&d>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!c.inputState.pinching&&d<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else l!==null&&t.gripSpace&&(r=e.getPose(t.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(n=e.getPose(t.targetRaySpace,i),n===null&&r!==null&&(n=r),n!==null&&(a.matrix.fromArray(n.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,n.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(n.linearVelocity)):a.hasLinearVelocity=!1,n.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(n.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(zv)))}return a!==null&&(a.visible=n!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let i=new di;i.matrixAutoUpdate=!1,i.visible=!1,t.joints[e.jointName]=i,t.add(i)}return t.joints[e.jointName]}},Gx={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},On={h:0,s:0,l:0},xc={h:0,s:0,l:0};function Gd(s,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?s+(t-s)*6*e:e<1/2?t:e<2/3?s+(t-s)*6*(2/3-e):s}var vt=class{constructor(t,e,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,i)}set(t,e,i){if(e===void 0&&i===void 0){let n=t;n&&n.isColor?this.copy(n):typeof n=="number"?this.setHex(n):typeof n=="string"&&this.setStyle(n)}else this.setRGB(t,e,i);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=Fe){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,ie.colorSpaceToWorking(this,e),this}setRGB(t,e,i,n=ie.workingColorSpace){return this.r=t,this.g=e,this.b=i,ie.colorSpaceToWorking(this,n),this}setHSL(t,e,i,n=ie.workingColorSpace){if(t=xp(t,1),e=Wt(e,0,1),i=Wt(i,0,1),e===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+e):i+e-i*e,o=2*i-r;this.r=Gd(o,r,t+1/3),this.g=Gd(o,r,t),this.b=Gd(o,r,t-1/3)}return ie.colorSpaceToWorking(this,n),this}setStyle(t,e=Fe){function i(r){r!==void 0&&parseFloat(r)<1&&xt("Color: Alpha component of "+t+" will be ignored.")}let n;if(n=/^(\w+)\(([^\)]*)\)/.exec(t)){let r,o=n[1],a=n[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,e);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,e);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,e);break;default:xt("Color: Unknown color model "+t)}}else if(n=/^\#([A-Fa-f\d]+)$/.exec(t)){let r=n[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(r,16),e);xt("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=Fe){let i=Gx[t.toLowerCase()];return i!==void 0?this.setHex(i,e):xt("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=Mn(t.r),this.g=Mn(t.g),this.b=Mn(t.b),this}copyLinearToSRGB(t){return this.r=Tr(t.r),this.g=Tr(t.g),this.b=Tr(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=Fe){return ie.workingToColorSpace(ti.copy(this),t),Math.round(Wt(ti.r*255,0,255))*65536+Math.round(Wt(ti.g*255,0,255))*256+Math.round(Wt(ti.b*255,0,255))}getHexString(t=Fe){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=ie.workingColorSpace){ie.workingToColorSpace(ti.copy(this),e);let i=ti.r,n=ti.g,r=ti.b,o=Math.max(i,n,r),a=Math.min(i,n,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(n-r)/u+(n<r?6:0);break;case n:l=(r-i)/u+2;break;case r:l=(i-n)/u+4;break}l/=6}return t.h=l,t.s=c,t.l=h,t}getRGB(t,e=ie.workingColorSpace){return ie.workingToColorSpace(ti.copy(this),e),t.r=ti.r,t.g=ti.g,t.b=ti.b,t}getStyle(t=Fe){ie.workingToColorSpace(ti.copy(this),t);let e=ti.r,i=ti.g,n=ti.b;return t!==Fe?`color(${t} ${e.toFixed(3)} ${i.toFixed(3)} ${n.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(i*255)},${Math.round(n*255)})`}offsetHSL(t,e,i){return this.getHSL(On),this.setHSL(On.h+t,On.s+e,On.l+i)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,i){return this.r=t.r+(e.r-t.r)*i,this.g=t.g+(e.g-t.g)*i,this.b=t.b+(e.b-t.b)*i,this}lerpHSL(t,e){this.getHSL(On),t.getHSL(xc);let i=Yo(On.h,xc.h,e),n=Yo(On.s,xc.s,e),r=Yo(On.l,xc.l,e);return this.setHSL(i,n,r),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,i=this.g,n=this.b,r=t.elements;return this.r=r[0]*e+r[3]*i+r[6]*n,this.g=r[1]*e+r[4]*i+r[7]*n,this.b=r[2]*e+r[5]*i+r[8]*n,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},ti=new vt;vt.NAMES=Gx;var oa=class s{constructor(t,e=25e-5){this.isFogExp2=!0,this.name="",this.color=new vt(t),this.density=e}clone(){return new s(this.color,this.density)}toJSON(){return{type:"FogExp2",name:this.name,color:this.color.getHex(),density:this.density}}},aa=class s{constructor(t,e=1,i=1e3){this.isFog=!0,this.name="",this.color=new vt(t),this.near=e,this.far=i}clone(){return new s(this.color,this.near,this.far)}toJSON(){return{type:"Fog",name:this.name,color:this.color.getHex(),near:this.near,far:this.far}}},Ds=class extends ue{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Di,this.environmentIntensity=1,this.environmentRotation=new Di,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},zi=new C,gn=new C,Wd=new C,xn=new C,cr=new C,hr=new C,Wm=new C,Xd=new C,qd=new C,$d=new C,Yd=new ge,Zd=new ge,Jd=new ge,Gi=class s{constructor(t=new C,e=new C,i=new C){this.a=t,this.b=e,this.c=i}static getNormal(t,e,i,n){n.subVectors(i,e),zi.subVectors(t,e),n.cross(zi);let r=n.lengthSq();return r>0?n.multiplyScalar(1/Math.sqrt(r)):n.set(0,0,0)}static getBarycoord(t,e,i,n,r){zi.subVectors(n,e),gn.subVectors(i,e),Wd.subVectors(t,e);let o=zi.dot(zi),a=zi.dot(gn),l=zi.dot(Wd),c=gn.dot(gn),h=gn.dot(Wd),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,p=(o*h-a*l)*d;return r.set(1-f-p,p,f)}static containsPoint(t,e,i,n){return this.getBarycoord(t,e,i,n,xn)===null?!1:xn.x>=0&&xn.y>=0&&xn.x+xn.y<=1}static getInterpolation(t,e,i,n,r,o,a,l){return this.getBarycoord(t,e,i,n,xn)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,xn.x),l.addScaledVector(o,xn.y),l.addScaledVector(a,xn.z),l)}static getInterpolatedAttribute(t,e,i,n,r,o){return Yd.setScalar(0),Zd.setScalar(0),Jd.setScalar(0),Yd.fromBufferAttribute(t,e),Zd.fromBufferAttribute(t,i),Jd.fromBufferAttribute(t,n),o.setScalar(0),o.addScaledVector(Yd,r.x),o.addScaledVector(Zd,r.y),o.addScaledVector(Jd,r.z),o}static isFrontFacing(t,e,i,n){return zi.subVectors(i,e),gn.subVectors(t,e),zi.cross(gn).dot(n)<0}set(t,e,i){return this.a.copy(t),this.b.copy(e),this.c.copy(i),this}setFromPointsAndIndices(t,e,i,n){return this.a.copy(t[e]),this.b.copy(t[i]),this.c.copy(t[n]),this}setFromAttributeAndIndices(t,e,i,n){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,i),this.c.fromBufferAttribute(t,n),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return zi.subVectors(this.c,this.b),gn.subVectors(this.a,this.b),zi.cross(gn).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return s.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return s.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,i,n,r){return s.getInterpolation(t,this.a,this.b,this.c,e,i,n,r)}containsPoint(t){return s.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return s.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let i=this.a,n=this.b,r=this.c,o,a;cr.subVectors(n,i),hr.subVectors(r,i),Xd.subVectors(t,i);let l=cr.dot(Xd),c=hr.dot(Xd);if(l<=0&&c<=0)return e.copy(i);qd.subVectors(t,n);let h=cr.dot(qd),u=hr.dot(qd);if(h>=0&&u<=h)return e.copy(n);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),e.copy(i).addScaledVector(cr,o);$d.subVectors(t,r);let f=cr.dot($d),p=hr.dot($d);if(p>=0&&f<=p)return e.copy(r);let x=f*c-l*p;if(x<=0&&c>=0&&p<=0)return a=c/(c-p),e.copy(i).addScaledVector(hr,a);let g=h*p-f*u;if(g<=0&&u-h>=0&&f-p>=0)return Wm.subVectors(r,n),a=(u-h)/(u-h+(f-p)),e.copy(n).addScaledVector(Wm,a);let m=1/(g+x+d);return o=x*m,a=d*m,e.copy(i).addScaledVector(cr,o).addScaledVector(hr,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},He=class{constructor(t=new C(1/0,1/0,1/0),e=new C(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e+=3)this.expandByPoint(Hi.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,i=t.count;e<i;e++)this.expandByPoint(Hi.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let i=Hi.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(i),this.max.copy(t).add(i),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let i=t.geometry;if(i!==void 0){let r=i.getAttribute("position");if(e===!0&&r!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,Hi):Hi.fromBufferAttribute(r,o),Hi.applyMatrix4(t.matrixWorld),this.expandByPoint(Hi);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),_c.copy(t.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),_c.copy(i.boundingBox)),_c.applyMatrix4(t.matrixWorld),this.union(_c)}let n=t.children;for(let r=0,o=n.length;r<o;r++)this.expandByObject(n[r],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,Hi),Hi.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,i;return t.normal.x>0?(e=t.normal.x*this.min.x,i=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,i=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,i+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,i+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,i+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,i+=t.normal.z*this.min.z),e<=-t.constant&&i>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(No),vc.subVectors(this.max,No),ur.subVectors(t.a,No),dr.subVectors(t.b,No),fr.subVectors(t.c,No),Fn.subVectors(dr,ur),kn.subVectors(fr,dr),ps.subVectors(ur,fr);let e=[0,-Fn.z,Fn.y,0,-kn.z,kn.y,0,-ps.z,ps.y,Fn.z,0,-Fn.x,kn.z,0,-kn.x,ps.z,0,-ps.x,-Fn.y,Fn.x,0,-kn.y,kn.x,0,-ps.y,ps.x,0];return!Kd(e,ur,dr,fr,vc)||(e=[1,0,0,0,1,0,0,0,1],!Kd(e,ur,dr,fr,vc))?!1:(yc.crossVectors(Fn,kn),e=[yc.x,yc.y,yc.z],Kd(e,ur,dr,fr,vc))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,Hi).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(Hi).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(_n[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),_n[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),_n[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),_n[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),_n[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),_n[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),_n[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),_n[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(_n),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},_n=[new C,new C,new C,new C,new C,new C,new C,new C],Hi=new C,_c=new He,ur=new C,dr=new C,fr=new C,Fn=new C,kn=new C,ps=new C,No=new C,vc=new C,yc=new C,ms=new C;function Kd(s,t,e,i,n){for(let r=0,o=s.length-3;r<=o;r+=3){ms.fromArray(s,r);let a=n.x*Math.abs(ms.x)+n.y*Math.abs(ms.y)+n.z*Math.abs(ms.z),l=t.dot(ms),c=e.dot(ms),h=i.dot(ms);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var bn=Hv();function Hv(){let s=new ArrayBuffer(4),t=new Float32Array(s),e=new Uint32Array(s),i=new Uint32Array(512),n=new Uint32Array(512);for(let l=0;l<256;++l){let c=l-127;c<-27?(i[l]=0,i[l|256]=32768,n[l]=24,n[l|256]=24):c<-14?(i[l]=1024>>-c-14,i[l|256]=1024>>-c-14|32768,n[l]=-c-1,n[l|256]=-c-1):c<=15?(i[l]=c+15<<10,i[l|256]=c+15<<10|32768,n[l]=13,n[l|256]=13):c<128?(i[l]=31744,i[l|256]=64512,n[l]=24,n[l|256]=24):(i[l]=31744,i[l|256]=64512,n[l]=13,n[l|256]=13)}let r=new Uint32Array(2048),o=new Uint32Array(64),a=new Uint32Array(64);for(let l=1;l<1024;++l){let c=l<<13,h=0;for(;(c&8388608)===0;)c<<=1,h-=8388608;c&=-8388609,h+=947912704,r[l]=c|h}for(let l=1024;l<2048;++l)r[l]=939524096+(l-1024<<13);for(let l=1;l<31;++l)o[l]=l<<23;o[31]=1199570944,o[32]=2147483648;for(let l=33;l<63;++l)o[l]=2147483648+(l-32<<23);o[63]=3347054592;for(let l=1;l<64;++l)l!==32&&(a[l]=1024);return{floatView:t,uint32View:e,baseTable:i,shiftTable:n,mantissaTable:r,exponentTable:o,offsetTable:a}}function xi(s){Math.abs(s)>65504&&xt("DataUtils.toHalfFloat(): Value out of range."),s=Wt(s,-65504,65504),bn.floatView[0]=s;let t=bn.uint32View[0],e=t>>23&511;return bn.baseTable[e]+((t&8388607)>>bn.shiftTable[e])}function Wo(s){let t=s>>10;return bn.uint32View[0]=bn.mantissaTable[bn.offsetTable[t]+(s&1023)]+bn.exponentTable[t],bn.floatView[0]}var ch=class{static toHalfFloat(t){return xi(t)}static fromHalfFloat(t){return Wo(t)}},Oe=new C,bc=new j,Vv=0,Jt=class extends yi{constructor(t,e,i=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Vv++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=i,this.usage=ql,this.updateRanges=[],this.gpuType=ni,this.version=0,this._normalizationScale=t!==void 0?Ou(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,i){t*=this.itemSize,i*=e.itemSize;for(let n=0,r=this.itemSize;n<r;n++)this.array[t+n]=e.array[i+n];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,i=this.count;e<i;e++)bc.fromBufferAttribute(this,e),bc.applyMatrix3(t),this.setXY(e,bc.x,bc.y);else if(this.itemSize===3)for(let e=0,i=this.count;e<i;e++)Oe.fromBufferAttribute(this,e),Oe.applyMatrix3(t),this.setXYZ(e,Oe.x,Oe.y,Oe.z);return this}applyMatrix4(t){for(let e=0,i=this.count;e<i;e++)Oe.fromBufferAttribute(this,e),Oe.applyMatrix4(t),this.setXYZ(e,Oe.x,Oe.y,Oe.z);return this}applyNormalMatrix(t){for(let e=0,i=this.count;e<i;e++)Oe.fromBufferAttribute(this,e),Oe.applyNormalMatrix(t),this.setXYZ(e,Oe.x,Oe.y,Oe.z);return this}transformDirection(t){for(let e=0,i=this.count;e<i;e++)Oe.fromBufferAttribute(this,e),Oe.transformDirection(t),this.setXYZ(e,Oe.x,Oe.y,Oe.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let i=this.array[t*this.itemSize+e];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,e,i){return this.normalized&&(i=this._normalize(i)),this.array[t*this.itemSize+e]=i,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,i){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i)),this.array[t+0]=e,this.array[t+1]=i,this}setXYZ(t,e,i,n){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),n=this._normalize(n)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=n,this}setXYZW(t,e,i,n,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),i=this._normalize(i),n=this._normalize(n),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=i,this.array[t+2]=n,this.array[t+3]=r,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):Es(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):ii(t,this.array)}},hh=class extends Jt{constructor(t,e,i){super(new Int8Array(t),e,i)}},uh=class extends Jt{constructor(t,e,i){super(new Uint8Array(t),e,i)}},dh=class extends Jt{constructor(t,e,i){super(new Uint8ClampedArray(t),e,i)}},fh=class extends Jt{constructor(t,e,i){super(new Int16Array(t),e,i)}},Or=class extends Jt{constructor(t,e,i){super(new Uint16Array(t),e,i)}},ph=class extends Jt{constructor(t,e,i){super(new Int32Array(t),e,i)}},Fr=class extends Jt{constructor(t,e,i){super(new Uint32Array(t),e,i)}},mh=class extends Jt{constructor(t,e,i){super(new Uint16Array(t),e,i),this.isFloat16BufferAttribute=!0}getX(t){let e=Wo(this.array[t*this.itemSize]);return this.normalized&&(e=Es(e,this.array)),e}setX(t,e){return this.normalized&&(e=ii(e,this.array)),this.array[t*this.itemSize]=xi(e),this}getY(t){let e=Wo(this.array[t*this.itemSize+1]);return this.normalized&&(e=Es(e,this.array)),e}setY(t,e){return this.normalized&&(e=ii(e,this.array)),this.array[t*this.itemSize+1]=xi(e),this}getZ(t){let e=Wo(this.array[t*this.itemSize+2]);return this.normalized&&(e=Es(e,this.array)),e}setZ(t,e){return this.normalized&&(e=ii(e,this.array)),this.array[t*this.itemSize+2]=xi(e),this}getW(t){let e=Wo(this.array[t*this.itemSize+3]);return this.normalized&&(e=Es(e,this.array)),e}setW(t,e){return this.normalized&&(e=ii(e,this.array)),this.array[t*this.itemSize+3]=xi(e),this}setXY(t,e,i){return t*=this.itemSize,this.normalized&&(e=ii(e,this.array),i=ii(i,this.array)),this.array[t+0]=xi(e),this.array[t+1]=xi(i),this}setXYZ(t,e,i,n){return t*=this.itemSize,this.normalized&&(e=ii(e,this.array),i=ii(i,this.array),n=ii(n,this.array)),this.array[t+0]=xi(e),this.array[t+1]=xi(i),this.array[t+2]=xi(n),this}setXYZW(t,e,i,n,r){return t*=this.itemSize,this.normalized&&(e=ii(e,this.array),i=ii(i,this.array),n=ii(n,this.array),r=ii(r,this.array)),this.array[t+0]=xi(e),this.array[t+1]=xi(i),this.array[t+2]=xi(n),this.array[t+3]=xi(r),this}},Et=class extends Jt{constructor(t,e,i){super(new Float32Array(t),e,i)}},Gv=new He,Uo=new C,jd=new C,ke=class{constructor(t=new C,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let i=this.center;e!==void 0?i.copy(e):Gv.setFromPoints(t).getCenter(i);let n=0;for(let r=0,o=t.length;r<o;r++)n=Math.max(n,i.distanceToSquared(t[r]));return this.radius=Math.sqrt(n),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let i=this.center.distanceToSquared(t);return e.copy(t),i>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;Uo.subVectors(t,this.center);let e=Uo.lengthSq();if(e>this.radius*this.radius){let i=Math.sqrt(e),n=(i-this.radius)*.5;this.center.addScaledVector(Uo,n/i),this.radius+=n}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(jd.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(Uo.copy(t.center).add(jd)),this.expandByPoint(Uo.copy(t.center).sub(jd))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},Wv=0,Ii=new Vt,Qd=new ue,pr=new C,Ci=new He,Oo=new He,$e=new C,Ft=class s extends yi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Wv++}),this.uuid=Fi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(pv(t)?Fr:Or)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,i=0){this.groups.push({start:t,count:e,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new qt().getNormalMatrix(t);i.applyNormalMatrix(r),i.needsUpdate=!0}let n=this.attributes.tangent;return n!==void 0&&(n.transformDirection(t),n.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return Ii.makeRotationFromQuaternion(t),this.applyMatrix4(Ii),this}rotateX(t){return Ii.makeRotationX(t),this.applyMatrix4(Ii),this}rotateY(t){return Ii.makeRotationY(t),this.applyMatrix4(Ii),this}rotateZ(t){return Ii.makeRotationZ(t),this.applyMatrix4(Ii),this}translate(t,e,i){return Ii.makeTranslation(t,e,i),this.applyMatrix4(Ii),this}scale(t,e,i){return Ii.makeScale(t,e,i),this.applyMatrix4(Ii),this}lookAt(t){return Qd.lookAt(t),Qd.updateMatrix(),this.applyMatrix4(Qd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(pr).negate(),this.translate(pr.x,pr.y,pr.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let i=[];for(let n=0,r=t.length;n<r;n++){let o=t[n];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Et(i,3))}else{let i=Math.min(t.length,e.count);for(let n=0;n<i;n++){let r=t[n];e.setXYZ(n,r.x,r.y,r.z||0)}t.length>e.count&&xt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new He);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Dt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new C(-1/0,-1/0,-1/0),new C(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let i=0,n=e.length;i<n;i++){let r=e[i];Ci.setFromBufferAttribute(r),this.morphTargetsRelative?($e.addVectors(this.boundingBox.min,Ci.min),this.boundingBox.expandByPoint($e),$e.addVectors(this.boundingBox.max,Ci.max),this.boundingBox.expandByPoint($e)):(this.boundingBox.expandByPoint(Ci.min),this.boundingBox.expandByPoint(Ci.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Dt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ke);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Dt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new C,1/0);return}if(t){let i=this.boundingSphere.center;if(Ci.setFromBufferAttribute(t),e)for(let r=0,o=e.length;r<o;r++){let a=e[r];Oo.setFromBufferAttribute(a),this.morphTargetsRelative?($e.addVectors(Ci.min,Oo.min),Ci.expandByPoint($e),$e.addVectors(Ci.max,Oo.max),Ci.expandByPoint($e)):(Ci.expandByPoint(Oo.min),Ci.expandByPoint(Oo.max))}Ci.getCenter(i);let n=0;for(let r=0,o=t.count;r<o;r++)$e.fromBufferAttribute(t,r),n=Math.max(n,i.distanceToSquared($e));if(e)for(let r=0,o=e.length;r<o;r++){let a=e[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)$e.fromBufferAttribute(a,c),l&&(pr.fromBufferAttribute(t,c),$e.add(pr)),n=Math.max(n,i.distanceToSquared($e))}this.boundingSphere.radius=Math.sqrt(n),isNaN(this.boundingSphere.radius)&&Dt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){Dt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=e.position,n=e.normal,r=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new Jt(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let P=0;P<i.count;P++)a[P]=new C,l[P]=new C;let h=new C,u=new C,d=new C,f=new j,p=new j,x=new j,g=new C,m=new C;function _(P,R,L){c[P]=c[R]=c[L]=1,h.fromBufferAttribute(i,P),u.fromBufferAttribute(i,R),d.fromBufferAttribute(i,L),f.fromBufferAttribute(r,P),p.fromBufferAttribute(r,R),x.fromBufferAttribute(r,L),u.sub(h),d.sub(h),p.sub(f),x.sub(f);let O=1/(p.x*x.y-x.x*p.y);isFinite(O)&&(g.copy(u).multiplyScalar(x.y).addScaledVector(d,-p.y).multiplyScalar(O),m.copy(d).multiplyScalar(p.x).addScaledVector(u,-x.x).multiplyScalar(O),a[P].add(g),a[R].add(g),a[L].add(g),l[P].add(m),l[R].add(m),l[L].add(m))}let b=this.groups;b.length===0&&(b=[{start:0,count:t.count}]);for(let P=0,R=b.length;P<R;++P){let L=b[P],O=L.start,W=L.count;for(let D=O,z=O+W;D<z;D+=3)_(t.getX(D+0),t.getX(D+1),t.getX(D+2))}let y=new C,A=new C,E=new C,v=new C;function w(P){E.fromBufferAttribute(n,P),v.copy(E);let R=a[P];y.copy(R),y.sub(E.multiplyScalar(E.dot(R))).normalize(),A.crossVectors(v,R);let O=A.dot(l[P])<0?-1:1;o.setXYZW(P,y.x,y.y,y.z,O)}for(let P=0,R=i.count;P<R;++P)c[P]&&w(P);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==e.count)i=new Jt(new Float32Array(e.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let n=new C,r=new C,o=new C,a=new C,l=new C,c=new C,h=new C,u=new C;if(t)for(let d=0,f=t.count;d<f;d+=3){let p=t.getX(d+0),x=t.getX(d+1),g=t.getX(d+2);n.fromBufferAttribute(e,p),r.fromBufferAttribute(e,x),o.fromBufferAttribute(e,g),h.subVectors(o,r),u.subVectors(n,r),h.cross(u),a.fromBufferAttribute(i,p),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,g),a.add(h),l.add(h),c.add(h),i.setXYZ(p,a.x,a.y,a.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=e.count;d<f;d+=3)n.fromBufferAttribute(e,d+0),r.fromBufferAttribute(e,d+1),o.fromBufferAttribute(e,d+2),h.subVectors(o,r),u.subVectors(n,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,i=t.count;e<i;e++)$e.fromBufferAttribute(t,e),$e.normalize(),t.setXYZ(e,$e.x,$e.y,$e.z)}toNonIndexed(){function t(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,p=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*h;for(let m=0;m<h;m++)d[p++]=c[f++]}return new Jt(d,h,u)}if(this.index===null)return xt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new s,i=this.index.array,n=this.attributes;for(let a in n){let l=n[a],c=t(l,i);e.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=t(d,i);l.push(f)}e.morphAttributes[a]=l}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];e.addGroup(c.start,c.count,c.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(t[c]=l[c]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let i=this.attributes;for(let l in i){let c=i[l];t.data.attributes[l]=c.toJSON(t.data)}let n={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(t.data))}h.length>0&&(n[l]=h,r=!0)}r&&(t.data.morphAttributes=n,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let i=t.index;i!==null&&this.setIndex(i.clone());let n=t.attributes;for(let c in n){let h=n[c];this.setAttribute(c,h.clone(e))}let r=t.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(e));this.morphAttributes[c]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=t.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ns=class{constructor(t,e){this.isInterleavedBuffer=!0,this.array=t,this.stride=e,this.count=t!==void 0?t.length/e:0,this.usage=ql,this.updateRanges=[],this.version=0,this.uuid=Fi()}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.array=new t.array.constructor(t.array),this.count=t.count,this.stride=t.stride,this.usage=t.usage,this}copyAt(t,e,i){t*=this.stride,i*=e.stride;for(let n=0,r=this.stride;n<r;n++)this.array[t+n]=e.array[i+n];return this}set(t,e=0){return this.array.set(t,e),this}clone(t){t.arrayBuffers===void 0&&(t.arrayBuffers={});let e=Xm(this.array);t.arrayBuffers[e]===void 0&&(t.arrayBuffers[e]=this.array.slice(0).buffer);let i=new this.array.constructor(t.arrayBuffers[e]),n=new this.constructor(i,this.stride);return n.setUsage(this.usage),n}onUpload(t){return this.onUploadCallback=t,this}toJSON(t){t.arrayBuffers===void 0&&(t.arrayBuffers={});let e=Xm(this.array);t.arrayBuffers[e]===void 0&&(t.arrayBuffers[e]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:e,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function Xm(s){return s.buffer._uuid===void 0&&(s.buffer._uuid=Fi()),s.byteOffset===0&&s.byteLength===s.buffer.byteLength?s.buffer._uuid:s.buffer._uuid+":"+s.byteOffset+":"+s.byteLength}var hi=new C,qn=class s{constructor(t,e,i,n=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=t,this.itemSize=e,this.offset=i,this.normalized=n,this._normalizationScale=t!==void 0?Ou(t.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(t){this.data.needsUpdate=t}applyMatrix4(t){for(let e=0,i=this.data.count;e<i;e++)hi.fromBufferAttribute(this,e),hi.applyMatrix4(t),this.setXYZ(e,hi.x,hi.y,hi.z);return this}applyNormalMatrix(t){for(let e=0,i=this.count;e<i;e++)hi.fromBufferAttribute(this,e),hi.applyNormalMatrix(t),this.setXYZ(e,hi.x,hi.y,hi.z);return this}transformDirection(t){for(let e=0,i=this.count;e<i;e++)hi.fromBufferAttribute(this,e),hi.transformDirection(t),this.setXYZ(e,hi.x,hi.y,hi.z);return this}getComponent(t,e){let i=this.array[t*this.data.stride+this.offset+e];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,e,i){return this.normalized&&(i=this._normalize(i)),this.data.array[t*this.data.stride+this.offset+e]=i,this}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset]=e,this}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+1]=e,this}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+2]=e,this}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.data.array[t*this.data.stride+this.offset+3]=e,this}getX(t){let e=this.data.array[t*this.data.stride+this.offset];return this.normalized&&(e=this._denormalize(e)),e}getY(t){let e=this.data.array[t*this.data.stride+this.offset+1];return this.normalized&&(e=this._denormalize(e)),e}getZ(t){let e=this.data.array[t*this.data.stride+this.offset+2];return this.normalized&&(e=this._denormalize(e)),e}getW(t){let e=this.data.array[t*this.data.stride+this.offset+3];return this.normalized&&(e=this._denormalize(e)),e}setXY(t,e,i){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i)),this.data.array[t+0]=e,this.data.array[t+1]=i,this}setXYZ(t,e,i,n){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i),n=this._normalize(n)),this.data.array[t+0]=e,this.data.array[t+1]=i,this.data.array[t+2]=n,this}setXYZW(t,e,i,n,r){return t=t*this.data.stride+this.offset,this.normalized&&(e=this._normalize(e),i=this._normalize(i),n=this._normalize(n),r=this._normalize(r)),this.data.array[t+0]=e,this.data.array[t+1]=i,this.data.array[t+2]=n,this.data.array[t+3]=r,this}clone(t){if(t===void 0){Nr("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let e=[];for(let i=0;i<this.count;i++){let n=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)e.push(this.data.array[n+r])}return new Jt(new this.array.constructor(e),this.itemSize,this.normalized)}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.clone(t)),new s(t.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(t){if(t===void 0){Nr("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let e=[];for(let i=0;i<this.count;i++){let n=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)e.push(this.data.array[n+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:e,normalized:this.normalized}}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.toJSON(t)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):Es(t,this.data.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):ii(t,this.data.array)}},tf=new C,Xv=new C,qv=new qt,_i=class{constructor(t=new C(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,i,n){return this.normal.set(t,e,i),this.constant=n,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,i){let n=tf.subVectors(i,e).cross(Xv.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(n,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,i=!0){let n=t.delta(tf),r=this.normal.dot(n);if(r===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(n,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),i=this.distanceToPoint(t.end);return e<0&&i>0||i<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let i=e||qv.getNormalMatrix(t),n=this.coplanarPoint(tf).applyMatrix4(t),r=this.normal.applyMatrix3(i).normalize();return this.constant=-n.dot(r),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},$v=0,Be=class extends yi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:$v++}),this.uuid=Fi(),this.name="",this.type="Material",this.blending=Js,this.side=Pn,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=mu,this.blendDst=gu,this.blendEquation=is,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new vt(0,0,0),this.blendAlpha=0,this.depthFunc=Ts,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=hp,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=$o,this.stencilZFail=$o,this.stencilZPass=$o,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let i=t[e];if(i===void 0){xt(`Material: parameter '${e}' has value of undefined.`);continue}let n=this[e];if(n===void 0){xt(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}n&&n.isColor?n.set(i):n&&n.isVector2&&i&&i.isVector2||n&&n.isEuler&&i&&i.isEuler||n&&n.isVector3&&i&&i.isVector3?n.copy(i):this[e]=i}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(t).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(t).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(t).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(t).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(t).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function n(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(e){let r=n(t.textures),o=n(t.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new vt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(i=>new _i().fromJSON(i))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let i=t.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new j().fromArray(i)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new j().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,i=null;if(e!==null){let n=e.length;i=new Array(n);for(let r=0;r!==n;++r)i[r]=e[r].clone()}return this.clippingPlanes=i,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}},kr=class extends Be{constructor(t){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new vt(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.alphaMap=t.alphaMap,this.rotation=t.rotation,this.sizeAttenuation=t.sizeAttenuation,this.fog=t.fog,this}},mr,Fo=new C,gr=new C,xr=new C,_r=new j,ko=new j,Wx=new Vt,Mc=new C,Bo=new C,wc=new C,qm=new j,ef=new j,$m=new j,la=class extends ue{constructor(t=new kr){if(super(),this.isSprite=!0,this.type="Sprite",mr===void 0){mr=new Ft;let e=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new Ns(e,5);mr.setIndex([0,1,2,0,2,3]),mr.setAttribute("position",new qn(i,3,0,!1)),mr.setAttribute("uv",new qn(i,2,3,!1))}this.geometry=mr,this.material=t,this.center=new j(.5,.5),this.count=1}intersectsFrustum(t){return t.intersectsSprite(this)}raycast(t,e){t.camera===null&&Dt('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),gr.setFromMatrixScale(this.matrixWorld),Wx.copy(t.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(t.camera.matrixWorldInverse,this.matrixWorld),xr.setFromMatrixPosition(this.modelViewMatrix),t.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&gr.multiplyScalar(-xr.z);let i=this.material.rotation,n,r;i!==0&&(r=Math.cos(i),n=Math.sin(i));let o=this.center;Sc(Mc.set(-.5,-.5,0),xr,o,gr,n,r),Sc(Bo.set(.5,-.5,0),xr,o,gr,n,r),Sc(wc.set(.5,.5,0),xr,o,gr,n,r),qm.set(0,0),ef.set(1,0),$m.set(1,1);let a=t.ray.intersectTriangle(Mc,Bo,wc,!1,Fo);if(a===null&&(Sc(Bo.set(-.5,.5,0),xr,o,gr,n,r),ef.set(0,1),a=t.ray.intersectTriangle(Mc,wc,Bo,!1,Fo),a===null))return;let l=t.ray.origin.distanceTo(Fo);l<t.near||l>t.far||e.push({distance:l,point:Fo.clone(),uv:Gi.getInterpolation(Fo,Mc,Bo,wc,qm,ef,$m,new j),face:null,object:this})}copy(t,e){return super.copy(t,e),t.center!==void 0&&this.center.copy(t.center),this.material=t.material,this}toJSON(t){let e=super.toJSON(t);return e.object.center=this.center.toArray(),e}};function Sc(s,t,e,i,n,r){_r.subVectors(s,e).addScalar(.5).multiply(i),n!==void 0?(ko.x=r*_r.x-n*_r.y,ko.y=n*_r.x+r*_r.y):ko.copy(_r),s.copy(t),s.x+=ko.x,s.y+=ko.y,s.applyMatrix4(Wx)}var Ec=new C,Ym=new C,ca=class extends ue{constructor(){super(),this.isLOD=!0,this._currentLevel=0,this.type="LOD",Object.defineProperties(this,{levels:{enumerable:!0,value:[]}}),this.autoUpdate=!0}copy(t){super.copy(t,!1);let e=t.levels;for(let i=0,n=e.length;i<n;i++){let r=e[i];this.addLevel(r.object.clone(),r.distance,r.hysteresis)}return this.autoUpdate=t.autoUpdate,this}addLevel(t,e=0,i=0){e=Math.abs(e);let n=this.levels,r;for(r=0;r<n.length&&!(e<n[r].distance);r++);return n.splice(r,0,{distance:e,hysteresis:i,object:t}),this.add(t),this}removeLevel(t){let e=this.levels;for(let i=0;i<e.length;i++)if(e[i].distance===t){let n=e.splice(i,1);return this.remove(n[0].object),!0}return!1}getCurrentLevel(){return this._currentLevel}getObjectForDistance(t){let e=this.levels;if(e.length>0){let i,n;for(i=1,n=e.length;i<n;i++){let r=e[i].distance;if(e[i].object.visible&&(r-=r*e[i].hysteresis),t<r)break}return e[i-1].object}return null}raycast(t,e){if(this.levels.length>0){Ec.setFromMatrixPosition(this.matrixWorld);let n=t.ray.origin.distanceTo(Ec);this.getObjectForDistance(n).raycast(t,e)}}update(t){let e=this.levels;if(e.length>1){Ec.setFromMatrixPosition(t.matrixWorld),Ym.setFromMatrixPosition(this.matrixWorld);let i=Ec.distanceTo(Ym)/t.zoom;e[0].object.visible=!0;let n,r;for(n=1,r=e.length;n<r;n++){let o=e[n].distance;if(e[n].object.visible&&(o-=o*e[n].hysteresis),i>=o)e[n-1].object.visible=!1,e[n].object.visible=!0;else break}for(this._currentLevel=n-1;n<r;n++)e[n].object.visible=!1}}toJSON(t){let e=super.toJSON(t);e.object.autoUpdate=this.autoUpdate,e.object.levels=[];let i=this.levels;for(let n=0,r=i.length;n<r;n++){let o=i[n];e.object.levels.push({object:o.object.uuid,distance:o.distance,hysteresis:o.hysteresis})}return e}},vn=new C,nf=new C,Ac=new C,Tc=new C,Xi=class{constructor(t=new C,e=new C(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,vn)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let i=e.dot(this.direction);return i<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=vn.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(vn.copy(this.origin).addScaledVector(this.direction,e),vn.distanceToSquared(t))}distanceSqToSegment(t,e,i,n){nf.copy(t).add(e).multiplyScalar(.5),Ac.copy(e).sub(t).normalize(),Tc.copy(this.origin).sub(nf);let r=t.distanceTo(e)*.5,o=-this.direction.dot(Ac),a=Tc.dot(this.direction),l=-Tc.dot(Ac),c=Tc.lengthSq(),h=Math.abs(1-o*o),u,d,f,p;if(h>0)if(u=o*l-a,d=o*a-l,p=r*h,u>=0)if(d>=-p)if(d<=p){let x=1/h;u*=x,d*=x,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-p?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c):d<=p?(u=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),n&&n.copy(nf).addScaledVector(Ac,d),f}intersectSphere(t,e){if(t.radius<0)return null;vn.subVectors(t.center,this.origin);let i=vn.dot(this.direction),n=vn.dot(vn)-i*i,r=t.radius*t.radius;if(n>r)return null;let o=Math.sqrt(r-n),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(t.normal)+t.constant)/e;return i>=0?i:null}intersectPlane(t,e){let i=this.distanceToPlane(t);return i===null?null:this.at(i,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let i,n,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(t.min.x-d.x)*c,n=(t.max.x-d.x)*c):(i=(t.max.x-d.x)*c,n=(t.min.x-d.x)*c),h>=0?(r=(t.min.y-d.y)*h,o=(t.max.y-d.y)*h):(r=(t.max.y-d.y)*h,o=(t.min.y-d.y)*h),i>o||r>n||((r>i||isNaN(i))&&(i=r),(o<n||isNaN(n))&&(n=o),u>=0?(a=(t.min.z-d.z)*u,l=(t.max.z-d.z)*u):(a=(t.max.z-d.z)*u,l=(t.min.z-d.z)*u),i>l||a>n)||((a>i||i!==i)&&(i=a),(l<n||n!==n)&&(n=l),n<0)?null:this.at(i>=0?i:n,e)}intersectsBox(t){return this.intersectBox(t,vn)!==null}intersectTriangle(t,e,i,n,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=t.x-o.x,d=t.y-o.y,f=t.z-o.z,p=e.x-o.x,x=e.y-o.y,g=e.z-o.z,m=i.x-o.x,_=i.y-o.y,b=i.z-o.z,y=Math.abs(l),A=Math.abs(c),E=Math.abs(h),v,w,P,R,L,O,W,D,z,q,H,nt;if(y>=A&&y>=E?(P=l,O=u,z=p,nt=m,l>=0?(v=c,w=h,R=d,L=f,W=x,D=g,q=_,H=b):(v=h,w=c,R=f,L=d,W=g,D=x,q=b,H=_)):A>=E?(P=c,O=d,z=x,nt=_,c>=0?(v=h,w=l,R=f,L=u,W=g,D=p,q=b,H=m):(v=l,w=h,R=u,L=f,W=p,D=g,q=m,H=b)):(P=h,O=f,z=g,nt=b,h>=0?(v=l,w=c,R=u,L=d,W=p,D=x,q=m,H=_):(v=c,w=l,R=d,L=u,W=x,D=p,q=_,H=m)),P===0)return null;let X=v/P,tt=w/P,it=1/P,Tt=R-X*O,Ht=L-tt*O,Y=W-X*z,yt=D-tt*z,Ct=q-X*nt,kt=H-tt*nt,bt=Ct*yt-kt*Y,Bt=Tt*kt-Ht*Ct,we=Y*Ht-yt*Tt;if(n){if(bt<0||Bt<0||we<0)return null}else if((bt<0||Bt<0||we<0)&&(bt>0||Bt>0||we>0))return null;let Gt=bt+Bt+we;if(Gt===0)return null;let te=it*(bt*O+Bt*z+we*nt);return(Gt>0?te<0:te>0)?null:this.at(te/Gt,r)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},bi=class extends Be{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new vt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Di,this.combine=uo,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},Zm=new Vt,gs=new Xi,Cc=new ke,Jm=new C,Rc=new C,Pc=new C,Ic=new C,sf=new C,Lc=new C,Km=new C,Dc=new C,Me=class extends ue{constructor(t=new Ft,e=new bi){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,i=Object.keys(e);if(i.length>0){let n=e[i[0]];if(n!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=n.length;r<o;r++){let a=n[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(t,e){let i=this.geometry,n=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;e.fromBufferAttribute(n,t);let a=this.morphTargetInfluences;if(r&&a){Lc.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(sf.fromBufferAttribute(u,t),o?Lc.addScaledVector(sf,h):Lc.addScaledVector(sf.sub(e),h))}e.add(Lc)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let i=this.geometry,n=this.material,r=this.matrixWorld;n!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Cc.copy(i.boundingSphere),Cc.applyMatrix4(r),gs.copy(t.ray).recast(t.near),!(Cc.containsPoint(gs.origin)===!1&&(gs.intersectSphere(Cc,Jm)===null||gs.origin.distanceToSquared(Jm)>(t.far-t.near)**2))&&(Zm.copy(r).invert(),gs.copy(t.ray).applyMatrix4(Zm),!(i.boundingBox!==null&&gs.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(t,e,gs)))}_computeIntersections(t,e,i){let n,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,x=d.length;p<x;p++){let g=d[p],m=o[g.materialIndex],_=Math.max(g.start,f.start),b=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let y=_,A=b;y<A;y+=3){let E=a.getX(y),v=a.getX(y+1),w=a.getX(y+2);n=Nc(this,m,t,i,c,h,u,E,v,w),n&&(n.faceIndex=Math.floor(y/3),n.face.materialIndex=g.materialIndex,e.push(n))}}else{let p=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let g=p,m=x;g<m;g+=3){let _=a.getX(g),b=a.getX(g+1),y=a.getX(g+2);n=Nc(this,o,t,i,c,h,u,_,b,y),n&&(n.faceIndex=Math.floor(g/3),e.push(n))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,x=d.length;p<x;p++){let g=d[p],m=o[g.materialIndex],_=Math.max(g.start,f.start),b=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let y=_,A=b;y<A;y+=3){let E=y,v=y+1,w=y+2;n=Nc(this,m,t,i,c,h,u,E,v,w),n&&(n.faceIndex=Math.floor(y/3),n.face.materialIndex=g.materialIndex,e.push(n))}}else{let p=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let g=p,m=x;g<m;g+=3){let _=g,b=g+1,y=g+2;n=Nc(this,o,t,i,c,h,u,_,b,y),n&&(n.faceIndex=Math.floor(g/3),e.push(n))}}}};function Yv(s,t,e,i,n,r,o,a){let l;if(t.side===oi?l=i.intersectTriangle(o,r,n,!0,a):l=i.intersectTriangle(n,r,o,t.side===Pn,a),l===null)return null;Dc.copy(a),Dc.applyMatrix4(s.matrixWorld);let c=e.ray.origin.distanceTo(Dc);return c<e.near||c>e.far?null:{distance:c,point:Dc.clone(),object:s}}function Nc(s,t,e,i,n,r,o,a,l,c){s.getVertexPosition(a,Rc),s.getVertexPosition(l,Pc),s.getVertexPosition(c,Ic);let h=Yv(s,t,e,i,Rc,Pc,Ic,Km);if(h){let u=new C;Gi.getBarycoord(Km,Rc,Pc,Ic,u),n&&(h.uv=Gi.getInterpolatedAttribute(n,a,l,c,u,new j)),r&&(h.uv1=Gi.getInterpolatedAttribute(r,a,l,c,u,new j)),o&&(h.normal=Gi.getInterpolatedAttribute(o,a,l,c,u,new C),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new C,materialIndex:0};Gi.getNormal(Rc,Pc,Ic,d.normal),h.face=d,h.barycoord=u}return h}var zo=new ge,jm=new ge,Qm=new ge,Zv=new ge,tg=new Vt,Uc=new C,rf=new ke,eg=new Vt,of=new Xi,ha=class extends Me{constructor(t,e){super(t,e),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=sh,this.bindMatrix=new Vt,this.bindMatrixInverse=new Vt,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let t=this.geometry;this.boundingBox===null&&(this.boundingBox=new He),this.boundingBox.makeEmpty();let e=t.getAttribute("position");for(let i=0;i<e.count;i++)this.getVertexPosition(i,Uc),this.boundingBox.expandByPoint(Uc)}computeBoundingSphere(){let t=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new ke),this.boundingSphere.makeEmpty();let e=t.getAttribute("position");for(let i=0;i<e.count;i++)this.getVertexPosition(i,Uc),this.boundingSphere.expandByPoint(Uc)}copy(t,e){return super.copy(t,e),this.bindMode=t.bindMode,this.bindMatrix.copy(t.bindMatrix),this.bindMatrixInverse.copy(t.bindMatrixInverse),this.skeleton=t.skeleton,this.boundingBox=t.boundingBox!==null?t.boundingBox.clone():null,this.boundingSphere=t.boundingSphere!==null?t.boundingSphere.clone():null,this}raycast(t,e){let i=this.material,n=this.matrixWorld;i!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),rf.copy(this.boundingSphere),rf.applyMatrix4(n),t.ray.intersectsSphere(rf)!==!1&&(eg.copy(n).invert(),of.copy(t.ray).applyMatrix4(eg),!(this.boundingBox!==null&&of.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(t,e,of)))}getVertexPosition(t,e){return super.getVertexPosition(t,e),this.applyBoneTransform(t,e),e}bind(t,e){this.skeleton=t,e===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),e=this.matrixWorld),this.bindMatrix.copy(e),this.bindMatrixInverse.copy(e).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let t=new ge,e=this.geometry.attributes.skinWeight;for(let i=0,n=e.count;i<n;i++){t.fromBufferAttribute(e,i);let r=1/t.manhattanLength();r!==1/0?t.multiplyScalar(r):t.set(1,0,0,0),e.setXYZW(i,t.x,t.y,t.z,t.w)}}updateMatrixWorld(t){super.updateMatrixWorld(t),this.bindMode===sh?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===sp?this.bindMatrixInverse.copy(this.bindMatrix).invert():xt("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(t,e){let i=this.skeleton,n=this.geometry;jm.fromBufferAttribute(n.attributes.skinIndex,t),Qm.fromBufferAttribute(n.attributes.skinWeight,t),e.isVector4?(zo.copy(e),e.set(0,0,0,0)):(zo.set(e.x,e.y,e.z,1),e.set(0,0,0)),zo.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=Qm.getComponent(r);if(o!==0){let a=jm.getComponent(r);tg.multiplyMatrices(i.bones[a].matrixWorld,i.boneInverses[a]),e.addScaledVector(Zv.copy(zo).applyMatrix4(tg),o)}}return e.isVector4&&(e.w=zo.w),e.applyMatrix4(this.bindMatrixInverse)}},Br=class extends ue{constructor(){super(),this.isBone=!0,this.type="Bone"}},Ze=class extends Pe{constructor(t=null,e=1,i=1,n,r,o,a,l,c=Re,h=Re,u,d){super(null,o,a,l,c,h,n,r,u,d),this.isDataTexture=!0,this.image={data:t,width:e,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},ig=new Vt,Jv=new Vt,ua=class s{constructor(t=[],e=[]){this.uuid=Fi(),this.bones=t.slice(0),this.boneInverses=e,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let t=this.bones,e=this.boneInverses;if(this.boneMatrices=new Float32Array(t.length*16),e.length===0)this.calculateInverses();else if(t.length!==e.length){xt("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let i=0,n=this.bones.length;i<n;i++)this.boneInverses.push(new Vt)}}calculateInverses(){this.boneInverses.length=0;for(let t=0,e=this.bones.length;t<e;t++){let i=new Vt;this.bones[t]&&i.copy(this.bones[t].matrixWorld).invert(),this.boneInverses.push(i)}}pose(){for(let t=0,e=this.bones.length;t<e;t++){let i=this.bones[t];i&&i.matrixWorld.copy(this.boneInverses[t]).invert()}for(let t=0,e=this.bones.length;t<e;t++){let i=this.bones[t];i&&(i.parent&&i.parent.isBone?(i.matrix.copy(i.parent.matrixWorld).invert(),i.matrix.multiply(i.matrixWorld)):i.matrix.copy(i.matrixWorld),i.matrix.decompose(i.position,i.quaternion,i.scale))}}update(){let t=this.bones,e=this.boneInverses,i=this.boneMatrices,n=this.boneTexture;for(let r=0,o=t.length;r<o;r++){let a=t[r]?t[r].matrixWorld:Jv;ig.multiplyMatrices(a,e[r]),ig.toArray(i,r*16)}n!==null&&(n.needsUpdate=!0)}clone(){return new s(this.bones,this.boneInverses)}computeBoneTexture(){let t=Math.sqrt(this.bones.length*4);t=Math.ceil(t/4)*4,t=Math.max(t,4);let e=new Float32Array(t*t*4);e.set(this.boneMatrices);let i=new Ze(e,t,t,fi,ni);return i.needsUpdate=!0,this.boneMatrices=e,this.boneTexture=i,this}getBoneByName(t){for(let e=0,i=this.bones.length;e<i;e++){let n=this.bones[e];if(n.name===t)return n}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(t,e){this.uuid=t.uuid;for(let i=0,n=t.bones.length;i<n;i++){let r=t.bones[i],o=e[r];o===void 0&&(xt("Skeleton: No bone found with UUID:",r),o=new Br),this.bones.push(o),this.boneInverses.push(new Vt().fromArray(t.boneInverses[i]))}return this.init(),this}toJSON(){let t={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};t.uuid=this.uuid;let e=this.bones,i=this.boneInverses;for(let n=0,r=e.length;n<r;n++){let o=e[n];t.bones.push(o.uuid);let a=i[n];t.boneInverses.push(a.toArray())}return t}},wn=class extends Jt{constructor(t,e,i,n=1){super(t,e,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=n}copy(t){return super.copy(t),this.meshPerAttribute=t.meshPerAttribute,this}toJSON(){let t=super.toJSON();return t.meshPerAttribute=this.meshPerAttribute,t.isInstancedBufferAttribute=!0,t}},vr=new Vt,ng=new Vt,Oc=[],sg=new He,Kv=new Vt,Ho=new Me,Vo=new ke,Us=class extends Me{constructor(t,e,i){super(t,e),this.isInstancedMesh=!0,this.instanceMatrix=new wn(new Float32Array(i*16),16),this.instanceColor=null,this.morphTexture=null,this.count=i,this.boundingBox=null,this.boundingSphere=null;for(let n=0;n<i;n++)this.setMatrixAt(n,Kv)}computeBoundingBox(){let t=this.geometry,e=this.count;this.boundingBox===null&&(this.boundingBox=new He),t.boundingBox===null&&t.computeBoundingBox(),this.boundingBox.makeEmpty();for(let i=0;i<e;i++)this.getMatrixAt(i,vr),sg.copy(t.boundingBox).applyMatrix4(vr),this.boundingBox.union(sg)}computeBoundingSphere(){let t=this.geometry,e=this.count;this.boundingSphere===null&&(this.boundingSphere=new ke),t.boundingSphere===null&&t.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let i=0;i<e;i++)this.getMatrixAt(i,vr),Vo.copy(t.boundingSphere).applyMatrix4(vr),this.boundingSphere.union(Vo)}copy(t,e){return super.copy(t,e),this.instanceMatrix.copy(t.instanceMatrix),this.morphTexture=t.morphTexture!==null?t.morphTexture.clone():null,this.instanceColor=t.instanceColor!==null?t.instanceColor.clone():null,this.count=t.count,this.boundingBox=t.boundingBox!==null?t.boundingBox.clone():null,this.boundingSphere=t.boundingSphere!==null?t.boundingSphere.clone():null,this}getColorAt(t,e){return this.instanceColor===null?e.setRGB(1,1,1):e.fromArray(this.instanceColor.array,t*3)}getMatrixAt(t,e){return e.fromArray(this.instanceMatrix.array,t*16)}getMorphAt(t,e){let i=e.morphTargetInfluences,n=this.morphTexture.source.data.data,r=i.length+1,o=t*r+1;for(let a=0;a<i.length;a++)i[a]=n[o+a]}raycast(t,e){let i=this.matrixWorld,n=this.count;if(Ho.geometry=this.geometry,Ho.material=this.material,Ho.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Vo.copy(this.boundingSphere),Vo.applyMatrix4(i),t.ray.intersectsSphere(Vo)!==!1))for(let r=0;r<n;r++){this.getMatrixAt(r,vr),ng.multiplyMatrices(i,vr),Ho.matrixWorld=ng,Ho.raycast(t,Oc);for(let o=0,a=Oc.length;o<a;o++){let l=Oc[o];l.instanceId=r,l.object=this,e.push(l)}Oc.length=0}}setColorAt(t,e){return this.instanceColor===null&&(this.instanceColor=new wn(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),e.toArray(this.instanceColor.array,t*3),this}setMatrixAt(t,e){return e.toArray(this.instanceMatrix.array,t*16),this}setMorphAt(t,e){let i=e.morphTargetInfluences,n=i.length+1;this.morphTexture===null&&(this.morphTexture=new Ze(new Float32Array(n*this.count),n,this.count,dl,ni));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<i.length;c++)o+=i[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=n*t;return r[l]=a,r.set(i,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},xs=new ke,jv=new j(.5,.5),Fc=new C,en=class{constructor(t=new _i,e=new _i,i=new _i,n=new _i,r=new _i,o=new _i){this.planes=[t,e,i,n,r,o]}set(t,e,i,n,r,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(i),a[3].copy(n),a[4].copy(r),a[5].copy(o),this}copy(t){let e=this.planes;for(let i=0;i<6;i++)e[i].copy(t.planes[i]);return this}setFromProjectionMatrix(t,e=vi,i=!1){let n=this.planes,r=t.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],f=r[7],p=r[8],x=r[9],g=r[10],m=r[11],_=r[12],b=r[13],y=r[14],A=r[15];if(n[0].setComponents(c-o,f-h,m-p,A-_).normalize(),n[1].setComponents(c+o,f+h,m+p,A+_).normalize(),n[2].setComponents(c+a,f+u,m+x,A+b).normalize(),n[3].setComponents(c-a,f-u,m-x,A-b).normalize(),i)n[4].setComponents(l,d,g,y).normalize(),n[5].setComponents(c-l,f-d,m-g,A-y).normalize();else if(n[4].setComponents(c-l,f-d,m-g,A-y).normalize(),e===vi)n[5].setComponents(c+l,f+d,m+g,A+y).normalize();else if(e===Wn)n[5].setComponents(l,d,g,y).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),xs.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),xs.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(xs)}intersectsSprite(t){xs.center.set(0,0,0);let e=jv.distanceTo(t.center);return xs.radius=.7071067811865476+e,xs.applyMatrix4(t.matrixWorld),this.intersectsSphere(xs)}intersectsSphere(t){let e=this.planes,i=t.center,n=-t.radius;for(let r=0;r<6;r++)if(e[r].distanceToPoint(i)<n)return!1;return!0}intersectsBox(t){let e=this.planes;for(let i=0;i<6;i++){let n=e[i];if(Fc.x=n.normal.x>0?t.max.x:t.min.x,Fc.y=n.normal.y>0?t.max.y:t.min.y,Fc.z=n.normal.z>0?t.max.z:t.min.z,n.distanceToPoint(Fc)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let i=0;i<6;i++)if(e[i].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},rg=new Vt,zr=class s{constructor(){this.coordinateSystem=vi,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,i=this._frustums;for(let n=0;n<e.length;n++){let r=e[n];rg.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[n]===void 0&&(i[n]=new en),i[n].setFromProjectionMatrix(rg,r.coordinateSystem,r.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let i=0;i<this._count;i++)if(e[i].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,i=t._frustums;for(let n=0;n<t._count;n++)e[n]===void 0&&(e[n]=new en),e[n].copy(i[n]);return this._count=t._count,this}clone(){return new s().copy(this)}};function af(s,t){return s-t}function Qv(s,t){return s.z-t.z}function ty(s,t){return t.z-s.z}var Mf=class{constructor(){this.index=0,this.pool=[],this.list=[]}push(t,e,i,n){let r=this.pool,o=this.list;this.index>=r.length&&r.push({start:-1,count:-1,z:-1,index:-1});let a=r[this.index];o.push(a),this.index++,a.start=t,a.count=e,a.z=i,a.index=n}reset(){this.list.length=0,this.index=0}},gi=new Vt,ey=new vt(1,1,1),iy=new en,ny=new zr,kc=new He,_s=new ke,lf=new C,og=new C,ag=new C,sy=new C,cf=new Mf,ei=new Me,Bc=[];function ry(s,t,e=0){let i=t.itemSize;if(s.isInterleavedBufferAttribute||s.array.constructor!==t.array.constructor){let n=s.count;for(let r=0;r<n;r++)for(let o=0;o<i;o++)t.setComponent(r+e,o,s.getComponent(r,o))}else t.array.set(s.array,e*i);t.needsUpdate=!0}function Ki(s,t){if(s.constructor!==t.constructor){let e=Math.min(s.length,t.length);for(let i=0;i<e;i++)t[i]=s[i]}else{let e=Math.min(s.length,t.length);t.set(new s.constructor(s.buffer,0,e))}}var da=class extends Me{constructor(t,e,i=e*2,n){super(new Ft,n),this.isBatchedMesh=!0,this.perObjectFrustumCulled=!0,this.sortObjects=!0,this.boundingBox=null,this.boundingSphere=null,this.customSort=null,this._instanceInfo=[],this._geometryInfo=[],this._availableInstanceIds=[],this._availableGeometryIds=[],this._nextIndexStart=0,this._nextVertexStart=0,this._geometryCount=0,this._visibilityChanged=!0,this._geometryInitialized=!1,this._maxInstanceCount=t,this._maxVertexCount=e,this._maxIndexCount=i,this._multiDrawCounts=new Int32Array(t),this._multiDrawStarts=new Int32Array(t),this._multiDrawCount=0,this._multiDrawBytesPerElement=1,this._mergedDrawCounts=new Int32Array(t),this._mergedDrawStarts=new Int32Array(t),this._mergedDrawInstanceCounts=new Int32Array(t),this._mergedDrawCount=0,this._matricesTexture=null,this._indirectTexture=null,this._colorsTexture=null,this._previousMatricesTexture=null,this._initMatricesTexture(),this._initIndirectTexture()}get maxInstanceCount(){return this._maxInstanceCount}get instanceCount(){return this._instanceInfo.length-this._availableInstanceIds.length}get unusedVertexCount(){return this._maxVertexCount-this._nextVertexStart}get unusedIndexCount(){return this._maxIndexCount-this._nextIndexStart}_initMatricesTexture(){let t=Math.sqrt(this._maxInstanceCount*4);t=Math.ceil(t/4)*4,t=Math.max(t,4);let e=new Float32Array(t*t*4),i=new Ze(e,t,t,fi,ni);this._matricesTexture=i}_initIndirectTexture(){let t=Math.sqrt(this._maxInstanceCount);t=Math.ceil(t);let e=new Uint32Array(t*t),i=new Ze(e,t,t,go,Pi);this._indirectTexture=i}_initColorsTexture(){let t=Math.sqrt(this._maxInstanceCount);t=Math.ceil(t);let e=new Float32Array(t*t*4).fill(1),i=new Ze(e,t,t,fi,ni);i.colorSpace=ie.workingColorSpace,this._colorsTexture=i}_initializeGeometry(t){let e=this.geometry,i=this._maxVertexCount,n=this._maxIndexCount;if(this._geometryInitialized===!1){for(let r in t.attributes){let o=t.getAttribute(r),{array:a,itemSize:l,normalized:c}=o,h=new a.constructor(i*l),u=new Jt(h,l,c);e.setAttribute(r,u)}if(t.getIndex()!==null){let r=i>65535?new Uint32Array(n):new Uint16Array(n);e.setIndex(new Jt(r,1))}this._geometryInitialized=!0}}_validateGeometry(t){let e=this.geometry;if(!!t.getIndex()!=!!e.getIndex())throw new Error('THREE.BatchedMesh: All geometries must consistently have "index".');for(let i in e.attributes){if(!t.hasAttribute(i))throw new Error(`THREE.BatchedMesh: Added geometry missing "${i}". All geometries must have consistent attributes.`);let n=t.getAttribute(i),r=e.getAttribute(i);if(n.itemSize!==r.itemSize||n.normalized!==r.normalized)throw new Error(`THREE.BatchedMesh: Added geometry attribute "${i}" has an inconsistent itemSize or normalized value.`)}}validateInstanceId(t){let e=this._instanceInfo;if(t<0||t>=e.length||e[t].active===!1)throw new Error(`THREE.BatchedMesh: Invalid instanceId ${t}. Instance is either out of range or has been deleted.`)}validateGeometryId(t){let e=this._geometryInfo;if(t<0||t>=e.length||e[t].active===!1)throw new Error(`THREE.BatchedMesh: Invalid geometryId ${t}. Geometry is either out of range or has been deleted.`)}setCustomSort(t){return this.customSort=t,this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new He);let t=this.boundingBox,e=this._instanceInfo;t.makeEmpty();for(let i=0,n=e.length;i<n;i++){if(e[i].active===!1)continue;let r=e[i].geometryIndex;this.getMatrixAt(i,gi),this.getBoundingBoxAt(r,kc).applyMatrix4(gi),t.union(kc)}}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ke);let t=this.boundingSphere,e=this._instanceInfo;t.makeEmpty();for(let i=0,n=e.length;i<n;i++){if(e[i].active===!1)continue;let r=e[i].geometryIndex;this.getMatrixAt(i,gi),this.getBoundingSphereAt(r,_s).applyMatrix4(gi),t.union(_s)}}addInstance(t){if(this._instanceInfo.length>=this.maxInstanceCount&&this._availableInstanceIds.length===0)throw new Error("THREE.BatchedMesh: Maximum item count reached.");let i={visible:!0,active:!0,geometryIndex:t},n=null;this._availableInstanceIds.length>0?(this._availableInstanceIds.sort(af),n=this._availableInstanceIds.shift(),this._instanceInfo[n]=i):(n=this._instanceInfo.length,this._instanceInfo.push(i));let r=this._matricesTexture;gi.identity().toArray(r.image.data,n*16),r.needsUpdate=!0;let o=this._colorsTexture;return o&&(ey.toArray(o.image.data,n*4),o.needsUpdate=!0),this._visibilityChanged=!0,n}addGeometry(t,e=-1,i=-1){this._initializeGeometry(t),this._validateGeometry(t);let n={vertexStart:-1,vertexCount:-1,reservedVertexCount:-1,indexStart:-1,indexCount:-1,reservedIndexCount:-1,start:-1,count:-1,boundingBox:null,boundingSphere:null,active:!0},r=this._geometryInfo;n.vertexStart=this._nextVertexStart,n.reservedVertexCount=e===-1?t.getAttribute("position").count:e;let o=t.getIndex();if(o!==null&&(n.indexStart=this._nextIndexStart,n.reservedIndexCount=i===-1?o.count:i),n.indexStart!==-1&&n.indexStart+n.reservedIndexCount>this._maxIndexCount||n.vertexStart+n.reservedVertexCount>this._maxVertexCount)throw new Error("THREE.BatchedMesh: Reserved space request exceeds the maximum buffer size.");let l;return this._availableGeometryIds.length>0?(this._availableGeometryIds.sort(af),l=this._availableGeometryIds.shift(),r[l]=n):(l=this._geometryCount,this._geometryCount++,r.push(n)),this.setGeometryAt(l,t),this._nextIndexStart=n.indexStart+n.reservedIndexCount,this._nextVertexStart=n.vertexStart+n.reservedVertexCount,l}setGeometryAt(t,e){if(t>=this._geometryCount)throw new Error("THREE.BatchedMesh: Maximum geometry count reached.");this._validateGeometry(e);let i=this.geometry,n=i.getIndex()!==null,r=i.getIndex(),o=e.getIndex(),a=this._geometryInfo[t];if(n&&o.count>a.reservedIndexCount||e.attributes.position.count>a.reservedVertexCount)throw new Error("THREE.BatchedMesh: Reserved space not large enough for provided geometry.");let l=a.vertexStart,c=a.reservedVertexCount;a.vertexCount=e.getAttribute("position").count;for(let h in i.attributes){let u=e.getAttribute(h),d=i.getAttribute(h);ry(u,d,l);let f=u.itemSize;for(let p=u.count,x=c;p<x;p++){let g=l+p;for(let m=0;m<f;m++)d.setComponent(g,m,0)}d.needsUpdate=!0,d.addUpdateRange(l*f,c*f)}if(n){let h=a.indexStart,u=a.reservedIndexCount;a.indexCount=e.getIndex().count;for(let d=0;d<o.count;d++)r.setX(h+d,l+o.getX(d));for(let d=o.count,f=u;d<f;d++)r.setX(h+d,l);r.needsUpdate=!0,r.addUpdateRange(h,a.reservedIndexCount)}return a.start=n?a.indexStart:a.vertexStart,a.count=n?a.indexCount:a.vertexCount,a.boundingBox=null,e.boundingBox!==null&&(a.boundingBox=e.boundingBox.clone()),a.boundingSphere=null,e.boundingSphere!==null&&(a.boundingSphere=e.boundingSphere.clone()),this._visibilityChanged=!0,t}deleteGeometry(t){let e=this._geometryInfo;if(t>=e.length||e[t].active===!1)return this;let i=this._instanceInfo;for(let n=0,r=i.length;n<r;n++)i[n].active&&i[n].geometryIndex===t&&this.deleteInstance(n);return e[t].active=!1,this._availableGeometryIds.push(t),this._visibilityChanged=!0,this}deleteInstance(t){return this.validateInstanceId(t),this._instanceInfo[t].active=!1,this._availableInstanceIds.push(t),this._visibilityChanged=!0,this}optimize(){let t=0,e=0,i=this._geometryInfo,n=i.map((o,a)=>a).sort((o,a)=>i[o].vertexStart-i[a].vertexStart),r=this.geometry;for(let o=0,a=i.length;o<a;o++){let l=n[o],c=i[l];if(c.active!==!1){if(r.index!==null){if(c.indexStart!==e){let{indexStart:h,vertexStart:u,reservedIndexCount:d}=c,f=r.index,p=f.array,x=t-u;for(let g=h;g<h+d;g++)p[g]=p[g]+x;f.array.copyWithin(e,h,h+d),f.addUpdateRange(e,d),f.needsUpdate=!0,c.indexStart=e}e+=c.reservedIndexCount}if(c.vertexStart!==t){let{vertexStart:h,reservedVertexCount:u}=c,d=r.attributes;for(let f in d){let p=d[f],{array:x,itemSize:g}=p;x.copyWithin(t*g,h*g,(h+u)*g),p.addUpdateRange(t*g,u*g),p.needsUpdate=!0}c.vertexStart=t}t+=c.reservedVertexCount,c.start=r.index?c.indexStart:c.vertexStart}}return this._nextIndexStart=e,this._nextVertexStart=t,this._visibilityChanged=!0,this}getBoundingBoxAt(t,e){if(t>=this._geometryCount)return null;let i=this.geometry,n=this._geometryInfo[t];if(n.boundingBox===null){let r=new He,o=i.index,a=i.attributes.position;for(let l=n.start,c=n.start+n.count;l<c;l++){let h=l;o&&(h=o.getX(h)),r.expandByPoint(lf.fromBufferAttribute(a,h))}n.boundingBox=r}return e.copy(n.boundingBox),e}getBoundingSphereAt(t,e){if(t>=this._geometryCount)return null;let i=this.geometry,n=this._geometryInfo[t];if(n.boundingSphere===null){let r=new ke;this.getBoundingBoxAt(t,kc),kc.getCenter(r.center);let o=i.index,a=i.attributes.position,l=0;for(let c=n.start,h=n.start+n.count;c<h;c++){let u=c;o&&(u=o.getX(u)),lf.fromBufferAttribute(a,u),l=Math.max(l,r.center.distanceToSquared(lf))}r.radius=Math.sqrt(l),n.boundingSphere=r}return e.copy(n.boundingSphere),e}setMatrixAt(t,e){this.validateInstanceId(t);let i=this._matricesTexture,n=this._matricesTexture.image.data;return e.toArray(n,t*16),i.needsUpdate=!0,this}getMatrixAt(t,e){return this.validateInstanceId(t),e.fromArray(this._matricesTexture.image.data,t*16)}setColorAt(t,e){return this.validateInstanceId(t),this._colorsTexture===null&&this._initColorsTexture(),e.toArray(this._colorsTexture.image.data,t*4),this._colorsTexture.needsUpdate=!0,this}getColorAt(t,e){return this.validateInstanceId(t),this._colorsTexture===null?e.isVector4?e.set(1,1,1,1):e.setRGB(1,1,1):e.fromArray(this._colorsTexture.image.data,t*4)}setVisibleAt(t,e){return this.validateInstanceId(t),this._instanceInfo[t].visible===e?this:(this._instanceInfo[t].visible=e,this._visibilityChanged=!0,this)}getVisibleAt(t){return this.validateInstanceId(t),this._instanceInfo[t].visible}setGeometryIdAt(t,e){return this.validateInstanceId(t),this.validateGeometryId(e),this._instanceInfo[t].geometryIndex=e,this._visibilityChanged=!0,this}getGeometryIdAt(t){return this.validateInstanceId(t),this._instanceInfo[t].geometryIndex}getGeometryRangeAt(t,e={}){this.validateGeometryId(t);let i=this._geometryInfo[t];return e.vertexStart=i.vertexStart,e.vertexCount=i.vertexCount,e.reservedVertexCount=i.reservedVertexCount,e.indexStart=i.indexStart,e.indexCount=i.indexCount,e.reservedIndexCount=i.reservedIndexCount,e.start=i.start,e.count=i.count,e}setInstanceCount(t){let e=this._availableInstanceIds,i=this._instanceInfo;for(e.sort(af);e[e.length-1]===i.length-1;)i.pop(),e.pop();if(t<i.length)throw new Error(`THREE.BatchedMesh: Instance ids outside the range ${t} are being used. Cannot shrink instance count.`);let n=new Int32Array(t),r=new Int32Array(t);Ki(this._multiDrawCounts,n),Ki(this._multiDrawStarts,r),this._multiDrawCounts=n,this._multiDrawStarts=r;let o=new Int32Array(t),a=new Int32Array(t),l=new Int32Array(t);Ki(this._mergedDrawCounts,o),Ki(this._mergedDrawStarts,a),Ki(this._mergedDrawInstanceCounts,l),this._mergedDrawCounts=o,this._mergedDrawStarts=a,this._mergedDrawInstanceCounts=l,this._maxInstanceCount=t;let c=this._indirectTexture,h=this._matricesTexture,u=this._colorsTexture;c.dispose(),this._initIndirectTexture(),Ki(c.image.data,this._indirectTexture.image.data),h.dispose(),this._initMatricesTexture(),Ki(h.image.data,this._matricesTexture.image.data),u&&(u.dispose(),this._initColorsTexture(),Ki(u.image.data,this._colorsTexture.image.data)),this._previousMatricesTexture!==null&&(this._previousMatricesTexture.dispose(),this._previousMatricesTexture=null)}setGeometrySize(t,e){let i=[...this._geometryInfo].filter(a=>a.active);if(Math.max(...i.map(a=>a.vertexStart+a.reservedVertexCount))>t)throw new Error(`THREE.BatchedMesh: Geometry vertex values are being used outside the range ${t}. Cannot shrink further.`);if(this.geometry.index&&Math.max(...i.map(l=>l.indexStart+l.reservedIndexCount))>e)throw new Error(`THREE.BatchedMesh: Geometry index values are being used outside the range ${e}. Cannot shrink further.`);let r=this.geometry;r.dispose(),this._maxVertexCount=t,this._maxIndexCount=e,this._geometryInitialized&&(this._geometryInitialized=!1,this.geometry=new Ft,this._initializeGeometry(r));let o=this.geometry;r.index&&Ki(r.index.array,o.index.array);for(let a in r.attributes)Ki(r.attributes[a].array,o.attributes[a].array);this._visibilityChanged=!0}raycast(t,e){let i=this._instanceInfo,n=this._geometryInfo,r=this.matrixWorld,o=this.geometry;ei.material=this.material,ei.geometry.index=o.index,ei.geometry.attributes=o.attributes,ei.geometry.boundingBox===null&&(ei.geometry.boundingBox=new He),ei.geometry.boundingSphere===null&&(ei.geometry.boundingSphere=new ke);for(let a=0,l=i.length;a<l;a++){if(!i[a].visible||!i[a].active)continue;let c=i[a].geometryIndex,h=n[c];ei.geometry.setDrawRange(h.start,h.count),this.getMatrixAt(a,ei.matrixWorld).premultiply(r),this.getBoundingBoxAt(c,ei.geometry.boundingBox),this.getBoundingSphereAt(c,ei.geometry.boundingSphere),ei.raycast(t,Bc);for(let u=0,d=Bc.length;u<d;u++){let f=Bc[u];f.object=this,f.batchId=a,e.push(f)}Bc.length=0}ei.material=null,ei.geometry.index=null,ei.geometry.attributes={},ei.geometry.setDrawRange(0,1/0)}copy(t){return super.copy(t),this.geometry=t.geometry.clone(),this.perObjectFrustumCulled=t.perObjectFrustumCulled,this.sortObjects=t.sortObjects,this.boundingBox=t.boundingBox!==null?t.boundingBox.clone():null,this.boundingSphere=t.boundingSphere!==null?t.boundingSphere.clone():null,this._geometryInfo=t._geometryInfo.map(e=>({...e,boundingBox:e.boundingBox!==null?e.boundingBox.clone():null,boundingSphere:e.boundingSphere!==null?e.boundingSphere.clone():null})),this._instanceInfo=t._instanceInfo.map(e=>({...e})),this._availableInstanceIds=t._availableInstanceIds.slice(),this._availableGeometryIds=t._availableGeometryIds.slice(),this._nextIndexStart=t._nextIndexStart,this._nextVertexStart=t._nextVertexStart,this._geometryCount=t._geometryCount,this._maxInstanceCount=t._maxInstanceCount,this._maxVertexCount=t._maxVertexCount,this._maxIndexCount=t._maxIndexCount,this._geometryInitialized=t._geometryInitialized,this._multiDrawCounts=t._multiDrawCounts.slice(),this._multiDrawStarts=t._multiDrawStarts.slice(),this._multiDrawBytesPerElement=t._multiDrawBytesPerElement,this._mergedDrawCounts=t._mergedDrawCounts.slice(),this._mergedDrawStarts=t._mergedDrawStarts.slice(),this._mergedDrawInstanceCounts=t._mergedDrawInstanceCounts.slice(),this._indirectTexture=t._indirectTexture.clone(),this._indirectTexture.image.data=this._indirectTexture.image.data.slice(),this._matricesTexture=t._matricesTexture.clone(),this._matricesTexture.image.data=this._matricesTexture.image.data.slice(),t._colorsTexture!==null?(this._colorsTexture=t._colorsTexture.clone(),this._colorsTexture.image.data=this._colorsTexture.image.data.slice()):this._colorsTexture=null,this}dispose(){super.dispose(),this.geometry.dispose(),this._matricesTexture.dispose(),this._matricesTexture=null,this._indirectTexture.dispose(),this._indirectTexture=null,this._colorsTexture!==null&&(this._colorsTexture.dispose(),this._colorsTexture=null),this._previousMatricesTexture!==null&&(this._previousMatricesTexture.dispose(),this._previousMatricesTexture=null)}_updateDrawParameters(t,e,i,n="multiDraw"){if(!this._visibilityChanged&&!this.perObjectFrustumCulled&&!this.sortObjects)return;let r=e.getIndex(),o=r===null?1:r.array.BYTES_PER_ELEMENT,a=1;i.wireframe&&(a=2,o=e.attributes.position.count>65535?4:2);let l=this._instanceInfo,c=this._multiDrawStarts,h=this._multiDrawCounts,u=this._mergedDrawStarts,d=this._mergedDrawCounts,f=this._mergedDrawInstanceCounts,p=this._geometryInfo,x=this.perObjectFrustumCulled,g=this._indirectTexture,m=g.image.data,_=t.isArrayCamera?ny:iy;x&&(t.isArrayCamera?_.setFromArrayCamera(t):(gi.multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse).multiply(this.matrixWorld),_.setFromProjectionMatrix(gi,t.coordinateSystem,t.reversedDepth)));let b=0,y=0;if(this.sortObjects){gi.copy(this.matrixWorld).invert(),og.setFromMatrixPosition(t.matrixWorld).applyMatrix4(gi),ag.set(0,0,-1).transformDirection(t.matrixWorld).transformDirection(gi);for(let v=0,w=l.length;v<w;v++)if(l[v].visible&&l[v].active){let P=l[v].geometryIndex;this.getMatrixAt(v,gi),this.getBoundingSphereAt(P,_s).applyMatrix4(gi);let R=!1;if(x&&(R=!_.intersectsSphere(_s)),!R){let L=p[P],O=sy.subVectors(_s.center,og).dot(ag);cf.push(L.start,L.count,O,v)}}let A=cf.list,E=this.customSort;E===null?A.sort(i.transparent?ty:Qv):E.call(this,A,t);for(let v=0,w=A.length;v<w;v++){let P=A[v],R=P.start*o*a,L=P.count*a;n==="merged"?y>0&&u[y-1]===R&&d[y-1]===L?f[y-1]++:(u[y]=R,d[y]=L,f[y]=1,y++):(c[b]=R,h[b]=L),m[b]=P.index,b++}cf.reset()}else for(let A=0,E=l.length;A<E;A++)if(l[A].visible&&l[A].active){let v=l[A].geometryIndex,w=!1;if(x&&(this.getMatrixAt(A,gi),this.getBoundingSphereAt(v,_s).applyMatrix4(gi),w=!_.intersectsSphere(_s)),!w){let P=p[v],R=P.start*o*a,L=P.count*a;n==="merged"?y>0&&u[y-1]===R&&d[y-1]===L?f[y-1]++:(u[y]=R,d[y]=L,f[y]=1,y++):(c[b]=R,h[b]=L),m[b]=A,b++}}g.needsUpdate=!0,this._multiDrawCount=b,this._mergedDrawCount=y,this._multiDrawBytesPerElement=o,this._visibilityChanged=!1}onBeforeRender(t,e,i,n,r){t.isWebGPURenderer===!0?(this._visibilityChanged||this.perObjectFrustumCulled||this.sortObjects)&&(this._indirectTexture.needsUpdate=!0):this._updateDrawParameters(i,n,r)}onBeforeShadow(t,e,i,n,r,o){t.isWebGPURenderer!==!0&&this._updateDrawParameters(n,r,o)}},De=class extends Be{constructor(t){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new vt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.linewidth=t.linewidth,this.linecap=t.linecap,this.linejoin=t.linejoin,this.fog=t.fog,this}},gh=new C,xh=new C,lg=new Vt,Go=new Xi,zc=new ke,hf=new C,cg=new C,qi=class extends ue{constructor(t=new Ft,e=new De){super(),this.isLine=!0,this.type="Line",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}computeLineDistances(){let t=this.geometry;if(t.index===null){let e=t.attributes.position,i=[0];for(let n=1,r=e.count;n<r;n++)gh.fromBufferAttribute(e,n-1),xh.fromBufferAttribute(e,n),i[n]=i[n-1],i[n]+=gh.distanceTo(xh);t.setAttribute("lineDistance",new Et(i,1))}else xt("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let i=this.geometry,n=this.matrixWorld,r=t.params.Line.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),zc.copy(i.boundingSphere),zc.applyMatrix4(n),zc.radius+=r,t.ray.intersectsSphere(zc)===!1)return;lg.copy(n).invert(),Go.copy(t.ray).applyMatrix4(lg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=i.index,d=i.attributes.position;if(h!==null){let f=Math.max(0,o.start),p=Math.min(h.count,o.start+o.count);for(let x=f,g=p-1;x<g;x+=c){let m=h.getX(x),_=h.getX(x+1),b=Hc(this,t,Go,l,m,_,x);b&&e.push(b)}if(this.isLineLoop){let x=h.getX(p-1),g=h.getX(f),m=Hc(this,t,Go,l,x,g,p-1);m&&e.push(m)}}else{let f=Math.max(0,o.start),p=Math.min(d.count,o.start+o.count);for(let x=f,g=p-1;x<g;x+=c){let m=Hc(this,t,Go,l,x,x+1,x);m&&e.push(m)}if(this.isLineLoop){let x=Hc(this,t,Go,l,p-1,f,p-1);x&&e.push(x)}}}updateMorphTargets(){let e=this.geometry.morphAttributes,i=Object.keys(e);if(i.length>0){let n=e[i[0]];if(n!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=n.length;r<o;r++){let a=n[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Hc(s,t,e,i,n,r,o){let a=s.geometry.attributes.position;if(gh.fromBufferAttribute(a,n),xh.fromBufferAttribute(a,r),e.distanceSqToSegment(gh,xh,hf,cg)>i)return;hf.applyMatrix4(s.matrixWorld);let c=t.ray.origin.distanceTo(hf);if(!(c<t.near||c>t.far))return{distance:c,point:cg.clone().applyMatrix4(s.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:s}}var hg=new C,ug=new C,ri=class extends qi{constructor(t,e){super(t,e),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let t=this.geometry;if(t.index===null){let e=t.attributes.position,i=[];for(let n=0,r=e.count;n<r;n+=2)hg.fromBufferAttribute(e,n),ug.fromBufferAttribute(e,n+1),i[n]=n===0?0:i[n-1],i[n+1]=i[n]+hg.distanceTo(ug);t.setAttribute("lineDistance",new Et(i,1))}else xt("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},fa=class extends qi{constructor(t,e){super(t,e),this.isLineLoop=!0,this.type="LineLoop"}},Hr=class extends Be{constructor(t){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new vt(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.alphaMap=t.alphaMap,this.size=t.size,this.sizeAttenuation=t.sizeAttenuation,this.fog=t.fog,this}},dg=new Vt,wf=new Xi,Vc=new ke,Gc=new C,Os=class extends ue{constructor(t=new Ft,e=new Hr){super(),this.isPoints=!0,this.type="Points",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let i=this.geometry,n=this.matrixWorld,r=t.params.Points.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),Vc.copy(i.boundingSphere),Vc.applyMatrix4(n),Vc.radius+=r,t.ray.intersectsSphere(Vc)===!1)return;dg.copy(n).invert(),wf.copy(t.ray).applyMatrix4(dg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=i.index,u=i.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let p=d,x=f;p<x;p++){let g=c.getX(p);Gc.fromBufferAttribute(u,g),fg(Gc,g,l,n,t,e,this)}}else{let d=Math.max(0,o.start),f=Math.min(u.count,o.start+o.count);for(let p=d,x=f;p<x;p++)Gc.fromBufferAttribute(u,p),fg(Gc,p,l,n,t,e,this)}}updateMorphTargets(){let e=this.geometry.morphAttributes,i=Object.keys(e);if(i.length>0){let n=e[i[0]];if(n!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=n.length;r<o;r++){let a=n[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function fg(s,t,e,i,n,r,o){let a=wf.distanceSqToPoint(s);if(a<e){let l=new C;wf.closestPointToPoint(s,l),l.applyMatrix4(i);let c=n.ray.origin.distanceTo(l);if(c<n.near||c>n.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:t,face:null,faceIndex:null,barycoord:null,object:o})}}var pa=class extends Pe{constructor(t,e,i,n,r=be,o=be,a,l,c){super(t,e,i,n,r,o,a,l,c),this.isVideoTexture=!0,this.generateMipmaps=!1,this._requestVideoFrameCallbackId=0;let h=this;function u(){h.needsUpdate=!0,h._requestVideoFrameCallbackId=t.requestVideoFrameCallback(u)}"requestVideoFrameCallback"in t&&(this._requestVideoFrameCallbackId=t.requestVideoFrameCallback(u))}clone(){return new this.constructor(this.image).copy(this)}update(){let t=this.image;"requestVideoFrameCallback"in t===!1&&t.readyState>=t.HAVE_CURRENT_DATA&&(this.needsUpdate=!0)}dispose(){this._requestVideoFrameCallbackId!==0&&(this.source.data.cancelVideoFrameCallback(this._requestVideoFrameCallbackId),this._requestVideoFrameCallbackId=0),super.dispose()}},_h=class extends pa{constructor(t,e,i,n,r,o,a,l){super({},t,e,i,n,r,o,a,l),this.isVideoFrameTexture=!0}update(){}clone(){return new this.constructor().copy(this)}setFrame(t){this.image=t,this.needsUpdate=!0}},vh=class extends Pe{constructor(t,e){super({width:t,height:e}),this.isFramebufferTexture=!0,this.magFilter=Re,this.minFilter=Re,this.generateMipmaps=!1,this.needsUpdate=!0}copy(t){return super.copy(t),this.source=new Ri(Object.assign({},t.image)),this}},Fs=class extends Pe{constructor(t=[],e,i,n,r,o,a,l,c,h,u,d){super(null,o,a,l,c,h,n,r,u,d),this.isCompressedTexture=!0,this.image={width:e,height:i},this.mipmaps=t,this.flipY=!1,this.generateMipmaps=!1}},yh=class extends Fs{constructor(t,e,i,n,r,o){super(t,e,i,r,o),this.isCompressedArrayTexture=!0,this.image.depth=n,this.wrapR=ui,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}},bh=class extends Fs{constructor(t,e,i){super(void 0,t[0].width,t[0].height,e,i,on),this.isCompressedCubeTexture=!0,this.isCubeTexture=!0,this.image=t}},$n=class extends Pe{constructor(t=[],e=on,i,n,r,o,a,l,c,h){super(t,e,i,n,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}},Mh=class extends Pe{constructor(t,e,i,n,r,o,a,l,c){super(t,e,i,n,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}},wh=class extends Pe{constructor(t,e,i,n,r,o,a,l,c){super(t,e,i,n,r,o,a,l,c),this.isHTMLTexture=!0,this.generateMipmaps=!1,this.needsUpdate=!0;let h=t?t.parentNode:null;h!==null&&"requestPaint"in h&&(h.onpaint=()=>{this.needsUpdate=!0},h.requestPaint())}dispose(){let t=this.image?this.image.parentNode:null;t!==null&&"onpaint"in t&&(t.onpaint=null),super.dispose()}},nn=class extends Pe{constructor(t,e,i=Pi,n,r,o,a=Re,l=Re,c,h=tn,u=1){if(h!==tn&&h!==an)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:t,height:e,depth:u};super(d,n,r,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new Ri(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},Vr=class extends nn{constructor(t,e=Pi,i=on,n,r,o=Re,a=Re,l,c=tn){let h={width:t,height:t,depth:1},u=[h,h,h,h,h,h];super(t,t,e,i,n,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},Gr=class extends Pe{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},Yn=class s extends Ft{constructor(t=1,e=1,i=1,n=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:i,widthSegments:n,heightSegments:r,depthSegments:o};let a=this;n=Math.floor(n),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;p("z","y","x",-1,-1,i,e,t,o,r,0),p("z","y","x",1,-1,i,e,-t,o,r,1),p("x","z","y",1,1,t,i,e,n,o,2),p("x","z","y",1,-1,t,i,-e,n,o,3),p("x","y","z",1,-1,t,e,i,n,r,4),p("x","y","z",-1,-1,t,e,-i,n,r,5),this.setIndex(l),this.setAttribute("position",new Et(c,3)),this.setAttribute("normal",new Et(h,3)),this.setAttribute("uv",new Et(u,2));function p(x,g,m,_,b,y,A,E,v,w,P){let R=y/v,L=A/w,O=y/2,W=A/2,D=E/2,z=v+1,q=w+1,H=0,nt=0,X=new C;for(let tt=0;tt<q;tt++){let it=tt*L-W;for(let Tt=0;Tt<z;Tt++){let Ht=Tt*R-O;X[x]=Ht*_,X[g]=it*b,X[m]=D,c.push(X.x,X.y,X.z),X[x]=0,X[g]=0,X[m]=E>0?1:-1,h.push(X.x,X.y,X.z),u.push(Tt/v),u.push(1-tt/w),H+=1}}for(let tt=0;tt<w;tt++)for(let it=0;it<v;it++){let Tt=d+it+z*tt,Ht=d+it+z*(tt+1),Y=d+(it+1)+z*(tt+1),yt=d+(it+1)+z*tt;l.push(Tt,Ht,yt),l.push(Ht,Y,yt),nt+=6}a.addGroup(f,nt,P),f+=nt,d+=H}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}},ma=class s extends Ft{constructor(t=1,e=1,i=4,n=8,r=1){super(),this.type="CapsuleGeometry",this.parameters={radius:t,height:e,capSegments:i,radialSegments:n,heightSegments:r},e=Math.max(0,e),i=Math.max(1,Math.floor(i)),n=Math.max(3,Math.floor(n)),r=Math.max(1,Math.floor(r));let o=[],a=[],l=[],c=[],h=e/2,u=Math.PI/2*t,d=e,f=2*u+d,p=i*2+r,x=n+1,g=new C,m=new C;for(let _=0;_<=p;_++){let b=0,y=0,A=0,E=0;if(_<=i){let P=_/i,R=P*Math.PI/2;y=-h-t*Math.cos(R),A=t*Math.sin(R),E=-t*Math.cos(R),b=P*u}else if(_<=i+r){let P=(_-i)/r;y=-h+P*e,A=t,E=0,b=u+P*d}else{let P=(_-i-r)/i,R=P*Math.PI/2;y=h+t*Math.sin(R),A=t*Math.cos(R),E=t*Math.sin(R),b=u+d+P*u}let v=Math.max(0,Math.min(1,b/f)),w=0;_===0?w=.5/n:_===p&&(w=-.5/n);for(let P=0;P<=n;P++){let R=P/n,L=R*Math.PI*2,O=Math.sin(L),W=Math.cos(L);m.x=-A*W,m.y=y,m.z=A*O,a.push(m.x,m.y,m.z),g.set(-A*W,E,A*O),g.normalize(),l.push(g.x,g.y,g.z),c.push(R+w,v)}if(_>0){let P=(_-1)*x;for(let R=0;R<n;R++){let L=P+R,O=P+R+1,W=_*x+R,D=_*x+R+1;o.push(L,O,W),o.push(O,D,W)}}}this.setIndex(o),this.setAttribute("position",new Et(a,3)),this.setAttribute("normal",new Et(l,3)),this.setAttribute("uv",new Et(c,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.radius,t.height,t.capSegments,t.radialSegments,t.heightSegments)}},ga=class s extends Ft{constructor(t=1,e=32,i=0,n=Math.PI*2){super(),this.type="CircleGeometry",this.parameters={radius:t,segments:e,thetaStart:i,thetaLength:n},e=Math.max(3,e);let r=[],o=[],a=[],l=[],c=new C,h=new j;o.push(0,0,0),a.push(0,0,1),l.push(.5,.5);for(let u=0,d=3;u<=e;u++,d+=3){let f=i+u/e*n;c.x=t*Math.cos(f),c.y=t*Math.sin(f),o.push(c.x,c.y,c.z),a.push(0,0,1),h.x=(o[d]/t+1)/2,h.y=(o[d+1]/t+1)/2,l.push(h.x,h.y)}for(let u=1;u<=e;u++)r.push(u,u+1,0);this.setIndex(r),this.setAttribute("position",new Et(o,3)),this.setAttribute("normal",new Et(a,3)),this.setAttribute("uv",new Et(l,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.radius,t.segments,t.thetaStart,t.thetaLength)}},Zn=class s extends Ft{constructor(t=1,e=1,i=1,n=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:t,radiusBottom:e,height:i,radialSegments:n,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;n=Math.floor(n),r=Math.floor(r);let h=[],u=[],d=[],f=[],p=0,x=[],g=i/2,m=0;_(),o===!1&&(t>0&&b(!0),e>0&&b(!1)),this.setIndex(h),this.setAttribute("position",new Et(u,3)),this.setAttribute("normal",new Et(d,3)),this.setAttribute("uv",new Et(f,2));function _(){let y=new C,A=new C,E=0,v=(e-t)/i;for(let w=0;w<=r;w++){let P=[],R=w/r,L=R*(e-t)+t;for(let O=0;O<=n;O++){let W=O/n,D=W*l+a,z=Math.sin(D),q=Math.cos(D);A.x=L*z,A.y=-R*i+g,A.z=L*q,u.push(A.x,A.y,A.z),y.set(z,v,q).normalize(),d.push(y.x,y.y,y.z),f.push(W,1-R),P.push(p++)}x.push(P)}for(let w=0;w<n;w++)for(let P=0;P<r;P++){let R=x[P][w],L=x[P+1][w],O=x[P+1][w+1],W=x[P][w+1];(t>0||P!==0)&&(h.push(R,L,W),E+=3),(e>0||P!==r-1)&&(h.push(L,O,W),E+=3)}c.addGroup(m,E,0),m+=E}function b(y){let A=p,E=new j,v=new C,w=0,P=y===!0?t:e,R=y===!0?1:-1;for(let O=1;O<=n;O++)u.push(0,g*R,0),d.push(0,R,0),f.push(.5,.5),p++;let L=p;for(let O=0;O<=n;O++){let D=O/n*l+a,z=Math.cos(D),q=Math.sin(D);v.x=P*q,v.y=g*R,v.z=P*z,u.push(v.x,v.y,v.z),d.push(0,R,0),E.x=z*.5+.5,E.y=q*.5*R+.5,f.push(E.x,E.y),p++}for(let O=0;O<n;O++){let W=A+O,D=L+O;y===!0?h.push(D,D+1,W):h.push(D+1,D,W),w+=3}c.addGroup(m,w,y===!0?1:2),m+=w}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.radiusTop,t.radiusBottom,t.height,t.radialSegments,t.heightSegments,t.openEnded,t.thetaStart,t.thetaLength)}},Wr=class s extends Zn{constructor(t=1,e=1,i=32,n=1,r=!1,o=0,a=Math.PI*2){super(0,t,e,i,n,r,o,a),this.type="ConeGeometry",this.parameters={radius:t,height:e,radialSegments:i,heightSegments:n,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(t){return new s(t.radius,t.height,t.radialSegments,t.heightSegments,t.openEnded,t.thetaStart,t.thetaLength)}},Sn=class s extends Ft{constructor(t=[],e=[],i=1,n=0){super(),this.type="PolyhedronGeometry",this.parameters={vertices:t,indices:e,radius:i,detail:n};let r=[],o=[];a(n),c(i),h(),this.setAttribute("position",new Et(r,3)),this.setAttribute("normal",new Et(r.slice(),3)),this.setAttribute("uv",new Et(o,2)),n===0?this.computeVertexNormals():this.normalizeNormals();function a(_){let b=new C,y=new C,A=new C;for(let E=0;E<e.length;E+=3)f(e[E+0],b),f(e[E+1],y),f(e[E+2],A),l(b,y,A,_)}function l(_,b,y,A){let E=A+1,v=[];for(let w=0;w<=E;w++){v[w]=[];let P=_.clone().lerp(y,w/E),R=b.clone().lerp(y,w/E),L=E-w;for(let O=0;O<=L;O++)O===0&&w===E?v[w][O]=P:v[w][O]=P.clone().lerp(R,O/L)}for(let w=0;w<E;w++)for(let P=0;P<2*(E-w)-1;P++){let R=Math.floor(P/2);P%2===0?(d(v[w][R+1]),d(v[w+1][R]),d(v[w][R])):(d(v[w][R+1]),d(v[w+1][R+1]),d(v[w+1][R]))}}function c(_){let b=new C;for(let y=0;y<r.length;y+=3)b.x=r[y+0],b.y=r[y+1],b.z=r[y+2],b.normalize().multiplyScalar(_),r[y+0]=b.x,r[y+1]=b.y,r[y+2]=b.z}function h(){let _=new C;for(let b=0;b<r.length;b+=3){_.x=r[b+0],_.y=r[b+1],_.z=r[b+2];let y=g(_)/2/Math.PI+.5,A=m(_)/Math.PI+.5;o.push(y,1-A)}p(),u()}function u(){for(let _=0;_<o.length;_+=6){let b=o[_+0],y=o[_+2],A=o[_+4],E=Math.max(b,y,A),v=Math.min(b,y,A);E>.9&&v<.1&&(b<.2&&(o[_+0]+=1),y<.2&&(o[_+2]+=1),A<.2&&(o[_+4]+=1))}}function d(_){r.push(_.x,_.y,_.z)}function f(_,b){let y=_*3;b.x=t[y+0],b.y=t[y+1],b.z=t[y+2]}function p(){let _=new C,b=new C,y=new C,A=new C,E=new j,v=new j,w=new j;for(let P=0,R=0;P<r.length;P+=9,R+=6){_.set(r[P+0],r[P+1],r[P+2]),b.set(r[P+3],r[P+4],r[P+5]),y.set(r[P+6],r[P+7],r[P+8]),E.set(o[R+0],o[R+1]),v.set(o[R+2],o[R+3]),w.set(o[R+4],o[R+5]),A.copy(_).add(b).add(y).divideScalar(3);let L=g(A);x(E,R+0,_,L),x(v,R+2,b,L),x(w,R+4,y,L)}}function x(_,b,y,A){A<0&&_.x===1&&(o[b]=_.x-1),y.x===0&&y.z===0&&(o[b]=A/2/Math.PI+.5)}function g(_){return Math.atan2(_.z,-_.x)}function m(_){return Math.atan2(-_.y,Math.sqrt(_.x*_.x+_.z*_.z))}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.vertices,t.indices,t.radius,t.detail)}},xa=class s extends Sn{constructor(t=1,e=0){let i=(1+Math.sqrt(5))/2,n=1/i,r=[-1,-1,-1,-1,-1,1,-1,1,-1,-1,1,1,1,-1,-1,1,-1,1,1,1,-1,1,1,1,0,-n,-i,0,-n,i,0,n,-i,0,n,i,-n,-i,0,-n,i,0,n,-i,0,n,i,0,-i,0,-n,i,0,-n,-i,0,n,i,0,n],o=[3,11,7,3,7,15,3,15,13,7,19,17,7,17,6,7,6,15,17,4,8,17,8,10,17,10,6,8,0,16,8,16,2,8,2,10,0,12,1,0,1,18,0,18,16,6,10,2,6,2,13,6,13,15,2,16,18,2,18,3,2,3,13,18,1,9,18,9,11,18,11,3,4,14,12,4,12,0,4,0,8,11,9,5,11,5,19,11,19,7,19,5,14,19,14,4,19,4,17,1,12,14,1,14,5,1,5,9];super(r,o,t,e),this.type="DodecahedronGeometry",this.parameters={radius:t,detail:e}}static fromJSON(t){return new s(t.radius,t.detail)}},Wc=new C,Xc=new C,uf=new C,qc=new Gi,_a=class extends Ft{constructor(t=null,e=1){if(super(),this.type="EdgesGeometry",this.parameters={geometry:t,thresholdAngle:e},t!==null){let n=Math.pow(10,4),r=Math.cos(As*e),o=t.getIndex(),a=t.getAttribute("position"),l=o?o.count:a.count,c=[0,0,0],h=["a","b","c"],u=new Array(3),d=new Map,f=[];for(let p=0;p<l;p+=3){o?(c[0]=o.getX(p),c[1]=o.getX(p+1),c[2]=o.getX(p+2)):(c[0]=p,c[1]=p+1,c[2]=p+2);let{a:x,b:g,c:m}=qc;if(x.fromBufferAttribute(a,c[0]),g.fromBufferAttribute(a,c[1]),m.fromBufferAttribute(a,c[2]),qc.getNormal(uf),u[0]=`${Math.round(x.x*n)},${Math.round(x.y*n)},${Math.round(x.z*n)}`,u[1]=`${Math.round(g.x*n)},${Math.round(g.y*n)},${Math.round(g.z*n)}`,u[2]=`${Math.round(m.x*n)},${Math.round(m.y*n)},${Math.round(m.z*n)}`,!(u[0]===u[1]||u[1]===u[2]||u[2]===u[0]))for(let _=0;_<3;_++){let b=(_+1)%3,y=u[_],A=u[b],E=qc[h[_]],v=qc[h[b]],w=`${y}_${A}`,P=`${A}_${y}`,R=d.get(P);R?(uf.dot(R.normal)<=r&&(f.push(E.x,E.y,E.z),f.push(v.x,v.y,v.z)),d.set(P,null)):d.has(w)||d.set(w,{index0:c[_],index1:c[b],normal:uf.clone()})}}for(let p of d.values())if(p){let{index0:x,index1:g}=p;Wc.fromBufferAttribute(a,x),Xc.fromBufferAttribute(a,g),f.push(Wc.x,Wc.y,Wc.z),f.push(Xc.x,Xc.y,Xc.z)}this.setAttribute("position",new Et(f,3))}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}},Mi=class{constructor(){this.type="Curve",this.arcLengthDivisions=200,this.needsUpdate=!1,this.cacheArcLengths=null}getPoint(){xt("Curve: .getPoint() not implemented.")}getPointAt(t,e){let i=this.getUtoTmapping(t);return this.getPoint(i,e)}getPoints(t=5){let e=[];for(let i=0;i<=t;i++)e.push(this.getPoint(i/t));return e}getSpacedPoints(t=5){let e=[];for(let i=0;i<=t;i++)e.push(this.getPointAt(i/t));return e}getLength(){let t=this.getLengths();return t[t.length-1]}getLengths(t=this.arcLengthDivisions){if(this.cacheArcLengths&&this.cacheArcLengths.length===t+1&&!this.needsUpdate)return this.cacheArcLengths;this.needsUpdate=!1;let e=[],i,n=this.getPoint(0),r=0;e.push(0);for(let o=1;o<=t;o++)i=this.getPoint(o/t),r+=i.distanceTo(n),e.push(r),n=i;return this.cacheArcLengths=e,e}updateArcLengths(){this.needsUpdate=!0,this.getLengths()}getUtoTmapping(t,e=null){let i=this.getLengths(),n=0,r=i.length,o;e?o=e:o=t*i[r-1];let a=0,l=r-1,c;for(;a<=l;)if(n=Math.floor(a+(l-a)/2),c=i[n]-o,c<0)a=n+1;else if(c>0)l=n-1;else{l=n;break}if(n=l,i[n]===o)return n/(r-1);let h=i[n],d=i[n+1]-h,f=(o-h)/d;return(n+f)/(r-1)}getTangent(t,e){let n=t-1e-4,r=t+1e-4;n<0&&(n=0),r>1&&(r=1);let o=this.getPoint(n),a=this.getPoint(r),l=e||(o.isVector2?new j:new C);return l.copy(a).sub(o).normalize(),l}getTangentAt(t,e){let i=this.getUtoTmapping(t);return this.getTangent(i,e)}computeFrenetFrames(t,e=!1){let i=new C,n=[],r=[],o=[],a=new C,l=new Vt;for(let f=0;f<=t;f++){let p=f/t;n[f]=this.getTangentAt(p,new C)}r[0]=new C,o[0]=new C;let c=Number.MAX_VALUE,h=Math.abs(n[0].x),u=Math.abs(n[0].y),d=Math.abs(n[0].z);h<=c&&(c=h,i.set(1,0,0)),u<=c&&(c=u,i.set(0,1,0)),d<=c&&i.set(0,0,1),a.crossVectors(n[0],i).normalize(),r[0].crossVectors(n[0],a),o[0].crossVectors(n[0],r[0]);for(let f=1;f<=t;f++){if(r[f]=r[f-1].clone(),o[f]=o[f-1].clone(),a.crossVectors(n[f-1],n[f]),a.length()>Number.EPSILON){a.normalize();let p=Math.acos(Wt(n[f-1].dot(n[f]),-1,1));r[f].applyMatrix4(l.makeRotationAxis(a,p))}o[f].crossVectors(n[f],r[f])}if(e===!0){let f=Math.acos(Wt(r[0].dot(r[t]),-1,1));f/=t,n[0].dot(a.crossVectors(r[0],r[t]))>0&&(f=-f);for(let p=1;p<=t;p++)r[p].applyMatrix4(l.makeRotationAxis(n[p],f*p)),o[p].crossVectors(n[p],r[p])}return{tangents:n,normals:r,binormals:o}}clone(){return new this.constructor().copy(this)}copy(t){return this.arcLengthDivisions=t.arcLengthDivisions,this.cacheArcLengths=null,this}toJSON(){let t={metadata:{version:4.7,type:"Curve",generator:"Curve.toJSON"}};return t.arcLengthDivisions=this.arcLengthDivisions,t.type=this.type,t}fromJSON(t){return this.arcLengthDivisions=t.arcLengthDivisions,this.cacheArcLengths=null,this}},ks=class extends Mi{constructor(t=0,e=0,i=1,n=1,r=0,o=Math.PI*2,a=!1,l=0){super(),this.isEllipseCurve=!0,this.type="EllipseCurve",this.aX=t,this.aY=e,this.xRadius=i,this.yRadius=n,this.aStartAngle=r,this.aEndAngle=o,this.aClockwise=a,this.aRotation=l}getPoint(t,e=new j){let i=e,n=Math.PI*2,r=this.aEndAngle-this.aStartAngle,o=Math.abs(r)<Number.EPSILON;for(;r<0;)r+=n;for(;r>n;)r-=n;r<Number.EPSILON&&(o?r=0:r=n),this.aClockwise===!0&&!o&&(r===n?r=-n:r=r-n);let a=this.aStartAngle+t*r,l=this.aX+this.xRadius*Math.cos(a),c=this.aY+this.yRadius*Math.sin(a);if(this.aRotation!==0){let h=Math.cos(this.aRotation),u=Math.sin(this.aRotation),d=l-this.aX,f=c-this.aY;l=d*h-f*u+this.aX,c=d*u+f*h+this.aY}return i.set(l,c)}copy(t){return super.copy(t),this.aX=t.aX,this.aY=t.aY,this.xRadius=t.xRadius,this.yRadius=t.yRadius,this.aStartAngle=t.aStartAngle,this.aEndAngle=t.aEndAngle,this.aClockwise=t.aClockwise,this.aRotation=t.aRotation,this}toJSON(){let t=super.toJSON();return t.aX=this.aX,t.aY=this.aY,t.xRadius=this.xRadius,t.yRadius=this.yRadius,t.aStartAngle=this.aStartAngle,t.aEndAngle=this.aEndAngle,t.aClockwise=this.aClockwise,t.aRotation=this.aRotation,t}fromJSON(t){return super.fromJSON(t),this.aX=t.aX,this.aY=t.aY,this.xRadius=t.xRadius,this.yRadius=t.yRadius,this.aStartAngle=t.aStartAngle,this.aEndAngle=t.aEndAngle,this.aClockwise=t.aClockwise,this.aRotation=t.aRotation,this}},va=class extends ks{constructor(t,e,i,n,r,o){super(t,e,i,i,n,r,o),this.isArcCurve=!0,this.type="ArcCurve"}};function vp(){let s=0,t=0,e=0,i=0;function n(r,o,a,l){s=r,t=a,e=-3*r+3*o-2*a-l,i=2*r-2*o+a+l}return{initCatmullRom:function(r,o,a,l,c){n(o,a,c*(a-r),c*(l-o))},initNonuniformCatmullRom:function(r,o,a,l,c,h,u){let d=(o-r)/c-(a-r)/(c+h)+(a-o)/h,f=(a-o)/h-(l-o)/(h+u)+(l-a)/u;d*=h,f*=h,n(o,a,d,f)},calc:function(r){let o=r*r,a=o*r;return s+t*r+e*o+i*a}}}var pg=new C,mg=new C,df=new vp,ff=new vp,pf=new vp,ya=class extends Mi{constructor(t=[],e=!1,i="centripetal",n=.5){super(),this.isCatmullRomCurve3=!0,this.type="CatmullRomCurve3",this.points=t,this.closed=e,this.curveType=i,this.tension=n}getPoint(t,e=new C){let i=e,n=this.points,r=n.length,o=(r-(this.closed?0:1))*t,a=Math.floor(o),l=o-a;this.closed?a+=a>0?0:(Math.floor(Math.abs(a)/r)+1)*r:l===0&&a===r-1&&(a=r-2,l=1);let c,h;this.closed||a>0?c=n[(a-1)%r]:(mg.subVectors(n[0],n[1]).add(n[0]),c=mg);let u=n[a%r],d=n[(a+1)%r];if(this.closed||a+2<r?h=n[(a+2)%r]:(pg.subVectors(n[r-1],n[r-2]).add(n[r-1]),h=pg),this.curveType==="centripetal"||this.curveType==="chordal"){let f=this.curveType==="chordal"?.5:.25,p=Math.pow(c.distanceToSquared(u),f),x=Math.pow(u.distanceToSquared(d),f),g=Math.pow(d.distanceToSquared(h),f);x<1e-4&&(x=1),p<1e-4&&(p=x),g<1e-4&&(g=x),df.initNonuniformCatmullRom(c.x,u.x,d.x,h.x,p,x,g),ff.initNonuniformCatmullRom(c.y,u.y,d.y,h.y,p,x,g),pf.initNonuniformCatmullRom(c.z,u.z,d.z,h.z,p,x,g)}else this.curveType==="catmullrom"&&(df.initCatmullRom(c.x,u.x,d.x,h.x,this.tension),ff.initCatmullRom(c.y,u.y,d.y,h.y,this.tension),pf.initCatmullRom(c.z,u.z,d.z,h.z,this.tension));return i.set(df.calc(l),ff.calc(l),pf.calc(l)),i}copy(t){super.copy(t),this.points=[];for(let e=0,i=t.points.length;e<i;e++){let n=t.points[e];this.points.push(n.clone())}return this.closed=t.closed,this.curveType=t.curveType,this.tension=t.tension,this}toJSON(){let t=super.toJSON();t.points=[];for(let e=0,i=this.points.length;e<i;e++){let n=this.points[e];t.points.push(n.toArray())}return t.closed=this.closed,t.curveType=this.curveType,t.tension=this.tension,t}fromJSON(t){super.fromJSON(t),this.points=[];for(let e=0,i=t.points.length;e<i;e++){let n=t.points[e];this.points.push(new C().fromArray(n))}return this.closed=t.closed,this.curveType=t.curveType,this.tension=t.tension,this}};function gg(s,t,e,i,n){let r=(i-t)*.5,o=(n-e)*.5,a=s*s,l=s*a;return(2*e-2*i+r+o)*l+(-3*e+3*i-2*r-o)*a+r*s+e}function oy(s,t){let e=1-s;return e*e*t}function ay(s,t){return 2*(1-s)*s*t}function ly(s,t){return s*s*t}function Zo(s,t,e,i){return oy(s,t)+ay(s,e)+ly(s,i)}function cy(s,t){let e=1-s;return e*e*e*t}function hy(s,t){let e=1-s;return 3*e*e*s*t}function uy(s,t){return 3*(1-s)*s*s*t}function dy(s,t){return s*s*s*t}function Jo(s,t,e,i,n){return cy(s,t)+hy(s,e)+uy(s,i)+dy(s,n)}var Xr=class extends Mi{constructor(t=new j,e=new j,i=new j,n=new j){super(),this.isCubicBezierCurve=!0,this.type="CubicBezierCurve",this.v0=t,this.v1=e,this.v2=i,this.v3=n}getPoint(t,e=new j){let i=e,n=this.v0,r=this.v1,o=this.v2,a=this.v3;return i.set(Jo(t,n.x,r.x,o.x,a.x),Jo(t,n.y,r.y,o.y,a.y)),i}copy(t){return super.copy(t),this.v0.copy(t.v0),this.v1.copy(t.v1),this.v2.copy(t.v2),this.v3.copy(t.v3),this}toJSON(){let t=super.toJSON();return t.v0=this.v0.toArray(),t.v1=this.v1.toArray(),t.v2=this.v2.toArray(),t.v3=this.v3.toArray(),t}fromJSON(t){return super.fromJSON(t),this.v0.fromArray(t.v0),this.v1.fromArray(t.v1),this.v2.fromArray(t.v2),this.v3.fromArray(t.v3),this}},ba=class extends Mi{constructor(t=new C,e=new C,i=new C,n=new C){super(),this.isCubicBezierCurve3=!0,this.type="CubicBezierCurve3",this.v0=t,this.v1=e,this.v2=i,this.v3=n}getPoint(t,e=new C){let i=e,n=this.v0,r=this.v1,o=this.v2,a=this.v3;return i.set(Jo(t,n.x,r.x,o.x,a.x),Jo(t,n.y,r.y,o.y,a.y),Jo(t,n.z,r.z,o.z,a.z)),i}copy(t){return super.copy(t),this.v0.copy(t.v0),this.v1.copy(t.v1),this.v2.copy(t.v2),this.v3.copy(t.v3),this}toJSON(){let t=super.toJSON();return t.v0=this.v0.toArray(),t.v1=this.v1.toArray(),t.v2=this.v2.toArray(),t.v3=this.v3.toArray(),t}fromJSON(t){return super.fromJSON(t),this.v0.fromArray(t.v0),this.v1.fromArray(t.v1),this.v2.fromArray(t.v2),this.v3.fromArray(t.v3),this}},qr=class extends Mi{constructor(t=new j,e=new j){super(),this.isLineCurve=!0,this.type="LineCurve",this.v1=t,this.v2=e}getPoint(t,e=new j){let i=e;return t===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(t).add(this.v1)),i}getPointAt(t,e){return this.getPoint(t,e)}getTangent(t,e=new j){return e.subVectors(this.v2,this.v1).normalize()}getTangentAt(t,e){return this.getTangent(t,e)}copy(t){return super.copy(t),this.v1.copy(t.v1),this.v2.copy(t.v2),this}toJSON(){let t=super.toJSON();return t.v1=this.v1.toArray(),t.v2=this.v2.toArray(),t}fromJSON(t){return super.fromJSON(t),this.v1.fromArray(t.v1),this.v2.fromArray(t.v2),this}},Ma=class extends Mi{constructor(t=new C,e=new C){super(),this.isLineCurve3=!0,this.type="LineCurve3",this.v1=t,this.v2=e}getPoint(t,e=new C){let i=e;return t===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(t).add(this.v1)),i}getPointAt(t,e){return this.getPoint(t,e)}getTangent(t,e=new C){return e.subVectors(this.v2,this.v1).normalize()}getTangentAt(t,e){return this.getTangent(t,e)}copy(t){return super.copy(t),this.v1.copy(t.v1),this.v2.copy(t.v2),this}toJSON(){let t=super.toJSON();return t.v1=this.v1.toArray(),t.v2=this.v2.toArray(),t}fromJSON(t){return super.fromJSON(t),this.v1.fromArray(t.v1),this.v2.fromArray(t.v2),this}},$r=class extends Mi{constructor(t=new j,e=new j,i=new j){super(),this.isQuadraticBezierCurve=!0,this.type="QuadraticBezierCurve",this.v0=t,this.v1=e,this.v2=i}getPoint(t,e=new j){let i=e,n=this.v0,r=this.v1,o=this.v2;return i.set(Zo(t,n.x,r.x,o.x),Zo(t,n.y,r.y,o.y)),i}copy(t){return super.copy(t),this.v0.copy(t.v0),this.v1.copy(t.v1),this.v2.copy(t.v2),this}toJSON(){let t=super.toJSON();return t.v0=this.v0.toArray(),t.v1=this.v1.toArray(),t.v2=this.v2.toArray(),t}fromJSON(t){return super.fromJSON(t),this.v0.fromArray(t.v0),this.v1.fromArray(t.v1),this.v2.fromArray(t.v2),this}},Yr=class extends Mi{constructor(t=new C,e=new C,i=new C){super(),this.isQuadraticBezierCurve3=!0,this.type="QuadraticBezierCurve3",this.v0=t,this.v1=e,this.v2=i}getPoint(t,e=new C){let i=e,n=this.v0,r=this.v1,o=this.v2;return i.set(Zo(t,n.x,r.x,o.x),Zo(t,n.y,r.y,o.y),Zo(t,n.z,r.z,o.z)),i}copy(t){return super.copy(t),this.v0.copy(t.v0),this.v1.copy(t.v1),this.v2.copy(t.v2),this}toJSON(){let t=super.toJSON();return t.v0=this.v0.toArray(),t.v1=this.v1.toArray(),t.v2=this.v2.toArray(),t}fromJSON(t){return super.fromJSON(t),this.v0.fromArray(t.v0),this.v1.fromArray(t.v1),this.v2.fromArray(t.v2),this}},Zr=class extends Mi{constructor(t=[]){super(),this.isSplineCurve=!0,this.type="SplineCurve",this.points=t}getPoint(t,e=new j){let i=e,n=this.points,r=(n.length-1)*t,o=Math.floor(r),a=r-o,l=n[o===0?o:o-1],c=n[o],h=n[o>n.length-2?n.length-1:o+1],u=n[o>n.length-3?n.length-1:o+2];return i.set(gg(a,l.x,c.x,h.x,u.x),gg(a,l.y,c.y,h.y,u.y)),i}copy(t){super.copy(t),this.points=[];for(let e=0,i=t.points.length;e<i;e++){let n=t.points[e];this.points.push(n.clone())}return this}toJSON(){let t=super.toJSON();t.points=[];for(let e=0,i=this.points.length;e<i;e++){let n=this.points[e];t.points.push(n.toArray())}return t}fromJSON(t){super.fromJSON(t),this.points=[];for(let e=0,i=t.points.length;e<i;e++){let n=t.points[e];this.points.push(new j().fromArray(n))}return this}},Sh=Object.freeze({__proto__:null,ArcCurve:va,CatmullRomCurve3:ya,CubicBezierCurve:Xr,CubicBezierCurve3:ba,EllipseCurve:ks,LineCurve:qr,LineCurve3:Ma,QuadraticBezierCurve:$r,QuadraticBezierCurve3:Yr,SplineCurve:Zr}),wa=class extends Mi{constructor(){super(),this.type="CurvePath",this.curves=[],this.autoClose=!1,this.cacheLengths=null}add(t){this.curves.push(t)}closePath(){let t=this.curves[0].getPoint(0),e=this.curves[this.curves.length-1].getPoint(1);if(!t.equals(e)){let i=t.isVector2===!0?"LineCurve":"LineCurve3";this.curves.push(new Sh[i](e,t))}return this}getPoint(t,e){let i=t*this.getLength(),n=this.getCurveLengths(),r=0;for(;r<n.length;){if(n[r]>=i){let o=n[r]-i,a=this.curves[r],l=a.getLength(),c=l===0?0:1-o/l;return a.getPointAt(c,e)}r++}return null}getLength(){let t=this.getCurveLengths();return t[t.length-1]}updateArcLengths(){this.needsUpdate=!0,this.cacheLengths=null,this.getCurveLengths()}getCurveLengths(){if(this.cacheLengths&&this.cacheLengths.length===this.curves.length)return this.cacheLengths;let t=[],e=0;for(let i=0,n=this.curves.length;i<n;i++)e+=this.curves[i].getLength(),t.push(e);return this.cacheLengths=t,t}getSpacedPoints(t=40){let e=[];for(let i=0;i<=t;i++)e.push(this.getPoint(i/t));return this.autoClose&&e.push(e[0]),e}getPoints(t=12){let e=[],i;for(let n=0,r=this.curves;n<r.length;n++){let o=r[n],a=o.isEllipseCurve?t*2:o.isLineCurve||o.isLineCurve3?1:o.isSplineCurve?t*o.points.length:t,l=o.getPoints(a);for(let c=0;c<l.length;c++){let h=l[c];i&&i.equals(h)||(e.push(h),i=h)}}return this.autoClose&&e.length>1&&!e[e.length-1].equals(e[0])&&e.push(e[0]),e}copy(t){super.copy(t),this.curves=[];for(let e=0,i=t.curves.length;e<i;e++){let n=t.curves[e];this.curves.push(n.clone())}return this.autoClose=t.autoClose,this.cacheLengths=null,this}toJSON(){let t=super.toJSON();t.autoClose=this.autoClose,t.curves=[];for(let e=0,i=this.curves.length;e<i;e++){let n=this.curves[e];t.curves.push(n.toJSON())}return t}fromJSON(t){super.fromJSON(t),this.autoClose=t.autoClose,this.curves=[];for(let e=0,i=t.curves.length;e<i;e++){let n=t.curves[e];this.curves.push(new Sh[n.type]().fromJSON(n))}return this.cacheLengths=null,this}},Jn=class extends wa{constructor(t){super(),this.type="Path",this.currentPoint=new j,t&&this.setFromPoints(t)}setFromPoints(t){this.moveTo(t[0].x,t[0].y);for(let e=1,i=t.length;e<i;e++)this.lineTo(t[e].x,t[e].y);return this}moveTo(t,e){return this.currentPoint.set(t,e),this}lineTo(t,e){let i=new qr(this.currentPoint.clone(),new j(t,e));return this.curves.push(i),this.currentPoint.set(t,e),this}quadraticCurveTo(t,e,i,n){let r=new $r(this.currentPoint.clone(),new j(t,e),new j(i,n));return this.curves.push(r),this.currentPoint.set(i,n),this}bezierCurveTo(t,e,i,n,r,o){let a=new Xr(this.currentPoint.clone(),new j(t,e),new j(i,n),new j(r,o));return this.curves.push(a),this.currentPoint.set(r,o),this}splineThru(t){let e=[this.currentPoint.clone()].concat(t),i=new Zr(e);return this.curves.push(i),this.currentPoint.copy(t[t.length-1]),this}arc(t,e,i,n,r,o){let a=this.currentPoint.x,l=this.currentPoint.y;return this.absarc(t+a,e+l,i,n,r,o),this}absarc(t,e,i,n,r,o){return this.absellipse(t,e,i,i,n,r,o),this}ellipse(t,e,i,n,r,o,a,l){let c=this.currentPoint.x,h=this.currentPoint.y;return this.absellipse(t+c,e+h,i,n,r,o,a,l),this}absellipse(t,e,i,n,r,o,a,l){let c=new ks(t,e,i,n,r,o,a,l);if(this.curves.length>0){let u=c.getPoint(0);u.equals(this.currentPoint)||this.lineTo(u.x,u.y)}this.curves.push(c);let h=c.getPoint(1);return this.currentPoint.copy(h),this}copy(t){return super.copy(t),this.currentPoint.copy(t.currentPoint),this}toJSON(){let t=super.toJSON();return t.currentPoint=this.currentPoint.toArray(),t}fromJSON(t){return super.fromJSON(t),this.currentPoint.fromArray(t.currentPoint),this}},Kn=class extends Jn{constructor(t){super(t),this.uuid=Fi(),this.type="Shape",this.holes=[]}getPointsHoles(t){let e=[];for(let i=0,n=this.holes.length;i<n;i++)e[i]=this.holes[i].getPoints(t);return e}extractPoints(t){return{shape:this.getPoints(t),holes:this.getPointsHoles(t)}}copy(t){super.copy(t),this.holes=[];for(let e=0,i=t.holes.length;e<i;e++){let n=t.holes[e];this.holes.push(n.clone())}return this}toJSON(){let t=super.toJSON();t.uuid=this.uuid,t.holes=[];for(let e=0,i=this.holes.length;e<i;e++){let n=this.holes[e];t.holes.push(n.toJSON())}return t}fromJSON(t){super.fromJSON(t),this.uuid=t.uuid,this.holes=[];for(let e=0,i=t.holes.length;e<i;e++){let n=t.holes[e];this.holes.push(new Jn().fromJSON(n))}return this}};function fy(s,t,e=2){let i=t&&t.length,n=i?t[0]*e:s.length,r=Xx(s,0,n,e,!0),o=[];if(!r||r.next===r.prev)return o;let a,l,c;if(i&&(r=_y(s,t,r,e)),s.length>80*e){a=s[0],l=s[1];let h=a,u=l;for(let d=e;d<n;d+=e){let f=s[d],p=s[d+1];f<a&&(a=f),p<l&&(l=p),f>h&&(h=f),p>u&&(u=p)}c=Math.max(h-a,u-l),c=c!==0?32767/c:0}return Sa(r,o,e,a,l,c,0),o}function Xx(s,t,e,i,n){let r;if(n===Ry(s,t,e,i)>0)for(let o=t;o<e;o+=i)r=xg(o/i|0,s[o],s[o+1],r);else for(let o=e-i;o>=t;o-=i)r=xg(o/i|0,s[o],s[o+1],r);return r&&Jr(r,r.next)&&(Aa(r),r=r.next),r}function Bs(s,t){if(!s)return s;t||(t=s);let e=s,i;do if(i=!1,!e.steiner&&(Jr(e,e.next)||Ee(e.prev,e,e.next)===0)){if(Aa(e),e=t=e.prev,e===e.next)break;i=!0}else e=e.next;while(i||e!==t);return t}function Sa(s,t,e,i,n,r,o){if(!s)return;!o&&r&&wy(s,i,n,r);let a=s;for(;s.prev!==s.next;){let l=s.prev,c=s.next;if(r?my(s,i,n,r):py(s)){t.push(l.i,s.i,c.i),Aa(s),s=c.next,a=c.next;continue}if(s=c,s===a){o?o===1?(s=gy(Bs(s),t),Sa(s,t,e,i,n,r,2)):o===2&&xy(s,t,e,i,n,r):Sa(Bs(s),t,e,i,n,r,1);break}}}function py(s){let t=s.prev,e=s,i=s.next;if(Ee(t,e,i)>=0)return!1;let n=t.x,r=e.x,o=i.x,a=t.y,l=e.y,c=i.y,h=Math.min(n,r,o),u=Math.min(a,l,c),d=Math.max(n,r,o),f=Math.max(a,l,c),p=i.next;for(;p!==t;){if(p.x>=h&&p.x<=d&&p.y>=u&&p.y<=f&&Xo(n,a,r,l,o,c,p.x,p.y)&&Ee(p.prev,p,p.next)>=0)return!1;p=p.next}return!0}function my(s,t,e,i){let n=s.prev,r=s,o=s.next;if(Ee(n,r,o)>=0)return!1;let a=n.x,l=r.x,c=o.x,h=n.y,u=r.y,d=o.y,f=Math.min(a,l,c),p=Math.min(h,u,d),x=Math.max(a,l,c),g=Math.max(h,u,d),m=Sf(f,p,t,e,i),_=Sf(x,g,t,e,i),b=s.prevZ,y=s.nextZ;for(;b&&b.z>=m&&y&&y.z<=_;){if(b.x>=f&&b.x<=x&&b.y>=p&&b.y<=g&&b!==n&&b!==o&&Xo(a,h,l,u,c,d,b.x,b.y)&&Ee(b.prev,b,b.next)>=0||(b=b.prevZ,y.x>=f&&y.x<=x&&y.y>=p&&y.y<=g&&y!==n&&y!==o&&Xo(a,h,l,u,c,d,y.x,y.y)&&Ee(y.prev,y,y.next)>=0))return!1;y=y.nextZ}for(;b&&b.z>=m;){if(b.x>=f&&b.x<=x&&b.y>=p&&b.y<=g&&b!==n&&b!==o&&Xo(a,h,l,u,c,d,b.x,b.y)&&Ee(b.prev,b,b.next)>=0)return!1;b=b.prevZ}for(;y&&y.z<=_;){if(y.x>=f&&y.x<=x&&y.y>=p&&y.y<=g&&y!==n&&y!==o&&Xo(a,h,l,u,c,d,y.x,y.y)&&Ee(y.prev,y,y.next)>=0)return!1;y=y.nextZ}return!0}function gy(s,t){let e=s;do{let i=e.prev,n=e.next.next;!Jr(i,n)&&$x(i,e,e.next,n)&&Ea(i,n)&&Ea(n,i)&&(t.push(i.i,e.i,n.i),Aa(e),Aa(e.next),e=s=n),e=e.next}while(e!==s);return Bs(e)}function xy(s,t,e,i,n,r){let o=s;do{let a=o.next.next;for(;a!==o.prev;){if(o.i!==a.i&&Ay(o,a)){let l=Yx(o,a);o=Bs(o,o.next),l=Bs(l,l.next),Sa(o,t,e,i,n,r,0),Sa(l,t,e,i,n,r,0);return}a=a.next}o=o.next}while(o!==s)}function _y(s,t,e,i){let n=[];for(let r=0,o=t.length;r<o;r++){let a=t[r]*i,l=r<o-1?t[r+1]*i:s.length,c=Xx(s,a,l,i,!1);c===c.next&&(c.steiner=!0),n.push(Ey(c))}n.sort(vy);for(let r=0;r<n.length;r++)e=yy(n[r],e);return e}function vy(s,t){let e=s.x-t.x;if(e===0&&(e=s.y-t.y,e===0)){let i=(s.next.y-s.y)/(s.next.x-s.x),n=(t.next.y-t.y)/(t.next.x-t.x);e=i-n}return e}function yy(s,t){let e=by(s,t);if(!e)return t;let i=Yx(e,s);return Bs(i,i.next),Bs(e,e.next)}function by(s,t){let e=t,i=s.x,n=s.y,r=-1/0,o;if(Jr(s,e))return e;do{if(Jr(s,e.next))return e.next;if(n<=e.y&&n>=e.next.y&&e.next.y!==e.y){let u=e.x+(n-e.y)*(e.next.x-e.x)/(e.next.y-e.y);if(u<=i&&u>r&&(r=u,o=e.x<e.next.x?e:e.next,u===i))return o}e=e.next}while(e!==t);if(!o)return null;let a=o,l=o.x,c=o.y,h=1/0;e=o;do{if(i>=e.x&&e.x>=l&&i!==e.x&&qx(n<c?i:r,n,l,c,n<c?r:i,n,e.x,e.y)){let u=Math.abs(n-e.y)/(i-e.x);Ea(e,s)&&(u<h||u===h&&(e.x>o.x||e.x===o.x&&My(o,e)))&&(o=e,h=u)}e=e.next}while(e!==a);return o}function My(s,t){return Ee(s.prev,s,t.prev)<0&&Ee(t.next,s,s.next)<0}function wy(s,t,e,i){let n=s;do n.z===0&&(n.z=Sf(n.x,n.y,t,e,i)),n.prevZ=n.prev,n.nextZ=n.next,n=n.next;while(n!==s);n.prevZ.nextZ=null,n.prevZ=null,Sy(n)}function Sy(s){let t,e=1;do{let i=s,n;s=null;let r=null;for(t=0;i;){t++;let o=i,a=0;for(let c=0;c<e&&(a++,o=o.nextZ,!!o);c++);let l=e;for(;a>0||l>0&&o;)a!==0&&(l===0||!o||i.z<=o.z)?(n=i,i=i.nextZ,a--):(n=o,o=o.nextZ,l--),r?r.nextZ=n:s=n,n.prevZ=r,r=n;i=o}r.nextZ=null,e*=2}while(t>1);return s}function Sf(s,t,e,i,n){return s=(s-e)*n|0,t=(t-i)*n|0,s=(s|s<<8)&16711935,s=(s|s<<4)&252645135,s=(s|s<<2)&858993459,s=(s|s<<1)&1431655765,t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,t=(t|t<<1)&1431655765,s|t<<1}function Ey(s){let t=s,e=s;do(t.x<e.x||t.x===e.x&&t.y<e.y)&&(e=t),t=t.next;while(t!==s);return e}function qx(s,t,e,i,n,r,o,a){return(n-o)*(t-a)>=(s-o)*(r-a)&&(s-o)*(i-a)>=(e-o)*(t-a)&&(e-o)*(r-a)>=(n-o)*(i-a)}function Xo(s,t,e,i,n,r,o,a){return!(s===o&&t===a)&&qx(s,t,e,i,n,r,o,a)}function Ay(s,t){return s.next.i!==t.i&&s.prev.i!==t.i&&!Ty(s,t)&&(Ea(s,t)&&Ea(t,s)&&Cy(s,t)&&(Ee(s.prev,s,t.prev)||Ee(s,t.prev,t))||Jr(s,t)&&Ee(s.prev,s,s.next)>0&&Ee(t.prev,t,t.next)>0)}function Ee(s,t,e){return(t.y-s.y)*(e.x-t.x)-(t.x-s.x)*(e.y-t.y)}function Jr(s,t){return s.x===t.x&&s.y===t.y}function $x(s,t,e,i){let n=Yc(Ee(s,t,e)),r=Yc(Ee(s,t,i)),o=Yc(Ee(e,i,s)),a=Yc(Ee(e,i,t));return!!(n!==r&&o!==a||n===0&&$c(s,e,t)||r===0&&$c(s,i,t)||o===0&&$c(e,s,i)||a===0&&$c(e,t,i))}function $c(s,t,e){return t.x<=Math.max(s.x,e.x)&&t.x>=Math.min(s.x,e.x)&&t.y<=Math.max(s.y,e.y)&&t.y>=Math.min(s.y,e.y)}function Yc(s){return s>0?1:s<0?-1:0}function Ty(s,t){let e=s;do{if(e.i!==s.i&&e.next.i!==s.i&&e.i!==t.i&&e.next.i!==t.i&&$x(e,e.next,s,t))return!0;e=e.next}while(e!==s);return!1}function Ea(s,t){return Ee(s.prev,s,s.next)<0?Ee(s,t,s.next)>=0&&Ee(s,s.prev,t)>=0:Ee(s,t,s.prev)<0||Ee(s,s.next,t)<0}function Cy(s,t){let e=s,i=!1,n=(s.x+t.x)/2,r=(s.y+t.y)/2;do e.y>r!=e.next.y>r&&e.next.y!==e.y&&n<(e.next.x-e.x)*(r-e.y)/(e.next.y-e.y)+e.x&&(i=!i),e=e.next;while(e!==s);return i}function Yx(s,t){let e=Ef(s.i,s.x,s.y),i=Ef(t.i,t.x,t.y),n=s.next,r=t.prev;return s.next=t,t.prev=s,e.next=n,n.prev=e,i.next=e,e.prev=i,r.next=i,i.prev=r,i}function xg(s,t,e,i){let n=Ef(s,t,e);return i?(n.next=i.next,n.prev=i,i.next.prev=n,i.next=n):(n.prev=n,n.next=n),n}function Aa(s){s.next.prev=s.prev,s.prev.next=s.next,s.prevZ&&(s.prevZ.nextZ=s.nextZ),s.nextZ&&(s.nextZ.prevZ=s.prevZ)}function Ef(s,t,e){return{i:s,x:t,y:e,prev:null,next:null,z:0,prevZ:null,nextZ:null,steiner:!1}}function Ry(s,t,e,i){let n=0;for(let r=t,o=e-i;r<e;r+=i)n+=(s[o]-s[r])*(s[r+1]+s[o+1]),o=r;return n}var Af=class{static triangulate(t,e,i=2){return fy(t,e,i)}},Li=class s{static area(t){let e=t.length,i=0;for(let n=e-1,r=0;r<e;n=r++)i+=t[n].x*t[r].y-t[r].x*t[n].y;return i*.5}static isClockWise(t){return s.area(t)<0}static triangulateShape(t,e){let i=[],n=[],r=[];_g(t),vg(i,t);let o=t.length;e.forEach(_g);for(let l=0;l<e.length;l++)n.push(o),o+=e[l].length,vg(i,e[l]);let a=Af.triangulate(i,n);for(let l=0;l<a.length;l+=3)r.push(a.slice(l,l+3));return r}};function _g(s){let t=s.length;t>2&&s[t-1].equals(s[0])&&s.pop()}function vg(s,t){for(let e=0;e<t.length;e++)s.push(t[e].x),s.push(t[e].y)}var Ta=class s extends Ft{constructor(t=new Kn([new j(.5,.5),new j(-.5,.5),new j(-.5,-.5),new j(.5,-.5)]),e={}){super(),this.type="ExtrudeGeometry",this.parameters={shapes:t,options:e},t=Array.isArray(t)?t:[t];let i=this,n=[],r=[];for(let a=0,l=t.length;a<l;a++){let c=t[a];o(c)}this.setAttribute("position",new Et(n,3)),this.setAttribute("uv",new Et(r,2)),this.computeVertexNormals();function o(a){let l=[],c=e.curveSegments!==void 0?e.curveSegments:12,h=e.steps!==void 0?e.steps:1,u=e.depth!==void 0?e.depth:1,d=e.bevelEnabled!==void 0?e.bevelEnabled:!0,f=e.bevelThickness!==void 0?e.bevelThickness:.2,p=e.bevelSize!==void 0?e.bevelSize:f-.1,x=e.bevelOffset!==void 0?e.bevelOffset:0,g=e.bevelSegments!==void 0?e.bevelSegments:3,m=e.extrudePath,_=e.UVGenerator!==void 0?e.UVGenerator:Py,b,y=!1,A,E,v,w;if(m){b=m.getSpacedPoints(h),y=!0,d=!1;let et=m.isCatmullRomCurve3?m.closed:!1;A=m.computeFrenetFrames(h,et),E=new C,v=new C,w=new C}d||(g=0,f=0,p=0,x=0);let P=a.extractPoints(c),R=P.shape,L=P.holes;if(!Li.isClockWise(R)){R=R.reverse();for(let et=0,ht=L.length;et<ht;et++){let at=L[et];Li.isClockWise(at)&&(L[et]=at.reverse())}}function W(et){let at=10000000000000001e-36,At=et[0];for(let _t=1;_t<=et.length;_t++){let Yt=_t%et.length,Nt=et[Yt],se=Nt.x-At.x,re=Nt.y-At.y,he=se*se+re*re,U=Math.max(Math.abs(Nt.x),Math.abs(Nt.y),Math.abs(At.x),Math.abs(At.y)),Ne=at*U*U;if(he<=Ne){et.splice(Yt,1),_t--;continue}At=Nt}}W(R),L.forEach(W);let D=L.length,z=R;for(let et=0;et<D;et++){let ht=L[et];R=R.concat(ht)}function q(et,ht,at){return ht||Dt("ExtrudeGeometry: vec does not exist"),et.clone().addScaledVector(ht,at)}let H=R.length;function nt(et,ht,at){let At,_t,Yt,Nt=et.x-ht.x,se=et.y-ht.y,re=at.x-et.x,he=at.y-et.y,U=Nt*Nt+se*se,Ne=Nt*he-se*re;if(Math.abs(Ne)>Number.EPSILON){let ee=Math.sqrt(U),_e=Math.sqrt(re*re+he*he),pt=ht.x-se/ee,Te=ht.y+Nt/ee,zt=at.x-he/_e,Xt=at.y+re/_e,T=((zt-pt)*he-(Xt-Te)*re)/(Nt*he-se*re);At=pt+Nt*T-et.x,_t=Te+se*T-et.y;let M=At*At+_t*_t;if(M<=2)return new j(At,_t);Yt=Math.sqrt(M/2)}else{let ee=!1;Nt>Number.EPSILON?re>Number.EPSILON&&(ee=!0):Nt<-Number.EPSILON?re<-Number.EPSILON&&(ee=!0):Math.sign(se)===Math.sign(he)&&(ee=!0),ee?(At=-se,_t=Nt,Yt=Math.sqrt(U)):(At=Nt,_t=se,Yt=Math.sqrt(U/2))}return new j(At/Yt,_t/Yt)}let X=[];for(let et=0,ht=z.length,at=ht-1,At=et+1;et<ht;et++,at++,At++)at===ht&&(at=0),At===ht&&(At=0),X[et]=nt(z[et],z[at],z[At]);let tt=[],it,Tt=X.concat();for(let et=0,ht=D;et<ht;et++){let at=L[et];it=[];for(let At=0,_t=at.length,Yt=_t-1,Nt=At+1;At<_t;At++,Yt++,Nt++)Yt===_t&&(Yt=0),Nt===_t&&(Nt=0),it[At]=nt(at[At],at[Yt],at[Nt]);tt.push(it),Tt=Tt.concat(it)}let Ht;if(g===0)Ht=Li.triangulateShape(z,L);else{let et=[],ht=[];for(let at=0;at<g;at++){let At=at/g,_t=f*Math.cos(At*Math.PI/2),Yt=p*Math.sin(At*Math.PI/2)+x;for(let Nt=0,se=z.length;Nt<se;Nt++){let re=q(z[Nt],X[Nt],Yt);Bt(re.x,re.y,-_t),At===0&&et.push(re)}for(let Nt=0,se=D;Nt<se;Nt++){let re=L[Nt];it=tt[Nt];let he=[];for(let U=0,Ne=re.length;U<Ne;U++){let ee=q(re[U],it[U],Yt);Bt(ee.x,ee.y,-_t),At===0&&he.push(ee)}At===0&&ht.push(he)}}Ht=Li.triangulateShape(et,ht)}let Y=Ht.length,yt=p+x;for(let et=0;et<H;et++){let ht=d?q(R[et],Tt[et],yt):R[et];y?(v.copy(A.normals[0]).multiplyScalar(ht.x),E.copy(A.binormals[0]).multiplyScalar(ht.y),w.copy(b[0]).add(v).add(E),Bt(w.x,w.y,w.z)):Bt(ht.x,ht.y,0)}for(let et=1;et<=h;et++)for(let ht=0;ht<H;ht++){let at=d?q(R[ht],Tt[ht],yt):R[ht];y?(v.copy(A.normals[et]).multiplyScalar(at.x),E.copy(A.binormals[et]).multiplyScalar(at.y),w.copy(b[et]).add(v).add(E),Bt(w.x,w.y,w.z)):Bt(at.x,at.y,u/h*et)}for(let et=g-1;et>=0;et--){let ht=et/g,at=f*Math.cos(ht*Math.PI/2),At=p*Math.sin(ht*Math.PI/2)+x;for(let _t=0,Yt=z.length;_t<Yt;_t++){let Nt=q(z[_t],X[_t],At);Bt(Nt.x,Nt.y,u+at)}for(let _t=0,Yt=L.length;_t<Yt;_t++){let Nt=L[_t];it=tt[_t];for(let se=0,re=Nt.length;se<re;se++){let he=q(Nt[se],it[se],At);y?Bt(he.x,he.y+b[h-1].y,b[h-1].x+at):Bt(he.x,he.y,u+at)}}}Ct(),kt();function Ct(){let et=n.length/3;if(d){let ht=0,at=H*ht;for(let At=0;At<Y;At++){let _t=Ht[At];we(_t[2]+at,_t[1]+at,_t[0]+at)}ht=h+g*2,at=H*ht;for(let At=0;At<Y;At++){let _t=Ht[At];we(_t[0]+at,_t[1]+at,_t[2]+at)}}else{for(let ht=0;ht<Y;ht++){let at=Ht[ht];we(at[2],at[1],at[0])}for(let ht=0;ht<Y;ht++){let at=Ht[ht];we(at[0]+H*h,at[1]+H*h,at[2]+H*h)}}i.addGroup(et,n.length/3-et,0)}function kt(){let et=n.length/3,ht=0;bt(z,ht),ht+=z.length;for(let at=0,At=L.length;at<At;at++){let _t=L[at];bt(_t,ht),ht+=_t.length}i.addGroup(et,n.length/3-et,1)}function bt(et,ht){let at=et.length;for(;--at>=0;){let At=at,_t=at-1;_t<0&&(_t=et.length-1);for(let Yt=0,Nt=h+g*2;Yt<Nt;Yt++){let se=H*Yt,re=H*(Yt+1),he=ht+At+se,U=ht+_t+se,Ne=ht+_t+re,ee=ht+At+re;Gt(he,U,Ne,ee)}}}function Bt(et,ht,at){l.push(et),l.push(ht),l.push(at)}function we(et,ht,at){te(et),te(ht),te(at);let At=n.length/3,_t=_.generateTopUV(i,n,At-3,At-2,At-1);ne(_t[0]),ne(_t[1]),ne(_t[2])}function Gt(et,ht,at,At){te(et),te(ht),te(At),te(ht),te(at),te(At);let _t=n.length/3,Yt=_.generateSideWallUV(i,n,_t-6,_t-3,_t-2,_t-1);ne(Yt[0]),ne(Yt[1]),ne(Yt[3]),ne(Yt[1]),ne(Yt[2]),ne(Yt[3])}function te(et){n.push(l[et*3+0]),n.push(l[et*3+1]),n.push(l[et*3+2])}function ne(et){r.push(et.x),r.push(et.y)}}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}toJSON(){let t=super.toJSON(),e=this.parameters.shapes,i=this.parameters.options;return Iy(e,i,t)}static fromJSON(t,e){let i=[];for(let r=0,o=t.shapes.length;r<o;r++){let a=e[t.shapes[r]];i.push(a)}let n=t.options.extrudePath;return n!==void 0&&(t.options.extrudePath=new Sh[n.type]().fromJSON(n)),new s(i,t.options)}},Py={generateTopUV:function(s,t,e,i,n){let r=t[e*3],o=t[e*3+1],a=t[i*3],l=t[i*3+1],c=t[n*3],h=t[n*3+1];return[new j(r,o),new j(a,l),new j(c,h)]},generateSideWallUV:function(s,t,e,i,n,r){let o=t[e*3],a=t[e*3+1],l=t[e*3+2],c=t[i*3],h=t[i*3+1],u=t[i*3+2],d=t[n*3],f=t[n*3+1],p=t[n*3+2],x=t[r*3],g=t[r*3+1],m=t[r*3+2];return Math.abs(a-h)<Math.abs(o-c)?[new j(o,1-l),new j(c,1-u),new j(d,1-p),new j(x,1-m)]:[new j(a,1-l),new j(h,1-u),new j(f,1-p),new j(g,1-m)]}};function Iy(s,t,e){if(e.shapes=[],Array.isArray(s))for(let i=0,n=s.length;i<n;i++){let r=s[i];e.shapes.push(r.uuid)}else e.shapes.push(s.uuid);return e.options=Object.assign({},t),t.extrudePath!==void 0&&(e.options.extrudePath=t.extrudePath.toJSON()),e}var Ca=class s extends Sn{constructor(t=1,e=0){let i=(1+Math.sqrt(5))/2,n=[-1,i,0,1,i,0,-1,-i,0,1,-i,0,0,-1,i,0,1,i,0,-1,-i,0,1,-i,i,0,-1,i,0,1,-i,0,-1,-i,0,1],r=[0,11,5,0,5,1,0,1,7,0,7,10,0,10,11,1,5,9,5,11,4,11,10,2,10,7,6,7,1,8,3,9,4,3,4,2,3,2,6,3,6,8,3,8,9,4,9,5,2,4,11,6,2,10,8,6,7,9,8,1];super(n,r,t,e),this.type="IcosahedronGeometry",this.parameters={radius:t,detail:e}}static fromJSON(t){return new s(t.radius,t.detail)}},Ra=class s extends Ft{constructor(t=[new j(0,-.5),new j(.5,0),new j(0,.5)],e=12,i=0,n=Math.PI*2){super(),this.type="LatheGeometry",this.parameters={points:t,segments:e,phiStart:i,phiLength:n},e=Math.floor(e),n=Wt(n,0,Math.PI*2);let r=[],o=[],a=[],l=[],c=[],h=1/e,u=new C,d=new j,f=new C,p=new C,x=new C,g=0,m=0;for(let _=0;_<=t.length-1;_++)switch(_){case 0:g=t[_+1].x-t[_].x,m=t[_+1].y-t[_].y,f.x=m*1,f.y=-g,f.z=m*0,x.copy(f),f.normalize(),l.push(f.x,f.y,f.z);break;case t.length-1:x.normalize(),l.push(x.x,x.y,x.z);break;default:g=t[_+1].x-t[_].x,m=t[_+1].y-t[_].y,f.x=m*1,f.y=-g,f.z=m*0,p.copy(f),f.x+=x.x,f.y+=x.y,f.z+=x.z,f.normalize(),l.push(f.x,f.y,f.z),x.copy(p)}for(let _=0;_<=e;_++){let b=i+_*h*n,y=Math.sin(b),A=Math.cos(b);for(let E=0;E<=t.length-1;E++){u.x=t[E].x*y,u.y=t[E].y,u.z=t[E].x*A,o.push(u.x,u.y,u.z),d.x=_/e,d.y=E/(t.length-1),a.push(d.x,d.y);let v=l[3*E+0]*y,w=l[3*E+1],P=l[3*E+0]*A;c.push(v,w,P)}}for(let _=0;_<e;_++)for(let b=0;b<t.length-1;b++){let y=b+_*t.length,A=y,E=y+t.length,v=y+t.length+1,w=y+1;r.push(A,E,w),r.push(v,w,E)}this.setIndex(r),this.setAttribute("position",new Et(o,3)),this.setAttribute("uv",new Et(a,2)),this.setAttribute("normal",new Et(c,3))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.points,t.segments,t.phiStart,t.phiLength)}},Kr=class s extends Sn{constructor(t=1,e=0){let i=[1,0,0,-1,0,0,0,1,0,0,-1,0,0,0,1,0,0,-1],n=[0,2,4,0,4,3,0,3,5,0,5,2,1,2,5,1,5,3,1,3,4,1,4,2];super(i,n,t,e),this.type="OctahedronGeometry",this.parameters={radius:t,detail:e}}static fromJSON(t){return new s(t.radius,t.detail)}},zs=class s extends Ft{constructor(t=1,e=1,i=1,n=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:i,heightSegments:n};let r=t/2,o=e/2,a=Math.floor(i),l=Math.floor(n),c=a+1,h=l+1,u=t/a,d=e/l,f=[],p=[],x=[],g=[];for(let m=0;m<h;m++){let _=m*d-o;for(let b=0;b<c;b++){let y=b*u-r;p.push(y,-_,0),x.push(0,0,1),g.push(b/a),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let _=0;_<a;_++){let b=_+c*m,y=_+c*(m+1),A=_+1+c*(m+1),E=_+1+c*m;f.push(b,y,E),f.push(y,A,E)}this.setIndex(f),this.setAttribute("position",new Et(p,3)),this.setAttribute("normal",new Et(x,3)),this.setAttribute("uv",new Et(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.width,t.height,t.widthSegments,t.heightSegments)}},Pa=class s extends Ft{constructor(t=.5,e=1,i=32,n=1,r=0,o=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:t,outerRadius:e,thetaSegments:i,phiSegments:n,thetaStart:r,thetaLength:o},i=Math.max(3,i),n=Math.max(1,n);let a=[],l=[],c=[],h=[],u=t,d=(e-t)/n,f=new C,p=new j;for(let x=0;x<=n;x++){for(let g=0;g<=i;g++){let m=r+g/i*o;f.x=u*Math.cos(m),f.y=u*Math.sin(m),l.push(f.x,f.y,f.z),c.push(0,0,1),p.x=(f.x/e+1)/2,p.y=(f.y/e+1)/2,h.push(p.x,p.y)}u+=d}for(let x=0;x<n;x++){let g=x*(i+1);for(let m=0;m<i;m++){let _=m+g,b=_,y=_+i+1,A=_+i+2,E=_+1;a.push(b,y,E),a.push(y,A,E)}}this.setIndex(a),this.setAttribute("position",new Et(l,3)),this.setAttribute("normal",new Et(c,3)),this.setAttribute("uv",new Et(h,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.innerRadius,t.outerRadius,t.thetaSegments,t.phiSegments,t.thetaStart,t.thetaLength)}},Ia=class s extends Ft{constructor(t=new Kn([new j(0,.5),new j(-.5,-.5),new j(.5,-.5)]),e=12){super(),this.type="ShapeGeometry",this.parameters={shapes:t,curveSegments:e};let i=[],n=[],r=[],o=[],a=0,l=0;if(Array.isArray(t)===!1)c(t);else for(let h=0;h<t.length;h++)c(t[h]),this.addGroup(a,l,h),a+=l,l=0;this.setIndex(i),this.setAttribute("position",new Et(n,3)),this.setAttribute("normal",new Et(r,3)),this.setAttribute("uv",new Et(o,2));function c(h){let u=n.length/3,d=h.extractPoints(e),f=d.shape,p=d.holes;Li.isClockWise(f)===!1&&(f=f.reverse());for(let g=0,m=p.length;g<m;g++){let _=p[g];Li.isClockWise(_)===!0&&(p[g]=_.reverse())}let x=Li.triangulateShape(f,p);for(let g=0,m=p.length;g<m;g++){let _=p[g];f=f.concat(_)}for(let g=0,m=f.length;g<m;g++){let _=f[g];n.push(_.x,_.y,0),r.push(0,0,1),o.push(_.x,_.y)}for(let g=0,m=x.length;g<m;g++){let _=x[g],b=_[0]+u,y=_[1]+u,A=_[2]+u;i.push(b,y,A),l+=3}}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}toJSON(){let t=super.toJSON(),e=this.parameters.shapes;return Ly(e,t)}static fromJSON(t,e){let i=[];for(let n=0,r=t.shapes.length;n<r;n++){let o=e[t.shapes[n]];i.push(o)}return new s(i,t.curveSegments)}};function Ly(s,t){if(t.shapes=[],Array.isArray(s))for(let e=0,i=s.length;e<i;e++){let n=s[e];t.shapes.push(n.uuid)}else t.shapes.push(s.uuid);return t}var jn=class s extends Ft{constructor(t=1,e=32,i=16,n=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:t,widthSegments:e,heightSegments:i,phiStart:n,phiLength:r,thetaStart:o,thetaLength:a},e=Math.max(3,Math.floor(e)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,h=[],u=new C,d=new C,f=[],p=[],x=[],g=[];for(let m=0;m<=i;m++){let _=[],b=m/i,y=o+b*a,A=t*Math.cos(y),E=Math.sqrt(t*t-A*A),v=0;m===0&&o===0?v=.5/e:m===i&&l===Math.PI&&(v=-.5/e);for(let w=0;w<=e;w++){let P=w/e,R=n+P*r;u.x=-E*Math.cos(R),u.y=A,u.z=E*Math.sin(R),p.push(u.x,u.y,u.z),d.copy(u).normalize(),x.push(d.x,d.y,d.z),g.push(P+v,1-b),_.push(c++)}h.push(_)}for(let m=0;m<i;m++)for(let _=0;_<e;_++){let b=h[m][_+1],y=h[m][_],A=h[m+1][_],E=h[m+1][_+1];(m!==0||o>0)&&f.push(b,y,E),(m!==i-1||l<Math.PI)&&f.push(y,A,E)}this.setIndex(f),this.setAttribute("position",new Et(p,3)),this.setAttribute("normal",new Et(x,3)),this.setAttribute("uv",new Et(g,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.radius,t.widthSegments,t.heightSegments,t.phiStart,t.phiLength,t.thetaStart,t.thetaLength)}},La=class s extends Sn{constructor(t=1,e=0){let i=[1,1,1,-1,-1,1,-1,1,-1,1,-1,-1],n=[2,1,0,0,3,2,1,3,0,2,3,1];super(i,n,t,e),this.type="TetrahedronGeometry",this.parameters={radius:t,detail:e}}static fromJSON(t){return new s(t.radius,t.detail)}},Da=class s extends Ft{constructor(t=1,e=.4,i=12,n=48,r=Math.PI*2,o=0,a=Math.PI*2){super(),this.type="TorusGeometry",this.parameters={radius:t,tube:e,radialSegments:i,tubularSegments:n,arc:r,thetaStart:o,thetaLength:a},i=Math.floor(i),n=Math.floor(n);let l=[],c=[],h=[],u=[],d=new C,f=new C,p=new C;for(let x=0;x<=i;x++){let g=o+x/i*a;for(let m=0;m<=n;m++){let _=m/n*r;f.x=(t+e*Math.cos(g))*Math.cos(_),f.y=(t+e*Math.cos(g))*Math.sin(_),f.z=e*Math.sin(g),c.push(f.x,f.y,f.z),d.x=t*Math.cos(_),d.y=t*Math.sin(_),p.subVectors(f,d).normalize(),h.push(p.x,p.y,p.z),u.push(m/n),u.push(x/i)}}for(let x=1;x<=i;x++)for(let g=1;g<=n;g++){let m=(n+1)*x+g-1,_=(n+1)*(x-1)+g-1,b=(n+1)*(x-1)+g,y=(n+1)*x+g;l.push(m,_,y),l.push(_,b,y)}this.setIndex(l),this.setAttribute("position",new Et(c,3)),this.setAttribute("normal",new Et(h,3)),this.setAttribute("uv",new Et(u,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.radius,t.tube,t.radialSegments,t.tubularSegments,t.arc,t.thetaStart,t.thetaLength)}},Na=class s extends Ft{constructor(t=1,e=.4,i=64,n=8,r=2,o=3){super(),this.type="TorusKnotGeometry",this.parameters={radius:t,tube:e,tubularSegments:i,radialSegments:n,p:r,q:o},i=Math.floor(i),n=Math.floor(n);let a=[],l=[],c=[],h=[],u=new C,d=new C,f=new C,p=new C,x=new C,g=new C,m=new C;for(let b=0;b<=i;++b){let y=b/i*r*Math.PI*2;_(y,r,o,t,f),_(y+.01,r,o,t,p),g.subVectors(p,f),m.addVectors(p,f),x.crossVectors(g,m),m.crossVectors(x,g),x.normalize(),m.normalize();for(let A=0;A<=n;++A){let E=A/n*Math.PI*2,v=-e*Math.cos(E),w=e*Math.sin(E);u.x=f.x+(v*m.x+w*x.x),u.y=f.y+(v*m.y+w*x.y),u.z=f.z+(v*m.z+w*x.z),l.push(u.x,u.y,u.z),d.subVectors(u,f).normalize(),c.push(d.x,d.y,d.z),h.push(b/i),h.push(A/n)}}for(let b=1;b<=i;b++)for(let y=1;y<=n;y++){let A=(n+1)*(b-1)+(y-1),E=(n+1)*b+(y-1),v=(n+1)*b+y,w=(n+1)*(b-1)+y;a.push(A,E,w),a.push(E,v,w)}this.setIndex(a),this.setAttribute("position",new Et(l,3)),this.setAttribute("normal",new Et(c,3)),this.setAttribute("uv",new Et(h,2));function _(b,y,A,E,v){let w=Math.cos(b),P=Math.sin(b),R=A/y*b,L=Math.cos(R);v.x=E*(2+L)*.5*w,v.y=E*(2+L)*P*.5,v.z=E*Math.sin(R)*.5}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new s(t.radius,t.tube,t.tubularSegments,t.radialSegments,t.p,t.q)}},Ua=class s extends Ft{constructor(t=new Yr(new C(-1,-1,0),new C(-1,1,0),new C(1,1,0)),e=64,i=1,n=8,r=!1){super(),this.type="TubeGeometry",this.parameters={path:t,tubularSegments:e,radius:i,radialSegments:n,closed:r};let o=t.computeFrenetFrames(e,r);this.tangents=o.tangents,this.normals=o.normals,this.binormals=o.binormals;let a=new C,l=new C,c=new j,h=new C,u=[],d=[],f=[],p=[];x(),this.setIndex(p),this.setAttribute("position",new Et(u,3)),this.setAttribute("normal",new Et(d,3)),this.setAttribute("uv",new Et(f,2));function x(){for(let b=0;b<e;b++)g(b);g(r===!1?e:0),_(),m()}function g(b){h=t.getPointAt(b/e,h);let y=o.normals[b],A=o.binormals[b];for(let E=0;E<=n;E++){let v=E/n*Math.PI*2,w=Math.sin(v),P=-Math.cos(v);l.x=P*y.x+w*A.x,l.y=P*y.y+w*A.y,l.z=P*y.z+w*A.z,l.normalize(),d.push(l.x,l.y,l.z),a.x=h.x+i*l.x,a.y=h.y+i*l.y,a.z=h.z+i*l.z,u.push(a.x,a.y,a.z)}}function m(){for(let b=1;b<=e;b++)for(let y=1;y<=n;y++){let A=(n+1)*(b-1)+(y-1),E=(n+1)*b+(y-1),v=(n+1)*b+y,w=(n+1)*(b-1)+y;p.push(A,E,w),p.push(E,v,w)}}function _(){for(let b=0;b<=e;b++)for(let y=0;y<=n;y++)c.x=b/e,c.y=y/n,f.push(c.x,c.y)}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}toJSON(){let t=super.toJSON();return t.path=this.parameters.path.toJSON(),t}static fromJSON(t){return new s(new Sh[t.path.type]().fromJSON(t.path),t.tubularSegments,t.radius,t.radialSegments,t.closed)}},Oa=class extends Ft{constructor(t=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:t},t!==null){let e=[],i=new Set,n=new C,r=new C;if(t.index!==null){let o=t.attributes.position,a=t.index,l=t.groups;l.length===0&&(l=[{start:0,count:a.count,materialIndex:0}]);for(let c=0,h=l.length;c<h;++c){let u=l[c],d=u.start,f=u.count;for(let p=d,x=d+f;p<x;p+=3)for(let g=0;g<3;g++){let m=a.getX(p+g),_=a.getX(p+(g+1)%3);n.fromBufferAttribute(o,m),r.fromBufferAttribute(o,_),yg(n,r,i)===!0&&(e.push(n.x,n.y,n.z),e.push(r.x,r.y,r.z))}}}else{let o=t.attributes.position;for(let a=0,l=o.count/3;a<l;a++)for(let c=0;c<3;c++){let h=3*a+c,u=3*a+(c+1)%3;n.fromBufferAttribute(o,h),r.fromBufferAttribute(o,u),yg(n,r,i)===!0&&(e.push(n.x,n.y,n.z),e.push(r.x,r.y,r.z))}}this.setAttribute("position",new Et(e,3))}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}};function yg(s,t,e){let i=`${s.x},${s.y},${s.z}-${t.x},${t.y},${t.z}`,n=`${t.x},${t.y},${t.z}-${s.x},${s.y},${s.z}`;return e.has(i)===!0||e.has(n)===!0?!1:(e.add(i),e.add(n),!0)}var bg=Object.freeze({__proto__:null,BoxGeometry:Yn,CapsuleGeometry:ma,CircleGeometry:ga,ConeGeometry:Wr,CylinderGeometry:Zn,DodecahedronGeometry:xa,EdgesGeometry:_a,ExtrudeGeometry:Ta,IcosahedronGeometry:Ca,LatheGeometry:Ra,OctahedronGeometry:Kr,PlaneGeometry:zs,PolyhedronGeometry:Sn,RingGeometry:Pa,ShapeGeometry:Ia,SphereGeometry:jn,TetrahedronGeometry:La,TorusGeometry:Da,TorusKnotGeometry:Na,TubeGeometry:Ua,WireframeGeometry:Oa}),Fa=class extends Be{constructor(t){super(),this.isShadowMaterial=!0,this.type="ShadowMaterial",this.color=new vt(0),this.transparent=!0,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.fog=t.fog,this}};function Qs(s){let t={};for(let e in s){t[e]={};for(let i in s[e]){let n=s[e][i];if(Mg(n))n.isRenderTargetTexture?(xt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][i]=null):t[e][i]=n.clone();else if(Array.isArray(n))if(Mg(n[0])){let r=[];for(let o=0,a=n.length;o<a;o++)r[o]=n[o].clone();t[e][i]=r}else t[e][i]=n.slice();else t[e][i]=n}}return t}function ai(s){let t={};for(let e=0;e<s.length;e++){let i=Qs(s[e]);for(let n in i)t[n]=i[n]}return t}function Mg(s){return s&&(s.isColor||s.isMatrix3||s.isMatrix4||s.isVector2||s.isVector3||s.isVector4||s.isTexture||s.isQuaternion)}function Dy(s){let t=[];for(let e=0;e<s.length;e++)t.push(s[e].clone());return t}function yp(s){let t=s.getRenderTarget();return t===null?s.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:ie.workingColorSpace}var bp={clone:Qs,merge:ai},Ny=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Uy=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,wi=class extends Be{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Ny,this.fragmentShader=Uy,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=Qs(t.uniforms),this.uniformsGroups=Dy(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let n in this.uniforms){let o=this.uniforms[n].value;o&&o.isTexture?e.uniforms[n]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[n]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[n]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[n]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[n]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[n]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[n]={type:"m4",value:o.toArray()}:e.uniforms[n]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let i={};for(let n in this.extensions)this.extensions[n]===!0&&(i[n]=!0);return Object.keys(i).length>0&&(e.extensions=i),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let i in t.uniforms){let n=t.uniforms[i];switch(this.uniforms[i]={},n.type){case"t":this.uniforms[i].value=e[n.value]||null;break;case"c":this.uniforms[i].value=new vt().setHex(n.value);break;case"v2":this.uniforms[i].value=new j().fromArray(n.value);break;case"v3":this.uniforms[i].value=new C().fromArray(n.value);break;case"v4":this.uniforms[i].value=new ge().fromArray(n.value);break;case"m3":this.uniforms[i].value=new qt().fromArray(n.value);break;case"m4":this.uniforms[i].value=new Vt().fromArray(n.value);break;default:this.uniforms[i].value=n.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let i in t.extensions)this.extensions[i]=t.extensions[i];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},jr=class extends wi{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Qr=class extends Be{constructor(t){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new vt(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new vt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ln,this.normalScale=new j(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Di,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.defines={STANDARD:""},this.color.copy(t.color),this.roughness=t.roughness,this.metalness=t.metalness,this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.emissive.copy(t.emissive),this.emissiveMap=t.emissiveMap,this.emissiveIntensity=t.emissiveIntensity,this.bumpMap=t.bumpMap,this.bumpScale=t.bumpScale,this.normalMap=t.normalMap,this.normalMapType=t.normalMapType,this.normalScale.copy(t.normalScale),this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.roughnessMap=t.roughnessMap,this.metalnessMap=t.metalnessMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.envMapIntensity=t.envMapIntensity,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.flatShading=t.flatShading,this.fog=t.fog,this}},ka=class extends Qr{constructor(t){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new j(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return Wt(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(e){this.ior=(1+.4*e)/(1-.4*e)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new vt(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new vt(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new vt(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(t)}get anisotropy(){return this._anisotropy}set anisotropy(t){this._anisotropy>0!=t>0&&this.version++,this._anisotropy=t}get clearcoat(){return this._clearcoat}set clearcoat(t){this._clearcoat>0!=t>0&&this.version++,this._clearcoat=t}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(t){this._diffuseRoughness>0!=t>0&&this.version++,this._diffuseRoughness=t}get iridescence(){return this._iridescence}set iridescence(t){this._iridescence>0!=t>0&&this.version++,this._iridescence=t}get dispersion(){return this._dispersion}set dispersion(t){this._dispersion>0!=t>0&&this.version++,this._dispersion=t}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(t){this._retroreflectivity>0!=t>0&&this.version++,this._retroreflectivity=t}get sheen(){return this._sheen}set sheen(t){this._sheen>0!=t>0&&this.version++,this._sheen=t}get transmission(){return this._transmission}set transmission(t){this._transmission>0!=t>0&&this.version++,this._transmission=t}get iridescenceThicknessRange(){return Qi('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(t){Qi('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=t[0],this.iridescenceThicknessMaximum=t[1]}copy(t){return super.copy(t),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=t.anisotropy,this.anisotropyRotation=t.anisotropyRotation,this.anisotropyMap=t.anisotropyMap,this.clearcoat=t.clearcoat,this.clearcoatMap=t.clearcoatMap,this.clearcoatRoughness=t.clearcoatRoughness,this.clearcoatRoughnessMap=t.clearcoatRoughnessMap,this.clearcoatNormalMap=t.clearcoatNormalMap,this.clearcoatNormalScale.copy(t.clearcoatNormalScale),this.diffuseRoughness=t.diffuseRoughness,this.diffuseRoughnessMap=t.diffuseRoughnessMap,this.dispersion=t.dispersion,this.ior=t.ior,this.iridescence=t.iridescence,this.iridescenceMap=t.iridescenceMap,this.iridescenceIOR=t.iridescenceIOR,this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum,this.iridescenceThicknessMap=t.iridescenceThicknessMap,this.retroreflectivity=t.retroreflectivity,this.sheen=t.sheen,this.sheenColor.copy(t.sheenColor),this.sheenColorMap=t.sheenColorMap,this.sheenRoughness=t.sheenRoughness,this.sheenRoughnessMap=t.sheenRoughnessMap,this.transmission=t.transmission,this.transmissionMap=t.transmissionMap,this.thickness=t.thickness,this.thicknessMap=t.thicknessMap,this.attenuationDistance=t.attenuationDistance,this.attenuationColor.copy(t.attenuationColor),this.specularIntensity=t.specularIntensity,this.specularIntensityMap=t.specularIntensityMap,this.specularColor.copy(t.specularColor),this.specularColorMap=t.specularColorMap,this}},Ba=class extends Be{constructor(t){super(),this.isMeshPhongMaterial=!0,this.type="MeshPhongMaterial",this.color=new vt(16777215),this.specular=new vt(1118481),this.shininess=30,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new vt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ln,this.normalScale=new j(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Di,this.combine=uo,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.specular.copy(t.specular),this.shininess=t.shininess,this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.emissive.copy(t.emissive),this.emissiveMap=t.emissiveMap,this.emissiveIntensity=t.emissiveIntensity,this.bumpMap=t.bumpMap,this.bumpScale=t.bumpScale,this.normalMap=t.normalMap,this.normalMapType=t.normalMapType,this.normalScale.copy(t.normalScale),this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.envMapIntensity=t.envMapIntensity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.flatShading=t.flatShading,this.fog=t.fog,this}},za=class extends Be{constructor(t){super(),this.isMeshToonMaterial=!0,this.defines={TOON:""},this.type="MeshToonMaterial",this.color=new vt(16777215),this.map=null,this.gradientMap=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new vt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ln,this.normalScale=new j(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.alphaMap=null,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.gradientMap=t.gradientMap,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.emissive.copy(t.emissive),this.emissiveMap=t.emissiveMap,this.emissiveIntensity=t.emissiveIntensity,this.bumpMap=t.bumpMap,this.bumpScale=t.bumpScale,this.normalMap=t.normalMap,this.normalMapType=t.normalMapType,this.normalScale.copy(t.normalScale),this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.alphaMap=t.alphaMap,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},Ha=class extends Be{constructor(t){super(),this.isMeshNormalMaterial=!0,this.type="MeshNormalMaterial",this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ln,this.normalScale=new j(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.flatShading=!1,this.setValues(t)}copy(t){return super.copy(t),this.bumpMap=t.bumpMap,this.bumpScale=t.bumpScale,this.normalMap=t.normalMap,this.normalMapType=t.normalMapType,this.normalScale.copy(t.normalScale),this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.flatShading=t.flatShading,this}},En=class extends Be{constructor(t){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new vt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new vt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ln,this.normalScale=new j(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Di,this.combine=uo,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.emissive.copy(t.emissive),this.emissiveMap=t.emissiveMap,this.emissiveIntensity=t.emissiveIntensity,this.bumpMap=t.bumpMap,this.bumpScale=t.bumpScale,this.normalMap=t.normalMap,this.normalMapType=t.normalMapType,this.normalScale.copy(t.normalScale),this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.envMapIntensity=t.envMapIntensity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.flatShading=t.flatShading,this.fog=t.fog,this}},to=class extends Be{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=lp,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},eo=class extends Be{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}},Va=class extends Be{constructor(t){super(),this.isMeshMatcapMaterial=!0,this.defines={MATCAP:""},this.type="MeshMatcapMaterial",this.color=new vt(16777215),this.matcap=null,this.map=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ln,this.normalScale=new j(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.alphaMap=null,this.wireframe=!1,this.wireframeLinewidth=1,this.flatShading=!1,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.defines={MATCAP:""},this.color.copy(t.color),this.matcap=t.matcap,this.map=t.map,this.bumpMap=t.bumpMap,this.bumpScale=t.bumpScale,this.normalMap=t.normalMap,this.normalMapType=t.normalMapType,this.normalScale.copy(t.normalScale),this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.alphaMap=t.alphaMap,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.flatShading=t.flatShading,this.fog=t.fog,this}},Ga=class extends De{constructor(t){super(),this.isLineDashedMaterial=!0,this.type="LineDashedMaterial",this.scale=1,this.dashSize=3,this.gapSize=1,this.setValues(t)}copy(t){return super.copy(t),this.scale=t.scale,this.dashSize=t.dashSize,this.gapSize=t.gapSize,this}};function Vi(s,t){return!s||s.constructor===t?s:typeof t.BYTES_PER_ELEMENT=="number"?new t(s):Array.prototype.slice.call(s)}function Ar(s){return s!==void 0&&s.inTangents!==void 0&&s.outTangents!==void 0}function Zx(s){function t(n,r){return s[n]-s[r]}let e=s.length,i=new Array(e);for(let n=0;n!==e;++n)i[n]=n;return i.sort(t),i}function Tf(s,t,e){let i=s.length,n=new s.constructor(i);for(let r=0,o=0;o!==i;++r){let a=e[r]*t;for(let l=0;l!==t;++l)n[o++]=s[a+l]}return n}function Jx(s,t,e,i){let n=1,r=s[0];for(;r!==void 0&&r[i]===void 0;)r=s[n++];if(r===void 0)return;let o=r[i];if(o!==void 0)if(Array.isArray(o))do o=r[i],o!==void 0&&(t.push(r.time),e.push(...o)),r=s[n++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[i],o!==void 0&&(t.push(r.time),o.toArray(e,e.length)),r=s[n++];while(r!==void 0);else do o=r[i],o!==void 0&&(t.push(r.time),e.push(o)),r=s[n++];while(r!==void 0)}function Oy(s,t,e,i,n=30){let r=s.clone();r.name=t;let o=[];for(let l=0;l<r.tracks.length;++l){let c=r.tracks[l],h=c.getValueSize(),u=[],d=[];for(let f=0;f<c.times.length;++f){let p=c.times[f]*n;if(!(p<e||p>=i)){u.push(c.times[f]);for(let x=0;x<h;++x)d.push(c.values[f*h+x])}}u.length!==0&&(c.times=Vi(u,c.times.constructor),c.values=Vi(d,c.values.constructor),o.push(c))}r.tracks=o;let a=1/0;for(let l=0;l<r.tracks.length;++l)a>r.tracks[l].times[0]&&(a=r.tracks[l].times[0]);for(let l=0;l<r.tracks.length;++l)r.tracks[l].shift(-1*a);return r.resetDuration(),r}function Fy(s,t=0,e=s,i=30){i<=0&&(i=30);let n=e.tracks.length,r=t/i;for(let o=0;o<n;++o){let a=e.tracks[o],l=a.ValueTypeName;if(l==="bool"||l==="string")continue;let c=s.tracks.find(function(m){return m.name===a.name&&m.ValueTypeName===l});if(c===void 0)continue;let h=0,u=a.getValueSize();a.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline&&(h=u/3);let d=0,f=c.getValueSize();c.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline&&(d=f/3);let p=a.times.length-1,x;if(r<=a.times[0]){let m=h,_=u-h;x=a.values.slice(m,_)}else if(r>=a.times[p]){let m=p*u+h,_=m+u-h;x=a.values.slice(m,_)}else{let m=a.createInterpolant();m.evaluate(r),x=m.resultBuffer.slice()}l==="quaternion"&&new Ae().fromArray(x).normalize().conjugate().toArray(x);let g=c.times.length;for(let m=0;m<g;++m){let _=m*f+d;if(l==="quaternion")Ae.multiplyQuaternionsFlat(c.values,_,x,0,c.values,_);else{let b=f-d*2;for(let y=0;y<b;++y)c.values[_+y]-=x[y]}}}return s.blendMode=Iu,s}var Eh=class{static convertArray(t,e){return Vi(t,e)}static isTypedArray(t){return Fx(t)}static hasTangents(t){return Ar(t)}static getKeyframeOrder(t){return Zx(t)}static sortedArray(t,e,i){return Tf(t,e,i)}static flattenJSON(t,e,i,n){Jx(t,e,i,n)}static subclip(t,e,i,n,r=30){return Oy(t,e,i,n,r)}static makeClipAdditive(t,e=0,i=t,n=30){return Fy(t,e,i,n)}},An=class{constructor(t,e,i,n){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=n!==void 0?n:new e.constructor(i),this.sampleValues=e,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,i=this._cachedIndex,n=e[i],r=e[i-1];t:{e:{let o;i:{n:if(!(t<n)){for(let a=i+2;;){if(n===void 0){if(t<r)break n;return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=n,n=e[++i],t<n)break e}o=e.length;break i}if(!(t>=r)){let a=e[1];t<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(n=r,r=e[--i-1],t>=r)break e}o=i,i=0;break i}break t}for(;i<o;){let a=i+o>>>1;t<e[a]?o=a:i=a+1}if(n=e[i],r=e[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===void 0)return i=e.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,n)}return this.interpolate_(i,r,t,n)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,i=this.sampleValues,n=this.valueSize,r=t*n;for(let o=0;o!==n;++o)e[o]=i[r+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Wa=class extends An{constructor(t,e,i,n){super(t,e,i,n),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Hn,endingEnd:Hn}}intervalChanged_(t,e,i){let n=this.parameterPositions,r=t-2,o=t+1,a=n[r],l=n[o];if(a===void 0)switch(this.getSettings_().endingStart){case Vn:r=t,a=2*e-i;break;case Ir:r=n.length-2,a=e+n[r]-n[r+1];break;default:r=t,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Vn:o=t,l=2*i-e;break;case Ir:o=1,l=i+n[1]-n[0];break;default:o=t-1,l=e}let c=(i-e)*.5,h=this.valueSize;this._weightPrev=c/(e-a),this._weightNext=c/(l-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(t,e,i,n){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,p=(i-e)/(n-e),x=p*p,g=x*p,m=-d*g+2*d*x-d*p,_=(1+d)*g+(-1.5-2*d)*x+(-.5+d)*p+1,b=(-1-f)*g+(1.5+f)*x+.5*p,y=f*g-f*x;for(let A=0;A!==a;++A)r[A]=m*o[h+A]+_*o[c+A]+b*o[l+A]+y*o[u+A];return r}},io=class extends An{constructor(t,e,i,n){super(t,e,i,n)}interpolate_(t,e,i,n){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=(i-e)/(n-e),u=1-h;for(let d=0;d!==a;++d)r[d]=o[c+d]*u+o[l+d]*h;return r}},Xa=class extends An{constructor(t,e,i,n){super(t,e,i,n)}interpolate_(t){return this.copySampleValue_(t-1)}},qa=class extends An{interpolate_(t,e,i,n){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let p=(i-e)/(n-e),x=1-p;for(let g=0;g!==a;++g)r[g]=o[c+g]*x+o[l+g]*p;return r}let d=a*2,f=t-1;for(let p=0;p!==a;++p){let x=o[c+p],g=o[l+p],m=f*d+p*2,_=u[m],b=u[m+1],y=t*d+p*2,A=h[y],E=h[y+1],v=By(i,e,_,A,n);r[p]=Kx(v,x,b,E,g)}return r}};function Kx(s,t,e,i,n){let r=1-s;return r*r*r*t+3*r*r*s*e+3*r*s*s*i+s*s*s*n}function ky(s,t,e,i,n){let r=1-s;return 3*r*r*(e-t)+6*r*s*(i-e)+3*s*s*(n-i)}function By(s,t,e,i,n){let r=(s-t)/(n-t);for(let o=0;o<8;o++){let a=Kx(r,t,e,i,n)-s;if(Math.abs(a)<1e-10)break;let l=ky(r,t,e,i,n);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var pi=class{constructor(t,e,i,n){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=Vi(e,this.TimeBufferType),this.values=Vi(i,this.ValueBufferType),this.setInterpolation(n||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,i;if(e.toJSON!==this.toJSON)i=e.toJSON(t);else{i={name:t.name,times:Vi(t.times,Array),values:Vi(t.values,Array)};let n=t.getInterpolation();n!==t.DefaultInterpolation&&(i.interpolation=n),Ar(t.settings)&&(i.settings={inTangents:Vi(t.settings.inTangents,Array),outTangents:Vi(t.settings.outTangents,Array)})}return i.type=t.ValueTypeName,i}InterpolantFactoryMethodDiscrete(t){return new Xa(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new io(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new Wa(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new qa(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case Pr:e=this.InterpolantFactoryMethodDiscrete;break;case sa:e=this.InterpolantFactoryMethodLinear;break;case qo:e=this.InterpolantFactoryMethodSmooth;break;case rh:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return xt("KeyframeTrack:",i),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Pr;case this.InterpolantFactoryMethodLinear:return sa;case this.InterpolantFactoryMethodSmooth:return qo;case this.InterpolantFactoryMethodBezier:return rh}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let i=0,n=e.length;i!==n;++i)e[i]+=t;Ar(this.settings)&&(wg(this.settings.inTangents,t),wg(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let i=0,n=e.length;i!==n;++i)e[i]*=t;Ar(this.settings)&&(Sg(this.settings.inTangents,t),Sg(this.settings.outTangents,t))}return this}trim(t,e){let i=this.times,n=i.length,r=0,o=n-1;for(;r!==n&&i[r]<t;)++r;for(;o!==-1&&i[o]>e;)--o;if(++o,r!==0||o!==n){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(Dt("KeyframeTrack: Invalid value size in track.",this),t=!1);let i=this.times,n=this.values,r=i.length;r===0&&(Dt("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Dt("KeyframeTrack: Time is not a valid number.",this,a,l),t=!1;break}if(o!==null&&o>l){Dt("KeyframeTrack: Out of order keys.",this,a,l,o),t=!1;break}o=l}if(n!==void 0&&Fx(n))for(let a=0,l=n.length;a!==l;++a){let c=n[a];if(isNaN(c)){Dt("KeyframeTrack: Value is not a valid number.",this,a,c),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),i=this.getValueSize(),n=this.getInterpolation()===qo,r=t.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=t[a],h=t[a+1];if(c!==h&&(a!==1||c!==t[0]))if(n)l=!0;else{let u=a*i,d=u-i,f=u+i;for(let p=0;p!==i;++p){let x=e[u+p];if(x!==e[d+p]||x!==e[f+p]){l=!0;break}}}if(l){if(a!==o){t[o]=t[a];let u=a*i,d=o*i;for(let f=0;f!==i;++f)e[d+f]=e[u+f]}++o}}if(r>0){t[o]=t[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)e[l+c]=e[a+c];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*i)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),i=this.constructor,n=new i(this.name,t,e);return n.createInterpolant=this.createInterpolant,Ar(this.settings)&&(n.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),n}};function wg(s,t){for(let e=0,i=s.length;e!==i;e+=2)s[e]+=t}function Sg(s,t){for(let e=0,i=s.length;e!==i;e+=2)s[e]*=t}pi.prototype.ValueTypeName="";pi.prototype.TimeBufferType=Float32Array;pi.prototype.ValueBufferType=Float32Array;pi.prototype.DefaultInterpolation=sa;var sn=class extends pi{constructor(t,e,i){super(t,e,i)}};sn.prototype.ValueTypeName="bool";sn.prototype.ValueBufferType=Array;sn.prototype.DefaultInterpolation=Pr;sn.prototype.InterpolantFactoryMethodLinear=void 0;sn.prototype.InterpolantFactoryMethodSmooth=void 0;var no=class extends pi{constructor(t,e,i,n){super(t,e,i,n)}};no.prototype.ValueTypeName="color";var Hs=class extends pi{constructor(t,e,i,n){super(t,e,i,n)}};Hs.prototype.ValueTypeName="number";var $a=class extends An{constructor(t,e,i,n){super(t,e,i,n)}interpolate_(t,e,i,n){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-e)/(n-e),c=t*a;for(let h=c+a;c!==h;c+=4)Ae.slerpFlat(r,0,o,c-a,o,c,l);return r}},Vs=class extends pi{constructor(t,e,i,n){super(t,e,i,n)}InterpolantFactoryMethodLinear(t){return new $a(this.times,this.values,this.getValueSize(),t)}};Vs.prototype.ValueTypeName="quaternion";Vs.prototype.InterpolantFactoryMethodSmooth=void 0;var rn=class extends pi{constructor(t,e,i){super(t,e,i)}};rn.prototype.ValueTypeName="string";rn.prototype.ValueBufferType=Array;rn.prototype.DefaultInterpolation=Pr;rn.prototype.InterpolantFactoryMethodLinear=void 0;rn.prototype.InterpolantFactoryMethodSmooth=void 0;var so=class extends pi{constructor(t,e,i,n){super(t,e,i,n)}};so.prototype.ValueTypeName="vector";var Qn=class{constructor(t="",e=-1,i=[],n=Xl){this.name=t,this.tracks=i,this.duration=e,this.blendMode=n,this.uuid=Fi(),this.userData={},this.duration<0&&this.resetDuration()}static parse(t){let e=[],i=t.tracks,n=1/(t.fps||1);for(let o=0,a=i.length;o!==a;++o)e.push(Hy(i[o]).scale(n));let r=new this(t.name,t.duration,e,t.blendMode);return r.uuid=t.uuid,r.userData=JSON.parse(t.userData||"{}"),r}static toJSON(t){let e=[],i=t.tracks,n={name:t.name,duration:t.duration,tracks:e,uuid:t.uuid,blendMode:t.blendMode,userData:JSON.stringify(t.userData)};for(let r=0,o=i.length;r!==o;++r)e.push(pi.toJSON(i[r]));return n}static CreateFromMorphTargetSequence(t,e,i,n){let r=e.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let h=Zx(l);l=Tf(l,1,h),c=Tf(c,1,h),!n&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Hs(".morphTargetInfluences["+e[a].name+"]",l,c).scale(1/i))}return new this(t,-1,o)}static findByName(t,e){let i=t;if(!Array.isArray(t)){let n=t;i=n.geometry&&n.geometry.animations||n.animations}for(let n=0;n<i.length;n++)if(i[n].name===e)return i[n];return null}static CreateClipsFromMorphTargetSequences(t,e,i){let n={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=t.length;a<l;a++){let c=t[a],h=c.name.match(r);if(h&&h.length>1){let u=h[1],d=n[u];d||(n[u]=d=[]),d.push(c)}}let o=[];for(let a in n)o.push(this.CreateFromMorphTargetSequence(a,n[a],e,i));return o}resetDuration(){let t=this.tracks,e=0;for(let i=0,n=t.length;i!==n;++i){let r=this.tracks[i];e=Math.max(e,r.times[r.times.length-1])}return this.duration=e,this}trim(){for(let t=0;t<this.tracks.length;t++)this.tracks[t].trim(0,this.duration);return this}validate(){let t=!0;for(let e=0;e<this.tracks.length;e++)t=t&&this.tracks[e].validate();return t}optimize(){for(let t=0;t<this.tracks.length;t++)this.tracks[t].optimize();return this}clone(){let t=[];for(let i=0;i<this.tracks.length;i++)t.push(this.tracks[i].clone());let e=new this.constructor(this.name,this.duration,t,this.blendMode);return e.userData=JSON.parse(JSON.stringify(this.userData)),e}toJSON(){return this.constructor.toJSON(this)}};function zy(s){switch(s.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Hs;case"vector":case"vector2":case"vector3":case"vector4":return so;case"color":return no;case"quaternion":return Vs;case"bool":case"boolean":return sn;case"string":return rn}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+s)}function Hy(s){if(s.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let t=zy(s.type);if(s.times===void 0){let i=[],n=[];Jx(s.keys,i,n,"value"),s.times=i,s.values=n}let e;return t.parse!==void 0?e=t.parse(s):e=new t(s.name,s.times,s.values,s.interpolation),Ar(s.settings)&&(e.settings={inTangents:Vi(s.settings.inTangents,Float32Array),outTangents:Vi(s.settings.outTangents,Float32Array)}),e}var Wi={enabled:!1,files:{},add:function(s,t){this.enabled!==!1&&(Eg(s)||(this.files[s]=t))},get:function(s){if(this.enabled!==!1&&!Eg(s))return this.files[s]},remove:function(s){delete this.files[s]},clear:function(){this.files={}}};function Eg(s){try{let t=s.slice(s.indexOf(":")+1);return new URL(t).protocol==="blob:"}catch{return!1}}var ro=class{constructor(t,e,i){let n=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&n.onStart!==void 0&&n.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,n.onProgress!==void 0&&n.onProgress(h,o,a),o===a&&(r=!1,n.onLoad!==void 0&&n.onLoad())},this.itemError=function(h){n.onError!==void 0&&n.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],p=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Mp=new ro,Je=class{constructor(t){this.manager=t!==void 0?t:Mp,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let i=this;return new Promise(function(n,r){i.load(t,n,e,r)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};Je.DEFAULT_MATERIAL_NAME="__DEFAULT";var yn={},Cf=class extends Error{constructor(t,e){super(t),this.response=e}},Ni=class extends Je{constructor(t){super(t),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(t,e,i,n){t===void 0&&(t=""),this.path!==void 0&&(t=this.path+t),t=this.manager.resolveURL(t);let r=Wi.get(`file:${t}`);if(r!==void 0){this.manager.itemStart(t),setTimeout(()=>{e&&e(r),this.manager.itemEnd(t)},0);return}if(yn[t]!==void 0){yn[t].push({onLoad:e,onProgress:i,onError:n});return}yn[t]=[],yn[t].push({onLoad:e,onProgress:i,onError:n});let o=new Request(t,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&xt("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let h=yn[t],u=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,p=f!==0,x=0,g=new ReadableStream({start(m){_();function _(){u.read().then(({done:b,value:y})=>{if(b)m.close();else{x+=y.byteLength;let A=new ProgressEvent("progress",{lengthComputable:p,loaded:x,total:f});for(let E=0,v=h.length;E<v;E++){let w=h[E];w.onProgress&&w.onProgress(A)}m.enqueue(y),_()}},b=>{m.error(b)})}}});return new Response(g)}else throw new Cf(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(h=>new DOMParser().parseFromString(h,a));case"json":return c.json();default:if(a==="")return c.text();{let u=/charset="?([^;"\s]*)"?/i.exec(a),d=u&&u[1]?u[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(p=>f.decode(p))}}}).then(c=>{Wi.add(`file:${t}`,c);let h=yn[t];delete yn[t];for(let u=0,d=h.length;u<d;u++){let f=h[u];f.onLoad&&f.onLoad(c)}}).catch(c=>{let h=yn[t];if(h===void 0)throw this.manager.itemError(t),c;delete yn[t];for(let u=0,d=h.length;u<d;u++){let f=h[u];f.onError&&f.onError(c)}this.manager.itemError(t)}).finally(()=>{this.manager.itemEnd(t)}),this.manager.itemStart(t)}setResponseType(t){return this.responseType=t,this}setMimeType(t){return this.mimeType=t,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}},Ah=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=this,o=new Ni(this.manager);o.setPriority(this.priority),o.setCache(this.cache),o.setPath(this.path),o.setRequestHeader(this.requestHeader),o.setWithCredentials(this.withCredentials),o.load(t,function(a){try{e(r.parse(JSON.parse(a)))}catch(l){n?n(l):Dt(l),r.manager.itemError(t)}},i,n)}parse(t){let e=[];for(let i=0;i<t.length;i++){let n=Qn.parse(t[i]);e.push(n)}return e}},Th=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=this,o=[],a=new Fs,l=new Ni(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(r.withCredentials);let c=0;function h(u){l.load(t[u],function(d){let f=r.parse(d,!0);o[u]={width:f.width,height:f.height,format:f.format,mipmaps:f.mipmaps},c+=1,c===6&&(f.mipmapCount===1&&(a.minFilter=be),a.image=o,a.format=f.format,a.needsUpdate=!0,e&&e(a))},i,n)}if(Array.isArray(t))for(let u=0,d=t.length;u<d;++u)h(u);else l.load(t,function(u){let d=r.parse(u,!0);if(d.isCubemap){let f=d.mipmaps.length/d.mipmapCount;for(let p=0;p<f;p++){o[p]={mipmaps:[]};for(let x=0;x<d.mipmapCount;x++)o[p].mipmaps.push(d.mipmaps[p*d.mipmapCount+x]),o[p].format=d.format,o[p].width=d.width,o[p].height=d.height}a.image=o}else a.image.width=d.width,a.image.height=d.height,a.mipmaps=d.mipmaps;d.mipmapCount===1&&(a.minFilter=be),a.format=d.format,a.needsUpdate=!0,e&&e(a)},i,n);return a}},yr=new WeakMap,ts=class extends Je{constructor(t){super(t)}load(t,e,i,n){this.path!==void 0&&(t=this.path+t),t=this.manager.resolveURL(t);let r=this,o=Wi.get(`image:${t}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(t),setTimeout(function(){e&&e(o),r.manager.itemEnd(t)},0);else{let u=yr.get(o);u===void 0&&(u=[],yr.set(o,u)),u.push({onLoad:e,onError:n})}return o}let a=Dr("img");function l(){h(),e&&e(this);let u=yr.get(this)||[];for(let d=0;d<u.length;d++){let f=u[d];f.onLoad&&f.onLoad(this)}yr.delete(this),r.manager.itemEnd(t)}function c(u){h(),n&&n(u),Wi.remove(`image:${t}`);let d=yr.get(this)||[];for(let f=0;f<d.length;f++){let p=d[f];p.onError&&p.onError(u)}yr.delete(this),r.manager.itemError(t),r.manager.itemEnd(t)}function h(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),t.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),Wi.add(`image:${t}`,a),r.manager.itemStart(t),a.fetchPriority=this.priority,a.src=t,a}},Ch=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=new $n;r.colorSpace=Fe;let o=new ts(this.manager);o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path);let a=0;function l(c){o.load(t[c],function(h){r.images[c]=h,a++,a===6&&(r.needsUpdate=!0,e&&e(r))},void 0,n)}for(let c=0;c<t.length;++c)l(c);return r}},Rh=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=this,o=new Ze,a=new Ni(this.manager);return a.setPriority(this.priority),a.setCache(this.cache),a.setResponseType("arraybuffer"),a.setRequestHeader(this.requestHeader),a.setPath(this.path),a.setWithCredentials(r.withCredentials),a.load(t,function(l){let c;try{c=r.parse(l)}catch(h){n!==void 0?n(h):Dt(h);return}r._applyTexData(o,c),e&&e(o,c)},i,n),o}createDataTexture(t){let e=new Ze;return this._applyTexData(e,this.parse(t)),e}_applyTexData(t,e){e.image!==void 0?t.image=e.image:e.data!==void 0&&(t.image.width=e.width,t.image.height=e.height,t.image.data=e.data),t.wrapS=e.wrapS!==void 0?e.wrapS:ui,t.wrapT=e.wrapT!==void 0?e.wrapT:ui,t.magFilter=e.magFilter!==void 0?e.magFilter:be,t.minFilter=e.minFilter!==void 0?e.minFilter:be,t.anisotropy=e.anisotropy!==void 0?e.anisotropy:1,e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.mipmaps!==void 0&&(t.mipmaps=e.mipmaps,t.minFilter=Ui),e.mipmapCount===1&&(t.minFilter=be),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),t.needsUpdate=!0}},Ph=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=new Pe,o=new ts(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(t,function(a){r.image=a,r.needsUpdate=!0,e!==void 0&&e(r)},i,n),r}},$i=class extends ue{static registerNode(t){this.prototype._lightNode=t}constructor(t,e=1){super(),this.isLight=!0,this.type="Light",this.color=new vt(t),this.intensity=e}copy(t,e){return super.copy(t,e),this.color.copy(t.color),this.intensity=t.intensity,this}toJSON(t){let e=super.toJSON(t);return e.object.color=this.color.getHex(),e.object.intensity=this.intensity,e}},Gs=class extends $i{constructor(t,e,i){super(t,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(ue.DEFAULT_UP),this.updateMatrix(),this.groundColor=new vt(e)}copy(t,e){return super.copy(t,e),this.groundColor.copy(t.groundColor),this}toJSON(t){let e=super.toJSON(t);return e.object.groundColor=this.groundColor.getHex(),e}},mf=new Vt,Ag=new C,Tg=new C,Ws=class{constructor(t){this.camera=t,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new j(512,512),this.mapType=mi,this.map=null,this.mapPass=null,this.matrix=new Vt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new en,this._frameExtents=new j(1,1),this._viewportCount=1,this._viewports=[new ge(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(t){let e=this.camera;Ag.setFromMatrixPosition(t.matrixWorld),e.position.copy(Ag),Tg.setFromMatrixPosition(t.target.matrixWorld),e.lookAt(Tg),e.updateMatrixWorld(),this._updateMatrix(e,this.matrix,this._frustum)}_updateMatrix(t,e,i,n){mf.multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse),i.setFromProjectionMatrix(mf,t.coordinateSystem,t.reversedDepth);let r=this._frameExtents,o=n?n.z/r.x:1,a=n?n.w/r.y:1,l=n?n.x/r.x:0,c=n?n.y/r.y:0;t.coordinateSystem===Wn||t.reversedDepth?e.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):e.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),e.multiply(mf)}getViewport(t){return this._viewports[t]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(t){return this.camera=t.camera.clone(),this.intensity=t.intensity,this.bias=t.bias,this.radius=t.radius,this.autoUpdate=t.autoUpdate,this.needsUpdate=t.needsUpdate,this.normalBias=t.normalBias,this.blurSamples=t.blurSamples,this.mapSize.copy(t.mapSize),this.mapType=t.mapType,this.biasNode=t.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let t={};return t.intensity=this.intensity,t.bias=this.bias,t.normalBias=this.normalBias,t.radius=this.radius,t.blurSamples=this.blurSamples,t.mapSize=this.mapSize.toArray(),t.mapType=this.mapType,t.camera=this.camera.toJSON(!1).object,delete t.camera.matrix,t}},Zc=new C,Jc=new Ae,ji=new C,Xs=class extends ue{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Vt,this.projectionMatrix=new Vt,this.projectionMatrixInverse=new Vt,this.coordinateSystem=vi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(Zc,Jc,ji),ji.x===1&&ji.y===1&&ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Zc,Jc,ji.set(1,1,1)).invert()}updateWorldMatrix(t,e,i=!1){super.updateWorldMatrix(t,e,i),this.matrixWorld.decompose(Zc,Jc,ji),ji.x===1&&ji.y===1&&ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Zc,Jc,ji.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Bn=new C,Cg=new j,Rg=new j,Le=class extends Xs{constructor(t=50,e=1,i=.1,n=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=i,this.far=n,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=Cs*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(As*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return Cs*2*Math.atan(Math.tan(As*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,i){Bn.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(Bn.x,Bn.y).multiplyScalar(-t/Bn.z),Bn.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Bn.x,Bn.y).multiplyScalar(-t/Bn.z)}getViewSize(t,e){return this.getViewBounds(t,Cg,Rg),e.subVectors(Rg,Cg)}setViewOffset(t,e,i,n,r,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=n,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(As*.5*this.fov)/this.zoom,i=2*e,n=this.aspect*i,r=-.5*n,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*n/l,e-=o.offsetY*i/c,n*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+n,e,e-i,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}},Rf=class extends Ws{constructor(){super(new Le(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(t){let e=this.camera,i=Cs*2*t.angle*this.focus,n=this.mapSize.width/this.mapSize.height*this.aspect,r=t.distance||e.far;(i!==e.fov||n!==e.aspect||r!==e.far)&&(e.fov=i,e.aspect=n,e.far=r,e.updateProjectionMatrix()),super.updateMatrices(t)}copy(t){return super.copy(t),this.focus=t.focus,this.aspect=t.aspect,this}toJSON(){let t=super.toJSON();return t.focus=this.focus,t.aspect=this.aspect,t}},Ya=class extends $i{constructor(t,e,i=0,n=Math.PI/3,r=0,o=2){super(t,e),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(ue.DEFAULT_UP),this.updateMatrix(),this.target=new ue,this.distance=i,this.angle=n,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Rf}get power(){return this.intensity*Math.PI}set power(t){this.intensity=t/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(t,e){return super.copy(t,e),this.distance=t.distance,this.angle=t.angle,this.penumbra=t.penumbra,this.decay=t.decay,this.target=t.target.clone(),this.map=t.map,this.shadow=t.shadow.clone(),this}toJSON(t){let e=super.toJSON(t);return e.object.distance=this.distance,e.object.angle=this.angle,e.object.decay=this.decay,e.object.penumbra=this.penumbra,e.object.target=this.target.uuid,this.map&&this.map.isTexture&&(e.object.map=this.map.toJSON(t).uuid),e.object.shadow=this.shadow.toJSON(),e}},Pf=class extends Ws{constructor(){super(new Le(90,1,.5,500)),this.isPointLightShadow=!0}},Za=class extends $i{constructor(t,e,i=0,n=2){super(t,e),this.isPointLight=!0,this.type="PointLight",this.distance=i,this.decay=n,this.shadow=new Pf}get power(){return this.intensity*4*Math.PI}set power(t){this.intensity=t/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(t,e){return super.copy(t,e),this.distance=t.distance,this.decay=t.decay,this.shadow=t.shadow.clone(),this}toJSON(t){let e=super.toJSON(t);return e.object.distance=this.distance,e.object.decay=this.decay,e.object.shadow=this.shadow.toJSON(),e}},Tn=class extends Xs{constructor(t=-1,e=1,i=1,n=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=i,this.bottom=n,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,i,n,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=i,this.view.offsetY=n,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,n=(this.top+this.bottom)/2,r=i-t,o=i+t,a=n+e,l=n-e;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}},If=class extends Ws{constructor(){super(new Tn(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},qs=class extends $i{constructor(t,e){super(t,e),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(ue.DEFAULT_UP),this.updateMatrix(),this.target=new ue,this.shadow=new If}dispose(){super.dispose(),this.shadow.dispose()}copy(t){return super.copy(t),this.target=t.target.clone(),this.shadow=t.shadow.clone(),this}toJSON(t){let e=super.toJSON(t);return e.object.shadow=this.shadow.toJSON(),e.object.target=this.target.uuid,e}},Ja=class extends $i{constructor(t,e){super(t,e),this.isAmbientLight=!0,this.type="AmbientLight"}},Ka=class extends $i{constructor(t,e,i=10,n=10){super(t,e),this.isRectAreaLight=!0,this.type="RectAreaLight",this.width=i,this.height=n}get power(){return this.intensity*this.width*this.height*Math.PI}set power(t){this.intensity=t/(this.width*this.height*Math.PI)}copy(t){return super.copy(t),this.width=t.width,this.height=t.height,this}toJSON(t){let e=super.toJSON(t);return e.object.width=this.width,e.object.height=this.height,e}},oo=class{constructor(){this.isSphericalHarmonics3=!0,this.coefficients=[];for(let t=0;t<9;t++)this.coefficients.push(new C)}set(t){for(let e=0;e<9;e++)this.coefficients[e].copy(t[e]);return this}zero(){for(let t=0;t<9;t++)this.coefficients[t].set(0,0,0);return this}getAt(t,e){let i=t.x,n=t.y,r=t.z,o=this.coefficients;return e.copy(o[0]).multiplyScalar(.282095),e.addScaledVector(o[1],.488603*n),e.addScaledVector(o[2],.488603*r),e.addScaledVector(o[3],.488603*i),e.addScaledVector(o[4],1.092548*(i*n)),e.addScaledVector(o[5],1.092548*(n*r)),e.addScaledVector(o[6],.315392*(3*r*r-1)),e.addScaledVector(o[7],1.092548*(i*r)),e.addScaledVector(o[8],.546274*(i*i-n*n)),e}getIrradianceAt(t,e){let i=t.x,n=t.y,r=t.z,o=this.coefficients;return e.copy(o[0]).multiplyScalar(.886227),e.addScaledVector(o[1],2*.511664*n),e.addScaledVector(o[2],2*.511664*r),e.addScaledVector(o[3],2*.511664*i),e.addScaledVector(o[4],2*.429043*i*n),e.addScaledVector(o[5],2*.429043*n*r),e.addScaledVector(o[6],.743125*r*r-.247708),e.addScaledVector(o[7],2*.429043*i*r),e.addScaledVector(o[8],.429043*(i*i-n*n)),e}add(t){for(let e=0;e<9;e++)this.coefficients[e].add(t.coefficients[e]);return this}addScaledSH(t,e){for(let i=0;i<9;i++)this.coefficients[i].addScaledVector(t.coefficients[i],e);return this}scale(t){for(let e=0;e<9;e++)this.coefficients[e].multiplyScalar(t);return this}lerp(t,e){for(let i=0;i<9;i++)this.coefficients[i].lerp(t.coefficients[i],e);return this}equals(t){for(let e=0;e<9;e++)if(!this.coefficients[e].equals(t.coefficients[e]))return!1;return!0}copy(t){return this.set(t.coefficients)}clone(){return new this.constructor().copy(this)}fromArray(t,e=0){let i=this.coefficients;for(let n=0;n<9;n++)i[n].fromArray(t,e+n*3);return this}toArray(t=[],e=0){let i=this.coefficients;for(let n=0;n<9;n++)i[n].toArray(t,e+n*3);return t}static getBasisAt(t,e){let i=t.x,n=t.y,r=t.z;e[0]=.282095,e[1]=.488603*n,e[2]=.488603*r,e[3]=.488603*i,e[4]=1.092548*i*n,e[5]=1.092548*n*r,e[6]=.315392*(3*r*r-1),e[7]=1.092548*i*r,e[8]=.546274*(i*i-n*n)}},ja=class extends $i{constructor(t=new oo,e=1){super(void 0,e),this.isLightProbe=!0,this.type="LightProbe",this.sh=t}copy(t){return super.copy(t),this.sh.copy(t.sh),this}toJSON(t){let e=super.toJSON(t);return e.object.sh=this.sh.toArray(),e}},Pg={},Qa=class s extends Je{constructor(t){super(t),this.textures={}}load(t,e,i,n){let r=this,o=new Ni(r.manager);o.setPriority(r.priority),o.setCache(r.cache),o.setPath(r.path),o.setRequestHeader(r.requestHeader),o.setWithCredentials(r.withCredentials),o.load(t,function(a){try{e(r.parse(JSON.parse(a)))}catch(l){n?n(l):Dt(l),r.manager.itemError(t)}},i,n)}parse(t){let e=this.createMaterialFromType(t.type);return e.fromJSON(t,this.textures),e}setTextures(t){return this.textures=t,this}createMaterialFromType(t){return s.createMaterialFromType(t)}static createMaterialFromType(t){let i={ShadowMaterial:Fa,SpriteMaterial:kr,RawShaderMaterial:jr,ShaderMaterial:wi,PointsMaterial:Hr,MeshPhysicalMaterial:ka,MeshStandardMaterial:Qr,MeshPhongMaterial:Ba,MeshToonMaterial:za,MeshNormalMaterial:Ha,MeshLambertMaterial:En,MeshDepthMaterial:to,MeshDistanceMaterial:eo,MeshBasicMaterial:bi,MeshMatcapMaterial:Va,LineDashedMaterial:Ga,LineBasicMaterial:De,Material:Be,...Pg}[t],n;return i===void 0?(Qi(`MaterialLoader: Unknown material type "${t}". Use .registerMaterial() before starting the deserialization process.`),n=new Be):n=new i,n}static registerMaterial(t,e){Pg[t]=e}},ao=class{static extractUrlBase(t){let e=t.lastIndexOf("/");return e===-1?"./":t.slice(0,e+1)}static resolveURL(t,e){return typeof t!="string"||t===""?"":(/^https?:\/\//i.test(e)&&/^\//.test(t)&&(e=e.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(t)||/^data:.*,.*$/i.test(t)||/^blob:.*$/i.test(t)?t:e+t)}},tl=class extends Ft{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(t){return super.copy(t),this.instanceCount=t.instanceCount,this}toJSON(){let t=super.toJSON();return t.instanceCount=this.instanceCount,t.isInstancedBufferGeometry=!0,t}},el=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=this,o=new Ni(r.manager);o.setPriority(r.priority),o.setCache(r.cache),o.setPath(r.path),o.setRequestHeader(r.requestHeader),o.setWithCredentials(r.withCredentials),o.load(t,function(a){try{e(r.parse(JSON.parse(a)))}catch(l){n?n(l):Dt(l),r.manager.itemError(t)}},i,n)}parse(t){let e={},i={};function n(f,p){if(e[p]!==void 0)return e[p];let g=f.interleavedBuffers[p],m=r(f,g.buffer),_=Er(g.type,m),b=new Ns(_,g.stride);return b.uuid=g.uuid,g.usage!==void 0&&b.setUsage(g.usage),e[p]=b,b}function r(f,p){if(i[p]!==void 0)return i[p];let g=f.arrayBuffers[p],m=new Uint32Array(g).buffer;return i[p]=m,m}let o=t.isInstancedBufferGeometry?new tl:new Ft,a=t.data.index;if(a!==void 0){let f=Er(a.type,a.array);o.setIndex(new Jt(f,1))}let l=t.data.attributes;for(let f in l){let p=l[f],x;if(p.isInterleavedBufferAttribute){let g=n(t.data,p.data);x=new qn(g,p.itemSize,p.offset,p.normalized)}else{let g=Er(p.type,p.array),m=p.isInstancedBufferAttribute?wn:Jt;x=new m(g,p.itemSize,p.normalized)}p.name!==void 0&&(x.name=p.name),p.usage!==void 0&&x.setUsage(p.usage),p.gpuType!==void 0&&(x.gpuType=p.gpuType),o.setAttribute(f,x)}let c=t.data.morphAttributes;if(c)for(let f in c){let p=c[f],x=[];for(let g=0,m=p.length;g<m;g++){let _=p[g],b;if(_.isInterleavedBufferAttribute){let y=n(t.data,_.data);b=new qn(y,_.itemSize,_.offset,_.normalized)}else{let y=Er(_.type,_.array);b=new Jt(y,_.itemSize,_.normalized)}_.name!==void 0&&(b.name=_.name),_.usage!==void 0&&b.setUsage(_.usage),_.gpuType!==void 0&&(b.gpuType=_.gpuType),x.push(b)}o.morphAttributes[f]=x}t.data.morphTargetsRelative&&(o.morphTargetsRelative=!0);let u=t.data.groups||t.data.drawcalls||t.data.offsets;if(u!==void 0)for(let f=0,p=u.length;f!==p;++f){let x=u[f];o.addGroup(x.start,x.count,x.materialIndex)}let d=t.data.boundingSphere;return d!==void 0&&(o.boundingSphere=new ke().fromJSON(d)),t.name&&(o.name=t.name),t.userData&&(o.userData=t.userData),o}},gf={},Ih=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=this,o=this.path===""?ao.extractUrlBase(t):this.path;this.resourcePath=this.resourcePath||o;let a=new Ni(this.manager);a.setPriority(this.priority),a.setCache(this.cache),a.setPath(this.path),a.setRequestHeader(this.requestHeader),a.setWithCredentials(this.withCredentials),a.load(t,function(l){let c=null;try{c=JSON.parse(l)}catch(u){n!==void 0&&n(u),Dt("ObjectLoader: Can't parse "+t+".",u.message);return}let h=c.metadata;if(h===void 0||h.type===void 0||h.type.toLowerCase()==="geometry"){n!==void 0&&n(new Error("THREE.ObjectLoader: Can't load "+t)),Dt("ObjectLoader: Can't load "+t);return}r.parse(c,e)},i,n)}async loadAsync(t,e){let i=this,n=this.path===""?ao.extractUrlBase(t):this.path;this.resourcePath=this.resourcePath||n;let r=new Ni(this.manager);r.setPriority(this.priority),r.setCache(this.cache),r.setPath(this.path),r.setRequestHeader(this.requestHeader),r.setWithCredentials(this.withCredentials);let o=await r.loadAsync(t,e),a;try{a=JSON.parse(o)}catch(c){throw new Error("THREE.ObjectLoader: Can't parse "+t+". "+c.message)}let l=a.metadata;if(l===void 0||l.type===void 0||l.type.toLowerCase()==="geometry")throw new Error("THREE.ObjectLoader: Can't load "+t);return await i.parseAsync(a)}parse(t,e){let i=this.parseAnimations(t.animations),n=this.parseShapes(t.shapes),r=this.parseGeometries(t.geometries,n),o=this.parseImages(t.images,function(){e!==void 0&&e(c)}),a=this.parseTextures(t.textures,o),l=this.parseMaterials(t.materials,a),c=this.parseObject(t.object,r,l,a,i),h=this.parseSkeletons(t.skeletons,c);if(this.bindSkeletons(c,h),this.bindLightTargets(c),e!==void 0){let u=!1;for(let d in o)if(o[d].data instanceof HTMLImageElement){u=!0;break}u===!1&&e(c)}return c}async parseAsync(t){let e=this.parseAnimations(t.animations),i=this.parseShapes(t.shapes),n=this.parseGeometries(t.geometries,i),r=await this.parseImagesAsync(t.images),o=this.parseTextures(t.textures,r),a=this.parseMaterials(t.materials,o),l=this.parseObject(t.object,n,a,o,e),c=this.parseSkeletons(t.skeletons,l);return this.bindSkeletons(l,c),this.bindLightTargets(l),l}static registerGeometry(t,e){gf[t]=e}parseShapes(t){let e={};if(t!==void 0)for(let i=0,n=t.length;i<n;i++){let r=new Kn().fromJSON(t[i]);e[r.uuid]=r}return e}parseSkeletons(t,e){let i={},n={};if(e.traverse(function(r){r.isBone&&(n[r.uuid]=r)}),t!==void 0)for(let r=0,o=t.length;r<o;r++){let a=new ua().fromJSON(t[r],n);i[a.uuid]=a}return i}parseGeometries(t,e){let i={};if(t!==void 0){let n=new el;for(let r=0,o=t.length;r<o;r++){let a,l=t[r];switch(l.type){case"BufferGeometry":case"InstancedBufferGeometry":a=n.parse(l);break;default:l.type in bg?a=bg[l.type].fromJSON(l,e):l.type in gf?a=gf[l.type].fromJSON(l,e):xt(`ObjectLoader: Unknown geometry type "${l.type}". Use .registerGeometry() before starting the deserialization process.`)}a.uuid=l.uuid,l.name!==void 0&&(a.name=l.name),l.userData!==void 0&&(a.userData=l.userData),i[l.uuid]=a}}return i}parseMaterials(t,e){let i={},n={};if(t!==void 0){let r=new Qa;r.setTextures(e);for(let o=0,a=t.length;o<a;o++){let l=t[o];i[l.uuid]===void 0&&(i[l.uuid]=r.parse(l)),n[l.uuid]=i[l.uuid]}}return n}parseAnimations(t){let e={};if(t!==void 0)for(let i=0;i<t.length;i++){let n=t[i],r=Qn.parse(n);e[r.uuid]=r}return e}parseImages(t,e){let i=this,n={},r;function o(l){return l=i.manager.resolveURL(l),i.manager.itemStart(l),r.load(l,function(){i.manager.itemEnd(l)},void 0,function(){i.manager.itemError(l),i.manager.itemEnd(l)})}function a(l){if(typeof l=="string"){let c=l,h=/^(\/\/)|([a-z]+:(\/\/)?)/i.test(c)?c:i.resourcePath+c;return o(h)}else return l.data?{data:Er(l.type,l.data),width:l.width,height:l.height}:null}if(t!==void 0&&t.length>0){let l=new ro(e);r=new ts(l),r.setPriority(this.priority),r.setCache(this.cache),r.setCrossOrigin(this.crossOrigin);for(let c=0,h=t.length;c<h;c++){let u=t[c],d=u.url;if(Array.isArray(d)){let f=[];for(let p=0,x=d.length;p<x;p++){let g=d[p],m=a(g);m!==null&&(m instanceof HTMLImageElement?f.push(m):f.push(new Ze(m.data,m.width,m.height)))}n[u.uuid]=new Ri(f)}else{let f=a(u.url);n[u.uuid]=new Ri(f)}}}return n}async parseImagesAsync(t){let e=this,i={},n;async function r(o){if(typeof o=="string"){let a=o,l=/^(\/\/)|([a-z]+:(\/\/)?)/i.test(a)?a:e.resourcePath+a;return await n.loadAsync(l)}else return o.data?{data:Er(o.type,o.data),width:o.width,height:o.height}:null}if(t!==void 0&&t.length>0){n=new ts(this.manager),n.setPriority(this.priority),n.setCache(this.cache),n.setCrossOrigin(this.crossOrigin);for(let o=0,a=t.length;o<a;o++){let l=t[o],c=l.url;if(Array.isArray(c)){let h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u],p=await r(f);p!==null&&(p instanceof HTMLImageElement?h.push(p):h.push(new Ze(p.data,p.width,p.height)))}i[l.uuid]=new Ri(h)}else{let h=await r(l.url);i[l.uuid]=new Ri(h)}}}return i}parseTextures(t,e){function i(r,o){return typeof r=="number"?r:(xt("ObjectLoader.parseTexture: Constant should be in numeric form.",r),o[r])}let n={};if(t!==void 0)for(let r=0,o=t.length;r<o;r++){let a=t[r];a.image===void 0&&xt('ObjectLoader: No "image" specified for',a.uuid),e[a.image]===void 0&&xt("ObjectLoader: Undefined image",a.image);let l=e[a.image],c=l.data,h;Array.isArray(c)?(h=new $n,c.length===6&&(h.needsUpdate=!0)):(c&&c.data?h=new Ze:h=new Pe,c&&(h.needsUpdate=!0)),h.source=l,h.uuid=a.uuid,a.name!==void 0&&(h.name=a.name),a.mapping!==void 0&&(h.mapping=i(a.mapping,Vy)),a.channel!==void 0&&(h.channel=a.channel),a.offset!==void 0&&h.offset.fromArray(a.offset),a.repeat!==void 0&&h.repeat.fromArray(a.repeat),a.center!==void 0&&h.center.fromArray(a.center),a.rotation!==void 0&&(h.rotation=a.rotation),a.wrap!==void 0&&(h.wrapS=i(a.wrap[0],Ig),h.wrapT=i(a.wrap[1],Ig)),a.format!==void 0&&(h.format=a.format),a.internalFormat!==void 0&&(h.internalFormat=a.internalFormat),a.type!==void 0&&(h.type=a.type),a.colorSpace!==void 0&&(h.colorSpace=a.colorSpace),a.minFilter!==void 0&&(h.minFilter=i(a.minFilter,Lg)),a.magFilter!==void 0&&(h.magFilter=i(a.magFilter,Lg)),a.anisotropy!==void 0&&(h.anisotropy=a.anisotropy),a.flipY!==void 0&&(h.flipY=a.flipY),a.generateMipmaps!==void 0&&(h.generateMipmaps=a.generateMipmaps),a.mipmapsAutoUpdate!==void 0&&(h.mipmapsAutoUpdate=a.mipmapsAutoUpdate),a.premultiplyAlpha!==void 0&&(h.premultiplyAlpha=a.premultiplyAlpha),a.unpackAlignment!==void 0&&(h.unpackAlignment=a.unpackAlignment),a.compareFunction!==void 0&&(h.compareFunction=a.compareFunction),a.normalized!==void 0&&(h.normalized=a.normalized),a.userData!==void 0&&(h.userData=a.userData),n[a.uuid]=h}return n}parseObject(t,e,i,n,r){let o;function a(d){return e[d]===void 0&&xt("ObjectLoader: Undefined geometry",d),e[d]}function l(d){if(d!==void 0){if(Array.isArray(d)){let f=[];for(let p=0,x=d.length;p<x;p++){let g=d[p];i[g]===void 0&&xt("ObjectLoader: Undefined material",g),f.push(i[g])}return f}return i[d]===void 0&&xt("ObjectLoader: Undefined material",d),i[d]}}function c(d){return n[d]===void 0&&xt("ObjectLoader: Undefined texture",d),n[d]}let h,u;switch(t.type){case"Scene":o=new Ds,t.background!==void 0&&(Number.isInteger(t.background)?o.background=new vt(t.background):o.background=c(t.background)),t.environment!==void 0&&(o.environment=c(t.environment)),t.fog!==void 0&&(t.fog.type==="Fog"?o.fog=new aa(t.fog.color,t.fog.near,t.fog.far):t.fog.type==="FogExp2"&&(o.fog=new oa(t.fog.color,t.fog.density)),t.fog.name!==""&&(o.fog.name=t.fog.name)),t.backgroundBlurriness!==void 0&&(o.backgroundBlurriness=t.backgroundBlurriness),t.backgroundIntensity!==void 0&&(o.backgroundIntensity=t.backgroundIntensity),t.backgroundRotation!==void 0&&o.backgroundRotation.fromArray(t.backgroundRotation),t.environmentIntensity!==void 0&&(o.environmentIntensity=t.environmentIntensity),t.environmentRotation!==void 0&&o.environmentRotation.fromArray(t.environmentRotation);break;case"PerspectiveCamera":o=new Le(t.fov,t.aspect,t.near,t.far),t.focus!==void 0&&(o.focus=t.focus),t.zoom!==void 0&&(o.zoom=t.zoom),t.filmGauge!==void 0&&(o.filmGauge=t.filmGauge),t.filmOffset!==void 0&&(o.filmOffset=t.filmOffset),t.view!==void 0&&(o.view=Object.assign({},t.view));break;case"OrthographicCamera":o=new Tn(t.left,t.right,t.top,t.bottom,t.near,t.far),t.zoom!==void 0&&(o.zoom=t.zoom),t.view!==void 0&&(o.view=Object.assign({},t.view));break;case"AmbientLight":o=new Ja(t.color,t.intensity);break;case"DirectionalLight":o=new qs(t.color,t.intensity),o.target=t.target||"";break;case"PointLight":o=new Za(t.color,t.intensity,t.distance,t.decay);break;case"RectAreaLight":o=new Ka(t.color,t.intensity,t.width,t.height);break;case"SpotLight":o=new Ya(t.color,t.intensity,t.distance,t.angle,t.penumbra,t.decay),o.target=t.target||"",t.map!==void 0&&(o.map=c(t.map));break;case"HemisphereLight":o=new Gs(t.color,t.groundColor,t.intensity);break;case"LightProbe":let d=new oo().fromArray(t.sh);o=new ja(d,t.intensity);break;case"SkinnedMesh":h=a(t.geometry),u=l(t.material),o=new ha(h,u),t.bindMode!==void 0&&(o.bindMode=t.bindMode),t.bindMatrix!==void 0&&o.bindMatrix.fromArray(t.bindMatrix),t.skeleton!==void 0&&(o.skeleton=t.skeleton);break;case"Mesh":h=a(t.geometry),u=l(t.material),o=new Me(h,u);break;case"InstancedMesh":h=a(t.geometry),u=l(t.material);let f=t.count,p=t.instanceMatrix,x=t.instanceColor;o=new Us(h,u,f),o.instanceMatrix=new wn(new Float32Array(p.array),16),x!==void 0&&(o.instanceColor=new wn(new Float32Array(x.array),x.itemSize));break;case"BatchedMesh":h=a(t.geometry),u=l(t.material),o=new da(t.maxInstanceCount,t.maxVertexCount,t.maxIndexCount,u),o.geometry=h,o.perObjectFrustumCulled=t.perObjectFrustumCulled,o.sortObjects=t.sortObjects,o._drawRanges=t.drawRanges,o._reservedRanges=t.reservedRanges,o._geometryInfo=t.geometryInfo.map(g=>{let m=null,_=null;return g.boundingBox!==void 0&&(m=new He().fromJSON(g.boundingBox)),g.boundingSphere!==void 0&&(_=new ke().fromJSON(g.boundingSphere)),{...g,boundingBox:m,boundingSphere:_}}),o._instanceInfo=t.instanceInfo,o._availableInstanceIds=t.availableInstanceIds,o._availableGeometryIds=t.availableGeometryIds,o._nextIndexStart=t.nextIndexStart,o._nextVertexStart=t.nextVertexStart,o._geometryCount=t.geometryCount,o._maxInstanceCount=t.maxInstanceCount,o._maxVertexCount=t.maxVertexCount,o._maxIndexCount=t.maxIndexCount,o._geometryInitialized=t.geometryInitialized,o._matricesTexture=c(t.matricesTexture.uuid),o._indirectTexture=c(t.indirectTexture.uuid),t.colorsTexture!==void 0&&(o._colorsTexture=c(t.colorsTexture.uuid)),t.boundingSphere!==void 0&&(o.boundingSphere=new ke().fromJSON(t.boundingSphere)),t.boundingBox!==void 0&&(o.boundingBox=new He().fromJSON(t.boundingBox));break;case"LOD":o=new ca;break;case"Line":o=new qi(a(t.geometry),l(t.material));break;case"LineLoop":o=new fa(a(t.geometry),l(t.material));break;case"LineSegments":o=new ri(a(t.geometry),l(t.material));break;case"PointCloud":case"Points":o=new Os(a(t.geometry),l(t.material));break;case"Sprite":o=new la(l(t.material)),t.center!==void 0&&o.center.fromArray(t.center);break;case"Group":o=new di;break;case"Bone":o=new Br;break;default:o=new ue}if(o.uuid=t.uuid,t.name!==void 0&&(o.name=t.name),t.pivot!==void 0&&(o.pivot=new C().fromArray(t.pivot)),t.matrix!==void 0?(o.matrix.fromArray(t.matrix),t.matrixAutoUpdate!==void 0&&(o.matrixAutoUpdate=t.matrixAutoUpdate),o.matrixAutoUpdate&&(o.matrix.decompose(o.position,o.quaternion,o.scale),o.pivot!==null&&o.position.copy(o.pivot).applyMatrix4(o.matrix).sub(o.pivot))):(t.position!==void 0&&o.position.fromArray(t.position),t.rotation!==void 0&&o.rotation.fromArray(t.rotation),t.quaternion!==void 0&&o.quaternion.fromArray(t.quaternion),t.scale!==void 0&&o.scale.fromArray(t.scale)),t.up!==void 0&&o.up.fromArray(t.up),t.morphTargetDictionary!==void 0&&(o.morphTargetDictionary=Object.assign({},t.morphTargetDictionary)),t.morphTargetInfluences!==void 0&&(o.morphTargetInfluences=t.morphTargetInfluences.slice()),t.castShadow!==void 0&&(o.castShadow=t.castShadow),t.receiveShadow!==void 0&&(o.receiveShadow=t.receiveShadow),t.shadow&&(t.shadow.intensity!==void 0&&(o.shadow.intensity=t.shadow.intensity),t.shadow.bias!==void 0&&(o.shadow.bias=t.shadow.bias),t.shadow.normalBias!==void 0&&(o.shadow.normalBias=t.shadow.normalBias),t.shadow.radius!==void 0&&(o.shadow.radius=t.shadow.radius),t.shadow.blurSamples!==void 0&&(o.shadow.blurSamples=t.shadow.blurSamples),t.shadow.focus!==void 0&&(o.shadow.focus=t.shadow.focus),t.shadow.aspect!==void 0&&(o.shadow.aspect=t.shadow.aspect),t.shadow.mapSize!==void 0&&o.shadow.mapSize.fromArray(t.shadow.mapSize),t.shadow.mapType!==void 0&&(o.shadow.mapType=t.shadow.mapType),t.shadow.camera!==void 0&&(o.shadow.camera=this.parseObject(t.shadow.camera))),t.visible!==void 0&&(o.visible=t.visible),t.frustumCulled!==void 0&&(o.frustumCulled=t.frustumCulled),t.renderOrder!==void 0&&(o.renderOrder=t.renderOrder),t.static!==void 0&&(o.static=t.static),t.userData!==void 0&&(o.userData=t.userData),t.layers!==void 0&&(o.layers.mask=t.layers),t.children!==void 0){let d=t.children;for(let f=0;f<d.length;f++)o.add(this.parseObject(d[f],e,i,n,r))}if(t.animations!==void 0){let d=t.animations;for(let f=0;f<d.length;f++){let p=d[f];o.animations.push(r[p])}}if(t.type==="LOD"){t.autoUpdate!==void 0&&(o.autoUpdate=t.autoUpdate);let d=t.levels;for(let f=0;f<d.length;f++){let p=d[f],x=o.getObjectByProperty("uuid",p.object);x!==void 0&&o.addLevel(x,p.distance,p.hysteresis)}}return o}bindSkeletons(t,e){Object.keys(e).length!==0&&t.traverse(function(i){if(i.isSkinnedMesh===!0&&i.skeleton!==void 0){let n=e[i.skeleton];n===void 0?xt("ObjectLoader: No skeleton found with UUID:",i.skeleton):i.bind(n,i.bindMatrix)}})}bindLightTargets(t){t.traverse(function(e){if(e.isDirectionalLight||e.isSpotLight){let i=e.target,n=t.getObjectByProperty("uuid",i);n!==void 0?e.target=n:e.target=new ue}})}},Vy={UVMapping:ll,CubeReflectionMapping:on,CubeRefractionMapping:ns,EquirectangularReflectionMapping:fo,EquirectangularRefractionMapping:po},Ig={RepeatWrapping:Cr,ClampToEdgeWrapping:ui,MirroredRepeatWrapping:Rr},Lg={NearestFilter:Re,NearestMipmapNearestFilter:Su,NearestMipmapLinearFilter:Ks,LinearFilter:be,LinearMipmapNearestFilter:mo,LinearMipmapLinearFilter:Ui},xf=new WeakMap,Lh=class extends Je{constructor(t){super(t),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&xt("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&xt("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(t){return this.options=t,this}load(t,e,i,n){t===void 0&&(t=""),this.path!==void 0&&(t=this.path+t),t=this.manager.resolveURL(t);let r=this,o=Wi.get(`image-bitmap:${t}`);if(o!==void 0){if(r.manager.itemStart(t),o.then){o.then(c=>{xf.has(o)===!0?(n&&n(xf.get(o)),r.manager.itemError(t),r.manager.itemEnd(t)):(e&&e(c),r.manager.itemEnd(t))});return}setTimeout(function(){e&&e(o),r.manager.itemEnd(t)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(t,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return Wi.add(`image-bitmap:${t}`,c),e&&e(c),r.manager.itemEnd(t),c}).catch(function(c){n&&n(c),xf.set(l,c),Wi.remove(`image-bitmap:${t}`),r.manager.itemError(t),r.manager.itemEnd(t)});Wi.add(`image-bitmap:${t}`,l),r.manager.itemStart(t)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}},Kc,lo=class{static getContext(){return Kc===void 0&&(Kc=new(window.AudioContext||window.webkitAudioContext)),Kc}static setContext(t){Kc=t}},Dh=class extends Je{constructor(t){super(t)}load(t,e,i,n){let r=this,o=new Ni(this.manager);o.setPriority(this.priority),o.setCache(this.cache),o.setResponseType("arraybuffer"),o.setPath(this.path),o.setRequestHeader(this.requestHeader),o.setWithCredentials(this.withCredentials),o.load(t,function(l){try{let c=l.slice(0),h=lo.getContext(),u=t+"#decode";r.manager.itemStart(u),h.decodeAudioData(c,function(d){e(d),r.manager.itemEnd(u)}).catch(function(d){a(d),r.manager.itemEnd(u)})}catch(c){a(c)}},i,n);function a(l){n?n(l):Dt(l),r.manager.itemError(t)}}},Dg=new Vt,Ng=new Vt,vs=new Vt,Nh=class{constructor(){this.type="StereoCamera",this.aspect=1,this.eyeSep=.064,this.cameraL=new Le,this.cameraL.layers.enable(1),this.cameraL.matrixAutoUpdate=!1,this.cameraR=new Le,this.cameraR.layers.enable(2),this.cameraR.matrixAutoUpdate=!1,this._cache={focus:null,fov:null,aspect:null,near:null,far:null,zoom:null,eyeSep:null}}update(t){let e=this._cache;if(e.focus!==t.focus||e.fov!==t.fov||e.aspect!==t.aspect*this.aspect||e.near!==t.near||e.far!==t.far||e.zoom!==t.zoom||e.eyeSep!==this.eyeSep){e.focus=t.focus,e.fov=t.fov,e.aspect=t.aspect*this.aspect,e.near=t.near,e.far=t.far,e.zoom=t.zoom,e.eyeSep=this.eyeSep,vs.copy(t.projectionMatrix);let n=e.eyeSep/2,r=n*e.near/e.focus,o=e.near*Math.tan(As*e.fov*.5)/e.zoom,a,l;Ng.elements[12]=-n,Dg.elements[12]=n,a=-o*e.aspect+r,l=o*e.aspect+r,vs.elements[0]=2*e.near/(l-a),vs.elements[8]=(l+a)/(l-a),this.cameraL.projectionMatrix.copy(vs),a=-o*e.aspect-r,l=o*e.aspect-r,vs.elements[0]=2*e.near/(l-a),vs.elements[8]=(l+a)/(l-a),this.cameraR.projectionMatrix.copy(vs)}this.cameraL.matrix.copy(t.matrixWorld).multiply(Ng),this.cameraL.matrixWorldNeedsUpdate=!0,this.cameraR.matrix.copy(t.matrixWorld).multiply(Dg),this.cameraR.matrixWorldNeedsUpdate=!0}},br=-90,Mr=1,$s=class extends ue{constructor(t,e,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let n=new Le(br,Mr,t,e);n.layers=this.layers,this.add(n);let r=new Le(br,Mr,t,e);r.layers=this.layers,this.add(r);let o=new Le(br,Mr,t,e);o.layers=this.layers,this.add(o);let a=new Le(br,Mr,t,e);a.layers=this.layers,this.add(a);let l=new Le(br,Mr,t,e);l.layers=this.layers,this.add(l);let c=new Le(br,Mr,t,e);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[i,n,r,o,a,l]=e;for(let c of e)this.remove(c);if(t===vi)i.up.set(0,1,0),i.lookAt(1,0,0),n.up.set(0,1,0),n.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(t===Wn)i.up.set(0,-1,0),i.lookAt(-1,0,0),n.up.set(0,-1,0),n.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let c of e)this.add(c),c.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:n}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=t.getRenderTarget(),d=t.getActiveCubeFace(),f=t.getActiveMipmapLevel(),p=t.xr.enabled;t.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;t.isWebGLRenderer===!0?g=t.state.buffers.depth.getReversed():g=t.reversedDepthBuffer,t.setRenderTarget(i,0,n),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,r),t.setRenderTarget(i,1,n),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(i,2,n),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(i,3,n),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),t.setRenderTarget(i,4,n),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),i.texture.mipmapsAutoUpdate=x,t.setRenderTarget(i,5,n),g&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(u,d,f),t.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},il=class extends Le{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}},nl=class{constructor(){this._previousTime=0,this._currentTime=0,this._startTime=performance.now(),this._delta=0,this._elapsed=0,this._timescale=1,this._document=null,this._pageVisibilityHandler=null}connect(t){this._document=t,t.hidden!==void 0&&(this._pageVisibilityHandler=Gy.bind(this),t.addEventListener("visibilitychange",this._pageVisibilityHandler,!1))}disconnect(){this._pageVisibilityHandler!==null&&(this._document.removeEventListener("visibilitychange",this._pageVisibilityHandler),this._pageVisibilityHandler=null),this._document=null}getDelta(){return this._delta/1e3}getElapsed(){return this._elapsed/1e3}getTimescale(){return this._timescale}setTimescale(t){return this._timescale=t,this}reset(){return this._currentTime=performance.now()-this._startTime,this}dispose(){this.disconnect()}update(t){return this._pageVisibilityHandler!==null&&this._document.hidden===!0?this._delta=0:(this._previousTime=this._currentTime,this._currentTime=(t!==void 0?t:performance.now())-this._startTime,this._delta=(this._currentTime-this._previousTime)*this._timescale,this._elapsed+=this._delta),this}};function Gy(){this._document.hidden===!1&&this.reset()}var ys=new C,_f=new Ae,Wy=new C,bs=new C,Ms=new C,Uh=class extends ue{constructor(){super(),this.type="AudioListener",this.context=lo.getContext(),this.gain=this.context.createGain(),this.gain.connect(this.context.destination),this.filter=null,this.timeDelta=0,this._timer=new nl}getInput(){return this.gain}removeFilter(){return this.filter!==null&&(this.gain.disconnect(this.filter),this.filter.disconnect(this.context.destination),this.gain.connect(this.context.destination),this.filter=null),this}getFilter(){return this.filter}setFilter(t){return this.filter!==null?(this.gain.disconnect(this.filter),this.filter.disconnect(this.context.destination)):this.gain.disconnect(this.context.destination),this.filter=t,this.gain.connect(this.filter),this.filter.connect(this.context.destination),this}getMasterVolume(){return this.gain.gain.value}setMasterVolume(t){return this.gain.gain.setTargetAtTime(t,this.context.currentTime,.01),this}updateMatrixWorld(t){super.updateMatrixWorld(t),this._timer.update();let e=this.context.listener;if(this.timeDelta=this._timer.getDelta(),this.matrixWorld.decompose(ys,_f,Wy),bs.set(0,0,-1).applyQuaternion(_f),Ms.set(0,1,0).applyQuaternion(_f),e.positionX){let i=this.context.currentTime+this.timeDelta;e.positionX.linearRampToValueAtTime(ys.x,i),e.positionY.linearRampToValueAtTime(ys.y,i),e.positionZ.linearRampToValueAtTime(ys.z,i),e.forwardX.linearRampToValueAtTime(bs.x,i),e.forwardY.linearRampToValueAtTime(bs.y,i),e.forwardZ.linearRampToValueAtTime(bs.z,i),e.upX.linearRampToValueAtTime(Ms.x,i),e.upY.linearRampToValueAtTime(Ms.y,i),e.upZ.linearRampToValueAtTime(Ms.z,i)}else e.setPosition(ys.x,ys.y,ys.z),e.setOrientation(bs.x,bs.y,bs.z,Ms.x,Ms.y,Ms.z)}},sl=class extends ue{constructor(t){super(),this.type="Audio",this.listener=t,this.context=t.context,this.gain=this.context.createGain(),this.gain.connect(t.getInput()),this.autoplay=!1,this.buffer=null,this.detune=0,this.loop=!1,this.loopStart=0,this.loopEnd=0,this.offset=0,this.duration=void 0,this.playbackRate=1,this.isPlaying=!1,this.hasPlaybackControl=!0,this.source=null,this.sourceType="empty",this._startedAt=0,this._progress=0,this._connected=!1,this.filters=[]}getOutput(){return this.gain}setNodeSource(t){return this.hasPlaybackControl=!1,this.sourceType="audioNode",this.source=t,this.connect(),this}setMediaElementSource(t){return this.hasPlaybackControl=!1,this.sourceType="mediaNode",this.source=this.context.createMediaElementSource(t),this.connect(),this}setMediaStreamSource(t){return this.hasPlaybackControl=!1,this.sourceType="mediaStreamNode",this.source=this.context.createMediaStreamSource(t),this.connect(),this}setBuffer(t){return this.buffer=t,this.sourceType="buffer",this.autoplay&&this.play(),this}play(t=0){if(this.isPlaying===!0){xt("Audio: Audio is already playing.");return}if(this.hasPlaybackControl===!1){xt("Audio: this Audio has no playback control.");return}this._startedAt=this.context.currentTime+t;let e=this.context.createBufferSource();return e.buffer=this.buffer,e.loop=this.loop,e.loopStart=this.loopStart,e.loopEnd=this.loopEnd,e.onended=this.onEnded.bind(this),e.start(this._startedAt,this._progress+this.offset,this.duration),this.isPlaying=!0,this.source=e,this.setDetune(this.detune),this.setPlaybackRate(this.playbackRate),this.connect()}pause(){if(this.hasPlaybackControl===!1){xt("Audio: this Audio has no playback control.");return}return this.isPlaying===!0&&(this._progress+=Math.max(this.context.currentTime-this._startedAt,0)*this.playbackRate,this.loop===!0&&(this._progress=this._progress%(this.duration||this.buffer.duration)),this.source.stop(),this.source.onended=null,this.isPlaying=!1),this}stop(t=0){if(this.hasPlaybackControl===!1){xt("Audio: this Audio has no playback control.");return}return this._progress=0,this.source!==null&&(this.source.stop(this.context.currentTime+t),this.source.onended=null),this.isPlaying=!1,this}connect(){if(this.filters.length>0){this.source.connect(this.filters[0]);for(let t=1,e=this.filters.length;t<e;t++)this.filters[t-1].connect(this.filters[t]);this.filters[this.filters.length-1].connect(this.getOutput())}else this.source.connect(this.getOutput());return this._connected=!0,this}disconnect(){if(this._connected!==!1){if(this.filters.length>0){this.source.disconnect(this.filters[0]);for(let t=1,e=this.filters.length;t<e;t++)this.filters[t-1].disconnect(this.filters[t]);this.filters[this.filters.length-1].disconnect(this.getOutput())}else this.source.disconnect(this.getOutput());return this._connected=!1,this}}getFilters(){return this.filters}setFilters(t){return t||(t=[]),this._connected===!0?(this.disconnect(),this.filters=t.slice(),this.connect()):this.filters=t.slice(),this}setDetune(t){return this.detune=t,this.isPlaying===!0&&this.source.detune!==void 0&&this.source.detune.setTargetAtTime(this.detune,this.context.currentTime,.01),this}getDetune(){return this.detune}getFilter(){return this.getFilters()[0]}setFilter(t){return this.setFilters(t?[t]:[])}setPlaybackRate(t){if(this.hasPlaybackControl===!1){xt("Audio: this Audio has no playback control.");return}return this.playbackRate=t,this.isPlaying===!0&&this.source.playbackRate.setTargetAtTime(this.playbackRate,this.context.currentTime,.01),this}getPlaybackRate(){return this.playbackRate}onEnded(){this.isPlaying=!1,this._progress=0}getLoop(){return this.hasPlaybackControl===!1?(xt("Audio: this Audio has no playback control."),!1):this.loop}setLoop(t){if(this.hasPlaybackControl===!1){xt("Audio: this Audio has no playback control.");return}return this.loop=t,this.isPlaying===!0&&(this.source.loop=this.loop),this}setLoopStart(t){return this.loopStart=t,this}setLoopEnd(t){return this.loopEnd=t,this}getVolume(){return this.gain.gain.value}setVolume(t){return this.gain.gain.setTargetAtTime(t,this.context.currentTime,.01),this}copy(t,e){return super.copy(t,e),t.sourceType!=="buffer"?(xt("Audio: Audio source type cannot be copied."),this):(this.autoplay=t.autoplay,this.buffer=t.buffer,this.detune=t.detune,this.loop=t.loop,this.loopStart=t.loopStart,this.loopEnd=t.loopEnd,this.offset=t.offset,this.duration=t.duration,this.playbackRate=t.playbackRate,this.hasPlaybackControl=t.hasPlaybackControl,this.sourceType=t.sourceType,this.filters=t.filters.slice(),this)}clone(t){return new this.constructor(this.listener).copy(this,t)}},ws=new C,Ug=new Ae,Xy=new C,Ss=new C,Oh=class extends sl{constructor(t){super(t),this.panner=this.context.createPanner(),this.panner.panningModel="HRTF",this.panner.connect(this.gain)}connect(){return super.connect(),this.panner.connect(this.gain),this}disconnect(){return super.disconnect(),this.panner.disconnect(this.gain),this}getOutput(){return this.panner}getRefDistance(){return this.panner.refDistance}setRefDistance(t){return this.panner.refDistance=t,this}getRolloffFactor(){return this.panner.rolloffFactor}setRolloffFactor(t){return this.panner.rolloffFactor=t,this}getDistanceModel(){return this.panner.distanceModel}setDistanceModel(t){return this.panner.distanceModel=t,this}getMaxDistance(){return this.panner.maxDistance}setMaxDistance(t){return this.panner.maxDistance=t,this}setDirectionalCone(t,e,i){return this.panner.coneInnerAngle=t,this.panner.coneOuterAngle=e,this.panner.coneOuterGain=i,this}updateMatrixWorld(t){if(super.updateMatrixWorld(t),this.hasPlaybackControl===!0&&this.isPlaying===!1)return;this.matrixWorld.decompose(ws,Ug,Xy),Ss.set(0,0,1).applyQuaternion(Ug);let e=this.panner;if(e.positionX){let i=this.context.currentTime+this.listener.timeDelta;e.positionX.linearRampToValueAtTime(ws.x,i),e.positionY.linearRampToValueAtTime(ws.y,i),e.positionZ.linearRampToValueAtTime(ws.z,i),e.orientationX.linearRampToValueAtTime(Ss.x,i),e.orientationY.linearRampToValueAtTime(Ss.y,i),e.orientationZ.linearRampToValueAtTime(Ss.z,i)}else e.setPosition(ws.x,ws.y,ws.z),e.setOrientation(Ss.x,Ss.y,Ss.z)}},Fh=class{constructor(t,e=2048){this.analyser=t.context.createAnalyser(),this.analyser.fftSize=e,this.data=new Uint8Array(this.analyser.frequencyBinCount),t.getOutput().connect(this.analyser)}getFrequencyData(){return this.analyser.getByteFrequencyData(this.data),this.data}getAverageFrequency(){let t=0,e=this.getFrequencyData();for(let i=0;i<e.length;i++)t+=e[i];return t/e.length}},rl=class{constructor(t,e,i){this.binding=t,this.valueSize=i;let n,r,o;switch(e){case"quaternion":n=this._slerp,r=this._slerpAdditive,o=this._setAdditiveIdentityQuaternion,this.buffer=new Float64Array(i*6),this._workIndex=5;break;case"string":case"bool":n=this._select,r=this._select,o=this._setAdditiveIdentityOther,this.buffer=new Array(i*5);break;default:n=this._lerp,r=this._lerpAdditive,o=this._setAdditiveIdentityNumeric,this.buffer=new Float64Array(i*5)}this._mixBufferRegion=n,this._mixBufferRegionAdditive=r,this._setIdentity=o,this._origIndex=3,this._addIndex=4,this.cumulativeWeight=0,this.cumulativeWeightAdditive=0,this.useCount=0,this.referenceCount=0}accumulate(t,e){let i=this.buffer,n=this.valueSize,r=t*n+n,o=this.cumulativeWeight;if(o===0){for(let a=0;a!==n;++a)i[r+a]=i[a];o=e}else{o+=e;let a=e/o;this._mixBufferRegion(i,r,0,a,n)}this.cumulativeWeight=o}accumulateAdditive(t){let e=this.buffer,i=this.valueSize,n=i*this._addIndex;this.cumulativeWeightAdditive===0&&this._setIdentity(),this._mixBufferRegionAdditive(e,n,0,t,i),this.cumulativeWeightAdditive+=t}apply(t){let e=this.valueSize,i=this.buffer,n=t*e+e,r=this.cumulativeWeight,o=this.cumulativeWeightAdditive,a=this.binding;if(this.cumulativeWeight=0,this.cumulativeWeightAdditive=0,r<1){let l=e*this._origIndex;this._mixBufferRegion(i,n,l,1-r,e)}o>0&&this._mixBufferRegionAdditive(i,n,this._addIndex*e,1,e);for(let l=e,c=e+e;l!==c;++l)if(i[l]!==i[l+e]){a.setValue(i,n);break}}saveOriginalState(){let t=this.binding,e=this.buffer,i=this.valueSize,n=i*this._origIndex;t.getValue(e,n);for(let r=i,o=n;r!==o;++r)e[r]=e[n+r%i];this._setIdentity(),this.cumulativeWeight=0,this.cumulativeWeightAdditive=0}restoreOriginalState(){let t=this.valueSize*3;this.binding.setValue(this.buffer,t)}_setAdditiveIdentityNumeric(){let t=this._addIndex*this.valueSize,e=t+this.valueSize;for(let i=t;i<e;i++)this.buffer[i]=0}_setAdditiveIdentityQuaternion(){this._setAdditiveIdentityNumeric(),this.buffer[this._addIndex*this.valueSize+3]=1}_setAdditiveIdentityOther(){let t=this._origIndex*this.valueSize,e=this._addIndex*this.valueSize;for(let i=0;i<this.valueSize;i++)this.buffer[e+i]=this.buffer[t+i]}_select(t,e,i,n,r){if(n>=.5)for(let o=0;o!==r;++o)t[e+o]=t[i+o]}_slerp(t,e,i,n){Ae.slerpFlat(t,e,t,e,t,i,n)}_slerpAdditive(t,e,i,n,r){let o=this._workIndex*r;Ae.multiplyQuaternionsFlat(t,o,t,e,t,i),Ae.slerpFlat(t,e,t,e,t,o,n)}_lerp(t,e,i,n,r){let o=1-n;for(let a=0;a!==r;++a){let l=e+a;t[l]=t[l]*o+t[i+a]*n}}_lerpAdditive(t,e,i,n,r){for(let o=0;o!==r;++o){let a=e+o;t[a]=t[a]+t[i+o]*n}}},wp="\\[\\]\\.:\\/",qy=new RegExp("["+wp+"]","g"),Sp="[^"+wp+"]",$y="[^"+wp.replace("\\.","")+"]",Yy=/((?:WC+[\/:])*)/.source.replace("WC",Sp),Zy=/(WCOD+)?/.source.replace("WCOD",$y),Jy=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Sp),Ky=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Sp),jy=new RegExp("^"+Yy+Zy+Jy+Ky+"$"),Qy=["material","materials","bones","map"],Lf=class{constructor(t,e,i){let n=i||me.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,n)}getValue(t,e){this.bind();let i=this._targetGroup.nCachedObjects_,n=this._bindings[i];n!==void 0&&n.getValue(t,e)}setValue(t,e){let i=this._bindings;for(let n=this._targetGroup.nCachedObjects_,r=i.length;n!==r;++n)i[n].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,i=t.length;e!==i;++e)t[e].unbind()}},me=class s{constructor(t,e,i){this.path=e,this.parsedPath=i||s.parseTrackName(e),this.node=s.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,i){return t&&t.isAnimationObjectGroup?new s.Composite(t,e,i):new s(t,e,i)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(qy,"")}static parseTrackName(t){let e=jy.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let i={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},n=i.nodeName&&i.nodeName.lastIndexOf(".");if(n!==void 0&&n!==-1){let r=i.nodeName.substring(n+1);Qy.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,n),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return i}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let i=t.skeleton.getBoneByName(e);if(i!==void 0)return i}if(t.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===e||a.uuid===e)return a;let l=i(a.children);if(l)return l}return null},n=i(t.children);if(n)return n}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let i=this.resolvedProperty;for(let n=0,r=i.length;n!==r;++n)t[e++]=i[n]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let i=this.resolvedProperty;for(let n=0,r=i.length;n!==r;++n)i[n]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let i=this.resolvedProperty;for(let n=0,r=i.length;n!==r;++n)i[n]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let i=this.resolvedProperty;for(let n=0,r=i.length;n!==r;++n)i[n]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,i=e.objectName,n=e.propertyName,r=e.propertyIndex;if(t||(t=s.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){xt("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=e.objectIndex;switch(i){case"materials":if(!t.material){Dt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Dt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Dt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===c){c=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Dt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Dt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[i]===void 0){Dt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[i]}if(c!==void 0){if(t[c]===void 0){Dt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[c]}}let o=t[n];if(o===void 0){let c=e.nodeName;Dt("PropertyBinding: Trying to update property for track: "+c+"."+n+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(n==="morphTargetInfluences"){if(!t.geometry){Dt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Dt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[r]!==void 0&&(r=t.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=n;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};me.Composite=Lf;me.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};me.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};me.prototype.GetterByBindingType=[me.prototype._getValue_direct,me.prototype._getValue_array,me.prototype._getValue_arrayElement,me.prototype._getValue_toArray];me.prototype.SetterByBindingTypeAndVersioning=[[me.prototype._setValue_direct,me.prototype._setValue_direct_setNeedsUpdate,me.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[me.prototype._setValue_array,me.prototype._setValue_array_setNeedsUpdate,me.prototype._setValue_array_setMatrixWorldNeedsUpdate],[me.prototype._setValue_arrayElement,me.prototype._setValue_arrayElement_setNeedsUpdate,me.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[me.prototype._setValue_fromArray,me.prototype._setValue_fromArray_setNeedsUpdate,me.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var kh=class{constructor(){this.isAnimationObjectGroup=!0,this.uuid=Fi(),this._objects=Array.prototype.slice.call(arguments),this.nCachedObjects_=0;let t={};this._indicesByUUID=t;for(let i=0,n=arguments.length;i!==n;++i)t[arguments[i].uuid]=i;this._paths=[],this._parsedPaths=[],this._bindings=[],this._bindingsIndicesByPath={};let e=this;this.stats={objects:{get total(){return e._objects.length},get inUse(){return this.total-e.nCachedObjects_}},get bindingsPerObject(){return e._bindings.length}}}add(){let t=this._objects,e=this._indicesByUUID,i=this._paths,n=this._parsedPaths,r=this._bindings,o=r.length,a,l=t.length,c=this.nCachedObjects_;for(let h=0,u=arguments.length;h!==u;++h){let d=arguments[h],f=d.uuid,p=e[f];if(p===void 0){p=l++,e[f]=p,t.push(d);for(let x=0,g=o;x!==g;++x)r[x].push(new me(d,i[x],n[x]))}else if(p<c){a=t[p];let x=--c,g=t[x];e[g.uuid]=p,t[p]=g,e[f]=x,t[x]=d;for(let m=0,_=o;m!==_;++m){let b=r[m],y=b[x],A=b[p];b[p]=y,A===void 0&&(A=new me(d,i[m],n[m])),b[x]=A}}else t[p]!==a&&Dt("AnimationObjectGroup: Different objects with the same UUID detected. Clean the caches or recreate your infrastructure when reloading scenes.")}this.nCachedObjects_=c}remove(){let t=this._objects,e=this._indicesByUUID,i=this._bindings,n=i.length,r=this.nCachedObjects_;for(let o=0,a=arguments.length;o!==a;++o){let l=arguments[o],c=l.uuid,h=e[c];if(h!==void 0&&h>=r){let u=r++,d=t[u];e[d.uuid]=h,t[h]=d,e[c]=u,t[u]=l;for(let f=0,p=n;f!==p;++f){let x=i[f],g=x[u],m=x[h];x[h]=g,x[u]=m}}}this.nCachedObjects_=r}uncache(){let t=this._objects,e=this._indicesByUUID,i=this._bindings,n=i.length,r=this.nCachedObjects_,o=t.length;for(let a=0,l=arguments.length;a!==l;++a){let c=arguments[a],h=c.uuid,u=e[h];if(u!==void 0)if(delete e[h],u<r){let d=--r,f=t[d],p=--o,x=t[p];u!==d&&(e[f.uuid]=u),t[u]=f,d!==p&&(e[x.uuid]=d),t[d]=x,t.pop();for(let g=0,m=n;g!==m;++g){let _=i[g],b=_[d],y=_[p];_[u]=b,_[d]=y,_.pop()}}else{let d=--o,f=t[d];u!==d&&(e[f.uuid]=u),t[u]=f,t.pop();for(let p=0,x=n;p!==x;++p){let g=i[p];g[u]=g[d],g.pop()}}}this.nCachedObjects_=r}subscribe_(t,e){let i=this._bindingsIndicesByPath,n=i[t],r=this._bindings;if(n!==void 0)return r[n];let o=this._paths,a=this._parsedPaths,l=this._objects,c=l.length,h=this.nCachedObjects_,u=new Array(c);n=r.length,i[t]=n,o.push(t),a.push(e),r.push(u);for(let d=h,f=l.length;d!==f;++d){let p=l[d];u[d]=new me(p,t,e)}return u}unsubscribe_(t){let e=this._bindingsIndicesByPath,i=e[t];if(i!==void 0){let n=this._paths,r=this._parsedPaths,o=this._bindings,a=o.length-1,l=o[a],c=n[a];e[c]=i,o[i]=l,o.pop(),r[i]=r[a],r.pop(),n[i]=n[a],n.pop()}}},ol=class{constructor(t,e,i=null,n=e.blendMode){this._mixer=t,this._clip=e,this._localRoot=i,this.blendMode=n;let r=e.tracks,o=r.length,a=new Array(o),l={endingStart:Hn,endingEnd:Hn};for(let c=0;c!==o;++c){let h=r[c].createInterpolant(null);a[c]=h,h.settings=l}this._interpolantSettings=l,this._interpolants=a,this._propertyBindings=new Array(o),this._cacheIndex=null,this._byClipCacheIndex=null,this._timeScaleInterpolant=null,this._restoreTimeScale=null,this._weightInterpolant=null,this.loop=op,this._loopCount=-1,this._startTime=null,this.time=0,this.timeScale=1,this._effectiveTimeScale=1,this.weight=1,this._effectiveWeight=1,this.repetitions=1/0,this.paused=!1,this.enabled=!0,this.clampWhenFinished=!1,this.zeroSlopeAtStart=!0,this.zeroSlopeAtEnd=!0}play(){return this._mixer._activateAction(this),this}stop(){return this._mixer._deactivateAction(this),this.reset()}reset(){return this.paused=!1,this.enabled=!0,this.time=0,this._loopCount=-1,this._startTime=null,this.stopFading().stopWarping()}isRunning(){return this.enabled&&!this.paused&&this.timeScale!==0&&this._startTime===null&&this._mixer._isActiveAction(this)}isScheduled(){return this._mixer._isActiveAction(this)}startAt(t){return this._startTime=t,this}setLoop(t,e){return this.loop=t,this.repetitions=e,this}setEffectiveWeight(t){return this.weight=t,this._effectiveWeight=this.enabled?t:0,this.stopFading()}getEffectiveWeight(){return this._effectiveWeight}fadeIn(t){return this._scheduleFading(t,0,1)}fadeOut(t){return this._scheduleFading(t,1,0)}crossFadeFrom(t,e,i=!1){if(t.fadeOut(e),this.fadeIn(e),i===!0){let n=this._clip.duration,r=t._clip.duration,o=r/n,a=n/r;t._restoreTimeScale=t.timeScale,this._restoreTimeScale=this.timeScale,t.warp(1,o,e),this.warp(a,1,e)}return this}crossFadeTo(t,e,i=!1){return t.crossFadeFrom(this,e,i)}stopFading(){let t=this._weightInterpolant;return t!==null&&(this._weightInterpolant=null,this._mixer._takeBackControlInterpolant(t)),this}setEffectiveTimeScale(t){return this.timeScale=t,this._effectiveTimeScale=this.paused?0:t,this.stopWarping()}getEffectiveTimeScale(){return this._effectiveTimeScale}setDuration(t){return this.timeScale=this._clip.duration/t,this.stopWarping()}syncWith(t){return this.time=t.time,this.timeScale=t.timeScale,this.stopWarping()}halt(t){return this.warp(this._effectiveTimeScale,0,t)}warp(t,e,i){let n=this._mixer,r=n.time,o=this.timeScale,a=this._timeScaleInterpolant;a===null&&(a=n._lendControlInterpolant(),this._timeScaleInterpolant=a);let l=a.parameterPositions,c=a.sampleValues;return l[0]=r,l[1]=r+i,c[0]=t/o,c[1]=e/o,this}stopWarping(){let t=this._timeScaleInterpolant;return t!==null&&(this._timeScaleInterpolant=null,this._mixer._takeBackControlInterpolant(t)),this._restoreTimeScale=null,this}getMixer(){return this._mixer}getClip(){return this._clip}getRoot(){return this._localRoot||this._mixer._root}_update(t,e,i,n){if(!this.enabled){this._updateWeight(t);return}let r=this._startTime;if(r!==null){let l=(t-r)*i;l<0||i===0?e=0:(this._startTime=null,e=i*l)}e*=this._updateTimeScale(t);let o=this._updateTime(e),a=this._updateWeight(t);if(a>0){let l=this._interpolants,c=this._propertyBindings;switch(this.blendMode){case Iu:for(let h=0,u=l.length;h!==u;++h)l[h].evaluate(o),c[h].accumulateAdditive(a);break;case Xl:default:for(let h=0,u=l.length;h!==u;++h)l[h].evaluate(o),c[h].accumulate(n,a)}}}_updateWeight(t){let e=0;if(this.enabled){e=this.weight;let i=this._weightInterpolant;if(i!==null){let n=i.evaluate(t)[0];e*=n,t>i.parameterPositions[1]&&(this.stopFading(),n===0&&(this.enabled=!1))}}return this._effectiveWeight=e,e}_updateTimeScale(t){let e=0;if(!this.paused){e=this.timeScale;let i=this._timeScaleInterpolant;if(i!==null){let n=i.evaluate(t)[0];e*=n,t>i.parameterPositions[1]&&(e===0?this.paused=!0:(this._restoreTimeScale!==null&&(e=this._restoreTimeScale),this.timeScale=e),this.stopWarping())}}return this._effectiveTimeScale=e,e}_updateTime(t){let e=this._clip.duration,i=this.loop,n=this.time+t,r=this._loopCount,o=i===ap;if(t===0)return r===-1?n:o&&(r&1)===1?e-n:n;if(i===rp){r===-1&&(this._loopCount=0,this._setEndings(!0,!0,!1));t:{if(n>=e)n=e;else if(n<0)n=0;else{this.time=n;break t}this.clampWhenFinished?this.paused=!0:this.enabled=!1,this.time=n,this._mixer.dispatchEvent({type:"finished",action:this,direction:t<0?-1:1})}}else{if(r===-1&&(t>=0?(r=0,this._setEndings(!0,this.repetitions===0,o)):this._setEndings(this.repetitions===0,!0,o)),n>=e||n<0){let a=Math.floor(n/e);n-=e*a,r+=Math.abs(a);let l=this.repetitions-r;if(l<=0)this.clampWhenFinished?this.paused=!0:this.enabled=!1,n=t>0?e:0,this.time=n,this._mixer.dispatchEvent({type:"finished",action:this,direction:t>0?1:-1});else{if(l===1){let c=t<0;this._setEndings(c,!c,o)}else this._setEndings(!1,!1,o);this._loopCount=r,this.time=n,this._mixer.dispatchEvent({type:"loop",action:this,loopDelta:a})}}else this._loopCount=r,this.time=n;if(o&&(r&1)===1)return e-n}return n}_setEndings(t,e,i){let n=this._interpolantSettings;i?(n.endingStart=Vn,n.endingEnd=Vn):(t?n.endingStart=this.zeroSlopeAtStart?Vn:Hn:n.endingStart=Ir,e?n.endingEnd=this.zeroSlopeAtEnd?Vn:Hn:n.endingEnd=Ir)}_scheduleFading(t,e,i){let n=this._mixer,r=n.time,o=this._weightInterpolant;o===null&&(o=n._lendControlInterpolant(),this._weightInterpolant=o);let a=o.parameterPositions,l=o.sampleValues;return a[0]=r,l[0]=e,a[1]=r+t,l[1]=i,this}},tb=new Float32Array(1),Bh=class extends yi{constructor(t){super(),this._root=t,this._initMemoryManager(),this._accuIndex=0,this.time=0,this.timeScale=1,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}_bindAction(t,e){let i=t._localRoot||this._root,n=t._clip.tracks,r=n.length,o=t._propertyBindings,a=t._interpolants,l=i.uuid,c=this._bindingsByRootAndName,h=c[l];h===void 0&&(h={},c[l]=h);for(let u=0;u!==r;++u){let d=n[u],f=d.name,p=h[f];if(p!==void 0)++p.referenceCount,o[u]=p;else{if(p=o[u],p!==void 0){p._cacheIndex===null&&(++p.referenceCount,this._addInactiveBinding(p,l,f));continue}let x=e&&e._propertyBindings[u].binding.parsedPath;p=new rl(me.create(i,f,x),d.ValueTypeName,d.getValueSize()),++p.referenceCount,this._addInactiveBinding(p,l,f),o[u]=p}a[u].resultBuffer=p.buffer}}_activateAction(t){if(!this._isActiveAction(t)){if(t._cacheIndex===null){let i=(t._localRoot||this._root).uuid,n=t._clip.uuid,r=this._actionsByClip[n];this._bindAction(t,r&&r.knownActions[0]),this._addInactiveAction(t,n,i)}let e=t._propertyBindings;for(let i=0,n=e.length;i!==n;++i){let r=e[i];r.useCount++===0&&(this._lendBinding(r),r.saveOriginalState())}this._lendAction(t)}}_deactivateAction(t){if(this._isActiveAction(t)){let e=t._propertyBindings;for(let i=0,n=e.length;i!==n;++i){let r=e[i];--r.useCount===0&&(r.restoreOriginalState(),this._takeBackBinding(r))}this._takeBackAction(t)}}_initMemoryManager(){this._actions=[],this._nActiveActions=0,this._actionsByClip={},this._bindings=[],this._nActiveBindings=0,this._bindingsByRootAndName={},this._controlInterpolants=[],this._nActiveControlInterpolants=0;let t=this;this.stats={actions:{get total(){return t._actions.length},get inUse(){return t._nActiveActions}},bindings:{get total(){return t._bindings.length},get inUse(){return t._nActiveBindings}},controlInterpolants:{get total(){return t._controlInterpolants.length},get inUse(){return t._nActiveControlInterpolants}}}}_isActiveAction(t){let e=t._cacheIndex;return e!==null&&e<this._nActiveActions}_addInactiveAction(t,e,i){let n=this._actions,r=this._actionsByClip,o=r[e];if(o===void 0)o={knownActions:[t],actionByRoot:{}},t._byClipCacheIndex=0,r[e]=o;else{let a=o.knownActions;t._byClipCacheIndex=a.length,a.push(t)}t._cacheIndex=n.length,n.push(t),o.actionByRoot[i]=t}_removeInactiveAction(t){let e=this._actions,i=e[e.length-1],n=t._cacheIndex;i._cacheIndex=n,e[n]=i,e.pop(),t._cacheIndex=null;let r=t._clip.uuid,o=this._actionsByClip,a=o[r],l=a.knownActions,c=l[l.length-1],h=t._byClipCacheIndex;c._byClipCacheIndex=h,l[h]=c,l.pop(),t._byClipCacheIndex=null;let u=a.actionByRoot,d=(t._localRoot||this._root).uuid;delete u[d],l.length===0&&delete o[r],this._removeInactiveBindingsForAction(t)}_removeInactiveBindingsForAction(t){let e=t._propertyBindings;for(let i=0,n=e.length;i!==n;++i){let r=e[i];--r.referenceCount===0&&this._removeInactiveBinding(r)}}_lendAction(t){let e=this._actions,i=t._cacheIndex,n=this._nActiveActions++,r=e[n];t._cacheIndex=n,e[n]=t,r._cacheIndex=i,e[i]=r}_takeBackAction(t){let e=this._actions,i=t._cacheIndex,n=--this._nActiveActions,r=e[n];t._cacheIndex=n,e[n]=t,r._cacheIndex=i,e[i]=r}_addInactiveBinding(t,e,i){let n=this._bindingsByRootAndName,r=this._bindings,o=n[e];o===void 0&&(o={},n[e]=o),o[i]=t,t._cacheIndex=r.length,r.push(t)}_removeInactiveBinding(t){let e=this._bindings,i=t.binding,n=i.rootNode.uuid,r=i.path,o=this._bindingsByRootAndName,a=o[n],l=e[e.length-1],c=t._cacheIndex;l._cacheIndex=c,e[c]=l,e.pop(),delete a[r],Object.keys(a).length===0&&delete o[n]}_lendBinding(t){let e=this._bindings,i=t._cacheIndex,n=this._nActiveBindings++,r=e[n];t._cacheIndex=n,e[n]=t,r._cacheIndex=i,e[i]=r}_takeBackBinding(t){let e=this._bindings,i=t._cacheIndex,n=--this._nActiveBindings,r=e[n];t._cacheIndex=n,e[n]=t,r._cacheIndex=i,e[i]=r}_lendControlInterpolant(){let t=this._controlInterpolants,e=this._nActiveControlInterpolants++,i=t[e];return i===void 0&&(i=new io(new Float32Array(2),new Float32Array(2),1,tb),i.__cacheIndex=e,t[e]=i),i}_takeBackControlInterpolant(t){let e=this._controlInterpolants,i=t.__cacheIndex,n=--this._nActiveControlInterpolants,r=e[n];t.__cacheIndex=n,e[n]=t,r.__cacheIndex=i,e[i]=r}clipAction(t,e,i){let n=e||this._root,r=n.uuid,o=typeof t=="string"?Qn.findByName(n,t):t,a=o!==null?o.uuid:t,l=this._actionsByClip[a],c=null;if(i===void 0&&(o!==null?i=o.blendMode:i=Xl),l!==void 0){let u=l.actionByRoot[r];if(u!==void 0&&u.blendMode===i)return u;c=l.knownActions[0],o===null&&(o=c._clip)}if(o===null)return null;let h=new ol(this,o,e,i);return this._bindAction(h,c),this._addInactiveAction(h,a,r),h}existingAction(t,e){let i=e||this._root,n=i.uuid,r=typeof t=="string"?Qn.findByName(i,t):t,o=r?r.uuid:t,a=this._actionsByClip[o];return a!==void 0&&a.actionByRoot[n]||null}stopAllAction(){let t=this._actions,e=this._nActiveActions;for(let i=e-1;i>=0;--i)t[i].stop();return this}update(t){t*=this.timeScale;let e=this._actions,i=this._nActiveActions,n=this.time+=t,r=Math.sign(t),o=this._accuIndex^=1;for(let c=0;c!==i;++c)e[c]._update(n,t,r,o);let a=this._bindings,l=this._nActiveBindings;for(let c=0;c!==l;++c)a[c].apply(o);return this}setTime(t){this.time=0;for(let e=0;e<this._actions.length;e++)this._actions[e].time=0;return this.update(t)}getRoot(){return this._root}uncacheClip(t){let e=this._actions,i=t.uuid,n=this._actionsByClip,r=n[i];if(r!==void 0){let o=r.knownActions;for(let a=0,l=o.length;a!==l;++a){let c=o[a];this._deactivateAction(c);let h=c._cacheIndex,u=e[e.length-1];c._cacheIndex=null,c._byClipCacheIndex=null,u._cacheIndex=h,e[h]=u,e.pop(),this._removeInactiveBindingsForAction(c)}delete n[i]}}uncacheRoot(t){let e=t.uuid,i=this._actionsByClip;for(let o in i){let a=i[o].actionByRoot,l=a[e];l!==void 0&&(this._deactivateAction(l),this._removeInactiveAction(l))}let n=this._bindingsByRootAndName,r=n[e];if(r!==void 0)for(let o in r){let a=r[o];a.restoreOriginalState(),this._removeInactiveBinding(a)}}uncacheAction(t,e){let i=this.existingAction(t,e);i!==null&&(this._deactivateAction(i),this._removeInactiveAction(i))}},zh=class extends Ur{constructor(t=1,e=1,i=1,n={}){super(t,e,n),this.isRenderTarget3D=!0,this.depth=i;for(let r=0;r<this.textures.length;r++){let o=new Ps(null,t,e,i);o.isRenderTargetTexture=!0,o.renderTarget=this,this.textures[r]=o}this._setTextureOptions(n)}},Hh=class s{constructor(t){this.value=t}clone(){return new s(this.value.clone===void 0?this.value:this.value.clone())}},eb=0,Vh=class extends yi{constructor(){super(),this.isUniformsGroup=!0,Object.defineProperty(this,"id",{value:eb++}),this.name="",this.usage=ql,this.uniforms=[]}add(t){return this.uniforms.push(t),this}remove(t){let e=this.uniforms.indexOf(t);return e!==-1&&this.uniforms.splice(e,1),this}setName(t){return this.name=t,this}setUsage(t){return this.usage=t,this}dispose(){this.dispatchEvent({type:"dispose"})}copy(t){this.name=t.name,this.usage=t.usage;let e=t.uniforms;this.uniforms.length=0;for(let i=0,n=e.length;i<n;i++){let r=e[i];Array.isArray(r)?this.uniforms.push(r.map(o=>o.clone())):this.uniforms.push(r.clone())}return this}clone(){return new this.constructor().copy(this)}},Gh=class extends Ns{constructor(t,e,i=1){super(t,e),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(t){return super.copy(t),this.meshPerAttribute=t.meshPerAttribute,this}clone(t){let e=super.clone(t);return e.meshPerAttribute=this.meshPerAttribute,e}toJSON(t){let e=super.toJSON(t);return e.isInstancedInterleavedBuffer=!0,e.meshPerAttribute=this.meshPerAttribute,e}},Wh=class{constructor(t,e,i,n,r,o=!1){this.isGLBufferAttribute=!0,this.name="",this.buffer=t,this.type=e,this.itemSize=i,this.elementSize=n,this.count=r,this.normalized=o,this.version=0}set needsUpdate(t){t===!0&&this.version++}setBuffer(t){return this.buffer=t,this}setType(t,e){return this.type=t,this.elementSize=e,this}setItemSize(t){return this.itemSize=t,this}setCount(t){return this.count=t,this}},Og=new Vt,Xh=class{constructor(t,e,i=0,n=1/0){this.ray=new Xi(t,e),this.near=i,this.far=n,this.camera=null,this.layers=new Is,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(t,e){this.ray.set(t,e)}setFromCamera(t,e){e.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(t.x,t.y,.5).unproject(e).sub(this.ray.origin).normalize(),this.camera=e):e.isOrthographicCamera?(this.ray.origin.set(t.x,t.y,e.projectionMatrix.elements[14]).unproject(e),this.ray.direction.set(0,0,-1).transformDirection(e.matrixWorld),this.camera=e):Dt("Raycaster: Unsupported camera type: "+e.type)}setFromXRController(t){return Og.identity().extractRotation(t.matrixWorld),this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Og),this}intersectObject(t,e=!0,i=[]){return Df(t,this,i,e),i.sort(Fg),i}intersectObjects(t,e=!0,i=[]){for(let n=0,r=t.length;n<r;n++)Df(t[n],this,i,e);return i.sort(Fg),i}};function Fg(s,t){return s.distance-t.distance}function Df(s,t,e,i){let n=!0;if(s.layers.test(t.layers)&&s.raycast(t,e)===!1&&(n=!1),n===!0&&i===!0){let r=s.children;for(let o=0,a=r.length;o<a;o++)Df(r[o],t,e,!0)}}var qh=class{constructor(t=!0){this.autoStart=t,this.startTime=0,this.oldTime=0,this.elapsedTime=0,this.running=!1,xt("Clock: This module has been deprecated. Please use THREE.Timer instead.")}start(){this.startTime=performance.now(),this.oldTime=this.startTime,this.elapsedTime=0,this.running=!0}stop(){this.getElapsedTime(),this.running=!1,this.autoStart=!1}getElapsedTime(){return this.getDelta(),this.elapsedTime}getDelta(){let t=0;if(this.autoStart&&!this.running)return this.start(),0;if(this.running){let e=performance.now();t=(e-this.oldTime)/1e3,this.oldTime=e,this.elapsedTime+=t}return t}},Ys=class{constructor(t=1,e=0,i=0){this.radius=t,this.phi=e,this.theta=i}set(t,e,i){return this.radius=t,this.phi=e,this.theta=i,this}copy(t){return this.radius=t.radius,this.phi=t.phi,this.theta=t.theta,this}makeSafe(){return this.phi=Wt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(t){return this.setFromCartesianCoords(t.x,t.y,t.z)}setFromCartesianCoords(t,e,i){return this.radius=Math.sqrt(t*t+e*e+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(t,i),this.phi=Math.acos(Wt(e/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}},$h=class{constructor(t=1,e=0,i=0){this.radius=t,this.theta=e,this.y=i}set(t,e,i){return this.radius=t,this.theta=e,this.y=i,this}copy(t){return this.radius=t.radius,this.theta=t.theta,this.y=t.y,this}setFromVector3(t){return this.setFromCartesianCoords(t.x,t.y,t.z)}setFromCartesianCoords(t,e,i){return this.radius=Math.sqrt(t*t+i*i),this.theta=Math.atan2(t,i),this.y=e,this}clone(){return new this.constructor().copy(this)}},Yh=class{static{this.prototype.isMatrix2=!0}constructor(t,e,i,n){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,i,n)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let i=0;i<4;i++)this.elements[i]=t[i+e];return this}set(t,e,i,n){let r=this.elements;return r[0]=t,r[2]=e,r[1]=i,r[3]=n,this}},kg=new j,al=class{constructor(t=new j(1/0,1/0),e=new j(-1/0,-1/0)){this.isBox2=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromPoints(t){this.makeEmpty();for(let e=0,i=t.length;e<i;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let i=kg.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(i),this.max.copy(t).add(i),this}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=1/0,this.max.x=this.max.y=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y}getCenter(t){return this.isEmpty()?t.set(0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,kg).distanceTo(t)}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}},Bg=new C,jc=new C,wr=new C,Sr=new C,vf=new C,ib=new C,nb=new C,Zh=class{constructor(t=new C,e=new C){this.start=t,this.end=e}set(t,e){return this.start.copy(t),this.end.copy(e),this}copy(t){return this.start.copy(t.start),this.end.copy(t.end),this}getCenter(t){return t.addVectors(this.start,this.end).multiplyScalar(.5)}delta(t){return t.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(t,e){return this.delta(e).multiplyScalar(t).add(this.start)}closestPointToPointParameter(t,e){Bg.subVectors(t,this.start),jc.subVectors(this.end,this.start);let i=jc.dot(jc);if(i===0)return 0;let r=jc.dot(Bg)/i;return e&&(r=Wt(r,0,1)),r}closestPointToPoint(t,e,i){let n=this.closestPointToPointParameter(t,e);return this.delta(i).multiplyScalar(n).add(this.start)}distanceSqToLine3(t,e=ib,i=nb){let n=10000000000000001e-32,r,o,a=this.start,l=t.start,c=this.end,h=t.end;wr.subVectors(c,a),Sr.subVectors(h,l),vf.subVectors(a,l);let u=wr.dot(wr),d=Sr.dot(Sr),f=Sr.dot(vf);if(u<=n&&d<=n)return e.copy(a),i.copy(l),e.distanceToSquared(i);if(u<=n)r=0,o=f/d,o=Wt(o,0,1);else{let p=wr.dot(vf);if(d<=n)o=0,r=Wt(-p/u,0,1);else{let x=wr.dot(Sr),g=u*d-x*x;g!==0?r=Wt((x*f-p*d)/g,0,1):r=0,o=(x*r+f)/d,o<0?(o=0,r=Wt(-p/u,0,1)):o>1&&(o=1,r=Wt((x-p)/u,0,1))}}return e.copy(a).addScaledVector(wr,r),i.copy(l).addScaledVector(Sr,o),e.distanceToSquared(i)}applyMatrix4(t){return this.start.applyMatrix4(t),this.end.applyMatrix4(t),this}equals(t){return t.start.equals(this.start)&&t.end.equals(this.end)}clone(){return new this.constructor().copy(this)}},zg=new C,Jh=class extends ue{constructor(t,e){super(),this.light=t,this.matrixAutoUpdate=!1,this.color=e,this.type="SpotLightHelper";let i=new Ft,n=[0,0,0,0,0,1,0,0,0,1,0,1,0,0,0,-1,0,1,0,0,0,0,1,1,0,0,0,0,-1,1];for(let o=0,a=1,l=32;o<l;o++,a++){let c=o/l*Math.PI*2,h=a/l*Math.PI*2;n.push(Math.cos(c),Math.sin(c),1,Math.cos(h),Math.sin(h),1)}i.setAttribute("position",new Et(n,3));let r=new De({fog:!1,toneMapped:!1});this.cone=new ri(i,r),this.add(this.cone),this.update()}dispose(){super.dispose(),this.cone.geometry.dispose(),this.cone.material.dispose()}update(){this.light.updateWorldMatrix(!0,!1),this.light.target.updateWorldMatrix(!0,!1),this.parent?(this.parent.updateWorldMatrix(!0),this.matrix.copy(this.parent.matrixWorld).invert().multiply(this.light.matrixWorld)):this.matrix.copy(this.light.matrixWorld),this.matrixWorldNeedsUpdate=!0;let t=this.light.distance?this.light.distance:1e3,e=t*Math.tan(this.light.angle);this.cone.scale.set(e,e,t),zg.setFromMatrixPosition(this.light.target.matrixWorld),this.cone.lookAt(zg),this.color!==void 0?this.cone.material.color.set(this.color):this.cone.material.color.copy(this.light.color)}},zn=new C,Qc=new Vt,yf=new Vt,Kh=class extends ri{constructor(t){let e=jx(t),i=new Ft,n=[],r=[];for(let c=0;c<e.length;c++){let h=e[c];h.parent&&h.parent.isBone&&(n.push(0,0,0),n.push(0,0,0),r.push(0,0,0),r.push(0,0,0))}i.setAttribute("position",new Et(n,3)),i.setAttribute("color",new Et(r,3));let o=new De({vertexColors:!0,depthTest:!1,depthWrite:!1,toneMapped:!1,transparent:!0});super(i,o),this.isSkeletonHelper=!0,this.type="SkeletonHelper",this.root=t,this.bones=e,this.matrix=t.matrixWorld,this.matrixAutoUpdate=!1;let a=new vt(255),l=new vt(65280);this.setColors(a,l)}updateMatrixWorld(t){let e=this.bones,i=this.geometry,n=i.getAttribute("position");yf.copy(this.root.matrixWorld).invert();for(let r=0,o=0;r<e.length;r++){let a=e[r];a.parent&&a.parent.isBone&&(Qc.multiplyMatrices(yf,a.matrixWorld),zn.setFromMatrixPosition(Qc),n.setXYZ(o,zn.x,zn.y,zn.z),Qc.multiplyMatrices(yf,a.parent.matrixWorld),zn.setFromMatrixPosition(Qc),n.setXYZ(o+1,zn.x,zn.y,zn.z),o+=2)}i.getAttribute("position").needsUpdate=!0,super.updateMatrixWorld(t)}setColors(t,e){let n=this.geometry.getAttribute("color");for(let r=0;r<n.count;r+=2)n.setXYZ(r,t.r,t.g,t.b),n.setXYZ(r+1,e.r,e.g,e.b);return n.needsUpdate=!0,this}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}};function jx(s){let t=[];s.isBone===!0&&t.push(s);for(let e=0;e<s.children.length;e++)t.push(...jx(s.children[e]));return t}var jh=class extends Me{constructor(t,e,i){let n=new jn(e,4,2),r=new bi({wireframe:!0,fog:!1,toneMapped:!1});super(n,r),this.light=t,this.color=i,this.type="PointLightHelper",this.matrix=this.light.matrixWorld,this.matrixAutoUpdate=!1,this.update()}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}update(){this.matrixWorldNeedsUpdate=!0,this.light.updateWorldMatrix(!0,!1),this.color!==void 0?this.material.color.set(this.color):this.material.color.copy(this.light.color)}},sb=new C,Hg=new vt,Vg=new vt,Qh=class extends ue{constructor(t,e,i){super(),this.light=t,this.matrix=t.matrixWorld,this.matrixAutoUpdate=!1,this.color=i,this.type="HemisphereLightHelper";let n=new Kr(e);n.rotateY(Math.PI*.5),this.material=new bi({wireframe:!0,fog:!1,toneMapped:!1}),this.color===void 0&&(this.material.vertexColors=!0);let r=n.getAttribute("position"),o=new Float32Array(r.count*3);n.setAttribute("color",new Jt(o,3)),this.add(new Me(n,this.material)),this.update()}dispose(){super.dispose(),this.children[0].geometry.dispose(),this.children[0].material.dispose()}update(){let t=this.children[0];if(this.color!==void 0)this.material.color.set(this.color);else{let e=t.geometry.getAttribute("color");Hg.copy(this.light.color),Vg.copy(this.light.groundColor);for(let i=0,n=e.count;i<n;i++){let r=i<n/2?Hg:Vg;e.setXYZ(i,r.r,r.g,r.b)}e.needsUpdate=!0}this.matrixWorldNeedsUpdate=!0,this.light.updateWorldMatrix(!0,!1),t.lookAt(sb.setFromMatrixPosition(this.light.matrixWorld).negate())}},tu=class extends ri{constructor(t=10,e=10,i=4473924,n=8947848){i=new vt(i),n=new vt(n);let r=e/2,o=t/e,a=t/2,l=[],c=[];for(let d=0,f=0,p=-a;d<=e;d++,p+=o){l.push(-a,0,p,a,0,p),l.push(p,0,-a,p,0,a);let x=d===r?i:n;x.toArray(c,f),f+=3,x.toArray(c,f),f+=3,x.toArray(c,f),f+=3,x.toArray(c,f),f+=3}let h=new Ft;h.setAttribute("position",new Et(l,3)),h.setAttribute("color",new Et(c,3));let u=new De({vertexColors:!0,toneMapped:!1});super(h,u),this.type="GridHelper"}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}},eu=class extends ri{constructor(t=10,e=16,i=8,n=64,r=4473924,o=8947848){r=new vt(r),o=new vt(o);let a=[],l=[];if(e>1)for(let u=0;u<e;u++){let d=u/e*(Math.PI*2),f=Math.sin(d)*t,p=Math.cos(d)*t;a.push(0,0,0),a.push(f,0,p);let x=u&1?r:o;l.push(x.r,x.g,x.b),l.push(x.r,x.g,x.b)}for(let u=0;u<i;u++){let d=u&1?r:o,f=t-t/i*u;for(let p=0;p<n;p++){let x=p/n*(Math.PI*2),g=Math.sin(x)*f,m=Math.cos(x)*f;a.push(g,0,m),l.push(d.r,d.g,d.b),x=(p+1)/n*(Math.PI*2),g=Math.sin(x)*f,m=Math.cos(x)*f,a.push(g,0,m),l.push(d.r,d.g,d.b)}}let c=new Ft;c.setAttribute("position",new Et(a,3)),c.setAttribute("color",new Et(l,3));let h=new De({vertexColors:!0,toneMapped:!1});super(c,h),this.type="PolarGridHelper"}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}},Gg=new C,th=new C,Wg=new C,iu=class extends ue{constructor(t,e,i){super(),this.light=t,this.matrix=t.matrixWorld,this.matrixAutoUpdate=!1,this.color=i,this.type="DirectionalLightHelper",e===void 0&&(e=1);let n=new Ft;n.setAttribute("position",new Et([-e,e,0,e,e,0,e,-e,0,-e,-e,0,-e,e,0],3));let r=new De({fog:!1,toneMapped:!1});this.lightPlane=new qi(n,r),this.add(this.lightPlane),n=new Ft,n.setAttribute("position",new Et([0,0,0,0,0,1],3)),this.targetLine=new qi(n,r),this.add(this.targetLine),this.update()}dispose(){super.dispose(),this.lightPlane.geometry.dispose(),this.lightPlane.material.dispose(),this.targetLine.geometry.dispose(),this.targetLine.material.dispose()}update(){this.matrixWorldNeedsUpdate=!0,this.light.updateWorldMatrix(!0,!1),this.light.target.updateWorldMatrix(!0,!1),Gg.setFromMatrixPosition(this.light.matrixWorld),th.setFromMatrixPosition(this.light.target.matrixWorld),Wg.subVectors(th,Gg),this.lightPlane.lookAt(th),this.color!==void 0?(this.lightPlane.material.color.set(this.color),this.targetLine.material.color.set(this.color)):(this.lightPlane.material.color.copy(this.light.color),this.targetLine.material.color.copy(this.light.color)),this.targetLine.lookAt(th),this.targetLine.scale.z=Wg.length()}},eh=new C,Ce=new Xs,nu=class extends ri{constructor(t){let e=new Ft,i=new De({color:16777215,vertexColors:!0,toneMapped:!1}),n=[],r=[],o={};a("n1","n2"),a("n2","n4"),a("n4","n3"),a("n3","n1"),a("f1","f2"),a("f2","f4"),a("f4","f3"),a("f3","f1"),a("n1","f1"),a("n2","f2"),a("n3","f3"),a("n4","f4"),a("p","n1"),a("p","n2"),a("p","n3"),a("p","n4"),a("u1","u2"),a("u2","u3"),a("u3","u1"),a("c","t"),a("p","c"),a("cn1","cn2"),a("cn3","cn4"),a("cf1","cf2"),a("cf3","cf4");function a(p,x){l(p),l(x)}function l(p){n.push(0,0,0),r.push(0,0,0),o[p]===void 0&&(o[p]=[]),o[p].push(n.length/3-1)}e.setAttribute("position",new Et(n,3)),e.setAttribute("color",new Et(r,3)),super(e,i),this.type="CameraHelper",this.camera=t,this.camera.updateProjectionMatrix&&this.camera.updateProjectionMatrix(),this.matrix=t.matrixWorld,this.matrixAutoUpdate=!1,this.pointMap=o,this.update();let c=new vt(16755200),h=new vt(16711680),u=new vt(43775),d=new vt(16777215),f=new vt(3355443);this.setColors(c,h,u,d,f)}setColors(t,e,i,n,r){let a=this.geometry.getAttribute("color");return a.setXYZ(0,t.r,t.g,t.b),a.setXYZ(1,t.r,t.g,t.b),a.setXYZ(2,t.r,t.g,t.b),a.setXYZ(3,t.r,t.g,t.b),a.setXYZ(4,t.r,t.g,t.b),a.setXYZ(5,t.r,t.g,t.b),a.setXYZ(6,t.r,t.g,t.b),a.setXYZ(7,t.r,t.g,t.b),a.setXYZ(8,t.r,t.g,t.b),a.setXYZ(9,t.r,t.g,t.b),a.setXYZ(10,t.r,t.g,t.b),a.setXYZ(11,t.r,t.g,t.b),a.setXYZ(12,t.r,t.g,t.b),a.setXYZ(13,t.r,t.g,t.b),a.setXYZ(14,t.r,t.g,t.b),a.setXYZ(15,t.r,t.g,t.b),a.setXYZ(16,t.r,t.g,t.b),a.setXYZ(17,t.r,t.g,t.b),a.setXYZ(18,t.r,t.g,t.b),a.setXYZ(19,t.r,t.g,t.b),a.setXYZ(20,t.r,t.g,t.b),a.setXYZ(21,t.r,t.g,t.b),a.setXYZ(22,t.r,t.g,t.b),a.setXYZ(23,t.r,t.g,t.b),a.setXYZ(24,e.r,e.g,e.b),a.setXYZ(25,e.r,e.g,e.b),a.setXYZ(26,e.r,e.g,e.b),a.setXYZ(27,e.r,e.g,e.b),a.setXYZ(28,e.r,e.g,e.b),a.setXYZ(29,e.r,e.g,e.b),a.setXYZ(30,e.r,e.g,e.b),a.setXYZ(31,e.r,e.g,e.b),a.setXYZ(32,i.r,i.g,i.b),a.setXYZ(33,i.r,i.g,i.b),a.setXYZ(34,i.r,i.g,i.b),a.setXYZ(35,i.r,i.g,i.b),a.setXYZ(36,i.r,i.g,i.b),a.setXYZ(37,i.r,i.g,i.b),a.setXYZ(38,n.r,n.g,n.b),a.setXYZ(39,n.r,n.g,n.b),a.setXYZ(40,r.r,r.g,r.b),a.setXYZ(41,r.r,r.g,r.b),a.setXYZ(42,r.r,r.g,r.b),a.setXYZ(43,r.r,r.g,r.b),a.setXYZ(44,r.r,r.g,r.b),a.setXYZ(45,r.r,r.g,r.b),a.setXYZ(46,r.r,r.g,r.b),a.setXYZ(47,r.r,r.g,r.b),a.setXYZ(48,r.r,r.g,r.b),a.setXYZ(49,r.r,r.g,r.b),a.needsUpdate=!0,this}update(){let t=this.geometry,e=this.pointMap,i=1,n=1,r,o;if(Ce.projectionMatrixInverse.copy(this.camera.projectionMatrixInverse),this.camera.reversedDepth===!0)r=1,o=0;else if(this.camera.coordinateSystem===vi)r=-1,o=1;else if(this.camera.coordinateSystem===Wn)r=0,o=1;else throw new Error("THREE.CameraHelper.update(): Invalid coordinate system: "+this.camera.coordinateSystem);Ie("c",e,t,Ce,0,0,r),Ie("t",e,t,Ce,0,0,o),Ie("n1",e,t,Ce,-i,-n,r),Ie("n2",e,t,Ce,i,-n,r),Ie("n3",e,t,Ce,-i,n,r),Ie("n4",e,t,Ce,i,n,r),Ie("f1",e,t,Ce,-i,-n,o),Ie("f2",e,t,Ce,i,-n,o),Ie("f3",e,t,Ce,-i,n,o),Ie("f4",e,t,Ce,i,n,o),Ie("u1",e,t,Ce,i*.7,n*1.1,r),Ie("u2",e,t,Ce,-i*.7,n*1.1,r),Ie("u3",e,t,Ce,0,n*2,r),Ie("cf1",e,t,Ce,-i,0,o),Ie("cf2",e,t,Ce,i,0,o),Ie("cf3",e,t,Ce,0,-n,o),Ie("cf4",e,t,Ce,0,n,o),Ie("cn1",e,t,Ce,-i,0,r),Ie("cn2",e,t,Ce,i,0,r),Ie("cn3",e,t,Ce,0,-n,r),Ie("cn4",e,t,Ce,0,n,r),t.getAttribute("position").needsUpdate=!0}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}};function Ie(s,t,e,i,n,r,o){eh.set(n,r,o).unproject(i);let a=t[s];if(a!==void 0){let l=e.getAttribute("position");for(let c=0,h=a.length;c<h;c++)l.setXYZ(a[c],eh.x,eh.y,eh.z)}}var ih=new He,su=class extends ri{constructor(t,e=16776960){let i=new Uint16Array([0,1,1,2,2,3,3,0,4,5,5,6,6,7,7,4,0,4,1,5,2,6,3,7]),n=new Float32Array(24),r=new Ft;r.setIndex(new Jt(i,1)),r.setAttribute("position",new Jt(n,3)),super(r,new De({color:e,toneMapped:!1})),this.object=t,this.type="BoxHelper",this.matrixAutoUpdate=!1,this.update()}update(){if(this.object!==void 0&&ih.setFromObject(this.object),ih.isEmpty())return;let t=ih.min,e=ih.max,i=this.geometry.attributes.position,n=i.array;n[0]=e.x,n[1]=e.y,n[2]=e.z,n[3]=t.x,n[4]=e.y,n[5]=e.z,n[6]=t.x,n[7]=t.y,n[8]=e.z,n[9]=e.x,n[10]=t.y,n[11]=e.z,n[12]=e.x,n[13]=e.y,n[14]=t.z,n[15]=t.x,n[16]=e.y,n[17]=t.z,n[18]=t.x,n[19]=t.y,n[20]=t.z,n[21]=e.x,n[22]=t.y,n[23]=t.z,i.needsUpdate=!0,this.geometry.computeBoundingSphere()}setFromObject(t){return this.object=t,this.update(),this}copy(t,e){return super.copy(t,e),this.object=t.object,this}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}},ru=class extends ri{constructor(t,e=16776960){let i=new Uint16Array([0,1,1,2,2,3,3,0,4,5,5,6,6,7,7,4,0,4,1,5,2,6,3,7]),n=[1,1,1,-1,1,1,-1,-1,1,1,-1,1,1,1,-1,-1,1,-1,-1,-1,-1,1,-1,-1],r=new Ft;r.setIndex(new Jt(i,1)),r.setAttribute("position",new Et(n,3)),super(r,new De({color:e,toneMapped:!1})),this.box=t,this.type="Box3Helper",this.geometry.computeBoundingSphere()}updateMatrixWorld(t){let e=this.box;e.isEmpty()||(e.getCenter(this.position),e.getSize(this.scale),this.scale.multiplyScalar(.5),super.updateMatrixWorld(t))}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}},ou=class extends qi{constructor(t,e=1,i=16776960){let n=i,r=[1,-1,0,-1,1,0,-1,-1,0,1,1,0,-1,1,0,-1,-1,0,1,-1,0,1,1,0],o=new Ft;o.setAttribute("position",new Et(r,3)),o.computeBoundingSphere(),super(o,new De({color:n,toneMapped:!1})),this.type="PlaneHelper",this.plane=t,this.size=e;let a=[1,1,0,-1,1,0,-1,-1,0,1,1,0,-1,-1,0,1,-1,0],l=new Ft;l.setAttribute("position",new Et(a,3)),l.computeBoundingSphere(),this.add(new Me(l,new bi({color:n,opacity:.2,transparent:!0,depthWrite:!1,toneMapped:!1})))}updateMatrixWorld(t){this.position.set(0,0,0),this.scale.set(.5*this.size,.5*this.size,1),this.lookAt(this.plane.normal),this.translateZ(-this.plane.constant),super.updateMatrixWorld(t)}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose(),this.children[0].geometry.dispose(),this.children[0].material.dispose()}},Xg=new C,nh,bf,au=class extends ue{constructor(t=new C(0,0,1),e=new C(0,0,0),i=1,n=16776960,r=i*.2,o=r*.2){super(),this.type="ArrowHelper",nh===void 0&&(nh=new Ft,nh.setAttribute("position",new Et([0,0,0,0,1,0],3)),bf=new Wr(.5,1,5,1),bf.translate(0,-.5,0)),this.position.copy(e),this.line=new qi(nh,new De({color:n,toneMapped:!1})),this.line.matrixAutoUpdate=!1,this.add(this.line),this.cone=new Me(bf,new bi({color:n,toneMapped:!1})),this.cone.matrixAutoUpdate=!1,this.add(this.cone),this.setDirection(t),this.setLength(i,r,o)}setDirection(t){if(t.y>.99999)this.quaternion.set(0,0,0,1);else if(t.y<-.99999)this.quaternion.set(1,0,0,0);else{Xg.set(t.z,0,-t.x).normalize();let e=Math.acos(t.y);this.quaternion.setFromAxisAngle(Xg,e)}}setLength(t,e=t*.2,i=e*.2){this.line.scale.set(1,Math.max(1e-4,t-e),1),this.line.updateMatrix(),this.cone.scale.set(i,e,i),this.cone.position.y=t,this.cone.updateMatrix()}setColor(t){this.line.material.color.set(t),this.cone.material.color.set(t)}copy(t){return super.copy(t,!1),this.line.copy(t.line),this.cone.copy(t.cone),this}dispose(){super.dispose(),this.line.geometry.dispose(),this.line.material.dispose(),this.cone.geometry.dispose(),this.cone.material.dispose()}},lu=class extends ri{constructor(t=1){let e=[0,0,0,t,0,0,0,0,0,0,t,0,0,0,0,0,0,t],i=[1,0,0,1,.6,0,0,1,0,.6,1,0,0,0,1,0,.6,1],n=new Ft;n.setAttribute("position",new Et(e,3)),n.setAttribute("color",new Et(i,3));let r=new De({vertexColors:!0,toneMapped:!1});super(n,r),this.type="AxesHelper"}setColors(t,e,i){let n=new vt,r=this.geometry.attributes.color.array;return n.set(t),n.toArray(r,0),n.toArray(r,3),n.set(e),n.toArray(r,6),n.toArray(r,9),n.set(i),n.toArray(r,12),n.toArray(r,15),this.geometry.attributes.color.needsUpdate=!0,this}dispose(){super.dispose(),this.geometry.dispose(),this.material.dispose()}},cu=class{constructor(){this.type="ShapePath",this.color=new vt,this.subPaths=[],this.currentPath=null,this.userData={}}moveTo(t,e){return this.currentPath=new Jn,this.subPaths.push(this.currentPath),this.currentPath.moveTo(t,e),this}lineTo(t,e){return this.currentPath.lineTo(t,e),this}quadraticCurveTo(t,e,i,n){return this.currentPath.quadraticCurveTo(t,e,i,n),this}bezierCurveTo(t,e,i,n,r,o){return this.currentPath.bezierCurveTo(t,e,i,n,r,o),this}splineThru(t){return this.currentPath.splineThru(t),this}toShapes(){function t(l,c){let h=!1,u=c.length;for(let d=0,f=u-1;d<u;f=d++){let p=c[d],x=c[f];p.y>l.y!=x.y>l.y&&l.x<(x.x-p.x)*(l.y-p.y)/(x.y-p.y)+p.x&&(h=!h)}return h}function e(l,c){let h=c.getCenter(new j);if(t(h,l))return h;let u=h.y,d=[],f=l.length;for(let p=0;p<f;p++){let x=l[p],g=l[(p+1)%f];if(x.y>u!=g.y>u){let m=x.x+(u-x.y)*(g.x-x.x)/(g.y-x.y);d.push(m)}}return d.length>1&&(d.sort((p,x)=>p-x),h.x=(d[0]+d[1])/2),h}let i=this.userData.style&&this.userData.style.fillRule||"nonzero";i!=="nonzero"&&i!=="evenodd"&&(xt('Fill-rule "'+i+'" is not supported, falling back to "nonzero".'),i="nonzero");let n=i==="nonzero"?(l=>l!==0):(l=>(l&1)!==0),r=[];for(let l of this.subPaths){let c=l.getPoints();if(c.length<3)continue;let h=Li.area(c);if(h===0)continue;let u=new al;for(let d=0;d<c.length;d++)u.expandByPoint(c[d]);r.push({subPath:l,points:c,boundingBox:u,interiorPoint:e(c,u),absArea:Math.abs(h),winding:h<0?-1:1,container:null,exclude:!1,role:null})}r.sort((l,c)=>c.absArea-l.absArea);for(let l=0;l<r.length;l++){let c=r[l],h=0;for(let u=l-1;u>=0;u--){let d=r[u];if(d.boundingBox.containsBox(c.boundingBox)&&t(c.interiorPoint,d.points)){c.container=d.exclude?d.container:d,h=d.winding,c.winding+=h;break}}n(c.winding)===n(h)&&(c.exclude=!0)}for(let l of r)l.exclude||(l.role=l.container===null||l.container.role==="hole"?"outer":"hole");let o=[],a=new Map;for(let l of r){if(l.exclude||l.role!=="outer")continue;let c=new Kn;c.curves=l.subPath.curves,o.push(c),a.set(l,c)}for(let l of r){if(l.exclude||l.role!=="hole")continue;let c=a.get(l.container);if(!c)continue;let h=new Jn;h.curves=l.subPath.curves,c.holes.push(h)}return o}},co=class extends yi{constructor(t,e=null){super(),this.object=t,this.domElement=e,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(t){this.domElement!==null&&this.disconnect(),this.domElement=t}disconnect(){}dispose(){}update(){}};function rb(s,t){let e=s.image&&s.image.width?s.image.width/s.image.height:1;return e>t?(s.repeat.x=1,s.repeat.y=e/t,s.offset.x=0,s.offset.y=(1-s.repeat.y)/2):(s.repeat.x=t/e,s.repeat.y=1,s.offset.x=(1-s.repeat.x)/2,s.offset.y=0),s}function ob(s,t){let e=s.image&&s.image.width?s.image.width/s.image.height:1;return e>t?(s.repeat.x=t/e,s.repeat.y=1,s.offset.x=(1-s.repeat.x)/2,s.offset.y=0):(s.repeat.x=1,s.repeat.y=e/t,s.offset.x=0,s.offset.y=(1-s.repeat.y)/2),s}function ab(s){return s.repeat.x=1,s.repeat.y=1,s.offset.x=0,s.offset.y=0,s}function ku(s,t,e,i){let n=lb(i);switch(e){case Ru:return s*t;case dl:return s*t/n.components*n.byteLength;case go:return s*t/n.components*n.byteLength;case In:return s*t*2/n.components*n.byteLength;case fl:return s*t*2/n.components*n.byteLength;case Pu:return s*t*3/n.components*n.byteLength;case fi:return s*t*4/n.components*n.byteLength;case pl:return s*t*4/n.components*n.byteLength;case xo:case _o:return Math.floor((s+3)/4)*Math.floor((t+3)/4)*8;case vo:case yo:return Math.floor((s+3)/4)*Math.floor((t+3)/4)*16;case gl:case _l:return Math.max(s,16)*Math.max(t,8)/4;case ml:case xl:return Math.max(s,8)*Math.max(t,8)/2;case vl:case yl:case Ml:case wl:return Math.floor((s+3)/4)*Math.floor((t+3)/4)*8;case bl:case bo:case Sl:return Math.floor((s+3)/4)*Math.floor((t+3)/4)*16;case El:return Math.floor((s+3)/4)*Math.floor((t+3)/4)*16;case Al:return Math.floor((s+4)/5)*Math.floor((t+3)/4)*16;case Tl:return Math.floor((s+4)/5)*Math.floor((t+4)/5)*16;case Cl:return Math.floor((s+5)/6)*Math.floor((t+4)/5)*16;case Rl:return Math.floor((s+5)/6)*Math.floor((t+5)/6)*16;case Pl:return Math.floor((s+7)/8)*Math.floor((t+4)/5)*16;case Il:return Math.floor((s+7)/8)*Math.floor((t+5)/6)*16;case Ll:return Math.floor((s+7)/8)*Math.floor((t+7)/8)*16;case Dl:return Math.floor((s+9)/10)*Math.floor((t+4)/5)*16;case Nl:return Math.floor((s+9)/10)*Math.floor((t+5)/6)*16;case Ul:return Math.floor((s+9)/10)*Math.floor((t+7)/8)*16;case Ol:return Math.floor((s+9)/10)*Math.floor((t+9)/10)*16;case Fl:return Math.floor((s+11)/12)*Math.floor((t+9)/10)*16;case kl:return Math.floor((s+11)/12)*Math.floor((t+11)/12)*16;case Bl:case zl:case Hl:return Math.ceil(s/4)*Math.ceil(t/4)*16;case Vl:case Gl:return Math.ceil(s/4)*Math.ceil(t/4)*8;case Mo:case Wl:return Math.ceil(s/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function lb(s){switch(s){case mi:case Eu:return{byteLength:1,components:1};case js:case Au:case Oi:return{byteLength:2,components:1};case hl:case ul:return{byteLength:2,components:4};case Pi:case cl:case ni:return{byteLength:4,components:1};case Tu:case Cu:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${s}.`)}var hu=class{static contain(t,e){return rb(t,e)}static cover(t,e){return ob(t,e)}static fill(t){return ab(t)}static getByteLength(t,e,i,n){return ku(t,e,i,n)}};typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?xt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function y0(){let s=null,t=!1,e=null,i=null;function n(r,o){i=s.requestAnimationFrame(n),e(r,o)}return{start:function(){t!==!0&&e!==null&&s!==null&&(i=s.requestAnimationFrame(n),t=!0)},stop:function(){s!==null&&s.cancelAnimationFrame(i),t=!1},setAnimationLoop:function(r){e=r},setContext:function(r){s=r}}}function cb(s){let t=new WeakMap;function e(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=s.createBuffer();s.bindBuffer(l,d),s.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=s.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=s.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=s.HALF_FLOAT:f=s.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=s.SHORT;else if(c instanceof Uint32Array)f=s.UNSIGNED_INT;else if(c instanceof Int32Array)f=s.INT;else if(c instanceof Int8Array)f=s.BYTE;else if(c instanceof Uint8Array)f=s.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=s.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(s.bindBuffer(c,a),u.length===0)s.bufferSubData(c,0,h);else{u.sort((f,p)=>f.start-p.start);let d=0;for(let f=1;f<u.length;f++){let p=u[d],x=u[f];x.start<=p.start+p.count+1?p.count=Math.max(p.count,x.start+x.count-p.start):(++d,u[d]=x)}u.length=d+1;for(let f=0,p=u.length;f<p;f++){let x=u[f];s.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function n(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=t.get(a);l&&(s.deleteBuffer(l.buffer),t.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=t.get(a);if(c===void 0)t.set(a,e(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:n,remove:r,update:o}}var hb=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,ub=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,db=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,fb=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,pb=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,mb=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,gb=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,xb=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,_b=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,vb=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,yb=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,bb=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Mb=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,wb=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,Sb=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,Eb=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Ab=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Tb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Cb=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Rb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Pb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Ib=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Lb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Db=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Nb=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Ub=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Ob=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Fb=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,kb=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Bb="gl_FragColor = linearToOutputTexel( gl_FragColor );",zb=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Hb=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Vb=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Gb=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,Wb=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Xb=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,qb=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,$b=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Yb=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Zb=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Jb=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,Kb=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,jb=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Qb=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,tM=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,eM=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,iM=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,nM=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,sM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,rM=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,oM=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,aM=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,lM=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,cM=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,hM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,uM=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,dM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,fM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,pM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,mM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,gM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,xM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,_M=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,vM=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,yM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,bM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,MM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,wM=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,SM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,EM=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,AM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,TM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,CM=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,RM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,PM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,IM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,LM=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,DM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,NM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,UM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,OM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,FM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,kM=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,BM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,zM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,HM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,VM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,GM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,WM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,XM=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,qM=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,$M=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,YM=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,ZM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,JM=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,KM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,jM=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,QM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,tw=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,ew=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,iw=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,nw=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,sw=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,rw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,ow=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,aw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,lw=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,cw=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,hw=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,uw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,dw=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,fw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,pw=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,mw=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,gw=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,xw=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,_w=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,vw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,yw=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,bw=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Mw=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,ww=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,Sw=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Ew=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Aw=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Tw=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,Cw=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Rw=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,Pw=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,Iw=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Lw=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Dw=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,Nw=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Uw=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Ow=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Fw=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,kw=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Bw=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,zw=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Hw=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Vw=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,jt={alphahash_fragment:hb,alphahash_pars_fragment:ub,alphamap_fragment:db,alphamap_pars_fragment:fb,alphatest_fragment:pb,alphatest_pars_fragment:mb,aomap_fragment:gb,aomap_pars_fragment:xb,batching_pars_vertex:_b,batching_vertex:vb,begin_vertex:yb,beginnormal_vertex:bb,bsdfs:Mb,iridescence_fragment:wb,bumpmap_pars_fragment:Sb,clipping_planes_fragment:Eb,clipping_planes_pars_fragment:Ab,clipping_planes_pars_vertex:Tb,clipping_planes_vertex:Cb,color_fragment:Rb,color_pars_fragment:Pb,color_pars_vertex:Ib,color_vertex:Lb,common:Db,defaultnormal_vertex:Nb,displacementmap_pars_vertex:Ub,displacementmap_vertex:Ob,emissivemap_fragment:Fb,emissivemap_pars_fragment:kb,colorspace_fragment:Bb,colorspace_pars_fragment:zb,envmap_fragment:Hb,envmap_common_pars_fragment:Vb,envmap_pars_fragment:Gb,envmap_pars_vertex:Wb,envmap_physical_pars_fragment:eM,envmap_vertex:Xb,fog_vertex:qb,fog_pars_vertex:$b,fog_fragment:Yb,fog_pars_fragment:Zb,gradientmap_pars_fragment:Jb,lightmap_pars_fragment:Kb,lights_lambert_fragment:jb,lights_lambert_pars_fragment:Qb,lights_pars_begin:tM,lights_toon_fragment:iM,lights_toon_pars_fragment:nM,lights_phong_fragment:sM,lights_phong_pars_fragment:rM,lights_physical_fragment:oM,lights_physical_pars_fragment:aM,lights_fragment_begin:lM,lights_fragment_maps:cM,lights_fragment_end:hM,lightprobes_pars_fragment:uM,logdepthbuf_fragment:dM,logdepthbuf_pars_fragment:fM,logdepthbuf_pars_vertex:pM,logdepthbuf_vertex:mM,map_fragment:gM,map_pars_fragment:xM,map_particle_fragment:_M,map_particle_pars_fragment:vM,metalnessmap_fragment:yM,metalnessmap_pars_fragment:bM,morphinstance_vertex:MM,morphcolor_vertex:wM,morphnormal_vertex:SM,morphtarget_pars_vertex:EM,morphtarget_vertex:AM,normal_fragment_begin:TM,normal_fragment_maps:CM,normal_pars_fragment:RM,normal_pars_vertex:PM,normal_vertex:IM,normalmap_pars_fragment:LM,clearcoat_normal_fragment_begin:DM,clearcoat_normal_fragment_maps:NM,clearcoat_pars_fragment:UM,iridescence_pars_fragment:OM,opaque_fragment:FM,packing:kM,premultiplied_alpha_fragment:BM,project_vertex:zM,dithering_fragment:HM,dithering_pars_fragment:VM,roughnessmap_fragment:GM,roughnessmap_pars_fragment:WM,shadowmap_pars_fragment:XM,shadowmap_pars_vertex:qM,shadowmap_vertex:$M,shadowmask_pars_fragment:YM,skinbase_vertex:ZM,skinning_pars_vertex:JM,skinning_vertex:KM,skinnormal_vertex:jM,specularmap_fragment:QM,specularmap_pars_fragment:tw,tonemapping_fragment:ew,tonemapping_pars_fragment:iw,transmission_fragment:nw,transmission_pars_fragment:sw,uv_pars_fragment:rw,uv_pars_vertex:ow,uv_vertex:aw,worldpos_vertex:lw,background_vert:cw,background_frag:hw,backgroundCube_vert:uw,backgroundCube_frag:dw,cube_vert:fw,cube_frag:pw,depth_vert:mw,depth_frag:gw,distance_vert:xw,distance_frag:_w,equirect_vert:vw,equirect_frag:yw,linedashed_vert:bw,linedashed_frag:Mw,meshbasic_vert:ww,meshbasic_frag:Sw,meshlambert_vert:Ew,meshlambert_frag:Aw,meshmatcap_vert:Tw,meshmatcap_frag:Cw,meshnormal_vert:Rw,meshnormal_frag:Pw,meshphong_vert:Iw,meshphong_frag:Lw,meshphysical_vert:Dw,meshphysical_frag:Nw,meshtoon_vert:Uw,meshtoon_frag:Ow,points_vert:Fw,points_frag:kw,shadow_vert:Bw,shadow_frag:zw,sprite_vert:Hw,sprite_frag:Vw},Mt={common:{diffuse:{value:new vt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new qt},alphaMap:{value:null},alphaMapTransform:{value:new qt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new qt}},envmap:{envMap:{value:null},envMapRotation:{value:new qt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new qt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new qt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new qt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new qt},normalScale:{value:new j(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new qt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new qt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new qt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new qt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new vt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new vt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new qt},alphaTest:{value:0},uvTransform:{value:new qt}},sprite:{diffuse:{value:new vt(16777215)},opacity:{value:1},center:{value:new j(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new qt},alphaMap:{value:null},alphaMapTransform:{value:new qt},alphaTest:{value:0}}},Zi={basic:{uniforms:ai([Mt.common,Mt.specularmap,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.fog]),vertexShader:jt.meshbasic_vert,fragmentShader:jt.meshbasic_frag},lambert:{uniforms:ai([Mt.common,Mt.specularmap,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.fog,Mt.lights,{emissive:{value:new vt(0)},envMapIntensity:{value:1}}]),vertexShader:jt.meshlambert_vert,fragmentShader:jt.meshlambert_frag},phong:{uniforms:ai([Mt.common,Mt.specularmap,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.fog,Mt.lights,{emissive:{value:new vt(0)},specular:{value:new vt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:jt.meshphong_vert,fragmentShader:jt.meshphong_frag},standard:{uniforms:ai([Mt.common,Mt.envmap,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.roughnessmap,Mt.metalnessmap,Mt.fog,Mt.lights,{emissive:{value:new vt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:jt.meshphysical_vert,fragmentShader:jt.meshphysical_frag},toon:{uniforms:ai([Mt.common,Mt.aomap,Mt.lightmap,Mt.emissivemap,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.gradientmap,Mt.fog,Mt.lights,{emissive:{value:new vt(0)}}]),vertexShader:jt.meshtoon_vert,fragmentShader:jt.meshtoon_frag},matcap:{uniforms:ai([Mt.common,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,Mt.fog,{matcap:{value:null}}]),vertexShader:jt.meshmatcap_vert,fragmentShader:jt.meshmatcap_frag},points:{uniforms:ai([Mt.points,Mt.fog]),vertexShader:jt.points_vert,fragmentShader:jt.points_frag},dashed:{uniforms:ai([Mt.common,Mt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:jt.linedashed_vert,fragmentShader:jt.linedashed_frag},depth:{uniforms:ai([Mt.common,Mt.displacementmap]),vertexShader:jt.depth_vert,fragmentShader:jt.depth_frag},normal:{uniforms:ai([Mt.common,Mt.bumpmap,Mt.normalmap,Mt.displacementmap,{opacity:{value:1}}]),vertexShader:jt.meshnormal_vert,fragmentShader:jt.meshnormal_frag},sprite:{uniforms:ai([Mt.sprite,Mt.fog]),vertexShader:jt.sprite_vert,fragmentShader:jt.sprite_frag},background:{uniforms:{uvTransform:{value:new qt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:jt.background_vert,fragmentShader:jt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new qt}},vertexShader:jt.backgroundCube_vert,fragmentShader:jt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:jt.cube_vert,fragmentShader:jt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:jt.equirect_vert,fragmentShader:jt.equirect_frag},distance:{uniforms:ai([Mt.common,Mt.displacementmap,{referencePosition:{value:new C},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:jt.distance_vert,fragmentShader:jt.distance_frag},shadow:{uniforms:ai([Mt.lights,Mt.fog,{color:{value:new vt(0)},opacity:{value:1}}]),vertexShader:jt.shadow_vert,fragmentShader:jt.shadow_frag}};Zi.physical={uniforms:ai([Zi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new qt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new qt},clearcoatNormalScale:{value:new j(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new qt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new qt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new qt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new qt},sheen:{value:0},sheenColor:{value:new vt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new qt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new qt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new qt},transmissionSamplerSize:{value:new j},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new qt},attenuationDistance:{value:0},attenuationColor:{value:new vt(0)},specularColor:{value:new vt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new qt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new qt},anisotropyVector:{value:new j},anisotropyMap:{value:null},anisotropyMapTransform:{value:new qt}}]),vertexShader:jt.meshphysical_vert,fragmentShader:jt.meshphysical_frag};var Bu={r:0,b:0,g:0},Gw=new Vt,b0=new qt;b0.set(-1,0,0,0,1,0,0,0,1);function Ww(s,t,e,i,n,r){let o=new vt(0),a=n===!0?0:1,l,c,h=null,u=0,d=null;function f(_){let b=_.isScene===!0?_.background:null;if(b&&b.isTexture){let y=_.backgroundBlurriness>0;b=t.get(b,y)}return b}function p(_){let b=!1,y=f(_);y===null?g(o,a):y&&y.isColor&&(g(y,1),b=!0);let A=s.xr.getEnvironmentBlendMode();A==="additive"?e.buffers.color.setClear(0,0,0,1,r):A==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,r),(s.autoClear||b)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),s.clear(s.autoClearColor,s.autoClearDepth,s.autoClearStencil))}function x(_,b){let y=f(b);y&&y.isCubeTexture?(c===void 0&&(c=new Me(new Yn(1,1,1),new wi({name:"BackgroundCubeMaterial",uniforms:Qs(Zi.backgroundCube.uniforms),vertexShader:Zi.backgroundCube.vertexShader,fragmentShader:Zi.backgroundCube.fragmentShader,side:oi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(A,E,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=y,c.material.uniforms.backgroundBlurriness.value=b.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Gw.makeRotationFromEuler(b.backgroundRotation)).transpose(),y.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(b0),c.material.toneMapped=ie.getTransfer(y.colorSpace)!==fe,(h!==y||u!==y.version||d!==s.toneMapping)&&(c.material.needsUpdate=!0,h=y,u=y.version,d=s.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):y&&y.isTexture&&(l===void 0&&(l=new Me(new zs(2,2),new wi({name:"BackgroundMaterial",uniforms:Qs(Zi.background.uniforms),vertexShader:Zi.background.vertexShader,fragmentShader:Zi.background.fragmentShader,side:Pn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=y,l.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,l.material.toneMapped=ie.getTransfer(y.colorSpace)!==fe,y.matrixAutoUpdate===!0&&y.updateMatrix(),l.material.uniforms.uvTransform.value.copy(y.matrix),(h!==y||u!==y.version||d!==s.toneMapping)&&(l.material.needsUpdate=!0,h=y,u=y.version,d=s.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,b){_.getRGB(Bu,yp(s)),e.buffers.color.setClear(Bu.r,Bu.g,Bu.b,b,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,b=1){o.set(_),a=b,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,g(o,a)},render:p,addToRenderList:x,dispose:m}}function Xw(s,t){let e=s.getParameter(s.MAX_VERTEX_ATTRIBS),i={},n=d(null),r=n,o=!1;function a(L,O,W,D,z){let q=!1,H=u(L,D,W,O);r!==H&&(r=H,c(r.object)),q=f(L,D,W,z),q&&p(L,D,W,z),z!==null&&t.update(z,s.ELEMENT_ARRAY_BUFFER),(q||o)&&(o=!1,y(L,O,W,D),z!==null&&s.bindBuffer(s.ELEMENT_ARRAY_BUFFER,t.get(z).buffer))}function l(){return s.createVertexArray()}function c(L){return s.bindVertexArray(L)}function h(L){return s.deleteVertexArray(L)}function u(L,O,W,D){let z=D.wireframe===!0,q=i[O.id];q===void 0&&(q={},i[O.id]=q);let H=L.isInstancedMesh===!0?L.id:0,nt=q[H];nt===void 0&&(nt={},q[H]=nt);let X=nt[W.id];X===void 0&&(X={},nt[W.id]=X);let tt=X[z];return tt===void 0&&(tt=d(l()),X[z]=tt),tt}function d(L){let O=[],W=[],D=[];for(let z=0;z<e;z++)O[z]=0,W[z]=0,D[z]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:W,attributeDivisors:D,object:L,attributes:{},index:null}}function f(L,O,W,D){let z=r.attributes,q=O.attributes,H=0,nt=W.getAttributes();for(let X in nt)if(nt[X].location>=0){let it=z[X],Tt=q[X];if(Tt===void 0&&(X==="instanceMatrix"&&L.instanceMatrix&&(Tt=L.instanceMatrix),X==="instanceColor"&&L.instanceColor&&(Tt=L.instanceColor)),it===void 0||it.attribute!==Tt||Tt&&it.data!==Tt.data)return!0;H++}return r.attributesNum!==H||r.index!==D}function p(L,O,W,D){let z={},q=O.attributes,H=0,nt=W.getAttributes();for(let X in nt)if(nt[X].location>=0){let it=q[X];it===void 0&&(X==="instanceMatrix"&&L.instanceMatrix&&(it=L.instanceMatrix),X==="instanceColor"&&L.instanceColor&&(it=L.instanceColor));let Tt={};Tt.attribute=it,it&&it.data&&(Tt.data=it.data),z[X]=Tt,H++}r.attributes=z,r.attributesNum=H,r.index=D}function x(){let L=r.newAttributes;for(let O=0,W=L.length;O<W;O++)L[O]=0}function g(L){m(L,0)}function m(L,O){let W=r.newAttributes,D=r.enabledAttributes,z=r.attributeDivisors;W[L]=1,D[L]===0&&(s.enableVertexAttribArray(L),D[L]=1),z[L]!==O&&(s.vertexAttribDivisor(L,O),z[L]=O)}function _(){let L=r.newAttributes,O=r.enabledAttributes;for(let W=0,D=O.length;W<D;W++)O[W]!==L[W]&&(s.disableVertexAttribArray(W),O[W]=0)}function b(L,O,W,D,z,q,H){H===!0?s.vertexAttribIPointer(L,O,W,z,q):s.vertexAttribPointer(L,O,W,D,z,q)}function y(L,O,W,D){x();let z=D.attributes,q=W.getAttributes(),H=O.defaultAttributeValues;for(let nt in q){let X=q[nt];if(X.location>=0){let tt=z[nt];if(tt===void 0&&(nt==="instanceMatrix"&&L.instanceMatrix&&(tt=L.instanceMatrix),nt==="instanceColor"&&L.instanceColor&&(tt=L.instanceColor)),tt!==void 0){let it=tt.normalized,Tt=tt.itemSize,Ht=t.get(tt);if(Ht===void 0)continue;let Y=Ht.buffer,yt=Ht.type,Ct=Ht.bytesPerElement,kt=yt===s.INT||yt===s.UNSIGNED_INT||tt.gpuType===cl;if(tt.isInterleavedBufferAttribute){let bt=tt.data,Bt=bt.isInterleavedBuffer===!0?bt.stride:bt.itemSize,we=tt.offset;if(bt.isInstancedInterleavedBuffer||bt.isInstancedBufferAttribute){for(let Gt=0;Gt<X.locationSize;Gt++)m(X.location+Gt,bt.meshPerAttribute);L.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=bt.meshPerAttribute*bt.count)}else for(let Gt=0;Gt<X.locationSize;Gt++)g(X.location+Gt);s.bindBuffer(s.ARRAY_BUFFER,Y);for(let Gt=0;Gt<X.locationSize;Gt++)b(X.location+Gt,Tt/X.locationSize,yt,it,Bt*Ct,(we+Tt/X.locationSize*Gt)*Ct,kt)}else{if(tt.isInstancedBufferAttribute){for(let bt=0;bt<X.locationSize;bt++)m(X.location+bt,tt.meshPerAttribute);L.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=tt.meshPerAttribute*tt.count)}else for(let bt=0;bt<X.locationSize;bt++)g(X.location+bt);s.bindBuffer(s.ARRAY_BUFFER,Y);for(let bt=0;bt<X.locationSize;bt++)b(X.location+bt,Tt/X.locationSize,yt,it,Tt*Ct,Tt/X.locationSize*bt*Ct,kt)}}else if(H!==void 0){let it=H[nt];if(it!==void 0)switch(it.length){case 2:s.vertexAttrib2fv(X.location,it);break;case 3:s.vertexAttrib3fv(X.location,it);break;case 4:s.vertexAttrib4fv(X.location,it);break;default:s.vertexAttrib1fv(X.location,it)}}}}_()}function A(){P();for(let L in i){let O=i[L];for(let W in O){let D=O[W];for(let z in D){let q=D[z];for(let H in q)h(q[H].object),delete q[H];delete D[z]}}delete i[L]}}function E(L){if(i[L.id]===void 0)return;let O=i[L.id];for(let W in O){let D=O[W];for(let z in D){let q=D[z];for(let H in q)h(q[H].object),delete q[H];delete D[z]}}delete i[L.id]}function v(L){for(let O in i){let W=i[O];for(let D in W){let z=W[D];if(z[L.id]===void 0)continue;let q=z[L.id];for(let H in q)h(q[H].object),delete q[H];delete z[L.id]}}}function w(L){for(let O in i){let W=i[O],D=L.isInstancedMesh===!0?L.id:0,z=W[D];if(z!==void 0){for(let q in z){let H=z[q];for(let nt in H)h(H[nt].object),delete H[nt];delete z[q]}delete W[D],Object.keys(W).length===0&&delete i[O]}}}function P(){R(),o=!0,r!==n&&(r=n,c(r.object))}function R(){n.geometry=null,n.program=null,n.wireframe=!1}return{setup:a,reset:P,resetDefaultState:R,dispose:A,releaseStatesOfGeometry:E,releaseStatesOfObject:w,releaseStatesOfProgram:v,initAttributes:x,enableAttribute:g,disableUnusedAttributes:_}}function qw(s,t,e){let i;function n(l){i=l}function r(l,c){s.drawArrays(i,l,c),e.update(c,i,1)}function o(l,c,h){h!==0&&(s.drawArraysInstanced(i,l,c,h),e.update(c,i,h))}function a(l,c,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];e.update(d,i,1)}this.setMode=n,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function $w(s,t,e,i){let n;function r(){if(n!==void 0)return n;if(t.has("EXT_texture_filter_anisotropic")===!0){let v=t.get("EXT_texture_filter_anisotropic");n=s.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else n=0;return n}function o(v){return!(v!==fi&&i.convert(v)!==s.getParameter(s.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let w=v===Oi&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(v!==mi&&v!==ni&&!w&&i.convert(v)!==s.getParameter(s.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(s.getShaderPrecisionFormat(s.VERTEX_SHADER,s.HIGH_FLOAT).precision>0&&s.getShaderPrecisionFormat(s.FRAGMENT_SHADER,s.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&s.getShaderPrecisionFormat(s.VERTEX_SHADER,s.MEDIUM_FLOAT).precision>0&&s.getShaderPrecisionFormat(s.FRAGMENT_SHADER,s.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=e.precision!==void 0?e.precision:"highp",h=l(c);h!==c&&(xt("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),d=e.logarithmicDepthBuffer===!0&&u===!1;e.reversedDepthBuffer===!0&&u===!1&&xt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&u===!0&&xt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=s.getParameter(s.MAX_TEXTURE_IMAGE_UNITS),p=s.getParameter(s.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=s.getParameter(s.MAX_TEXTURE_SIZE),g=s.getParameter(s.MAX_CUBE_MAP_TEXTURE_SIZE),m=s.getParameter(s.MAX_VERTEX_ATTRIBS),_=s.getParameter(s.MAX_VERTEX_UNIFORM_VECTORS),b=s.getParameter(s.MAX_VARYING_VECTORS),y=s.getParameter(s.MAX_FRAGMENT_UNIFORM_VECTORS),A=s.getParameter(s.MAX_SAMPLES),E=s.getParameter(s.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:p,maxTextureSize:x,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:_,maxVaryings:b,maxFragmentUniforms:y,maxSamples:A,samples:E}}function Yw(s){let t=this,e=null,i=0,n=!1,r=!1,o=new _i,a=new qt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||i!==0||n;return n=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){e=h(u,d,0)},this.setState=function(u,d,f){let p=u.clippingPlanes,x=u.clipIntersection,g=u.clipShadows,m=s.get(u);if(!n||p===null||p.length===0||r&&!g)r?h(null):c();else{let _=r?0:i,b=_*4,y=m.clippingState||null;l.value=y,y=h(p,d,b,f);for(let A=0;A!==b;++A)y[A]=e[A];m.clippingState=y,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==e&&(l.value=e,l.needsUpdate=i>0),t.numPlanes=i,t.numIntersection=0}function h(u,d,f,p){let x=u!==null?u.length:0,g=null;if(x!==0){if(g=l.value,p!==!0||g===null){let m=f+x*4,_=d.matrixWorldInverse;a.getNormalMatrix(_),(g===null||g.length<m)&&(g=new Float32Array(m));for(let b=0,y=f;b!==x;++b,y+=4)o.copy(u[b]).applyMatrix4(_,a),o.normal.toArray(g,y),g[y+3]=o.constant}l.value=g,l.needsUpdate=!0}return t.numPlanes=x,t.numIntersection=0,g}}var So=class extends si{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let i={width:t,height:t,depth:1},n=[i,i,i,i,i,i];this.texture=new $n(n),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},n=new Yn(5,5,5),r=new wi({name:"CubemapFromEquirect",uniforms:Qs(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:oi,blending:es});r.uniforms.tEquirect.value=e;let o=new Me(n,r),a=e.minFilter;return e.minFilter===Ui&&(e.minFilter=be),new $s(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,i=!0,n=!0){let r=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,i,n);t.setRenderTarget(r)}},Qx=256,Zw=3,Jw=20,M0=256,w0=16,Kw=3,jw=new C,Qw=new vt,Zl=class s{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new $s(1,10,null),this._boxMesh=new Me(new Yn(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,i=.1,n=100,r={}){let{size:o=256,position:a=jw}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,x=t.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(t.background=l.getClearColor(Qw));let g=new $s(i,n,h);return g.position.copy(a),g.update(l,t),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=p,t.background=x,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,e)),this._applyPMREM(c),c}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=i0(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=e0(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(Qx,_p(t))}_fromTexture(t,e){t.mapping===on||t.mapping===ns?this._setSize(t.image.length===0?Qx:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let i=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(i),i}_allocateTarget(){let t=this._cubeSize,e=t0(t,!1,!1),i=Math.log2(t)-Zw;for(let n=0;n<=i;n++)e.texture.mipmaps.push({width:t>>n,height:t>>n});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==e||t&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=t0(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,i){let n=this._boxMesh,r=this._cubeCamera;n.material=i,r.renderTarget=t,r.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),r.update(this._renderer,n),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===on||t.mapping===ns?(this._cubemapMaterial===null&&(this._cubemapMaterial=i0()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=e0()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=tS(),this._integrationMaterial=eS());let e=this._cubeSize,i=t.texture.mipmaps.length-1,n=this._ggxMaterial.uniforms;n.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(e/w0);for(let o=0;o<=i;o++){let a=s.lodToRoughness(o,i);if(o>i-Kw)r.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let l=a>0?Math.log2(e)+.5*Math.log2(6/(M0*Math.pow(a,4)))+.5:0;n.roughness.value=a,n.lodBias.value=l,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=iS());let i=this._blurMaterial,n=i.uniforms,r=this._sourceTarget;n.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,n.envMap.value=r.texture,this._renderCube(t,0,i),n.envMap.value=t.texture,this._renderCube(r,0,i)}};function t0(s,t,e){return new So(s,{minFilter:Ui,generateMipmaps:t,type:Oi,colorSpace:Gn,depthBuffer:e})}function Kl(s,t,e){return new wi({name:s,uniforms:t,vertexShader:jt.cube_vert,fragmentShader:e,side:oi,blending:es,depthTest:!1,depthWrite:!1})}function tS(){return Kl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${M0}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function eS(){return Kl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:w0}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function iS(){return Kl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Jw}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function e0(){return Kl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function i0(){return Kl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function nS(s){let t=new WeakMap,e=new WeakMap,i=null;function n(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===fo||f===po)if(t.has(d)){let p=t.get(d).texture;return a(p,d.mapping)}else{let p=d.image;if(p&&p.height>0){let x=new So(p.height);return x.fromEquirectangularTexture(s,d),t.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,p=f===fo||f===po,x=f===on||f===ns;if(p||x){let g=e.get(d),m=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return i===null&&(i=new Zl(s)),g=p?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,e.set(d,g),g.texture;if(g!==void 0)return g.texture;{let _=d.image;return p&&_&&_.height>0||x&&_&&l(_)?(i===null&&(i=new Zl(s)),g=p?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,e.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function a(d,f){return f===fo?d.mapping=on:f===po&&(d.mapping=ns),d}function l(d){let f=0,p=6;for(let x=0;x<p;x++)d[x]!==void 0&&f++;return f===p}function c(d){let f=d.target;f.removeEventListener("dispose",c);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function u(){t=new WeakMap,e=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:n,dispose:u}}function sS(s){let t={};function e(i){if(t[i]!==void 0)return t[i];let n=s.getExtension(i);return t[i]=n,n}return{has:function(i){return e(i)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(i){let n=e(i);return n===null&&Qi("WebGLRenderer: "+i+" extension not supported."),n}}}function rS(s,t,e,i){let n={},r=new WeakMap,o=new FinalizationRegistry(p=>delete n[p]);function a(p){l(p.target)}function l(p){p.index!==null&&t.remove(p.index);for(let g in p.attributes)t.remove(p.attributes[g]);p.removeEventListener("dispose",a),delete n[p.id],o.unregister(p);let x=r.get(p);x&&(t.remove(x),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,e.memory.geometries--}function c(p,x){return n[x.id]!==void 0||(x.addEventListener("dispose",a),n[x.id]=new WeakRef(x),o.register(x,x.id,x),e.memory.geometries++),x}function h(p){let x=p.attributes;for(let g in x)t.update(x[g],s.ARRAY_BUFFER)}function u(p){let x=p.index,g=p.attributes.position,m=0;if(g===void 0)return;let _=x!==null?x.array.length:g.array.length/3-1,b=g.count>=65535?Fr:Or,y=new b(Math.ceil(_/3)*6,1),A=y.array;if(x!==null){let v=x.array;m=x.version;for(let w=0,P=0;w<_;w+=3){let R=v[w+0],L=v[w+1],O=v[w+2];A[P++]=R,A[P++]=L,A[P++]=L,A[P++]=O,A[P++]=O,A[P++]=R}}else{m=g.version;for(let v=0,w=0;v<_;v+=3){let P=v+0,R=v+1,L=v+2;A[w++]=P,A[w++]=R,A[w++]=R,A[w++]=L,A[w++]=L,A[w++]=P}}y.version=m;let E=r.get(p);E&&t.remove(E),r.set(p,y)}function d(p){let x=r.get(p);if(x){let g=p.index;g!==null&&x.version<g.version&&u(p)}else u(p);return r.get(p)}function f(){for(let p in n){let x=n[p].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function oS(s,t,e){let i;function n(u){i=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,d){s.drawElements(i,d,r,u*o),e.update(d,i,1)}function c(u,d,f){f!==0&&(s.drawElementsInstanced(i,d,r,u*o,f),e.update(d,i,f))}function h(u,d,f){if(f===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let x=0;for(let g=0;g<f;g++)x+=d[g];e.update(x,i,1)}this.setMode=n,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function aS(s){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(e.calls++,o){case s.TRIANGLES:e.triangles+=a*(r/3);break;case s.LINES:e.lines+=a*(r/2);break;case s.LINE_STRIP:e.lines+=a*(r-1);break;case s.LINE_LOOP:e.lines+=a*r;break;case s.POINTS:e.points+=a*r;break;default:Dt("WebGLInfo: Unknown draw mode:",o);break}}function n(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:n,update:i}}function lS(s,t,e){let i=new WeakMap,n=new ge;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==u){let P=function(){v.dispose(),i.delete(a),a.removeEventListener("dispose",P)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],b=0;f===!0&&(b=1),p===!0&&(b=2),x===!0&&(b=3);let y=a.attributes.position.count*b,A=1;y>t.maxTextureSize&&(A=Math.ceil(y/t.maxTextureSize),y=t.maxTextureSize);let E=new Float32Array(y*A*4*u),v=new Rs(E,y,A,u);v.type=ni,v.needsUpdate=!0;let w=b*4;for(let R=0;R<u;R++){let L=g[R],O=m[R],W=_[R],D=y*A*4*R;for(let z=0;z<L.count;z++){let q=z*w;f===!0&&(n.fromBufferAttribute(L,z),E[D+q+0]=n.x,E[D+q+1]=n.y,E[D+q+2]=n.z,E[D+q+3]=0),p===!0&&(n.fromBufferAttribute(O,z),E[D+q+4]=n.x,E[D+q+5]=n.y,E[D+q+6]=n.z,E[D+q+7]=0),x===!0&&(n.fromBufferAttribute(W,z),E[D+q+8]=n.x,E[D+q+9]=n.y,E[D+q+10]=n.z,E[D+q+11]=W.itemSize===4?n.w:1)}}d={count:u,texture:v,size:new j(y,A)},i.set(a,d),a.addEventListener("dispose",P)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(s,"morphTexture",o.morphTexture,e);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(s,"morphTargetBaseInfluence",p),l.getUniforms().setValue(s,"morphTargetInfluences",c)}l.getUniforms().setValue(s,"morphTargetsTexture",d.texture,e),l.getUniforms().setValue(s,"morphTargetsTextureSize",d.size)}return{update:r}}function cS(s,t,e,i,n){let r=new WeakMap;function o(c){let h=n.render.frame,u=c.geometry,d=t.get(c,u);if(r.get(d)!==h&&(t.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(e.update(c.instanceMatrix,s.ARRAY_BUFFER),c.instanceColor!==null&&e.update(c.instanceColor,s.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var hS={[xu]:"LINEAR_TONE_MAPPING",[_u]:"REINHARD_TONE_MAPPING",[vu]:"CINEON_TONE_MAPPING",[yu]:"ACES_FILMIC_TONE_MAPPING",[Mu]:"AGX_TONE_MAPPING",[wu]:"NEUTRAL_TONE_MAPPING",[bu]:"CUSTOM_TONE_MAPPING"};function uS(s,t,e,i,n,r){let o=new si(t,e,{type:s,depthBuffer:n,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Ft;h.setAttribute("position",new Et([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Et([0,2,0,0,2,0],2));let u=new jr({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new Me(h,u),f=new Tn(-1,1,1,-1,0,1),p=null,x=null,g=!1,m,_=null,b=[],y=!1;this.setSize=function(A,E){o.setSize(A,E),a!==null&&a.setSize(A,E),l!==null&&l.setSize(A,E);for(let v=0;v<b.length;v++){let w=b[v];w.setSize&&w.setSize(A,E)}},this.setEffects=function(A){b=A,y=b.length>0&&b[0].isRenderPass===!0;let E=o.width,v=o.height;b.length>0&&a===null&&(a=new si(E,v,{type:Oi,depthBuffer:!1,stencilBuffer:!1}),l=new si(E,v,{type:Oi,depthBuffer:!1,stencilBuffer:!1}));let w=n===!0&&b.some(P=>P.needsDepthTexture===!0);w!==(o.depthTexture!==null)&&(w===!0&&c===null&&(c=new nn(E,v),r===!0&&(c.format=an,c.type=ss)),o.dispose(),o.depthTexture=w?c:null,o.resolveDepthBuffer=w,o.storeMultisampledDepthBuffer=w);for(let P=0;P<b.length;P++){let R=b[P];R.setSize&&R.setSize(E,v),w&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(c)}},this.begin=function(A,E){if(g||A.toneMapping===Yi&&b.length===0)return!1;if(_=E,E!==null){let v=E.width,w=E.height;(o.width!==v||o.height!==w)&&this.setSize(v,w)}return y===!1&&A.setRenderTarget(o),m=A.toneMapping,A.toneMapping=Yi,!0},this.hasRenderPass=function(){return y},this.end=function(A,E){A.toneMapping=m,g=!0;let v=o,w=a;for(let P=0;P<b.length;P++){let R=b[P];R.enabled!==!1&&(R.render(A,w,v,E),R.needsSwap!==!1&&(v=w,w=w===a?l:a))}if(p!==A.outputColorSpace||x!==A.toneMapping){p=A.outputColorSpace,x=A.toneMapping,u.defines={},ie.getTransfer(p)===fe&&(u.defines.SRGB_TRANSFER="");let P=hS[x];P&&(u.defines[P]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=v.texture,A.setRenderTarget(_),A.render(d,f),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var S0=new Pe,E0=new nn(1,1),A0=new Vr(1),T0=new Rs,C0=new Ps,R0=new $n,n0=[],s0=[],r0=new Float32Array(16),o0=new Float32Array(9),a0=new Float32Array(4);function Eo(s,t,e){let i=s[0];if(i<=0||i>0)return s;let n=t*e,r=n0[n];if(r===void 0&&(r=new Float32Array(n),n0[n]=r),t!==0){i.toArray(r,0);for(let o=1,a=0;o!==t;++o)a+=e,s[o].toArray(r,a)}return r}function Ve(s,t){if(s.length!==t.length)return!1;for(let e=0,i=s.length;e<i;e++)if(s[e]!==t[e])return!1;return!0}function Ge(s,t){for(let e=0,i=t.length;e<i;e++)s[e]=t[e]}function Hu(s,t){let e=s0[t];e===void 0&&(e=new Int32Array(t),s0[t]=e);for(let i=0;i!==t;++i)e[i]=s.allocateTextureUnit();return e}function dS(s,t){let e=this.cache;e[0]!==t&&(s.uniform1f(this.addr,t),e[0]=t)}function fS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(s.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ve(e,t))return;s.uniform2fv(this.addr,t),Ge(e,t)}}function pS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(s.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(s.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Ve(e,t))return;s.uniform3fv(this.addr,t),Ge(e,t)}}function mS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(s.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ve(e,t))return;s.uniform4fv(this.addr,t),Ge(e,t)}}function gS(s,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ve(e,t))return;s.uniformMatrix2fv(this.addr,!1,t),Ge(e,t)}else{if(Ve(e,i))return;a0.set(i),s.uniformMatrix2fv(this.addr,!1,a0),Ge(e,i)}}function xS(s,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ve(e,t))return;s.uniformMatrix3fv(this.addr,!1,t),Ge(e,t)}else{if(Ve(e,i))return;o0.set(i),s.uniformMatrix3fv(this.addr,!1,o0),Ge(e,i)}}function _S(s,t){let e=this.cache,i=t.elements;if(i===void 0){if(Ve(e,t))return;s.uniformMatrix4fv(this.addr,!1,t),Ge(e,t)}else{if(Ve(e,i))return;r0.set(i),s.uniformMatrix4fv(this.addr,!1,r0),Ge(e,i)}}function vS(s,t){let e=this.cache;e[0]!==t&&(s.uniform1i(this.addr,t),e[0]=t)}function yS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(s.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ve(e,t))return;s.uniform2iv(this.addr,t),Ge(e,t)}}function bS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(s.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ve(e,t))return;s.uniform3iv(this.addr,t),Ge(e,t)}}function MS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(s.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ve(e,t))return;s.uniform4iv(this.addr,t),Ge(e,t)}}function wS(s,t){let e=this.cache;e[0]!==t&&(s.uniform1ui(this.addr,t),e[0]=t)}function SS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(s.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ve(e,t))return;s.uniform2uiv(this.addr,t),Ge(e,t)}}function ES(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(s.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ve(e,t))return;s.uniform3uiv(this.addr,t),Ge(e,t)}}function AS(s,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(s.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ve(e,t))return;s.uniform4uiv(this.addr,t),Ge(e,t)}}function Vu(s){return s.version===0&&(s.compareFunction=Nu,s.needsUpdate=!0),s}function TS(s,t,e){let i=this.cache,n=e.allocateTextureUnit();i[0]!==n&&(s.uniform1i(this.addr,n),i[0]=n);let r;this.type===s.SAMPLER_2D_SHADOW?r=Vu(E0):r=S0,e.setTexture2D(t||r,n)}function CS(s,t,e){let i=this.cache,n=e.allocateTextureUnit();i[0]!==n&&(s.uniform1i(this.addr,n),i[0]=n),e.setTexture3D(t||C0,n)}function RS(s,t,e){let i=this.cache,n=e.allocateTextureUnit();i[0]!==n&&(s.uniform1i(this.addr,n),i[0]=n);let r;this.type===s.SAMPLER_CUBE_SHADOW?r=Vu(A0):r=R0,e.setTextureCube(t||r,n)}function PS(s,t,e){let i=this.cache,n=e.allocateTextureUnit();i[0]!==n&&(s.uniform1i(this.addr,n),i[0]=n),e.setTexture2DArray(t||T0,n)}function IS(s){switch(s){case 5126:return dS;case 35664:return fS;case 35665:return pS;case 35666:return mS;case 35674:return gS;case 35675:return xS;case 35676:return _S;case 5124:case 35670:return vS;case 35667:case 35671:return yS;case 35668:case 35672:return bS;case 35669:case 35673:return MS;case 5125:return wS;case 36294:return SS;case 36295:return ES;case 36296:return AS;case 35678:case 36198:case 36298:case 36306:case 35682:return TS;case 35679:case 36299:case 36307:return CS;case 35680:case 36300:case 36308:case 36293:return RS;case 36289:case 36303:case 36311:case 36292:return PS}}function LS(s,t){s.uniform1fv(this.addr,t)}function DS(s,t){let e=Eo(t,this.size,2);s.uniform2fv(this.addr,e)}function NS(s,t){let e=Eo(t,this.size,3);s.uniform3fv(this.addr,e)}function US(s,t){let e=Eo(t,this.size,4);s.uniform4fv(this.addr,e)}function OS(s,t){let e=Eo(t,this.size,4);s.uniformMatrix2fv(this.addr,!1,e)}function FS(s,t){let e=Eo(t,this.size,9);s.uniformMatrix3fv(this.addr,!1,e)}function kS(s,t){let e=Eo(t,this.size,16);s.uniformMatrix4fv(this.addr,!1,e)}function BS(s,t){s.uniform1iv(this.addr,t)}function zS(s,t){s.uniform2iv(this.addr,t)}function HS(s,t){s.uniform3iv(this.addr,t)}function VS(s,t){s.uniform4iv(this.addr,t)}function GS(s,t){s.uniform1uiv(this.addr,t)}function WS(s,t){s.uniform2uiv(this.addr,t)}function XS(s,t){s.uniform3uiv(this.addr,t)}function qS(s,t){s.uniform4uiv(this.addr,t)}function $S(s,t,e){let i=this.cache,n=t.length,r=Hu(e,n);Ve(i,r)||(s.uniform1iv(this.addr,r),Ge(i,r));let o;this.type===s.SAMPLER_2D_SHADOW?o=Vu(E0):o=S0;for(let a=0;a!==n;++a)e.setTexture2D(t[a]||o,r[a])}function YS(s,t,e){let i=this.cache,n=t.length,r=Hu(e,n);Ve(i,r)||(s.uniform1iv(this.addr,r),Ge(i,r));for(let o=0;o!==n;++o)e.setTexture3D(t[o]||C0,r[o])}function ZS(s,t,e){let i=this.cache,n=t.length,r=Hu(e,n);Ve(i,r)||(s.uniform1iv(this.addr,r),Ge(i,r));let o;this.type===s.SAMPLER_CUBE_SHADOW?o=Vu(A0):o=R0;for(let a=0;a!==n;++a)e.setTextureCube(t[a]||o,r[a])}function JS(s,t,e){let i=this.cache,n=t.length,r=Hu(e,n);Ve(i,r)||(s.uniform1iv(this.addr,r),Ge(i,r));for(let o=0;o!==n;++o)e.setTexture2DArray(t[o]||T0,r[o])}function KS(s){switch(s){case 5126:return LS;case 35664:return DS;case 35665:return NS;case 35666:return US;case 35674:return OS;case 35675:return FS;case 35676:return kS;case 5124:case 35670:return BS;case 35667:case 35671:return zS;case 35668:case 35672:return HS;case 35669:case 35673:return VS;case 5125:return GS;case 36294:return WS;case 36295:return XS;case 36296:return qS;case 35678:case 36198:case 36298:case 36306:case 35682:return $S;case 35679:case 36299:case 36307:return YS;case 35680:case 36300:case 36308:case 36293:return ZS;case 36289:case 36303:case 36311:case 36292:return JS}}var Tp=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.setValue=IS(e.type)}},Cp=class{constructor(t,e,i){this.id=t,this.addr=i,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=KS(e.type)}},Rp=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,i){let n=this.seq;for(let r=0,o=n.length;r!==o;++r){let a=n[r];a.setValue(t,e[a.id],i)}}},Ep=/(\w+)(\])?(\[|\.)?/g;function l0(s,t){s.seq.push(t),s.map[t.id]=t}function jS(s,t,e){let i=s.name,n=i.length;for(Ep.lastIndex=0;;){let r=Ep.exec(i),o=Ep.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===n){l0(e,c===void 0?new Tp(a,s,t):new Cp(a,s,t));break}else{let u=e.map[a];u===void 0&&(u=new Rp(a),l0(e,u)),e=u}}}var wo=class{constructor(t,e){this.seq=[],this.map={};let i=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=t.getActiveUniform(e,o),l=t.getUniformLocation(e,a.name);jS(a,l,this)}let n=[],r=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?n.push(o):r.push(o);n.length>0&&(this.seq=n.concat(r))}setValue(t,e,i,n){let r=this.map[e];r!==void 0&&r.setValue(t,i,n)}setOptional(t,e,i){let n=e[i];n!==void 0&&this.setValue(t,i,n)}static upload(t,e,i,n){for(let r=0,o=e.length;r!==o;++r){let a=e[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(t,l.value,n)}}static seqWithValue(t,e){let i=[];for(let n=0,r=t.length;n!==r;++n){let o=t[n];o.id in e&&i.push(o)}return i}};function c0(s,t,e){let i=s.createShader(t);return s.shaderSource(i,e),s.compileShader(i),i}var QS=37297,tE=0;function eE(s,t){let e=s.split(`
`),i=[],n=Math.max(t-6,0),r=Math.min(t+6,e.length);for(let o=n;o<r;o++){let a=o+1;i.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return i.join(`
`)}var h0=new qt;function iE(s){ie._getMatrix(h0,ie.workingColorSpace,s);let t=`mat3( ${h0.elements.map(e=>e.toFixed(4))} )`;switch(ie.getTransfer(s)){case Lr:return[t,"LinearTransferOETF"];case fe:return[t,"sRGBTransferOETF"];default:return xt("WebGLProgram: Unsupported color space: ",s),[t,"LinearTransferOETF"]}}function u0(s,t,e){let i=s.getShaderParameter(t,s.COMPILE_STATUS),r=(s.getShaderInfoLog(t)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+r+`

`+eE(s.getShaderSource(t),a)}else return r}function nE(s,t){let e=iE(t);return[`vec4 ${s}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var sE={[xu]:"Linear",[_u]:"Reinhard",[vu]:"Cineon",[yu]:"ACESFilmic",[Mu]:"AgX",[wu]:"Neutral",[bu]:"Custom"};function rE(s,t){let e=sE[t];return e===void 0?(xt("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+s+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+s+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var zu=new C;function oE(){ie.getLuminanceCoefficients(zu);let s=zu.x.toFixed(4),t=zu.y.toFixed(4),e=zu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${s}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function aE(s){return[s.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",s.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Yl).join(`
`)}function lE(s){let t=[];for(let e in s){let i=s[e];i!==!1&&t.push("#define "+e+" "+i)}return t.join(`
`)}function cE(s,t){let e={},i=s.getProgramParameter(t,s.ACTIVE_ATTRIBUTES);for(let n=0;n<i;n++){let r=s.getActiveAttrib(t,n),o=r.name,a=1;r.type===s.FLOAT_MAT2&&(a=2),r.type===s.FLOAT_MAT3&&(a=3),r.type===s.FLOAT_MAT4&&(a=4),e[o]={type:r.type,location:s.getAttribLocation(t,o),locationSize:a}}return e}function Yl(s){return s!==""}function d0(s,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return s.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function f0(s,t){return s.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var hE=/^[ \t]*#include +<([\w\d./]+)>/gm;function Pp(s){return s.replace(hE,uE)}function uE(s,t){let e=jt[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return Pp(e)}var dE=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function p0(s){return s.replace(dE,fE)}function fE(s,t,e,i){let n="";for(let r=parseInt(t);r<parseInt(e);r++)n+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return n}function m0(s){let t=`precision ${s.precision} float;
	precision ${s.precision} int;
	precision ${s.precision} sampler2D;
	precision ${s.precision} samplerCube;
	precision ${s.precision} sampler3D;
	precision ${s.precision} sampler2DArray;
	precision ${s.precision} sampler2DShadow;
	precision ${s.precision} samplerCubeShadow;
	precision ${s.precision} sampler2DArrayShadow;
	precision ${s.precision} isampler2D;
	precision ${s.precision} isampler3D;
	precision ${s.precision} isamplerCube;
	precision ${s.precision} isampler2DArray;
	precision ${s.precision} usampler2D;
	precision ${s.precision} usampler3D;
	precision ${s.precision} usamplerCube;
	precision ${s.precision} usampler2DArray;
	`;return s.precision==="highp"?t+=`
#define HIGH_PRECISION`:s.precision==="mediump"?t+=`
#define MEDIUM_PRECISION`:s.precision==="lowp"&&(t+=`
#define LOW_PRECISION`),t}var pE={[ho]:"SHADOWMAP_TYPE_PCF",[Zs]:"SHADOWMAP_TYPE_VSM"};function mE(s){return pE[s.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var gE={[ns]:"ENVMAP_MODE_REFRACTION"};function xE(s){return s.envMap===!1?"ENVMAP_MODE_REFLECTION":gE[s.envMapMode]||"ENVMAP_MODE_REFLECTION"}var _E={[uo]:"ENVMAP_BLENDING_MULTIPLY",[ip]:"ENVMAP_BLENDING_MIX",[np]:"ENVMAP_BLENDING_ADD"};function vE(s){return s.envMap===!1?"ENVMAP_BLENDING_NONE":_E[s.combine]||"ENVMAP_BLENDING_NONE"}function yE(s,t,e,i){let n=s.getContext(),r=e.defines,o=e.vertexShader,a=e.fragmentShader,l=mE(e),c=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=xE(e),u=vE(e),d=aE(e),f=lE(r),p=n.createProgram(),x,g,m=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(x=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Yl).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f].filter(Yl).join(`
`),g.length>0&&(g+=`
`)):(x=[m0(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Yl).join(`
`),g=[m0(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,f,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+c:"",e.envMap?"#define "+h:"",e.envMap?"#define "+u:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==Yi?"#define TONE_MAPPING":"",e.toneMapping!==Yi?jt.tonemapping_pars_fragment:"",e.toneMapping!==Yi?rE("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",jt.colorspace_pars_fragment,nE("linearToOutputTexel",e.outputColorSpace),oE(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(Yl).join(`
`)),o=Pp(o),o=d0(o,e),o=f0(o,e),a=Pp(a),a=d0(a,e),a=f0(a,e),o=p0(o),a=p0(a),e.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",e.glslVersion===Uu?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===Uu?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let _=m+x+o,b=m+g+a,y=c0(n,n.VERTEX_SHADER,_),A=c0(n,n.FRAGMENT_SHADER,b);n.attachShader(p,y),n.attachShader(p,A),e.index0AttributeName!==void 0?n.bindAttribLocation(p,0,e.index0AttributeName):e.hasPositionAttribute===!0&&n.bindAttribLocation(p,0,"position"),n.linkProgram(p);function E(R){if(s.debug.checkShaderErrors){let L=n.getProgramInfoLog(p)||"",O=n.getShaderInfoLog(y)||"",W=n.getShaderInfoLog(A)||"",D=L.trim(),z=O.trim(),q=W.trim(),H=!0,nt=!0;if(n.getProgramParameter(p,n.LINK_STATUS)===!1)if(H=!1,typeof s.debug.onShaderError=="function")s.debug.onShaderError(n,p,y,A);else{let X=u0(n,y,"vertex"),tt=u0(n,A,"fragment");Dt("WebGLProgram: Shader Error "+n.getError()+" - VALIDATE_STATUS "+n.getProgramParameter(p,n.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+D+`
`+X+`
`+tt)}else D!==""?xt("WebGLProgram: Program Info Log:",D):(z===""||q==="")&&(nt=!1);nt&&(R.diagnostics={runnable:H,programLog:D,vertexShader:{log:z,prefix:x},fragmentShader:{log:q,prefix:g}})}n.deleteShader(y),n.deleteShader(A),v=new wo(n,p),w=cE(n,p)}let v;this.getUniforms=function(){return v===void 0&&E(this),v};let w;this.getAttributes=function(){return w===void 0&&E(this),w};let P=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return P===!1&&(P=n.getProgramParameter(p,QS)),P},this.destroy=function(){i.releaseStatesOfProgram(this),n.deleteProgram(p),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=tE++,this.cacheKey=t,this.usedTimes=1,this.program=p,this.vertexShader=y,this.fragmentShader=A,this}var bE=0,Ip=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,i){let n=this._getShaderCacheForMaterial(t);return n.has(e)===!1&&(n.add(e),e.usedTimes++),n.has(i)===!1&&(n.add(i),i.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let i of e)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,i=e.get(t);return i===void 0&&(i=new Set,e.set(t,i)),i}_getShaderStage(t){let e=this.shaderCache,i=e.get(t);return i===void 0&&(i=new Lp(t),e.set(t,i)),i}},Lp=class{constructor(t){this.id=bE++,this.code=t,this.usedTimes=0}};function ME(s){return s===In||s===bo||s===Mo}function wE(s,t,e,i,n,r){let o=new Is,a=new Ip,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return l.add(v),v===0?"uv":`uv${v}`}function p(v,w,P,R,L,O){let W=R.fog,D=L.geometry,z=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?R.environment:null,q=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,H=t.get(v.envMap||z,q),nt=d[v.type],X=i.precision;v.precision!==null&&(X=i.getMaxPrecision(v.precision),X!==v.precision&&xt("WebGLProgram.getParameters:",v.precision,"not supported, using",X,"instead."));let tt=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,it=tt!==void 0?tt.length:0,Tt=0;D.morphAttributes.position!==void 0&&(Tt=1),D.morphAttributes.normal!==void 0&&(Tt=2),D.morphAttributes.color!==void 0&&(Tt=3);let Ht,Y,yt,Ct;if(nt){let wt=Zi[nt];Ht=wt.vertexShader,Y=wt.fragmentShader}else{Ht=v.vertexShader,Y=v.fragmentShader;let wt=a.getVertexShaderStage(v),xe=a.getFragmentShaderStage(v);a.update(v,wt,xe),yt=wt.id,Ct=xe.id}let kt=s.getRenderTarget(),bt=s.state.buffers.depth.getReversed(),Bt=L.isInstancedMesh===!0,we=L.isBatchedMesh===!0,Gt=!!v.map,te=!!v.matcap,ne=!!H,et=ne&&H.isPMREMTexture===!0,ht=!!v.aoMap,at=!!v.lightMap,At=!!v.bumpMap&&v.wireframe===!1,_t=!!v.normalMap,Yt=!!v.displacementMap,Nt=!!v.emissiveMap,se=!!v.metalnessMap,re=!!v.roughnessMap,he=v.anisotropy>0,U=v.clearcoat>0,Ne=v.diffuseRoughness>0,ee=v.dispersion>0,_e=v.retroreflectivity>0,pt=v.iridescence>0,Te=v.sheen>0,zt=v.transmission>0,Xt=he&&!!v.anisotropyMap,T=U&&!!v.clearcoatMap,M=U&&!!v.clearcoatNormalMap,k=U&&!!v.clearcoatRoughnessMap,st=Ne&&!!v.diffuseRoughnessMap,Q=pt&&!!v.iridescenceMap,lt=pt&&!!v.iridescenceThicknessMap,mt=Te&&!!v.sheenColorMap,Z=Te&&!!v.sheenRoughnessMap,J=!!v.specularMap,ut=!!v.specularColorMap,I=!!v.specularIntensityMap,K=zt&&!!v.transmissionMap,$=zt&&!!v.thicknessMap,dt=!!v.gradientMap,ot=!!v.alphaMap,ct=v.alphaTest>0,Ut=!!v.alphaHash,Qt=!!v.extensions,rt=Yi;v.toneMapped&&(kt===null||kt.isXRRenderTarget===!0)&&(rt=s.toneMapping);let Ot=et?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Kt={shaderID:nt,shaderType:v.type,shaderName:v.name,vertexShader:Ht,fragmentShader:Y,defines:v.defines,customVertexShaderID:yt,customFragmentShaderID:Ct,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:X,batching:we,batchingColor:we&&L._colorsTexture!==null,instancing:Bt,instancingColor:Bt&&L.instanceColor!==null,instancingMorph:Bt&&L.morphTexture!==null,outputColorSpace:kt===null?s.outputColorSpace:kt.isXRRenderTarget===!0?kt.texture.colorSpace:ie.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Gt,matcap:te,envMap:ne,envMapMode:ne&&H.mapping,envMapPMREM:et,envMapMaxLod:et?Ot.length-1:null,envMapSize:et?Ot[0].width:null,aoMap:ht,lightMap:at,bumpMap:At,normalMap:_t,displacementMap:Yt,emissiveMap:Nt,normalMapObjectSpace:_t&&v.normalMapType===cp,normalMapTangentSpace:_t&&v.normalMapType===ln,packedNormalMap:_t&&v.normalMapType===ln&&ME(v.normalMap.format),metalnessMap:se,roughnessMap:re,anisotropy:he,anisotropyMap:Xt,clearcoat:U,clearcoatMap:T,clearcoatNormalMap:M,clearcoatRoughnessMap:k,diffuseRoughness:Ne,diffuseRoughnessMap:st,dispersion:ee,retroreflection:_e,iridescence:pt,iridescenceMap:Q,iridescenceThicknessMap:lt,sheen:Te,sheenColorMap:mt,sheenRoughnessMap:Z,specularMap:J,specularColorMap:ut,specularIntensityMap:I,transmission:zt,transmissionMap:K,thicknessMap:$,gradientMap:dt,opaque:v.transparent===!1&&v.blending===Js&&v.alphaToCoverage===!1,alphaMap:ot,alphaTest:ct,alphaHash:Ut,combine:v.combine,mapUv:Gt&&f(v.map.channel),aoMapUv:ht&&f(v.aoMap.channel),lightMapUv:at&&f(v.lightMap.channel),bumpMapUv:At&&f(v.bumpMap.channel),normalMapUv:_t&&f(v.normalMap.channel),displacementMapUv:Yt&&f(v.displacementMap.channel),emissiveMapUv:Nt&&f(v.emissiveMap.channel),metalnessMapUv:se&&f(v.metalnessMap.channel),roughnessMapUv:re&&f(v.roughnessMap.channel),anisotropyMapUv:Xt&&f(v.anisotropyMap.channel),clearcoatMapUv:T&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:M&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:k&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:st&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:lt&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:mt&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:Z&&f(v.sheenRoughnessMap.channel),specularMapUv:J&&f(v.specularMap.channel),specularColorMapUv:ut&&f(v.specularColorMap.channel),specularIntensityMapUv:I&&f(v.specularIntensityMap.channel),transmissionMapUv:K&&f(v.transmissionMap.channel),thicknessMapUv:$&&f(v.thicknessMap.channel),alphaMapUv:ot&&f(v.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(_t||he),vertexNormals:!!D.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:L.isPoints===!0&&!!D.attributes.uv&&(Gt||ot),fog:!!W,useFog:v.fog===!0,fogExp2:!!W&&W.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||D.attributes.normal===void 0&&_t===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:bt,skinning:L.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:it,morphTextureStride:Tt,numSunLights:w.sun.length,numDirLights:w.directional.length,numPointLights:w.point.length,numSpotLights:w.spot.length,numSpotLightMaps:w.spotLightMap.length,numRectAreaLights:w.rectArea.length,numHemiLights:w.hemi.length,numSunLightShadows:w.sunShadowMap.length,numDirLightShadows:w.directionalShadowMap.length,numPointLightShadows:w.pointShadowMap.length,numSpotLightShadows:w.spotShadowMap.length,numSpotLightShadowsWithMaps:w.numSpotLightShadowsWithMaps,numLightProbes:w.numLightProbes,numLightProbeGrids:O.filter(wt=>wt.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:s.shadowMap.enabled&&P.length>0,shadowMapType:s.shadowMap.type,toneMapping:rt,decodeVideoTexture:Gt&&v.map.isVideoTexture===!0&&ie.getTransfer(v.map.colorSpace)===fe,decodeVideoTextureEmissive:Nt&&v.emissiveMap.isVideoTexture===!0&&ie.getTransfer(v.emissiveMap.colorSpace)===fe,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Si,flipSided:v.side===oi,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:Qt&&v.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Qt&&v.extensions.multiDraw===!0||we)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return Kt.vertexUv1s=l.has(1),Kt.vertexUv2s=l.has(2),Kt.vertexUv3s=l.has(3),l.clear(),Kt}function x(v){let w=[];if(v.shaderID?w.push(v.shaderID):(w.push(v.customVertexShaderID),w.push(v.customFragmentShaderID)),v.defines!==void 0)for(let P in v.defines)w.push(P),w.push(v.defines[P]);return v.isRawShaderMaterial===!1&&(g(w,v),m(w,v),w.push(s.outputColorSpace)),w.push(v.customProgramCacheKey),w.join()}function g(v,w){v.push(w.precision),v.push(w.outputColorSpace),v.push(w.envMapMode),v.push(w.envMapPMREM),v.push(w.envMapMaxLod),v.push(w.envMapSize),v.push(w.mapUv),v.push(w.alphaMapUv),v.push(w.lightMapUv),v.push(w.aoMapUv),v.push(w.bumpMapUv),v.push(w.normalMapUv),v.push(w.displacementMapUv),v.push(w.emissiveMapUv),v.push(w.metalnessMapUv),v.push(w.roughnessMapUv),v.push(w.anisotropyMapUv),v.push(w.clearcoatMapUv),v.push(w.clearcoatNormalMapUv),v.push(w.clearcoatRoughnessMapUv),v.push(w.diffuseRoughnessMapUv),v.push(w.iridescenceMapUv),v.push(w.iridescenceThicknessMapUv),v.push(w.sheenColorMapUv),v.push(w.sheenRoughnessMapUv),v.push(w.specularMapUv),v.push(w.specularColorMapUv),v.push(w.specularIntensityMapUv),v.push(w.transmissionMapUv),v.push(w.thicknessMapUv),v.push(w.combine),v.push(w.fogExp2),v.push(w.sizeAttenuation),v.push(w.morphTargetsCount),v.push(w.numSunLights),v.push(w.numDirLights),v.push(w.numPointLights),v.push(w.numSpotLights),v.push(w.numSpotLightMaps),v.push(w.numHemiLights),v.push(w.numRectAreaLights),v.push(w.numSunLightShadows),v.push(w.numDirLightShadows),v.push(w.numPointLightShadows),v.push(w.numSpotLightShadows),v.push(w.numSpotLightShadowsWithMaps),v.push(w.numLightProbes),v.push(w.numLightProbeGrids),v.push(w.shadowMapType),v.push(w.toneMapping),v.push(w.numClippingPlanes),v.push(w.numClipIntersection),v.push(w.depthPacking)}function m(v,w){o.disableAll(),w.instancing&&o.enable(0),w.instancingColor&&o.enable(1),w.instancingMorph&&o.enable(2),w.matcap&&o.enable(3),w.envMap&&o.enable(4),w.normalMapObjectSpace&&o.enable(5),w.normalMapTangentSpace&&o.enable(6),w.clearcoat&&o.enable(7),w.iridescence&&o.enable(8),w.alphaTest&&o.enable(9),w.vertexColors&&o.enable(10),w.vertexAlphas&&o.enable(11),w.vertexUv1s&&o.enable(12),w.vertexUv2s&&o.enable(13),w.vertexUv3s&&o.enable(14),w.vertexTangents&&o.enable(15),w.anisotropy&&o.enable(16),w.alphaHash&&o.enable(17),w.batching&&o.enable(18),w.dispersion&&o.enable(19),w.retroreflection&&o.enable(24),w.diffuseRoughness&&o.enable(25),w.batchingColor&&o.enable(20),w.gradientMap&&o.enable(21),w.packedNormalMap&&o.enable(22),w.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),w.fog&&o.enable(0),w.useFog&&o.enable(1),w.flatShading&&o.enable(2),w.logarithmicDepthBuffer&&o.enable(3),w.reversedDepthBuffer&&o.enable(4),w.skinning&&o.enable(5),w.morphTargets&&o.enable(6),w.morphNormals&&o.enable(7),w.morphColors&&o.enable(8),w.premultipliedAlpha&&o.enable(9),w.shadowMapEnabled&&o.enable(10),w.doubleSided&&o.enable(11),w.flipSided&&o.enable(12),w.useDepthPacking&&o.enable(13),w.dithering&&o.enable(14),w.transmission&&o.enable(15),w.sheen&&o.enable(16),w.opaque&&o.enable(17),w.pointsUvs&&o.enable(18),w.decodeVideoTexture&&o.enable(19),w.decodeVideoTextureEmissive&&o.enable(20),w.alphaToCoverage&&o.enable(21),w.numLightProbeGrids>0&&o.enable(22),w.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function _(v){let w=d[v.type],P;if(w){let R=Zi[w];P=bp.clone(R.uniforms)}else P=v.uniforms;return P}function b(v,w){let P=h.get(w);return P!==void 0?++P.usedTimes:(P=new yE(s,w,v,n),c.push(P),h.set(w,P)),P}function y(v){if(--v.usedTimes===0){let w=c.indexOf(v);c[w]=c[c.length-1],c.pop(),h.delete(v.cacheKey),v.destroy()}}function A(v){a.remove(v)}function E(){a.dispose()}return{getParameters:p,getProgramCacheKey:x,getUniforms:_,acquireProgram:b,releaseProgram:y,releaseShaderCache:A,programs:c,dispose:E}}function SE(){let s=new WeakMap;function t(o){return s.has(o)}function e(o){let a=s.get(o);return a===void 0&&(a={},s.set(o,a)),a}function i(o){s.delete(o)}function n(o,a,l){s.get(o)[a]=l}function r(){s=new WeakMap}return{has:t,get:e,remove:i,update:n,dispose:r}}function EE(s,t){return s.groupOrder!==t.groupOrder?s.groupOrder-t.groupOrder:s.renderOrder!==t.renderOrder?s.renderOrder-t.renderOrder:s.material.id!==t.material.id?s.material.id-t.material.id:s.materialVariant!==t.materialVariant?s.materialVariant-t.materialVariant:s.z!==t.z?s.z-t.z:s.id-t.id}function g0(s,t){return s.groupOrder!==t.groupOrder?s.groupOrder-t.groupOrder:s.renderOrder!==t.renderOrder?s.renderOrder-t.renderOrder:s.z!==t.z?t.z-s.z:s.id-t.id}function x0(){let s=[],t=0,e=[],i=[],n=[];function r(){t=0,e.length=0,i.length=0,n.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,p,x,g,m){let _=s[t];return _===void 0?(_={id:d.id,object:d,geometry:f,material:p,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:g,group:m},s[t]=_):(_.id=d.id,_.object=d,_.geometry=f,_.material=p,_.materialVariant=o(d),_.groupOrder=x,_.renderOrder=d.renderOrder,_.z=g,_.group=m),t++,_}function l(d,f,p,x,g,m,_){_.reversedDepth===!0&&(g=-g);let b=a(d,f,p,x,g,m);p.transmission>0?i.push(b):p.transparent===!0?n.push(b):e.push(b)}function c(d,f,p,x,g,m){let _=a(d,f,p,x,g,m);p.transmission>0?i.unshift(_):p.transparent===!0?n.unshift(_):e.unshift(_)}function h(d,f){e.length>1&&e.sort(d||EE),i.length>1&&i.sort(f||g0),n.length>1&&n.sort(f||g0)}function u(){for(let d=t,f=s.length;d<f;d++){let p=s[d];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:e,transmissive:i,transparent:n,init:r,push:l,unshift:c,finish:u,sort:h}}function AE(){let s=new WeakMap;function t(i,n){let r=s.get(i),o;return r===void 0?(o=new x0,s.set(i,[o])):n>=r.length?(o=new x0,r.push(o)):o=r[n],o}function e(){s=new WeakMap}return{get:t,dispose:e}}function TE(){let s={};return{get:function(t){if(s[t.id]!==void 0)return s[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new C,color:new vt};break;case"SpotLight":e={position:new C,direction:new C,color:new vt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new C,color:new vt,distance:0,decay:0};break;case"HemisphereLight":e={direction:new C,skyColor:new vt,groundColor:new vt};break;case"RectAreaLight":e={color:new vt,position:new C,halfWidth:new C,halfHeight:new C};break}return s[t.id]=e,e}}}function CE(){let s={};return{get:function(t){if(s[t.id]!==void 0)return s[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new j};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new j};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new j,shadowCameraNear:1,shadowCameraFar:1e3};break}return s[t.id]=e,e}}}var RE=0;function PE(s,t){return(t.castShadow?2:0)-(s.castShadow?2:0)+(t.map?1:0)-(s.map?1:0)}function IE(s){let t=new TE,e=CE(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new C);let n=new C,r=new Vt,o=new Vt;function a(c){let h=0,u=0,d=0;for(let O=0;O<9;O++)i.probe[O].set(0,0,0);let f=0,p=0,x=0,g=0,m=0,_=0,b=0,y=0,A=0,E=0,v=0,w=0,P=0,R=0;c.sort(PE);for(let O=0,W=c.length;O<W;O++){let D=c[O],z=D.color,q=D.intensity,H=D.distance,nt=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===In?nt=D.shadow.map.texture:nt=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)h+=z.r*q,u+=z.g*q,d+=z.b*q;else if(D.isLightProbe){for(let X=0;X<9;X++)i.probe[X].addScaledVector(D.sh.coefficients[X],q);R++}else if(D.isSunLight){let X=t.get(D);if(X.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let tt=D.shadow,it=e.get(D);it.shadowIntensity=tt.intensity,it.shadowBias=tt.bias,it.shadowNormalBias=tt.normalBias,it.shadowRadius=tt.radius,it.shadowMapSize.copy(tt.mapSize).multiply(tt.getFrameExtents()),i.sunShadow[p]=it,i.sunShadowMap[p]=nt;let Tt=tt.getViewportCount();for(let Ht=0;Ht<Tt;Ht++)i.sunShadowMatrix[x+Ht]=tt.getMatrix(Ht),i.sunShadowCascade[x+Ht]=tt._cascadeData[Ht];x+=Tt,p++}i.sun[f]=X,f++}else if(D.isDirectionalLight){let X=t.get(D);if(X.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let tt=D.shadow,it=e.get(D);it.shadowIntensity=tt.intensity,it.shadowBias=tt.bias,it.shadowNormalBias=tt.normalBias,it.shadowRadius=tt.radius,it.shadowMapSize=tt.mapSize,i.directionalShadow[g]=it,i.directionalShadowMap[g]=nt,i.directionalShadowMatrix[g]=D.shadow.matrix,A++}i.directional[g]=X,g++}else if(D.isSpotLight){let X=t.get(D);X.position.setFromMatrixPosition(D.matrixWorld),X.color.copy(z).multiplyScalar(q),X.distance=H,X.coneCos=Math.cos(D.angle),X.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),X.decay=D.decay,i.spot[_]=X;let tt=D.shadow;if(D.map&&(i.spotLightMap[w]=D.map,w++,tt.updateMatrices(D),D.castShadow&&P++),i.spotLightMatrix[_]=tt.matrix,D.castShadow){let it=e.get(D);it.shadowIntensity=tt.intensity,it.shadowBias=tt.bias,it.shadowNormalBias=tt.normalBias,it.shadowRadius=tt.radius,it.shadowMapSize=tt.mapSize,i.spotShadow[_]=it,i.spotShadowMap[_]=nt,v++}_++}else if(D.isRectAreaLight){let X=t.get(D);X.color.copy(z).multiplyScalar(q),X.halfWidth.set(D.width*.5,0,0),X.halfHeight.set(0,D.height*.5,0),i.rectArea[b]=X,b++}else if(D.isPointLight){let X=t.get(D);if(X.color.copy(D.color).multiplyScalar(D.intensity),X.distance=D.distance,X.decay=D.decay,D.castShadow){let tt=D.shadow,it=e.get(D);it.shadowIntensity=tt.intensity,it.shadowBias=tt.bias,it.shadowNormalBias=tt.normalBias,it.shadowRadius=tt.radius,it.shadowMapSize=tt.mapSize,it.shadowCameraNear=tt.camera.near,it.shadowCameraFar=tt.camera.far,i.pointShadow[m]=it,i.pointShadowMap[m]=nt,i.pointShadowMatrix[m]=D.shadow.matrix,E++}i.point[m]=X,m++}else if(D.isHemisphereLight){let X=t.get(D);X.skyColor.copy(D.color).multiplyScalar(q),X.groundColor.copy(D.groundColor).multiplyScalar(q),i.hemi[y]=X,y++}}b>0&&(s.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Mt.LTC_FLOAT_1,i.rectAreaLTC2=Mt.LTC_FLOAT_2):(i.rectAreaLTC1=Mt.LTC_HALF_1,i.rectAreaLTC2=Mt.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let L=i.hash;(L.sunLength!==f||L.directionalLength!==g||L.pointLength!==m||L.spotLength!==_||L.rectAreaLength!==b||L.hemiLength!==y||L.numSunShadows!==p||L.numDirectionalShadows!==A||L.numPointShadows!==E||L.numSpotShadows!==v||L.numSpotMaps!==w||L.numLightProbes!==R)&&(i.sun.length=f,i.directional.length=g,i.spot.length=_,i.rectArea.length=b,i.point.length=m,i.hemi.length=y,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=A,i.directionalShadowMap.length=A,i.directionalShadowMatrix.length=A,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=v,i.spotShadowMap.length=v,i.spotLightMatrix.length=v+w-P,i.spotLightMap.length=w,i.numSpotLightShadowsWithMaps=P,i.numLightProbes=R,L.sunLength=f,L.directionalLength=g,L.pointLength=m,L.spotLength=_,L.rectAreaLength=b,L.hemiLength=y,L.numSunShadows=p,L.numDirectionalShadows=A,L.numPointShadows=E,L.numSpotShadows=v,L.numSpotMaps=w,L.numLightProbes=R,i.version=RE++)}function l(c,h){let u=0,d=0,f=0,p=0,x=0,g=0,m=h.matrixWorldInverse;for(let _=0,b=c.length;_<b;_++){let y=c[_];if(y.isSunLight){let A=i.sun[u];A.direction.setFromMatrixPosition(y.matrixWorld),A.direction.transformDirection(m),u++}else if(y.isDirectionalLight){let A=i.directional[d];A.direction.setFromMatrixPosition(y.matrixWorld),n.setFromMatrixPosition(y.target.matrixWorld),A.direction.sub(n),A.direction.transformDirection(m),d++}else if(y.isSpotLight){let A=i.spot[p];A.position.setFromMatrixPosition(y.matrixWorld),A.position.applyMatrix4(m),A.direction.setFromMatrixPosition(y.matrixWorld),n.setFromMatrixPosition(y.target.matrixWorld),A.direction.sub(n),A.direction.transformDirection(m),p++}else if(y.isRectAreaLight){let A=i.rectArea[x];A.position.setFromMatrixPosition(y.matrixWorld),A.position.applyMatrix4(m),o.identity(),r.copy(y.matrixWorld),r.premultiply(m),o.extractRotation(r),A.halfWidth.set(y.width*.5,0,0),A.halfHeight.set(0,y.height*.5,0),A.halfWidth.applyMatrix4(o),A.halfHeight.applyMatrix4(o),x++}else if(y.isPointLight){let A=i.point[f];A.position.setFromMatrixPosition(y.matrixWorld),A.position.applyMatrix4(m),f++}else if(y.isHemisphereLight){let A=i.hemi[g];A.direction.setFromMatrixPosition(y.matrixWorld),A.direction.transformDirection(m),g++}}}return{setup:a,setupView:l,state:i}}function _0(s){let t=new IE(s),e=[],i=[],n=[];function r(u){h.camera=u,e.length=0,i.length=0,n.length=0}function o(u){u.isLightProbeGrid?n.push(u):e.push(u)}function a(u){i.push(u)}function l(){t.setup(e),n.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){t.setupView(e,u)}let h={lightsArray:e,shadowsArray:i,lightProbeGridArray:n,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function LE(s){let t=new WeakMap;function e(n,r=0){let o=t.get(n),a;return o===void 0?(a=new _0(s),t.set(n,[a])):r>=o.length?(a=new _0(s),o.push(a)):a=o[r],a}function i(){t=new WeakMap}return{get:e,dispose:i}}var DE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,NE=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,UE=[new C(1,0,0),new C(-1,0,0),new C(0,1,0),new C(0,-1,0),new C(0,0,1),new C(0,0,-1)],OE=[new C(0,-1,0),new C(0,-1,0),new C(0,0,1),new C(0,0,-1),new C(0,-1,0),new C(0,-1,0)],v0=new Vt,$l=new C,Ap=new C;function FE(s,t,e){let i=new en,n=new j,r=new j,o=new ge,a=new to,l=new eo,c={},h=e.maxTextureSize,u={[Pn]:oi,[oi]:Pn,[Si]:Si},d=new wi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new j},radius:{value:4}},vertexShader:DE,fragmentShader:NE}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let p=new Ft;p.setAttribute("position",new Jt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Me(p,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ho;let m=this.type;this.render=function(E,v,w){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||E.length===0)return;this.type===Ff&&(xt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ho);let P=s.getRenderTarget(),R=s.getActiveCubeFace(),L=s.getActiveMipmapLevel(),O=s.state;O.setBlending(es),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);let W=m!==this.type;W&&v.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(z=>z.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,z=E.length;D<z;D++){let q=E[D],H=q.shadow;if(H===void 0){xt("WebGLShadowMap:",q,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;n.copy(H.mapSize);let nt=H.getFrameExtents();n.multiply(nt),r.copy(H.mapSize),(n.x>h||n.y>h)&&(n.x>h&&(r.x=Math.floor(h/nt.x),n.x=r.x*nt.x,H.mapSize.x=r.x),n.y>h&&(r.y=Math.floor(h/nt.y),n.y=r.y*nt.y,H.mapSize.y=r.y));let X=s.state.buffers.depth.getReversed();if(H.camera._reversedDepth=X,H.map===null||W===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===Zs){if(q.isPointLight){xt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new si(n.x,n.y,{format:In,type:Oi,minFilter:be,magFilter:be,generateMipmaps:!1}),H.map.texture.name=q.name+".shadowMap",H.map.depthTexture=new nn(n.x,n.y,ni),H.map.depthTexture.name=q.name+".shadowMapDepth",H.map.depthTexture.format=tn,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Re,H.map.depthTexture.magFilter=Re}else q.isPointLight?(H.map=new So(n.x),H.map.depthTexture=new Vr(n.x,Pi)):(H.map=new si(n.x,n.y),H.map.depthTexture=new nn(n.x,n.y,Pi)),H.map.depthTexture.name=q.name+".shadowMap",H.map.depthTexture.format=tn,this.type===ho?(H.map.depthTexture.compareFunction=X?Du:Lu,H.map.depthTexture.minFilter=be,H.map.depthTexture.magFilter=be):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=Re,H.map.depthTexture.magFilter=Re);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==n.x||H.map.height!==n.y)&&H.map.setSize(n.x,n.y);let tt=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();q.isPointLight!==!0&&H.updateMatrices(q,w);let it=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:w.layers;for(let Tt=0;Tt<tt;Tt++){let Ht=H.getCamera(Tt);if(q.isPointLight){let Y=H.camera,yt=H.matrix,Ct=q.distance||Y.far;Ct!==Y.far&&(Y.far=Ct,Y.updateProjectionMatrix()),$l.setFromMatrixPosition(q.matrixWorld),Y.position.copy($l),Ap.copy(Y.position),Ap.add(UE[Tt]),Y.up.copy(OE[Tt]),Y.lookAt(Ap),Y.updateMatrixWorld(),yt.makeTranslation(-$l.x,-$l.y,-$l.z),v0.multiplyMatrices(Y.projectionMatrix,Y.matrixWorldInverse),H._frustum.setFromProjectionMatrix(v0,Y.coordinateSystem,Y.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)s.setRenderTarget(H.map,Tt),s.clear();else{Tt===0&&(s.setRenderTarget(H.map),s.clear());let Y=H.getViewport(Tt);o.set(r.x*Y.x,r.y*Y.y,r.x*Y.z,r.y*Y.w),O.viewport(o)}i=H.getFrustum(Tt),y(v,w,Ht,q,it,this.type)}H.isPointLightShadow!==!0&&this.type===Zs&&_(H,w),H.needsUpdate=!1}m=this.type,g.needsUpdate=!1,s.setRenderTarget(P,R,L)};function _(E,v){let w=t.update(x);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new si(n.x,n.y,{format:In,type:Oi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,s.setRenderTarget(E.mapPass),s.clear(),s.renderBufferDirect(v,null,w,d,x,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,s.setRenderTarget(E.map),s.clear(),s.renderBufferDirect(v,null,w,f,x,null)}function b(E,v,w,P){let R=null,L=w.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(L!==void 0)R=L;else if(R=w.isPointLight===!0?l:a,s.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let O=R.uuid,W=v.uuid,D=c[O];D===void 0&&(D={},c[O]=D);let z=D[W];z===void 0&&(z=R.clone(),D[W]=z,v.addEventListener("dispose",A)),R=z}if(R.visible=v.visible,R.wireframe=v.wireframe,P===Zs?R.side=v.shadowSide!==null?v.shadowSide:v.side:R.side=v.shadowSide!==null?v.shadowSide:u[v.side],R.alphaMap=v.alphaMap,R.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,R.map=v.map,R.clipShadows=v.clipShadows,R.clippingPlanes=v.clippingPlanes,R.clipIntersection=v.clipIntersection,R.displacementMap=v.displacementMap,R.displacementScale=v.displacementScale,R.displacementBias=v.displacementBias,R.wireframeLinewidth=v.wireframeLinewidth,R.linewidth=v.linewidth,w.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let O=s.properties.get(R);O.light=w}return R}function y(E,v,w,P,R,L){if(E.visible===!1)return;if(E.layers.test(R)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&L===Zs)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(w.matrixWorldInverse,E.matrixWorld);let D=t.update(E),z=E.material;if(Array.isArray(z)){let q=D.groups;for(let H=0,nt=q.length;H<nt;H++){let X=q[H],tt=z[X.materialIndex];if(tt&&tt.visible){let it=b(E,tt,P,L);E.onBeforeShadow(s,E,v,w,D,it,X),s.renderBufferDirect(w,null,D,it,E,X),E.onAfterShadow(s,E,v,w,D,it,X)}}}else if(z.visible){let q=b(E,z,P,L);E.onBeforeShadow(s,E,v,w,D,q,null),s.renderBufferDirect(w,null,D,q,E,null),E.onAfterShadow(s,E,v,w,D,q,null)}}let W=E.children;for(let D=0,z=W.length;D<z;D++)y(W[D],v,w,P,R,L)}function A(E){E.target.removeEventListener("dispose",A);for(let w in c){let P=c[w],R=E.target.uuid;R in P&&(P[R].dispose(),delete P[R])}}}function kE(s,t){function e(){let I=!1,K=new ge,$=null,dt=new ge(0,0,0,0);return{setMask:function(ot){$!==ot&&!I&&(s.colorMask(ot,ot,ot,ot),$=ot)},setLocked:function(ot){I=ot},setClear:function(ot,ct,Ut,Qt,rt){rt===!0&&(ot*=Qt,ct*=Qt,Ut*=Qt),K.set(ot,ct,Ut,Qt),dt.equals(K)===!1&&(s.clearColor(ot,ct,Ut,Qt),dt.copy(K))},reset:function(){I=!1,$=null,dt.set(-1,0,0,0)}}}function i(){let I=!1,K=!1,$=null,dt=null,ot=null;return{setReversed:function(ct){if(K!==ct){let Ut=t.get("EXT_clip_control");ct?Ut.clipControlEXT(Ut.LOWER_LEFT_EXT,Ut.ZERO_TO_ONE_EXT):Ut.clipControlEXT(Ut.LOWER_LEFT_EXT,Ut.NEGATIVE_ONE_TO_ONE_EXT),K=ct;let Qt=ot;ot=null,this.setClear(Qt)}},getReversed:function(){return K},setTest:function(ct){ct?bt(s.DEPTH_TEST):Bt(s.DEPTH_TEST)},setMask:function(ct){$!==ct&&!I&&(s.depthMask(ct),$=ct)},setFunc:function(ct){if(K&&(ct=Vx[ct]),dt!==ct){switch(ct){case Ko:s.depthFunc(s.NEVER);break;case jo:s.depthFunc(s.ALWAYS);break;case Qo:s.depthFunc(s.LESS);break;case Ts:s.depthFunc(s.LEQUAL);break;case ta:s.depthFunc(s.EQUAL);break;case ea:s.depthFunc(s.GEQUAL);break;case ia:s.depthFunc(s.GREATER);break;case na:s.depthFunc(s.NOTEQUAL);break;default:s.depthFunc(s.LEQUAL)}dt=ct}},setLocked:function(ct){I=ct},setClear:function(ct){ot!==ct&&(ot=ct,K&&(ct=1-ct),s.clearDepth(ct))},reset:function(){I=!1,$=null,dt=null,ot=null,K=!1}}}function n(){let I=!1,K=null,$=null,dt=null,ot=null,ct=null,Ut=null,Qt=null,rt=null;return{setTest:function(Ot){I||(Ot?bt(s.STENCIL_TEST):Bt(s.STENCIL_TEST))},setMask:function(Ot){K!==Ot&&!I&&(s.stencilMask(Ot),K=Ot)},setFunc:function(Ot,Kt,wt){($!==Ot||dt!==Kt||ot!==wt)&&(s.stencilFunc(Ot,Kt,wt),$=Ot,dt=Kt,ot=wt)},setOp:function(Ot,Kt,wt){(ct!==Ot||Ut!==Kt||Qt!==wt)&&(s.stencilOp(Ot,Kt,wt),ct=Ot,Ut=Kt,Qt=wt)},setLocked:function(Ot){I=Ot},setClear:function(Ot){rt!==Ot&&(s.clearStencil(Ot),rt=Ot)},reset:function(){I=!1,K=null,$=null,dt=null,ot=null,ct=null,Ut=null,Qt=null,rt=null}}}let r=new e,o=new i,a=new n,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,p=[],x=null,g=!1,m=null,_=null,b=null,y=null,A=null,E=null,v=null,w=new vt(0,0,0),P=0,R=!1,L=null,O=null,W=null,D=null,z=null,q=s.getParameter(s.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,nt=0,X=s.getParameter(s.VERSION);X.indexOf("WebGL")!==-1?(nt=parseFloat(/^WebGL (\d)/.exec(X)[1]),H=nt>=1):X.indexOf("OpenGL ES")!==-1&&(nt=parseFloat(/^OpenGL ES (\d)/.exec(X)[1]),H=nt>=2);let tt=null,it={},Tt=s.getParameter(s.SCISSOR_BOX),Ht=s.getParameter(s.VIEWPORT),Y=new ge().fromArray(Tt),yt=new ge().fromArray(Ht);function Ct(I,K,$,dt){let ot=new Uint8Array(4),ct=s.createTexture();s.bindTexture(I,ct),s.texParameteri(I,s.TEXTURE_MIN_FILTER,s.NEAREST),s.texParameteri(I,s.TEXTURE_MAG_FILTER,s.NEAREST);for(let Ut=0;Ut<$;Ut++)I===s.TEXTURE_3D||I===s.TEXTURE_2D_ARRAY?s.texImage3D(K,0,s.RGBA,1,1,dt,0,s.RGBA,s.UNSIGNED_BYTE,ot):s.texImage2D(K+Ut,0,s.RGBA,1,1,0,s.RGBA,s.UNSIGNED_BYTE,ot);return ct}let kt={};kt[s.TEXTURE_2D]=Ct(s.TEXTURE_2D,s.TEXTURE_2D,1),kt[s.TEXTURE_CUBE_MAP]=Ct(s.TEXTURE_CUBE_MAP,s.TEXTURE_CUBE_MAP_POSITIVE_X,6),kt[s.TEXTURE_2D_ARRAY]=Ct(s.TEXTURE_2D_ARRAY,s.TEXTURE_2D_ARRAY,1,1),kt[s.TEXTURE_3D]=Ct(s.TEXTURE_3D,s.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),bt(s.DEPTH_TEST),o.setFunc(Ts),At(!1),_t(uu),bt(s.CULL_FACE),ht(es);function bt(I){h[I]!==!0&&(s.enable(I),h[I]=!0)}function Bt(I){h[I]!==!1&&(s.disable(I),h[I]=!1)}function we(I,K){return d[I]!==K?(s.bindFramebuffer(I,K),d[I]=K,I===s.DRAW_FRAMEBUFFER&&(d[s.FRAMEBUFFER]=K),I===s.FRAMEBUFFER&&(d[s.DRAW_FRAMEBUFFER]=K),!0):!1}function Gt(I,K){let $=p,dt=!1;if(I){$=f.get(K),$===void 0&&($=[],f.set(K,$));let ot=I.textures;if($.length!==ot.length||$[0]!==s.COLOR_ATTACHMENT0){for(let ct=0,Ut=ot.length;ct<Ut;ct++)$[ct]=s.COLOR_ATTACHMENT0+ct;$.length=ot.length,dt=!0}}else $[0]!==s.BACK&&($[0]=s.BACK,dt=!0);dt&&s.drawBuffers($)}function te(I){return x!==I?(s.useProgram(I),x=I,!0):!1}let ne={[is]:s.FUNC_ADD,[Bf]:s.FUNC_SUBTRACT,[zf]:s.FUNC_REVERSE_SUBTRACT};ne[Hf]=s.MIN,ne[Vf]=s.MAX;let et={[Gf]:s.ZERO,[Wf]:s.ONE,[Xf]:s.SRC_COLOR,[mu]:s.SRC_ALPHA,[Kf]:s.SRC_ALPHA_SATURATE,[Zf]:s.DST_COLOR,[$f]:s.DST_ALPHA,[qf]:s.ONE_MINUS_SRC_COLOR,[gu]:s.ONE_MINUS_SRC_ALPHA,[Jf]:s.ONE_MINUS_DST_COLOR,[Yf]:s.ONE_MINUS_DST_ALPHA,[jf]:s.CONSTANT_COLOR,[Qf]:s.ONE_MINUS_CONSTANT_COLOR,[tp]:s.CONSTANT_ALPHA,[ep]:s.ONE_MINUS_CONSTANT_ALPHA};function ht(I,K,$,dt,ot,ct,Ut,Qt,rt,Ot){if(I===es){g===!0&&(Bt(s.BLEND),g=!1);return}if(g===!1&&(bt(s.BLEND),g=!0),I!==kf){if(I!==m||Ot!==R){if((_!==is||A!==is)&&(s.blendEquation(s.FUNC_ADD),_=is,A=is),Ot)switch(I){case Js:s.blendFuncSeparate(s.ONE,s.ONE_MINUS_SRC_ALPHA,s.ONE,s.ONE_MINUS_SRC_ALPHA);break;case du:s.blendFunc(s.ONE,s.ONE);break;case fu:s.blendFuncSeparate(s.ZERO,s.ONE_MINUS_SRC_COLOR,s.ZERO,s.ONE);break;case pu:s.blendFuncSeparate(s.DST_COLOR,s.ONE_MINUS_SRC_ALPHA,s.ZERO,s.ONE);break;default:Dt("WebGLState: Invalid blending: ",I);break}else switch(I){case Js:s.blendFuncSeparate(s.SRC_ALPHA,s.ONE_MINUS_SRC_ALPHA,s.ONE,s.ONE_MINUS_SRC_ALPHA);break;case du:s.blendFuncSeparate(s.SRC_ALPHA,s.ONE,s.ONE,s.ONE);break;case fu:Dt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case pu:Dt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Dt("WebGLState: Invalid blending: ",I);break}b=null,y=null,E=null,v=null,w.set(0,0,0),P=0,m=I,R=Ot}return}ot=ot||K,ct=ct||$,Ut=Ut||dt,(K!==_||ot!==A)&&(s.blendEquationSeparate(ne[K],ne[ot]),_=K,A=ot),($!==b||dt!==y||ct!==E||Ut!==v)&&(s.blendFuncSeparate(et[$],et[dt],et[ct],et[Ut]),b=$,y=dt,E=ct,v=Ut),(Qt.equals(w)===!1||rt!==P)&&(s.blendColor(Qt.r,Qt.g,Qt.b,rt),w.copy(Qt),P=rt),m=I,R=!1}function at(I,K){I.side===Si?Bt(s.CULL_FACE):bt(s.CULL_FACE);let $=I.side===oi;K&&($=!$),At($),I.blending===Js&&I.transparent===!1?ht(es):ht(I.blending,I.blendEquation,I.blendSrc,I.blendDst,I.blendEquationAlpha,I.blendSrcAlpha,I.blendDstAlpha,I.blendColor,I.blendAlpha,I.premultipliedAlpha),o.setFunc(I.depthFunc),o.setTest(I.depthTest),o.setMask(I.depthWrite),r.setMask(I.colorWrite);let dt=I.stencilWrite;a.setTest(dt),dt&&(a.setMask(I.stencilWriteMask),a.setFunc(I.stencilFunc,I.stencilRef,I.stencilFuncMask),a.setOp(I.stencilFail,I.stencilZFail,I.stencilZPass)),Nt(I.polygonOffset,I.polygonOffsetFactor,I.polygonOffsetUnits),I.alphaToCoverage===!0?bt(s.SAMPLE_ALPHA_TO_COVERAGE):Bt(s.SAMPLE_ALPHA_TO_COVERAGE)}function At(I){L!==I&&(I?s.frontFace(s.CW):s.frontFace(s.CCW),L=I)}function _t(I){I!==Uf?(bt(s.CULL_FACE),I!==O&&(I===uu?s.cullFace(s.BACK):I===Of?s.cullFace(s.FRONT):s.cullFace(s.FRONT_AND_BACK))):Bt(s.CULL_FACE),O=I}function Yt(I){I!==W&&(H&&s.lineWidth(I),W=I)}function Nt(I,K,$){I?(bt(s.POLYGON_OFFSET_FILL),(D!==K||z!==$)&&(D=K,z=$,o.getReversed()&&(K=-K,$=-$),s.polygonOffset(K,$))):Bt(s.POLYGON_OFFSET_FILL)}function se(I){I?bt(s.SCISSOR_TEST):Bt(s.SCISSOR_TEST)}function re(I){I===void 0&&(I=s.TEXTURE0+q-1),tt!==I&&(s.activeTexture(I),tt=I)}function he(I,K,$){$===void 0&&(tt===null?$=s.TEXTURE0+q-1:$=tt);let dt=it[$];dt===void 0&&(dt={type:void 0,texture:void 0},it[$]=dt),(dt.type!==I||dt.texture!==K)&&(tt!==$&&(s.activeTexture($),tt=$),s.bindTexture(I,K||kt[I]),dt.type=I,dt.texture=K)}function U(){let I=it[tt];I!==void 0&&I.type!==void 0&&(s.bindTexture(I.type,null),I.type=void 0,I.texture=void 0)}function Ne(){try{s.compressedTexImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function ee(){try{s.compressedTexImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function _e(){try{s.texSubImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function pt(){try{s.texSubImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function Te(){try{s.compressedTexSubImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function zt(){try{s.compressedTexSubImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function Xt(){try{s.texStorage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function T(){try{s.texStorage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function M(){try{s.texImage2D(...arguments)}catch(I){Dt("WebGLState:",I)}}function k(){try{s.texImage3D(...arguments)}catch(I){Dt("WebGLState:",I)}}function st(I){return u[I]!==void 0?u[I]:s.getParameter(I)}function Q(I,K){u[I]!==K&&(s.pixelStorei(I,K),u[I]=K)}function lt(I){Y.equals(I)===!1&&(s.scissor(I.x,I.y,I.z,I.w),Y.copy(I))}function mt(I){yt.equals(I)===!1&&(s.viewport(I.x,I.y,I.z,I.w),yt.copy(I))}function Z(I,K){let $=c.get(K);$===void 0&&($=new WeakMap,c.set(K,$));let dt=$.get(I);dt===void 0&&(dt=s.getUniformBlockIndex(K,I.name),s.uniformBlockBinding(K,dt,dt),$.set(I,dt))}function J(I,K,$){let ot=c.get(K).get(I);l[ot]!==$&&(s.bindBufferBase(s.UNIFORM_BUFFER,ot,$),l[ot]=$)}function ut(){s.disable(s.BLEND),s.disable(s.CULL_FACE),s.disable(s.DEPTH_TEST),s.disable(s.POLYGON_OFFSET_FILL),s.disable(s.SCISSOR_TEST),s.disable(s.STENCIL_TEST),s.disable(s.SAMPLE_ALPHA_TO_COVERAGE),s.blendEquation(s.FUNC_ADD),s.blendFunc(s.ONE,s.ZERO),s.blendFuncSeparate(s.ONE,s.ZERO,s.ONE,s.ZERO),s.blendColor(0,0,0,0),s.colorMask(!0,!0,!0,!0),s.clearColor(0,0,0,0),s.depthMask(!0),s.depthFunc(s.LESS),o.setReversed(!1),s.clearDepth(1),s.stencilMask(4294967295),s.stencilFunc(s.ALWAYS,0,4294967295),s.stencilOp(s.KEEP,s.KEEP,s.KEEP),s.clearStencil(0),s.cullFace(s.BACK),s.frontFace(s.CCW),s.polygonOffset(0,0),s.activeTexture(s.TEXTURE0),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindFramebuffer(s.DRAW_FRAMEBUFFER,null),s.bindFramebuffer(s.READ_FRAMEBUFFER,null),s.useProgram(null),s.lineWidth(1),s.scissor(0,0,s.canvas.width,s.canvas.height),s.viewport(0,0,s.canvas.width,s.canvas.height),s.pixelStorei(s.PACK_ALIGNMENT,4),s.pixelStorei(s.UNPACK_ALIGNMENT,4),s.pixelStorei(s.UNPACK_FLIP_Y_WEBGL,!1),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.pixelStorei(s.UNPACK_COLORSPACE_CONVERSION_WEBGL,s.BROWSER_DEFAULT_WEBGL),s.pixelStorei(s.PACK_ROW_LENGTH,0),s.pixelStorei(s.PACK_SKIP_PIXELS,0),s.pixelStorei(s.PACK_SKIP_ROWS,0),s.pixelStorei(s.UNPACK_ROW_LENGTH,0),s.pixelStorei(s.UNPACK_IMAGE_HEIGHT,0),s.pixelStorei(s.UNPACK_SKIP_PIXELS,0),s.pixelStorei(s.UNPACK_SKIP_ROWS,0),s.pixelStorei(s.UNPACK_SKIP_IMAGES,0),h={},u={},tt=null,it={},d={},l={},f=new WeakMap,p=[],x=null,g=!1,m=null,_=null,b=null,y=null,A=null,E=null,v=null,w=new vt(0,0,0),P=0,R=!1,L=null,O=null,W=null,D=null,z=null,Y.set(0,0,s.canvas.width,s.canvas.height),yt.set(0,0,s.canvas.width,s.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:bt,disable:Bt,bindFramebuffer:we,drawBuffers:Gt,useProgram:te,setBlending:ht,setMaterial:at,setFlipSided:At,setCullFace:_t,setLineWidth:Yt,setPolygonOffset:Nt,setScissorTest:se,activeTexture:re,bindTexture:he,unbindTexture:U,compressedTexImage2D:Ne,compressedTexImage3D:ee,texImage2D:M,texImage3D:k,pixelStorei:Q,getParameter:st,updateUBOMapping:Z,uniformBlockBinding:J,texStorage2D:Xt,texStorage3D:T,texSubImage2D:_e,texSubImage3D:pt,compressedTexSubImage2D:Te,compressedTexSubImage3D:zt,scissor:lt,viewport:mt,reset:ut}}function BE(s,t,e,i,n,r,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new j,h=new WeakMap,u=new Set,d,f=new WeakMap,p=new Set,x=new FinalizationRegistry(T=>p.delete(T)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(T,M){return g?new OffscreenCanvas(T,M):Dr("canvas")}function _(T,M,k){let st=1,Q=Xt(T);if((Q.width>k||Q.height>k)&&(st=k/Math.max(Q.width,Q.height)),st<1)if(typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&T instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&T instanceof ImageBitmap||typeof VideoFrame<"u"&&T instanceof VideoFrame){let lt=Math.floor(st*Q.width),mt=Math.floor(st*Q.height);d===void 0&&(d=m(lt,mt));let Z=M?m(lt,mt):d;return Z.width=lt,Z.height=mt,Z.getContext("2d").drawImage(T,0,0,lt,mt),xt("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+lt+"x"+mt+")."),Z}else return"data"in T&&xt("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),T;return T}function b(T){return T.generateMipmaps}function y(T){s.generateMipmap(T)}function A(T){return T.isWebGLCubeRenderTarget?s.TEXTURE_CUBE_MAP:T.isWebGL3DRenderTarget?s.TEXTURE_3D:T.isWebGLArrayRenderTarget||T.isCompressedArrayTexture?s.TEXTURE_2D_ARRAY:s.TEXTURE_2D}function E(T,M,k,st,Q,lt=!1){if(T!==null){if(s[T]!==void 0)return s[T];xt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+T+"'")}let mt;st&&(mt=t.get("EXT_texture_norm16"),mt||xt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Z=M;if(M===s.RED&&(k===s.FLOAT&&(Z=s.R32F),k===s.HALF_FLOAT&&(Z=s.R16F),k===s.UNSIGNED_BYTE&&(Z=s.R8),k===s.UNSIGNED_SHORT&&mt&&(Z=mt.R16_EXT),k===s.SHORT&&mt&&(Z=mt.R16_SNORM_EXT)),M===s.RED_INTEGER&&(k===s.UNSIGNED_BYTE&&(Z=s.R8UI),k===s.UNSIGNED_SHORT&&(Z=s.R16UI),k===s.UNSIGNED_INT&&(Z=s.R32UI),k===s.BYTE&&(Z=s.R8I),k===s.SHORT&&(Z=s.R16I),k===s.INT&&(Z=s.R32I)),M===s.RG&&(k===s.FLOAT&&(Z=s.RG32F),k===s.HALF_FLOAT&&(Z=s.RG16F),k===s.UNSIGNED_BYTE&&(Z=s.RG8),k===s.UNSIGNED_SHORT&&mt&&(Z=mt.RG16_EXT),k===s.SHORT&&mt&&(Z=mt.RG16_SNORM_EXT)),M===s.RG_INTEGER&&(k===s.UNSIGNED_BYTE&&(Z=s.RG8UI),k===s.UNSIGNED_SHORT&&(Z=s.RG16UI),k===s.UNSIGNED_INT&&(Z=s.RG32UI),k===s.BYTE&&(Z=s.RG8I),k===s.SHORT&&(Z=s.RG16I),k===s.INT&&(Z=s.RG32I)),M===s.RGB_INTEGER&&(k===s.UNSIGNED_BYTE&&(Z=s.RGB8UI),k===s.UNSIGNED_SHORT&&(Z=s.RGB16UI),k===s.UNSIGNED_INT&&(Z=s.RGB32UI),k===s.BYTE&&(Z=s.RGB8I),k===s.SHORT&&(Z=s.RGB16I),k===s.INT&&(Z=s.RGB32I)),M===s.RGBA_INTEGER&&(k===s.UNSIGNED_BYTE&&(Z=s.RGBA8UI),k===s.UNSIGNED_SHORT&&(Z=s.RGBA16UI),k===s.UNSIGNED_INT&&(Z=s.RGBA32UI),k===s.BYTE&&(Z=s.RGBA8I),k===s.SHORT&&(Z=s.RGBA16I),k===s.INT&&(Z=s.RGBA32I)),M===s.RGB&&(k===s.UNSIGNED_SHORT&&mt&&(Z=mt.RGB16_EXT),k===s.SHORT&&mt&&(Z=mt.RGB16_SNORM_EXT),k===s.UNSIGNED_INT_5_9_9_9_REV&&(Z=s.RGB9_E5),k===s.UNSIGNED_INT_10F_11F_11F_REV&&(Z=s.R11F_G11F_B10F)),M===s.RGBA){let J=lt?Lr:ie.getTransfer(Q);k===s.FLOAT&&(Z=s.RGBA32F),k===s.HALF_FLOAT&&(Z=s.RGBA16F),k===s.UNSIGNED_BYTE&&(Z=J===fe?s.SRGB8_ALPHA8:s.RGBA8),k===s.UNSIGNED_SHORT&&mt&&(Z=mt.RGBA16_EXT),k===s.SHORT&&mt&&(Z=mt.RGBA16_SNORM_EXT),k===s.UNSIGNED_SHORT_4_4_4_4&&(Z=s.RGBA4),k===s.UNSIGNED_SHORT_5_5_5_1&&(Z=s.RGB5_A1)}return(Z===s.R16F||Z===s.R32F||Z===s.RG16F||Z===s.RG32F||Z===s.RGBA16F||Z===s.RGBA32F)&&t.get("EXT_color_buffer_float"),Z}function v(T,M){let k;return T?M===null||M===Pi||M===ss?k=s.DEPTH24_STENCIL8:M===ni?k=s.DEPTH32F_STENCIL8:M===js&&(k=s.DEPTH24_STENCIL8,xt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):M===null||M===Pi||M===ss?k=s.DEPTH_COMPONENT24:M===ni?k=s.DEPTH_COMPONENT32F:M===js&&(k=s.DEPTH_COMPONENT16),k}function w(T,M){return b(T)===!0||T.isFramebufferTexture&&T.minFilter!==Re&&T.minFilter!==be?Math.log2(Math.max(M.width,M.height))+1:T.mipmaps.length>0?T.mipmaps.length:T.isCompressedTexture&&Array.isArray(T.image)?M.mipmaps.length:1}function P(T){let M=new WeakRef(T);i.get(T).__ref=M,p.add(M),x.register(T,M,M)}function R(T){let M=i.get(T).__ref;M!==void 0&&(p.delete(M),x.unregister(M))}function L(T){W(T.target)}function O(T){D(T.target)}function W(T){T.removeEventListener("dispose",L),R(T),q(T),T.isVideoTexture&&h.delete(T),T.isHTMLTexture&&u.delete(T)}function D(T){T.removeEventListener("dispose",O),R(T),nt(T)}function z(){for(let T of p){let M=T.deref();M!==void 0&&(M.isRenderTarget===!0?D(M):W(M))}p.clear(),u.clear()}function q(T){let M=i.get(T);if(M.__webglInit===void 0)return;let k=T.source,st=f.get(k);if(st){let Q=st[M.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&H(T),Object.keys(st).length===0&&f.delete(k)}i.remove(T)}function H(T){let M=i.get(T);s.deleteTexture(M.__webglTexture);let k=T.source,st=f.get(k);delete st[M.__cacheKey],o.memory.textures--}function nt(T){let M=i.get(T);M.__depthDisposeCallback&&M.__depthDisposeCallback();let k=T.depthTexture;if(k&&k.renderTarget===T&&W(k),T.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(M.__webglFramebuffer[Q]))for(let lt=0;lt<M.__webglFramebuffer[Q].length;lt++)s.deleteFramebuffer(M.__webglFramebuffer[Q][lt]);else s.deleteFramebuffer(M.__webglFramebuffer[Q]);M.__webglDepthbuffer&&s.deleteRenderbuffer(M.__webglDepthbuffer[Q])}else{if(Array.isArray(M.__webglFramebuffer))for(let Q=0;Q<M.__webglFramebuffer.length;Q++)s.deleteFramebuffer(M.__webglFramebuffer[Q]);else s.deleteFramebuffer(M.__webglFramebuffer);if(M.__webglDepthbuffer&&s.deleteRenderbuffer(M.__webglDepthbuffer),M.__webglMultisampledFramebuffer&&s.deleteFramebuffer(M.__webglMultisampledFramebuffer),M.__webglColorRenderbuffer)for(let Q=0;Q<M.__webglColorRenderbuffer.length;Q++)M.__webglColorRenderbuffer[Q]&&s.deleteRenderbuffer(M.__webglColorRenderbuffer[Q]);M.__webglDepthRenderbuffer&&s.deleteRenderbuffer(M.__webglDepthRenderbuffer)}let st=T.textures;for(let Q=0,lt=st.length;Q<lt;Q++){let mt=i.get(st[Q]);mt.__webglTexture&&(s.deleteTexture(mt.__webglTexture),o.memory.textures--),i.remove(st[Q])}i.remove(T)}let X=0;function tt(){X=0}function it(){return X}function Tt(T){X=T}function Ht(){let T=X;return T>=n.maxTextures&&xt("WebGLTextures: Trying to use "+(T+1)+" texture units while this GPU supports only "+n.maxTextures),X+=1,T}function Y(T){let M=[];return M.push(T.wrapS),M.push(T.wrapT),M.push(T.wrapR||0),M.push(T.magFilter),M.push(T.minFilter),M.push(T.anisotropy),M.push(T.internalFormat),M.push(T.format),M.push(T.type),M.push(T.generateMipmaps),M.push(T.mipmapsAutoUpdate),M.push(T.premultiplyAlpha),M.push(T.flipY),M.push(T.unpackAlignment),M.push(T.colorSpace),M.join()}function yt(T,M){let k=i.get(T);if(T.isVideoTexture&&Te(T),T.isRenderTargetTexture===!1&&T.isExternalTexture!==!0&&T.version>0&&k.__version!==T.version){let st=T.image;if(st===null)xt("WebGLRenderer: Texture marked for update but no image data found.");else if(st.complete===!1)xt("WebGLRenderer: Texture marked for update but image is incomplete");else{at(k,T,M);return}}else T.isExternalTexture&&(k.__webglTexture=T.sourceTexture?T.sourceTexture:null);e.bindTexture(s.TEXTURE_2D,k.__webglTexture,s.TEXTURE0+M)}function Ct(T,M){let k=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&k.__version!==T.version){at(k,T,M);return}else T.isExternalTexture&&(k.__webglTexture=T.sourceTexture?T.sourceTexture:null);e.bindTexture(s.TEXTURE_2D_ARRAY,k.__webglTexture,s.TEXTURE0+M)}function kt(T,M){let k=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&k.__version!==T.version){at(k,T,M);return}e.bindTexture(s.TEXTURE_3D,k.__webglTexture,s.TEXTURE0+M)}function bt(T,M){let k=i.get(T);if(T.version>0&&k.__version!==T.version){At(k,T,M);return}e.bindTexture(s.TEXTURE_CUBE_MAP,k.__webglTexture,s.TEXTURE0+M)}let Bt={[Cr]:s.REPEAT,[ui]:s.CLAMP_TO_EDGE,[Rr]:s.MIRRORED_REPEAT},we={[Re]:s.NEAREST,[Su]:s.NEAREST_MIPMAP_NEAREST,[Ks]:s.NEAREST_MIPMAP_LINEAR,[be]:s.LINEAR,[mo]:s.LINEAR_MIPMAP_NEAREST,[Ui]:s.LINEAR_MIPMAP_LINEAR},Gt={[up]:s.NEVER,[Nu]:s.ALWAYS,[dp]:s.LESS,[Lu]:s.LEQUAL,[fp]:s.EQUAL,[Du]:s.GEQUAL,[pp]:s.GREATER,[mp]:s.NOTEQUAL};function te(T,M){if(M.type===ni&&t.has("OES_texture_float_linear")===!1&&(M.magFilter===be||M.magFilter===mo||M.magFilter===Ks||M.magFilter===Ui||M.minFilter===be||M.minFilter===mo||M.minFilter===Ks||M.minFilter===Ui)&&xt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),s.texParameteri(T,s.TEXTURE_WRAP_S,Bt[M.wrapS]),s.texParameteri(T,s.TEXTURE_WRAP_T,Bt[M.wrapT]),(T===s.TEXTURE_3D||T===s.TEXTURE_2D_ARRAY)&&s.texParameteri(T,s.TEXTURE_WRAP_R,Bt[M.wrapR]),s.texParameteri(T,s.TEXTURE_MAG_FILTER,we[M.magFilter]),s.texParameteri(T,s.TEXTURE_MIN_FILTER,we[M.minFilter]),M.compareFunction&&(s.texParameteri(T,s.TEXTURE_COMPARE_MODE,s.COMPARE_REF_TO_TEXTURE),s.texParameteri(T,s.TEXTURE_COMPARE_FUNC,Gt[M.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(M.magFilter===Re||M.minFilter!==Ks&&M.minFilter!==Ui||M.type===ni&&t.has("OES_texture_float_linear")===!1)return;if(M.anisotropy>1||i.get(M).__currentAnisotropy){let k=t.get("EXT_texture_filter_anisotropic");s.texParameterf(T,k.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(M.anisotropy,n.getMaxAnisotropy())),i.get(M).__currentAnisotropy=M.anisotropy}}}function ne(T,M){let k=!1;T.__webglInit===void 0&&(T.__webglInit=!0,M.addEventListener("dispose",L),P(M));let st=M.source,Q=f.get(st);Q===void 0&&(Q={},f.set(st,Q));let lt=Y(M);if(lt!==T.__cacheKey){Q[lt]===void 0&&(Q[lt]={texture:s.createTexture(),usedTimes:0},o.memory.textures++,k=!0),Q[lt].usedTimes++;let mt=Q[T.__cacheKey];mt!==void 0&&(Q[T.__cacheKey].usedTimes--,mt.usedTimes===0&&H(M)),T.__cacheKey=lt,T.__webglTexture=Q[lt].texture}return k}function et(T,M,k){return Math.floor(Math.floor(T/k)/M)}function ht(T,M,k,st){let lt=T.updateRanges;if(lt.length===0)e.texSubImage2D(s.TEXTURE_2D,0,0,0,M.width,M.height,k,st,M.data);else{lt.sort((I,K)=>I.start-K.start);let mt=0;for(let I=1;I<lt.length;I++){let K=lt[mt],$=lt[I],dt=K.start+K.count,ot=et($.start,M.width,4),ct=et(K.start,M.width,4);$.start<=dt+1&&ot===ct&&et($.start+$.count-1,M.width,4)===ot?K.count=Math.max(K.count,$.start+$.count-K.start):(++mt,lt[mt]=$)}lt.length=mt+1;let Z=e.getParameter(s.UNPACK_ROW_LENGTH),J=e.getParameter(s.UNPACK_SKIP_PIXELS),ut=e.getParameter(s.UNPACK_SKIP_ROWS);e.pixelStorei(s.UNPACK_ROW_LENGTH,M.width);for(let I=0,K=lt.length;I<K;I++){let $=lt[I],dt=Math.floor($.start/4),ot=Math.ceil($.count/4),ct=dt%M.width,Ut=Math.floor(dt/M.width),Qt=ot,rt=1;e.pixelStorei(s.UNPACK_SKIP_PIXELS,ct),e.pixelStorei(s.UNPACK_SKIP_ROWS,Ut),e.texSubImage2D(s.TEXTURE_2D,0,ct,Ut,Qt,rt,k,st,M.data)}T.clearUpdateRanges(),e.pixelStorei(s.UNPACK_ROW_LENGTH,Z),e.pixelStorei(s.UNPACK_SKIP_PIXELS,J),e.pixelStorei(s.UNPACK_SKIP_ROWS,ut)}}function at(T,M,k){let st=s.TEXTURE_2D;(M.isDataArrayTexture||M.isCompressedArrayTexture)&&(st=s.TEXTURE_2D_ARRAY),M.isData3DTexture&&(st=s.TEXTURE_3D);let Q=ne(T,M),lt=M.source;e.bindTexture(st,T.__webglTexture,s.TEXTURE0+k);let mt=i.get(lt);if(lt.version!==mt.__version||Q===!0){if(e.activeTexture(s.TEXTURE0+k),(typeof ImageBitmap<"u"&&M.image instanceof ImageBitmap)===!1){let rt=ie.getPrimaries(ie.workingColorSpace),Ot=M.colorSpace===cn?null:ie.getPrimaries(M.colorSpace),Kt=M.colorSpace===cn||rt===Ot?s.NONE:s.BROWSER_DEFAULT_WEBGL;e.pixelStorei(s.UNPACK_FLIP_Y_WEBGL,M.flipY),e.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),e.pixelStorei(s.UNPACK_COLORSPACE_CONVERSION_WEBGL,Kt)}e.pixelStorei(s.UNPACK_ALIGNMENT,M.unpackAlignment);let J=_(M.image,!1,n.maxTextureSize);J=zt(M,J);let ut=r.convert(M.format,M.colorSpace),I=r.convert(M.type),K=E(M.internalFormat,ut,I,M.normalized,M.colorSpace,M.isVideoTexture);te(st,M);let $,dt=M.mipmaps,ot=M.isVideoTexture!==!0,ct=mt.__version===void 0||Q===!0,Ut=lt.dataReady,Qt=w(M,J);if(M.isDepthTexture)K=v(M.format===an,M.type),ct&&(ot?e.texStorage2D(s.TEXTURE_2D,1,K,J.width,J.height):e.texImage2D(s.TEXTURE_2D,0,K,J.width,J.height,0,ut,I,null));else if(M.isDataTexture)if(dt.length>0){ot&&ct&&e.texStorage2D(s.TEXTURE_2D,Qt,K,dt[0].width,dt[0].height);for(let rt=0,Ot=dt.length;rt<Ot;rt++)$=dt[rt],ot?Ut&&e.texSubImage2D(s.TEXTURE_2D,rt,0,0,$.width,$.height,ut,I,$.data):e.texImage2D(s.TEXTURE_2D,rt,K,$.width,$.height,0,ut,I,$.data);M.generateMipmaps=!1}else ot?(ct&&e.texStorage2D(s.TEXTURE_2D,Qt,K,J.width,J.height),Ut&&ht(M,J,ut,I)):e.texImage2D(s.TEXTURE_2D,0,K,J.width,J.height,0,ut,I,J.data);else if(M.isCompressedTexture)if(M.isCompressedArrayTexture){ot&&ct&&e.texStorage3D(s.TEXTURE_2D_ARRAY,Qt,K,dt[0].width,dt[0].height,J.depth);for(let rt=0,Ot=dt.length;rt<Ot;rt++)if($=dt[rt],M.format!==fi)if(ut!==null)if(ot){if(Ut)if(M.layerUpdates.size>0){let Kt=ku($.width,$.height,M.format,M.type);for(let wt of M.layerUpdates){let xe=$.data.subarray(wt*Kt/$.data.BYTES_PER_ELEMENT,(wt+1)*Kt/$.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(s.TEXTURE_2D_ARRAY,rt,0,0,wt,$.width,$.height,1,ut,xe)}}else e.compressedTexSubImage3D(s.TEXTURE_2D_ARRAY,rt,0,0,0,$.width,$.height,J.depth,ut,$.data)}else e.compressedTexImage3D(s.TEXTURE_2D_ARRAY,rt,K,$.width,$.height,J.depth,0,$.data,0,0);else xt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ot?Ut&&e.texSubImage3D(s.TEXTURE_2D_ARRAY,rt,0,0,0,$.width,$.height,J.depth,ut,I,$.data):e.texImage3D(s.TEXTURE_2D_ARRAY,rt,K,$.width,$.height,J.depth,0,ut,I,$.data);M.layerUpdates.size>0&&M.clearLayerUpdates()}else{ot&&ct&&e.texStorage2D(s.TEXTURE_2D,Qt,K,dt[0].width,dt[0].height);for(let rt=0,Ot=dt.length;rt<Ot;rt++)$=dt[rt],M.format!==fi?ut!==null?ot?Ut&&e.compressedTexSubImage2D(s.TEXTURE_2D,rt,0,0,$.width,$.height,ut,$.data):e.compressedTexImage2D(s.TEXTURE_2D,rt,K,$.width,$.height,0,$.data):xt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ot?Ut&&e.texSubImage2D(s.TEXTURE_2D,rt,0,0,$.width,$.height,ut,I,$.data):e.texImage2D(s.TEXTURE_2D,rt,K,$.width,$.height,0,ut,I,$.data)}else if(M.isDataArrayTexture)if(ot){if(ct&&e.texStorage3D(s.TEXTURE_2D_ARRAY,Qt,K,J.width,J.height,J.depth),Ut)if(M.layerUpdates.size>0){let rt=ku(J.width,J.height,M.format,M.type);for(let Ot of M.layerUpdates){let Kt=J.data.subarray(Ot*rt/J.data.BYTES_PER_ELEMENT,(Ot+1)*rt/J.data.BYTES_PER_ELEMENT);e.texSubImage3D(s.TEXTURE_2D_ARRAY,0,0,0,Ot,J.width,J.height,1,ut,I,Kt)}M.clearLayerUpdates()}else e.texSubImage3D(s.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ut,I,J.data)}else e.texImage3D(s.TEXTURE_2D_ARRAY,0,K,J.width,J.height,J.depth,0,ut,I,J.data);else if(M.isData3DTexture)ot?(ct&&e.texStorage3D(s.TEXTURE_3D,Qt,K,J.width,J.height,J.depth),Ut&&e.texSubImage3D(s.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ut,I,J.data)):e.texImage3D(s.TEXTURE_3D,0,K,J.width,J.height,J.depth,0,ut,I,J.data);else if(M.isFramebufferTexture){if(ct)if(ot)e.texStorage2D(s.TEXTURE_2D,Qt,K,J.width,J.height);else{let rt=J.width,Ot=J.height;for(let Kt=0;Kt<Qt;Kt++)e.texImage2D(s.TEXTURE_2D,Kt,K,rt,Ot,0,ut,I,null),rt>>=1,Ot>>=1}}else if(M.isHTMLTexture){if("texElementImage2D"in s){let rt=s.canvas;if(rt.hasAttribute("layoutsubtree")||rt.setAttribute("layoutsubtree","true"),J.parentNode!==rt){rt.appendChild(J),u.add(M),rt.onpaint=Ot=>{let Kt=Ot.changedElements;for(let wt of u)Kt.includes(wt.image)&&(wt.needsUpdate=!0)},rt.requestPaint();return}if(s.texElementImage2D.length===3)s.texElementImage2D(s.TEXTURE_2D,s.RGBA8,J);else{let Kt=s.RGBA,wt=s.RGBA,xe=s.UNSIGNED_BYTE;s.texElementImage2D(s.TEXTURE_2D,0,Kt,wt,xe,J)}s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE)}}else if(dt.length>0){if(ot&&ct){let rt=Xt(dt[0]);e.texStorage2D(s.TEXTURE_2D,Qt,K,rt.width,rt.height)}for(let rt=0,Ot=dt.length;rt<Ot;rt++)$=dt[rt],ot?Ut&&e.texSubImage2D(s.TEXTURE_2D,rt,0,0,ut,I,$):e.texImage2D(s.TEXTURE_2D,rt,K,ut,I,$);M.generateMipmaps=!1}else if(ot){if(ct){let rt=Xt(J);e.texStorage2D(s.TEXTURE_2D,Qt,K,rt.width,rt.height)}Ut&&e.texSubImage2D(s.TEXTURE_2D,0,0,0,ut,I,J)}else e.texImage2D(s.TEXTURE_2D,0,K,ut,I,J);b(M)&&M.mipmapsAutoUpdate===!0&&y(st),mt.__version=lt.version,M.onUpdate&&M.onUpdate(M)}T.__version=M.version}function At(T,M,k){if(M.image.length!==6)return;let st=ne(T,M),Q=M.source;e.bindTexture(s.TEXTURE_CUBE_MAP,T.__webglTexture,s.TEXTURE0+k);let lt=i.get(Q);if(Q.version!==lt.__version||st===!0){e.activeTexture(s.TEXTURE0+k);let mt=ie.getPrimaries(ie.workingColorSpace),Z=M.colorSpace===cn?null:ie.getPrimaries(M.colorSpace),J=M.colorSpace===cn||mt===Z?s.NONE:s.BROWSER_DEFAULT_WEBGL;e.pixelStorei(s.UNPACK_FLIP_Y_WEBGL,M.flipY),e.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),e.pixelStorei(s.UNPACK_ALIGNMENT,M.unpackAlignment),e.pixelStorei(s.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ut=M.isCompressedTexture||M.image[0].isCompressedTexture,I=M.image[0]&&M.image[0].isDataTexture,K=[];for(let wt=0;wt<6;wt++)!ut&&!I?K[wt]=_(M.image[wt],!0,n.maxCubemapSize):K[wt]=I?M.image[wt].image:M.image[wt],K[wt]=zt(M,K[wt]);let $=K[0],dt=r.convert(M.format,M.colorSpace),ot=r.convert(M.type),ct=E(M.internalFormat,dt,ot,M.normalized,M.colorSpace),Ut=M.isVideoTexture!==!0,Qt=lt.__version===void 0||st===!0,rt=Q.dataReady,Ot=w(M,$);te(s.TEXTURE_CUBE_MAP,M);let Kt;if(M.isDepthTexture){if(ct=v(M.format===an,M.type),Qt)if(Ut)e.texStorage2D(s.TEXTURE_CUBE_MAP,1,ct,$.width,$.height);else for(let wt=0;wt<6;wt++)e.texImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,ct,$.width,$.height,0,dt,ot,null)}else if(ut){Ut&&Qt&&e.texStorage2D(s.TEXTURE_CUBE_MAP,Ot,ct,$.width,$.height);for(let wt=0;wt<6;wt++){Kt=K[wt].mipmaps;for(let xe=0;xe<Kt.length;xe++){let Xe=Kt[xe];M.format!==fi?dt!==null?Ut?rt&&e.compressedTexSubImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe,0,0,Xe.width,Xe.height,dt,Xe.data):e.compressedTexImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe,ct,Xe.width,Xe.height,0,Xe.data):xt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ut?rt&&e.texSubImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe,0,0,Xe.width,Xe.height,dt,ot,Xe.data):e.texImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe,ct,Xe.width,Xe.height,0,dt,ot,Xe.data)}}}else{if(Kt=M.mipmaps,Ut&&Qt){Kt.length>0&&Ot++;let wt=Xt(K[0]);e.texStorage2D(s.TEXTURE_CUBE_MAP,Ot,ct,wt.width,wt.height)}for(let wt=0;wt<6;wt++)if(I){Ut?rt&&e.texSubImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,0,0,K[wt].width,K[wt].height,dt,ot,K[wt].data):e.texImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,ct,K[wt].width,K[wt].height,0,dt,ot,K[wt].data);for(let xe=0;xe<Kt.length;xe++){let Ln=Kt[xe].image[wt].image;Ut?rt&&e.texSubImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe+1,0,0,Ln.width,Ln.height,dt,ot,Ln.data):e.texImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe+1,ct,Ln.width,Ln.height,0,dt,ot,Ln.data)}}else{Ut?rt&&e.texSubImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,0,0,dt,ot,K[wt]):e.texImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,ct,dt,ot,K[wt]);for(let xe=0;xe<Kt.length;xe++){let Xe=Kt[xe];Ut?rt&&e.texSubImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe+1,0,0,dt,ot,Xe.image[wt]):e.texImage2D(s.TEXTURE_CUBE_MAP_POSITIVE_X+wt,xe+1,ct,dt,ot,Xe.image[wt])}}}b(M)&&M.mipmapsAutoUpdate===!0&&y(s.TEXTURE_CUBE_MAP),lt.__version=Q.version,M.onUpdate&&M.onUpdate(M)}T.__version=M.version}function _t(T,M,k,st,Q,lt){let mt=r.convert(k.format,k.colorSpace),Z=r.convert(k.type),J=E(k.internalFormat,mt,Z,k.normalized,k.colorSpace),ut=i.get(M),I=i.get(k);if(I.__renderTarget=M,!ut.__hasExternalTextures){let K=Math.max(1,M.width>>lt),$=Math.max(1,M.height>>lt);Q===s.TEXTURE_3D||Q===s.TEXTURE_2D_ARRAY?e.texImage3D(Q,lt,J,K,$,M.depth,0,mt,Z,null):e.texImage2D(Q,lt,J,K,$,0,mt,Z,null)}e.bindFramebuffer(s.FRAMEBUFFER,T),pt(M)?a.framebufferTexture2DMultisampleEXT(s.FRAMEBUFFER,st,Q,I.__webglTexture,0,_e(M)):(Q===s.TEXTURE_2D||Q>=s.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=s.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&s.framebufferTexture2D(s.FRAMEBUFFER,st,Q,I.__webglTexture,lt),e.bindFramebuffer(s.FRAMEBUFFER,null)}function Yt(T,M,k){if(s.bindRenderbuffer(s.RENDERBUFFER,T),M.depthBuffer){let st=M.depthTexture,Q=st&&st.isDepthTexture?st.type:null,lt=v(M.stencilBuffer,Q),mt=M.stencilBuffer?s.DEPTH_STENCIL_ATTACHMENT:s.DEPTH_ATTACHMENT;pt(M)?a.renderbufferStorageMultisampleEXT(s.RENDERBUFFER,_e(M),lt,M.width,M.height):k?s.renderbufferStorageMultisample(s.RENDERBUFFER,_e(M),lt,M.width,M.height):s.renderbufferStorage(s.RENDERBUFFER,lt,M.width,M.height),s.framebufferRenderbuffer(s.FRAMEBUFFER,mt,s.RENDERBUFFER,T)}else{let st=M.textures;for(let Q=0;Q<st.length;Q++){let lt=st[Q],mt=r.convert(lt.format,lt.colorSpace),Z=r.convert(lt.type),J=E(lt.internalFormat,mt,Z,lt.normalized,lt.colorSpace);pt(M)?a.renderbufferStorageMultisampleEXT(s.RENDERBUFFER,_e(M),J,M.width,M.height):k?s.renderbufferStorageMultisample(s.RENDERBUFFER,_e(M),J,M.width,M.height):s.renderbufferStorage(s.RENDERBUFFER,J,M.width,M.height)}}s.bindRenderbuffer(s.RENDERBUFFER,null)}function Nt(T,M,k){let st=M.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(s.FRAMEBUFFER,T),!(M.depthTexture&&M.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=i.get(M.depthTexture);Q.__renderTarget=M;let lt=st?M.depthTexture.image[0]:M.depthTexture.image;(!Q.__webglTexture||lt.width!==M.width||lt.height!==M.height)&&(lt.width=M.width,lt.height=M.height,M.depthTexture.needsUpdate=!0),st?bt(M.depthTexture,0):yt(M.depthTexture,0);let mt=Q.__webglTexture,Z=_e(M),J=st?s.TEXTURE_CUBE_MAP_POSITIVE_X+k:s.TEXTURE_2D,ut=M.depthTexture.format===an?s.DEPTH_STENCIL_ATTACHMENT:s.DEPTH_ATTACHMENT;if(M.depthTexture.format===tn)pt(M)?a.framebufferTexture2DMultisampleEXT(s.FRAMEBUFFER,ut,J,mt,0,Z):s.framebufferTexture2D(s.FRAMEBUFFER,ut,J,mt,0);else if(M.depthTexture.format===an)pt(M)?a.framebufferTexture2DMultisampleEXT(s.FRAMEBUFFER,ut,J,mt,0,Z):s.framebufferTexture2D(s.FRAMEBUFFER,ut,J,mt,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function se(T){let M=i.get(T),k=T.isWebGLCubeRenderTarget===!0;if(M.__boundDepthTexture!==T.depthTexture){let st=T.depthTexture;if(M.__depthDisposeCallback&&M.__depthDisposeCallback(),st){let Q=()=>{delete M.__boundDepthTexture,delete M.__depthDisposeCallback,st.removeEventListener("dispose",Q)};st.addEventListener("dispose",Q),M.__depthDisposeCallback=Q}M.__boundDepthTexture=st}if(T.depthTexture&&!M.__autoAllocateDepthBuffer)if(k)for(let st=0;st<6;st++)Nt(M.__webglFramebuffer[st],T,st);else T.texture.mipmaps.length>0?Nt(M.__webglFramebuffer[0],T,0):Nt(M.__webglFramebuffer,T,0);else if(k){M.__webglDepthbuffer=[];for(let st=0;st<6;st++)if(e.bindFramebuffer(s.FRAMEBUFFER,M.__webglFramebuffer[st]),M.__webglDepthbuffer[st]===void 0)M.__webglDepthbuffer[st]=s.createRenderbuffer(),Yt(M.__webglDepthbuffer[st],T,!1);else{let Q=T.stencilBuffer?s.DEPTH_STENCIL_ATTACHMENT:s.DEPTH_ATTACHMENT,lt=M.__webglDepthbuffer[st];s.bindRenderbuffer(s.RENDERBUFFER,lt),s.framebufferRenderbuffer(s.FRAMEBUFFER,Q,s.RENDERBUFFER,lt)}}else if(T.texture.mipmaps.length>0?e.bindFramebuffer(s.FRAMEBUFFER,M.__webglFramebuffer[0]):e.bindFramebuffer(s.FRAMEBUFFER,M.__webglFramebuffer),M.__webglDepthbuffer===void 0)M.__webglDepthbuffer=s.createRenderbuffer(),Yt(M.__webglDepthbuffer,T,!1);else{let Q=T.stencilBuffer?s.DEPTH_STENCIL_ATTACHMENT:s.DEPTH_ATTACHMENT,lt=M.__webglDepthbuffer;s.bindRenderbuffer(s.RENDERBUFFER,lt),s.framebufferRenderbuffer(s.FRAMEBUFFER,Q,s.RENDERBUFFER,lt)}e.bindFramebuffer(s.FRAMEBUFFER,null)}function re(T,M,k){let st=i.get(T);M!==void 0&&_t(st.__webglFramebuffer,T,T.texture,s.COLOR_ATTACHMENT0,s.TEXTURE_2D,0),k!==void 0&&se(T)}function he(T){let M=T.texture,k=i.get(T),st=i.get(M);T.addEventListener("dispose",O),P(T);let Q=T.textures,lt=T.isWebGLCubeRenderTarget===!0,mt=Q.length>1;if(mt||(st.__webglTexture===void 0&&(st.__webglTexture=s.createTexture()),st.__version=M.version,o.memory.textures++),lt){k.__webglFramebuffer=[];for(let Z=0;Z<6;Z++)if(M.mipmaps.length>0){k.__webglFramebuffer[Z]=[];for(let J=0;J<M.mipmaps.length;J++)k.__webglFramebuffer[Z][J]=s.createFramebuffer()}else k.__webglFramebuffer[Z]=s.createFramebuffer()}else{if(M.mipmaps.length>0){k.__webglFramebuffer=[];for(let Z=0;Z<M.mipmaps.length;Z++)k.__webglFramebuffer[Z]=s.createFramebuffer()}else k.__webglFramebuffer=s.createFramebuffer();if(mt)for(let Z=0,J=Q.length;Z<J;Z++){let ut=i.get(Q[Z]);ut.__webglTexture===void 0&&(ut.__webglTexture=s.createTexture(),o.memory.textures++)}if(T.samples>0&&pt(T)===!1){k.__webglMultisampledFramebuffer=s.createFramebuffer(),k.__webglColorRenderbuffer=[],e.bindFramebuffer(s.FRAMEBUFFER,k.__webglMultisampledFramebuffer);for(let Z=0;Z<Q.length;Z++){let J=Q[Z];k.__webglColorRenderbuffer[Z]=s.createRenderbuffer(),s.bindRenderbuffer(s.RENDERBUFFER,k.__webglColorRenderbuffer[Z]);let ut=r.convert(J.format,J.colorSpace),I=r.convert(J.type),K=E(J.internalFormat,ut,I,J.normalized,J.colorSpace,T.isXRRenderTarget===!0),$=_e(T);s.renderbufferStorageMultisample(s.RENDERBUFFER,$,K,T.width,T.height),s.framebufferRenderbuffer(s.FRAMEBUFFER,s.COLOR_ATTACHMENT0+Z,s.RENDERBUFFER,k.__webglColorRenderbuffer[Z])}s.bindRenderbuffer(s.RENDERBUFFER,null),T.depthBuffer&&(k.__webglDepthRenderbuffer=s.createRenderbuffer(),Yt(k.__webglDepthRenderbuffer,T,!0)),e.bindFramebuffer(s.FRAMEBUFFER,null)}}if(lt){e.bindTexture(s.TEXTURE_CUBE_MAP,st.__webglTexture),te(s.TEXTURE_CUBE_MAP,M);for(let Z=0;Z<6;Z++)if(M.mipmaps.length>0)for(let J=0;J<M.mipmaps.length;J++)_t(k.__webglFramebuffer[Z][J],T,M,s.COLOR_ATTACHMENT0,s.TEXTURE_CUBE_MAP_POSITIVE_X+Z,J);else _t(k.__webglFramebuffer[Z],T,M,s.COLOR_ATTACHMENT0,s.TEXTURE_CUBE_MAP_POSITIVE_X+Z,0);b(M)?y(s.TEXTURE_CUBE_MAP):M.mipmaps.length>0&&s.texParameteri(s.TEXTURE_CUBE_MAP,s.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),e.unbindTexture()}else if(mt){for(let Z=0,J=Q.length;Z<J;Z++){let ut=Q[Z],I=i.get(ut),K=s.TEXTURE_2D;(T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(K=T.isWebGL3DRenderTarget?s.TEXTURE_3D:s.TEXTURE_2D_ARRAY),e.bindTexture(K,I.__webglTexture),te(K,ut),_t(k.__webglFramebuffer,T,ut,s.COLOR_ATTACHMENT0+Z,K,0),b(ut)&&y(K)}e.unbindTexture()}else{let Z=s.TEXTURE_2D;if((T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(Z=T.isWebGL3DRenderTarget?s.TEXTURE_3D:s.TEXTURE_2D_ARRAY),e.bindTexture(Z,st.__webglTexture),te(Z,M),M.mipmaps.length>0)for(let J=0;J<M.mipmaps.length;J++)_t(k.__webglFramebuffer[J],T,M,s.COLOR_ATTACHMENT0,Z,J);else _t(k.__webglFramebuffer,T,M,s.COLOR_ATTACHMENT0,Z,0);b(M)?y(Z):M.mipmaps.length>0&&s.texParameteri(Z,s.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),e.unbindTexture()}T.depthBuffer&&se(T)}function U(T){let M=T.textures;for(let k=0,st=M.length;k<st;k++){let Q=M[k];if(b(Q)&&Q.mipmapsAutoUpdate===!0){let lt=A(T),mt=i.get(Q).__webglTexture;e.bindTexture(lt,mt),y(lt),e.unbindTexture()}}}let Ne=[];function ee(T){if(T.samples>0){if(pt(T)===!1){let M=T.textures,k=T.width,st=T.height,Q=s.COLOR_BUFFER_BIT,lt=T.stencilBuffer?s.DEPTH_STENCIL_ATTACHMENT:s.DEPTH_ATTACHMENT,mt=i.get(T),Z=M.length>1;if(Z)for(let ut=0;ut<M.length;ut++)e.bindFramebuffer(s.FRAMEBUFFER,mt.__webglMultisampledFramebuffer),s.framebufferRenderbuffer(s.FRAMEBUFFER,s.COLOR_ATTACHMENT0+ut,s.RENDERBUFFER,null),e.bindFramebuffer(s.FRAMEBUFFER,mt.__webglFramebuffer),s.framebufferTexture2D(s.DRAW_FRAMEBUFFER,s.COLOR_ATTACHMENT0+ut,s.TEXTURE_2D,null,0);e.bindFramebuffer(s.READ_FRAMEBUFFER,mt.__webglMultisampledFramebuffer),T.texture.mipmaps.length>0?e.bindFramebuffer(s.DRAW_FRAMEBUFFER,mt.__webglFramebuffer[0]):e.bindFramebuffer(s.DRAW_FRAMEBUFFER,mt.__webglFramebuffer);for(let ut=0;ut<M.length;ut++){if(T.resolveDepthBuffer&&(T.depthBuffer&&(Q|=s.DEPTH_BUFFER_BIT),T.stencilBuffer&&T.resolveStencilBuffer&&(Q|=s.STENCIL_BUFFER_BIT)),Z){s.framebufferRenderbuffer(s.READ_FRAMEBUFFER,s.COLOR_ATTACHMENT0,s.RENDERBUFFER,mt.__webglColorRenderbuffer[ut]);let I=i.get(M[ut]).__webglTexture;s.framebufferTexture2D(s.DRAW_FRAMEBUFFER,s.COLOR_ATTACHMENT0,s.TEXTURE_2D,I,0)}s.blitFramebuffer(0,0,k,st,0,0,k,st,Q,s.NEAREST),l===!0&&(Ne.length=0,Ne.push(s.COLOR_ATTACHMENT0+ut),T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&Ne.push(lt),s.invalidateFramebuffer(s.READ_FRAMEBUFFER,Ne))}if(e.bindFramebuffer(s.READ_FRAMEBUFFER,null),e.bindFramebuffer(s.DRAW_FRAMEBUFFER,null),Z)for(let ut=0;ut<M.length;ut++){e.bindFramebuffer(s.FRAMEBUFFER,mt.__webglMultisampledFramebuffer),s.framebufferRenderbuffer(s.FRAMEBUFFER,s.COLOR_ATTACHMENT0+ut,s.RENDERBUFFER,mt.__webglColorRenderbuffer[ut]);let I=i.get(M[ut]).__webglTexture;e.bindFramebuffer(s.FRAMEBUFFER,mt.__webglFramebuffer),s.framebufferTexture2D(s.DRAW_FRAMEBUFFER,s.COLOR_ATTACHMENT0+ut,s.TEXTURE_2D,I,0)}e.bindFramebuffer(s.DRAW_FRAMEBUFFER,mt.__webglMultisampledFramebuffer)}else if(T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&l){let M=T.stencilBuffer?s.DEPTH_STENCIL_ATTACHMENT:s.DEPTH_ATTACHMENT;s.invalidateFramebuffer(s.DRAW_FRAMEBUFFER,[M])}}}function _e(T){return Math.min(n.maxSamples,T.samples)}function pt(T){let M=i.get(T);return T.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&M.__useRenderToTexture!==!1}function Te(T){let M=o.render.frame;h.get(T)!==M&&(h.set(T,M),T.update())}function zt(T,M){let k=T.colorSpace,st=T.format,Q=T.type;return T.isCompressedTexture===!0||T.isVideoTexture===!0||k!==Gn&&k!==cn&&(ie.getTransfer(k)===fe?(st!==fi||Q!==mi)&&xt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Dt("WebGLTextures: Unsupported texture color space:",k)),M}function Xt(T){return typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement?(c.width=T.naturalWidth||T.width,c.height=T.naturalHeight||T.height):typeof VideoFrame<"u"&&T instanceof VideoFrame?(c.width=T.displayWidth,c.height=T.displayHeight):(c.width=T.width,c.height=T.height),c}this.allocateTextureUnit=Ht,this.resetTextureUnits=tt,this.getTextureUnits=it,this.setTextureUnits=Tt,this.setTexture2D=yt,this.setTexture2DArray=Ct,this.setTexture3D=kt,this.setTextureCube=bt,this.rebindTextures=re,this.setupRenderTarget=he,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=ee,this.setupDepthRenderbuffer=se,this.setupFrameBufferTexture=_t,this.useMultisampledRTT=pt,this.dispose=z}function P0(s,t){function e(i,n=cn){let r,o=ie.getTransfer(n);if(i===mi)return s.UNSIGNED_BYTE;if(i===hl)return s.UNSIGNED_SHORT_4_4_4_4;if(i===ul)return s.UNSIGNED_SHORT_5_5_5_1;if(i===Tu)return s.UNSIGNED_INT_5_9_9_9_REV;if(i===Cu)return s.UNSIGNED_INT_10F_11F_11F_REV;if(i===Eu)return s.BYTE;if(i===Au)return s.SHORT;if(i===js)return s.UNSIGNED_SHORT;if(i===cl)return s.INT;if(i===Pi)return s.UNSIGNED_INT;if(i===ni)return s.FLOAT;if(i===Oi)return s.HALF_FLOAT;if(i===Ru)return s.ALPHA;if(i===Pu)return s.RGB;if(i===fi)return s.RGBA;if(i===tn)return s.DEPTH_COMPONENT;if(i===an)return s.DEPTH_STENCIL;if(i===dl)return s.RED;if(i===go)return s.RED_INTEGER;if(i===In)return s.RG;if(i===fl)return s.RG_INTEGER;if(i===pl)return s.RGBA_INTEGER;if(i===xo||i===_o||i===vo||i===yo)if(o===fe)if(r=t.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===xo)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===_o)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===vo)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===yo)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=t.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===xo)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===_o)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===vo)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===yo)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===ml||i===gl||i===xl||i===_l)if(r=t.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===ml)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===gl)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===xl)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===_l)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===vl||i===yl||i===bl||i===Ml||i===wl||i===bo||i===Sl)if(r=t.get("WEBGL_compressed_texture_etc"),r!==null){if(i===vl||i===yl)return o===fe?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===bl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Ml)return r.COMPRESSED_R11_EAC;if(i===wl)return r.COMPRESSED_SIGNED_R11_EAC;if(i===bo)return r.COMPRESSED_RG11_EAC;if(i===Sl)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===El||i===Al||i===Tl||i===Cl||i===Rl||i===Pl||i===Il||i===Ll||i===Dl||i===Nl||i===Ul||i===Ol||i===Fl||i===kl)if(r=t.get("WEBGL_compressed_texture_astc"),r!==null){if(i===El)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Al)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Tl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Cl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Rl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Pl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Il)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Ll)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Dl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Nl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Ul)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Ol)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Fl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===kl)return o===fe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Bl||i===zl||i===Hl)if(r=t.get("EXT_texture_compression_bptc"),r!==null){if(i===Bl)return o===fe?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===zl)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Hl)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Vl||i===Gl||i===Mo||i===Wl)if(r=t.get("EXT_texture_compression_rgtc"),r!==null){if(i===Vl)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Gl)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Mo)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Wl)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===ss?s.UNSIGNED_INT_24_8:s[i]!==void 0?s[i]:null}return{convert:e}}var zE=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,HE=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Dp=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let i=new Gr(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=i}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,i=new wi({vertexShader:zE,fragmentShader:HE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new Me(new zs(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Np=class extends yi{constructor(t,e){super();let i=this,n=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,p=null,x=typeof XRWebGLBinding<"u",g=new Dp,m={},_=e.getContextAttributes(),b=null,y=null,A=[],E=[],v=new j,w=null,P=null,R=new Le;R.viewport=new ge;let L=new Le;L.viewport=new ge;let O=[R,L],W=new il,D=null,z=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Y){let yt=A[Y];return yt===void 0&&(yt=new Ls,A[Y]=yt),yt.getTargetRaySpace()},this.getControllerGrip=function(Y){let yt=A[Y];return yt===void 0&&(yt=new Ls,A[Y]=yt),yt.getGripSpace()},this.getHand=function(Y){let yt=A[Y];return yt===void 0&&(yt=new Ls,A[Y]=yt),yt.getHandSpace()};function q(Y){let yt=E.indexOf(Y.inputSource);if(yt===-1)return;let Ct=A[yt];Ct!==void 0&&(Ct.update(Y.inputSource,Y.frame,c||o),Ct.dispatchEvent({type:Y.type,data:Y.inputSource}))}function H(){n.removeEventListener("select",q),n.removeEventListener("selectstart",q),n.removeEventListener("selectend",q),n.removeEventListener("squeeze",q),n.removeEventListener("squeezestart",q),n.removeEventListener("squeezeend",q),n.removeEventListener("end",H),n.removeEventListener("inputsourceschange",nt);for(let Y=0;Y<A.length;Y++){let yt=E[Y];yt!==null&&(E[Y]=null,A[Y].disconnect(yt))}D=null,z=null,g.reset();for(let Y in m)delete m[Y];if(t.setRenderTarget(b),f=null,d=null,u=null,n=null,y=null,Ht.stop(),i.isPresenting=!1,t.setPixelRatio(w),t.setSize(v.width,v.height,!1),P!==null){let Y=P.camera;Y.fov=P.fov,Y.zoom=P.zoom,Y.updateProjectionMatrix(),P=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Y){r=Y,i.isPresenting===!0&&xt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Y){a=Y,i.isPresenting===!0&&xt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Y){c=Y},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(n,e)),u},this.getFrame=function(){return p},this.getSession=function(){return n},this.setSession=async function(Y){if(n=Y,n!==null){if(b=t.getRenderTarget(),n.addEventListener("select",q),n.addEventListener("selectstart",q),n.addEventListener("selectend",q),n.addEventListener("squeeze",q),n.addEventListener("squeezestart",q),n.addEventListener("squeezeend",q),n.addEventListener("end",H),n.addEventListener("inputsourceschange",nt),_.xrCompatible!==!0&&await e.makeXRCompatible(),w=t.getPixelRatio(),t.getSize(v),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let Ct=null,kt=null,bt=null;_.depth&&(bt=_.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,Ct=_.stencil?an:tn,kt=_.stencil?ss:Pi);let Bt={colorFormat:e.RGBA8,depthFormat:bt,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Bt),n.updateRenderState({layers:[d]}),t.setPixelRatio(1),t.setSize(d.textureWidth,d.textureHeight,!1),y=new si(d.textureWidth,d.textureHeight,{format:fi,type:mi,depthTexture:new nn(d.textureWidth,d.textureHeight,kt,void 0,void 0,void 0,void 0,void 0,void 0,Ct),stencilBuffer:_.stencil,colorSpace:t.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let Ct={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(n,e,Ct),n.updateRenderState({baseLayer:f}),t.setPixelRatio(1),t.setSize(f.framebufferWidth,f.framebufferHeight,!1),y=new si(f.framebufferWidth,f.framebufferHeight,{format:fi,type:mi,colorSpace:t.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}y.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await n.requestReferenceSpace(a),Ht.setContext(n),Ht.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(n!==null)return n.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function nt(Y){for(let yt=0;yt<Y.removed.length;yt++){let Ct=Y.removed[yt],kt=E.indexOf(Ct);kt>=0&&(E[kt]=null,A[kt].disconnect(Ct))}for(let yt=0;yt<Y.added.length;yt++){let Ct=Y.added[yt],kt=E.indexOf(Ct);if(kt===-1){for(let Bt=0;Bt<A.length;Bt++)if(Bt>=E.length){E.push(Ct),kt=Bt;break}else if(E[Bt]===null){E[Bt]=Ct,kt=Bt;break}if(kt===-1)break}let bt=A[kt];bt&&bt.connect(Ct)}}function X(Y,yt){yt===null?Y.matrixWorld.copy(Y.matrix):Y.matrixWorld.multiplyMatrices(yt.matrixWorld,Y.matrix),Y.matrixWorldInverse.copy(Y.matrixWorld).invert()}this.updateCamera=function(Y){if(n===null)return;let yt=Y.near,Ct=Y.far;g.texture!==null&&(g.depthNear>0&&(yt=g.depthNear),g.depthFar>0&&(Ct=g.depthFar)),W.near=L.near=R.near=yt,W.far=L.far=R.far=Ct,(D!==W.near||z!==W.far)&&(n.updateRenderState({depthNear:W.near,depthFar:W.far}),D=W.near,z=W.far),W.layers.mask=Y.layers.mask|6,R.layers.mask=W.layers.mask&-5,L.layers.mask=W.layers.mask&-3;let kt=Y.parent,bt=W.cameras;X(W,kt);for(let Bt=0;Bt<bt.length;Bt++)X(bt[Bt],kt);W.projectionMatrix.copy(R.projectionMatrix),W.projectionMatrixInverse.copy(R.projectionMatrixInverse),P===null&&Y.isPerspectiveCamera&&(P={camera:Y,fov:Y.fov,zoom:Y.zoom}),tt(Y,W,kt)};function tt(Y,yt,Ct){Ct===null?Y.matrix.copy(yt.matrixWorld):(Y.matrix.copy(Ct.matrixWorld),Y.matrix.invert(),Y.matrix.multiply(yt.matrixWorld)),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale),Y.updateMatrixWorld(!0),Y.projectionMatrix.copy(yt.projectionMatrix),Y.projectionMatrixInverse.copy(yt.projectionMatrixInverse),Y.isPerspectiveCamera&&(Y.fov=Cs*2*Math.atan(1/Y.projectionMatrix.elements[5]),Y.zoom=1)}this.getCamera=function(){return W},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(Y){l=Y,d!==null&&(d.fixedFoveation=Y),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Y)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(W)},this.getCameraTexture=function(Y){return m[Y]};let it=null;function Tt(Y,yt){if(h=yt.getViewerPose(c||o),p=yt,h!==null){let Ct=h.views;f!==null&&(t.setRenderTargetFramebuffer(y,f.framebuffer),t.setRenderTarget(y));let kt=!1;Ct.length!==W.cameras.length&&(W.cameras.length=0,kt=!0);for(let Gt=0;Gt<Ct.length;Gt++){let te=Ct[Gt],ne=null;if(f!==null)ne=f.getViewport(te);else{let ht=u.getViewSubImage(d,te);ne=ht.viewport,Gt===0&&(t.setRenderTargetTextures(y,ht.colorTexture,ht.depthStencilTexture),t.setRenderTarget(y))}let et=O[Gt];et===void 0&&(et=new Le,et.layers.enable(Gt),et.viewport=new ge,O[Gt]=et),et.matrix.fromArray(te.transform.matrix),et.matrix.decompose(et.position,et.quaternion,et.scale),et.projectionMatrix.fromArray(te.projectionMatrix),et.projectionMatrixInverse.copy(et.projectionMatrix).invert(),et.viewport.set(ne.x,ne.y,ne.width,ne.height),Gt===0&&(W.matrix.copy(et.matrix),W.matrix.decompose(W.position,W.quaternion,W.scale)),kt===!0&&W.cameras.push(et)}let bt=n.enabledFeatures;if(bt&&bt.includes("depth-sensing")&&n.depthUsage=="gpu-optimized"&&x){u=i.getBinding();let Gt=u.getDepthInformation(Ct[0]);Gt&&Gt.isValid&&Gt.texture&&g.init(Gt,n.renderState)}if(bt&&bt.includes("camera-access")&&x){t.state.unbindTexture(),u=i.getBinding();for(let Gt=0;Gt<Ct.length;Gt++){let te=Ct[Gt].camera;if(te){let ne=m[te];ne||(ne=new Gr,m[te]=ne);let et=u.getCameraImage(te);ne.sourceTexture=et}}}}for(let Ct=0;Ct<A.length;Ct++){let kt=E[Ct],bt=A[Ct];kt!==null&&bt!==void 0&&bt.update(kt,yt,c||o)}it&&it(Y,yt),yt.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:yt}),p=null}let Ht=new y0;Ht.setAnimationLoop(Tt),this.setAnimationLoop=function(Y){it=Y},this.dispose=function(){}}},VE=new Vt,I0=new qt;I0.set(-1,0,0,0,1,0,0,0,1);function GE(s,t){function e(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function i(g,m){m.color.getRGB(g.fogColor.value,yp(s)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function n(g,m,_,b,y){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),u(g,m)):m.isMeshPhongMaterial?(r(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),d(g,m),m.isMeshPhysicalMaterial&&f(g,m,y)):m.isMeshMatcapMaterial?(r(g,m),p(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),x(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?l(g,m,_,b):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,e(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,e(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===oi&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,e(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===oi&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,e(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,e(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,e(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let _=t.get(m),b=_.envMap,y=_.envMapRotation;b&&(g.envMap.value=b,g.envMapRotation.value.setFromMatrix4(VE.makeRotationFromEuler(y)).transpose(),b.isCubeTexture&&b.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(I0),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,e(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,e(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,e(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,_,b){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*_,g.scale.value=b*.5,m.map&&(g.map.value=m.map,e(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,e(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,e(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function u(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function d(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,e(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,e(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,_){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,e(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,e(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,e(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,e(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,e(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,e(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===oi&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,e(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,e(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,e(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,e(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,e(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,e(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,e(m.specularIntensityMap,g.specularIntensityMapTransform))}function p(g,m){m.matcap&&(g.matcap.value=m.matcap)}function x(g,m){let _=t.get(m).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:n}}function WE(s,t,e,i){let n={},r={};function o(_,b){let y=b.program;i.uniformBlockBinding(_,y,n[_.id])}function a(_,b){let y=n[_.id];y===void 0&&(p(_),y=l(_),n[_.id]=y,_.addEventListener("dispose",g));let A=b.program;i.updateUBOMapping(_,A);let E=t.render.frame;r[_.id]!==E&&(c(_),r[_.id]=E)}function l(_){let b=s.createBuffer(),y=_.__size,A=_.usage;return s.bindBuffer(s.UNIFORM_BUFFER,b),s.bufferData(s.UNIFORM_BUFFER,y,A),s.bindBuffer(s.UNIFORM_BUFFER,null),b}function c(_){let b=n[_.id],y=_.uniforms,A=_.__cache;s.bindBuffer(s.UNIFORM_BUFFER,b);for(let E=0,v=y.length;E<v;E++){let w=y[E];if(Array.isArray(w))for(let P=0,R=w.length;P<R;P++)h(w[P],E,P,A);else h(w,E,0,A)}s.bindBuffer(s.UNIFORM_BUFFER,null)}function h(_,b,y,A){if(d(_,b,y,A)===!0){let E=_.__offset,v=_.value;if(Array.isArray(v)){let w=0;for(let P=0;P<v.length;P++){let R=v[P],L=x(R,!0);u(R,_.__data,w),w+=L.storage/Float32Array.BYTES_PER_ELEMENT}}else u(v,_.__data,0);s.bufferSubData(s.UNIFORM_BUFFER,E,_.__data)}}function u(_,b,y){typeof _=="number"||typeof _=="boolean"?b[y]=_:_.isMatrix3?(b[y]=_.elements[0],b[y+1]=_.elements[1],b[y+2]=_.elements[2],b[y+3]=0,b[y+4]=_.elements[3],b[y+5]=_.elements[4],b[y+6]=_.elements[5],b[y+7]=0,b[y+8]=_.elements[6],b[y+9]=_.elements[7],b[y+10]=_.elements[8],b[y+11]=0):ArrayBuffer.isView(_)?b.set(_.subarray(0,b.length-y),y):_.toArray(b,y)}function d(_,b,y,A){let E=_.value,v=b+"_"+y;if(Array.isArray(E)){A[v]===void 0&&(A[v]=[]);let w=A[v],P=!1;for(let R=0;R<E.length;R++)f(E[R],w,R)===!0&&(P=!0);return P}return f(E,A,v)}function f(_,b,y){if(b[y]===void 0)return typeof _=="number"||typeof _=="boolean"?b[y]=_:ArrayBuffer.isView(_)?b[y]=_.slice():b[y]=_.clone(),!0;{let A=b[y];if(typeof _=="number"||typeof _=="boolean"){if(A!==_)return b[y]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(A.equals(_)===!1)return A.copy(_),!0}}return!1}function p(_){let b=_.uniforms,y=0,A=16;for(let v=0,w=b.length;v<w;v++){let P=Array.isArray(b[v])?b[v]:[b[v]];for(let R=0,L=P.length;R<L;R++){let O=P[R],W=Array.isArray(O.value)?O.value:[O.value],D=Array.isArray(b[v])||Array.isArray(O.value),z=y;for(let H=0,nt=W.length;H<nt;H++){let X=W[H],tt=x(X,D),it=y%A,Tt=it%tt.boundary,Ht=it+Tt;y+=Tt,Ht!==0&&A-Ht<tt.storage&&(y+=A-Ht),H===0&&(z=y),y+=tt.storage}let q=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new q((y-z)/Float32Array.BYTES_PER_ELEMENT),O.__offset=z}}let E=y%A;return E>0&&(y+=A-E),_.__size=y,_.__cache={},this}function x(_,b){let y={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(y.boundary=4,y.storage=4):_.isVector2?(y.boundary=8,y.storage=8):_.isVector3||_.isColor?(y.boundary=16,y.storage=12):_.isVector4?(y.boundary=16,y.storage=16):_.isMatrix3?(y.boundary=16,y.storage=48):_.isMatrix4?(y.boundary=16,y.storage=64):_.isTexture?xt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(y.boundary=16,y.storage=_.byteLength):xt("WebGLRenderer: Unsupported uniform value type.",_),b===!0&&(y.boundary=16,y.storage=Math.ceil(y.storage/16)*16),y}function g(_){let b=_.target;b.removeEventListener("dispose",g),s.deleteBuffer(n[b.id]),delete n[b.id],delete r[b.id]}function m(){for(let _ in n)s.deleteBuffer(n[_]);n={},r={}}return{bind:o,update:a,dispose:m}}var XE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),hn=null;function qE(){return hn===null&&(hn=new Ze(XE,16,16,In,Oi),hn.name="DFG_LUT",hn.minFilter=be,hn.magFilter=be,hn.wrapS=ui,hn.wrapT=ui,hn.generateMipmaps=!1,hn.needsUpdate=!0),hn}var Jl=class{constructor(t={}){let{canvas:e=gp(),context:i=null,depth:n=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=mi}=t;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let x=f,g=new Set([pl,fl,go]),m=new Set([mi,Pi,js,ss,hl,ul]),_=new Uint32Array(4),b=new Int32Array(4),y={textures:[],min:[],max:[],resolution:[]},A=null,E=null,v=[],w=[],P=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Yi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,L=!1,O=null,W=null,D=null,z=null;this._outputColorSpace=Fe;let q=0,H=0,nt=null,X=-1,tt=null,it=new ge,Tt=new ge,Ht=null,Y=new vt(0),yt=0,Ct=e.width,kt=e.height,bt=1,Bt=null,we=null,Gt=new ge(0,0,Ct,kt),te=new ge(0,0,Ct,kt),ne=!1,et=new en,ht=new zr,at=!1,At=!1,_t=new Vt,Yt=new C,Nt=new ge,se={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},re=!1;function he(){return nt===null?bt:1}let U=i;function Ne(S,N){return e.getContext(S,N)}let ee,_e,pt,Te,zt,Xt,T,M,k,st,Q,lt,mt,Z,J,ut,I,K,$,dt,ot,ct,Ut;try{let S={alpha:!0,depth:n,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",Ot,!1),e.addEventListener("webglcontextrestored",Kt,!1),e.addEventListener("webglcontextcreationerror",wt,!1),U===null){let N="webgl2";if(U=Ne(N,S),U===null)throw Ne(N)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Qt()}catch(S){throw e.removeEventListener("webglcontextlost",Ot,!1),e.removeEventListener("webglcontextrestored",Kt,!1),e.removeEventListener("webglcontextcreationerror",wt,!1),Dt("WebGLRenderer: "+S.message),S}function Qt(){ee=new sS(U),ee.init(),ot=new P0(U,ee),_e=new $w(U,ee,t,ot),pt=new kE(U,ee),_e.reversedDepthBuffer&&d&&pt.buffers.depth.setReversed(!0),W=U.createFramebuffer(),D=U.createFramebuffer(),z=U.createFramebuffer(),Te=new aS(U),zt=new SE,Xt=new BE(U,ee,pt,zt,_e,ot,Te),T=new nS(R),M=new cb(U),ct=new Xw(U,M),k=new rS(U,M,Te,ct),st=new cS(U,k,M,ct,Te),K=new lS(U,_e,Xt),J=new Yw(zt),Q=new wE(R,T,ee,_e,ct,J),lt=new GE(R,zt),mt=new AE,Z=new LE(ee),I=new Ww(R,T,pt,st,p,l),ut=new FE(R,st,_e),Ut=new WE(U,Te,_e,pt),$=new qw(U,ee,Te),dt=new oS(U,ee,Te),Te.programs=Q.programs,R.capabilities=_e,R.extensions=ee,R.properties=zt,R.renderLists=mt,R.shadowMap=ut,R.state=pt,R.info=Te}x!==mi&&(P=new uS(x,e.width,e.height,a,n,r));let rt=new Np(R,U);this.xr=rt,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let S=ee.get("WEBGL_lose_context");S&&S.loseContext()},this.forceContextRestore=function(){let S=ee.get("WEBGL_lose_context");S&&S.restoreContext()},this.getPixelRatio=function(){return bt},this.setPixelRatio=function(S){S!==void 0&&(bt=S,this.setSize(Ct,kt,!1))},this.getSize=function(S){return S.set(Ct,kt)},this.setSize=function(S,N,G=!0){if(rt.isPresenting){xt("WebGLRenderer: Can't change size while VR device is presenting.");return}Ct=S,kt=N,e.width=Math.floor(S*bt),e.height=Math.floor(N*bt),G===!0&&(e.style.width=S+"px",e.style.height=N+"px"),P!==null&&P.setSize(e.width,e.height),this.setViewport(0,0,S,N)},this.getDrawingBufferSize=function(S){return S.set(Ct*bt,kt*bt).floor()},this.setDrawingBufferSize=function(S,N,G){Ct=S,kt=N,bt=G,e.width=Math.floor(S*G),e.height=Math.floor(N*G),this.setViewport(0,0,S,N)},this.setEffects=function(S){if(x===mi){Dt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(S){for(let N=0;N<S.length;N++)if(S[N].isOutputPass===!0){xt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}P.setEffects(S||[])},this.getCurrentViewport=function(S){return S.copy(it)},this.getViewport=function(S){return S.copy(Gt)},this.setViewport=function(S,N,G,F){S.isVector4?Gt.set(S.x,S.y,S.z,S.w):Gt.set(S,N,G,F),pt.viewport(it.copy(Gt).multiplyScalar(he()).round())},this.getScissor=function(S){return S.copy(te)},this.setScissor=function(S,N,G,F){S.isVector4?te.set(S.x,S.y,S.z,S.w):te.set(S,N,G,F),pt.scissor(Tt.copy(te).multiplyScalar(he()).round())},this.getScissorTest=function(){return ne},this.setScissorTest=function(S){pt.setScissorTest(ne=S)},this.setOpaqueSort=function(S){Bt=S},this.setTransparentSort=function(S){we=S},this.getClearColor=function(S){return S.copy(I.getClearColor())},this.setClearColor=function(){I.setClearColor(...arguments)},this.getClearAlpha=function(){return I.getClearAlpha()},this.setClearAlpha=function(){I.setClearAlpha(...arguments)},this.clear=function(S=!0,N=!0,G=!0){let F=0;if(S){let B=!1;if(nt!==null){let gt=nt.texture.format;B=g.has(gt)}if(B){let gt=nt.texture.type,Rt=m.has(gt),ft=I.getClearColor(),St=I.getClearAlpha(),Lt=ft.r,$t=ft.g,oe=ft.b;Rt?(_[0]=Lt,_[1]=$t,_[2]=oe,_[3]=St,U.clearBufferuiv(U.COLOR,0,_)):(b[0]=Lt,b[1]=$t,b[2]=oe,b[3]=St,U.clearBufferiv(U.COLOR,0,b))}else F|=U.COLOR_BUFFER_BIT}N&&(F|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),G&&(F|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),F!==0&&U.clear(F)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(S){S.setRenderer(this),O=S},this.dispose=function(){e.removeEventListener("webglcontextlost",Ot,!1),e.removeEventListener("webglcontextrestored",Kt,!1),e.removeEventListener("webglcontextcreationerror",wt,!1),I.dispose(),mt.dispose(),Z.dispose(),Xt.dispose(),zt.dispose(),T.dispose(),st.dispose(),k.dispose(),ct.dispose(),Ut.dispose(),Q.dispose(),rt.dispose(),rt.removeEventListener("sessionstart",Kp),rt.removeEventListener("sessionend",jp),ls.stop()};function Ot(S){S.preventDefault(),Nr("WebGLRenderer: Context Lost."),L=!0}function Kt(){Nr("WebGLRenderer: Context Restored."),L=!1;let S=Te.autoReset,N=ut.enabled,G=ut.autoUpdate,F=ut.needsUpdate,B=ut.type;Qt(),Te.autoReset=S,ut.enabled=N,ut.autoUpdate=G,ut.needsUpdate=F,ut.type=B}function wt(S){Dt("WebGLRenderer: A WebGL context could not be created. Reason: ",S.statusMessage)}function xe(S){let N=S.target;N.removeEventListener("dispose",xe),Xe(N)}function Xe(S){Ln(S),zt.remove(S)}function Ln(S){let N=zt.get(S).programs;N!==void 0&&(N.forEach(function(G){Q.releaseProgram(G)}),S.isShaderMaterial&&Q.releaseShaderCache(S))}this.renderBufferDirect=function(S,N,G,F,B,gt){N===null&&(N=se);let Rt=B.isMesh&&B.matrixWorld.determinantAffine()<0,ft=S_(S,N,G,F,B);pt.setMaterial(F,Rt);let St=G.index,Lt=1;if(F.wireframe===!0){if(St=k.getWireframeAttribute(G),St===void 0)return;Lt=2}let $t=G.drawRange,oe=G.attributes.position,Pt=$t.start*Lt,ae=($t.start+$t.count)*Lt;gt!==null&&(Pt=Math.max(Pt,gt.start*Lt),ae=Math.min(ae,(gt.start+gt.count)*Lt)),St!==null?(Pt=Math.max(Pt,0),ae=Math.min(ae,St.count)):oe!=null&&(Pt=Math.max(Pt,0),ae=Math.min(ae,oe.count));let Ue=ae-Pt;if(Ue<0||Ue===1/0)return;ct.setup(B,F,ft,G,St);let ye,ve=$;if(St!==null&&(ye=M.get(St),ve=dt,ve.setIndex(ye)),B.isMesh)F.wireframe===!0?(pt.setLineWidth(F.wireframeLinewidth*he()),ve.setMode(U.LINES)):ve.setMode(U.TRIANGLES);else if(B.isLine){let Ke=F.linewidth;Ke===void 0&&(Ke=1),pt.setLineWidth(Ke*he()),B.isLineSegments?ve.setMode(U.LINES):B.isLineLoop?ve.setMode(U.LINE_LOOP):ve.setMode(U.LINE_STRIP)}else B.isPoints?ve.setMode(U.POINTS):B.isSprite&&ve.setMode(U.TRIANGLES);if(B.isBatchedMesh)if(ee.get("WEBGL_multi_draw"))ve.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let Ke=B._multiDrawStarts,It=B._multiDrawCounts,li=B._multiDrawCount,de=St?M.get(St).bytesPerElement:1,cs=zt.get(F).currentProgram.getUniforms();for(let je=0;je<li;je++)cs.setValue(U,"_gl_DrawID",je),ve.render(Ke[je]/de,It[je])}else if(B.isInstancedMesh)ve.renderInstances(Pt,Ue,B.count);else if(G.isInstancedBufferGeometry){let Ke=G._maxInstanceCount!==void 0?G._maxInstanceCount:1/0,It=Math.min(G.instanceCount,Ke);ve.renderInstances(Pt,Ue,It)}else ve.render(Pt,Ue)};function Jp(S,N,G,F){O!==null&&S.isNodeMaterial&&O.setObject(F,S),at===!0&&J.setState(S,G,!1),S.transparent===!0&&S.side===Si&&S.forceSinglePass===!1?(S.side=oi,S.needsUpdate=!0,Po(S,N,F),S.side=Pn,S.needsUpdate=!0,Po(S,N,F),S.side=Si):Po(S,N,F)}this.compile=function(S,N,G=null){G===null&&(G=S),O!==null&&O.renderStart(S,N,G),E=Z.get(G),E.init(N),w.push(E),G.traverseVisible(function(B){B.isLight&&B.layers.test(N.layers)&&(E.pushLight(B),B.castShadow&&E.pushShadow(B))}),S!==G&&S.traverseVisible(function(B){B.isLight&&B.layers.test(N.layers)&&(E.pushLight(B),B.castShadow&&E.pushShadow(B))}),E.setupLights(),O!==null&&O.updateLights(E.state.lightsArray),At=this.localClippingEnabled,at=J.init(this.clippingPlanes,At),at===!0&&J.setGlobalState(this.clippingPlanes,N),O!==null&&ut.render(E.state.shadowsArray,G,N);let F=new Set;return S.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let gt=B.material;if(gt)if(Array.isArray(gt))for(let Rt=0;Rt<gt.length;Rt++){let ft=gt[Rt];Jp(ft,G,N,B),F.add(ft)}else Jp(gt,G,N,B),F.add(gt)}),E=w.pop(),O!==null&&O.renderEnd(),F},this.compileAsync=function(S,N,G=null){let F=this.compile(S,N,G);return new Promise(B=>{function gt(){if(F.forEach(function(Rt){let St=zt.get(Rt).currentProgram;(St===void 0||St.isReady())&&F.delete(Rt)}),F.size===0){B(S);return}setTimeout(gt,10)}ee.get("KHR_parallel_shader_compile")!==null?gt():setTimeout(gt,10)})};let wd=null;function M_(S){wd&&wd(S)}function Kp(){ls.stop()}function jp(){ls.start()}let ls=new y0;ls.setAnimationLoop(M_),typeof self<"u"&&ls.setContext(self),this.setAnimationLoop=function(S){wd=S,rt.setAnimationLoop(S),S===null?ls.stop():ls.start()},rt.addEventListener("sessionstart",Kp),rt.addEventListener("sessionend",jp),this.render=function(S,N){if(N!==void 0&&N.isCamera!==!0){Dt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(L===!0)return;O!==null&&O.renderStart(S,N);let G=rt.enabled===!0&&rt.isPresenting===!0,F=P!==null&&(nt===null||G)&&P.begin(R,nt);if(S.matrixWorldAutoUpdate===!0&&S.updateMatrixWorld(),N.parent===null&&N.matrixWorldAutoUpdate===!0&&N.updateMatrixWorld(),rt.enabled===!0&&rt.isPresenting===!0&&(P===null||P.isCompositing()===!1)&&(rt.cameraAutoUpdate===!0&&rt.updateCamera(N),N=rt.getCamera()),S.isScene===!0&&S.onBeforeRender(R,S,N,nt),E=Z.get(S,w.length),E.init(N),E.state.textureUnits=Xt.getTextureUnits(),w.push(E),_t.multiplyMatrices(N.projectionMatrix,N.matrixWorldInverse),N.isArrayCamera?ht.setFromArrayCamera(N):et.setFromProjectionMatrix(_t,vi,N.reversedDepth),At=this.localClippingEnabled,at=J.init(this.clippingPlanes,At),A=mt.get(S,v.length),A.init(),v.push(A),this.info.render.frame++,rt.enabled===!0&&rt.isPresenting===!0){let Rt=R.xr.getDepthSensingMesh();Rt!==null&&Sd(Rt,N,-1/0,R.sortObjects)}Sd(S,N,0,R.sortObjects),A.finish(),O!==null&&O.updateLights(E.state.lightsArray),R.sortObjects===!0&&A.sort(Bt,we),re=rt.enabled===!1||rt.isPresenting===!1||rt.hasDepthSensing()===!1,re&&I.addToRenderList(A,S),this.info.autoReset===!0&&this.info.reset(),at===!0&&J.beginShadows();let B=E.state.shadowsArray;if(ut.render(B,S,N),at===!0&&J.endShadows(),(F&&P.hasRenderPass())===!1){let Rt=A.opaque,ft=A.transmissive;if(E.setupLights(),N.isArrayCamera){let St=N.cameras;if(ft.length>0)for(let Lt=0,$t=St.length;Lt<$t;Lt++){let oe=St[Lt];tm(Rt,ft,S,oe)}re&&I.render(S);for(let Lt=0,$t=St.length;Lt<$t;Lt++){let oe=St[Lt];Qp(A,S,oe,oe.viewport)}}else ft.length>0&&tm(Rt,ft,S,N),re&&I.render(S),Qp(A,S,N)}nt!==null&&H===0&&(Xt.updateMultisampleRenderTarget(nt),Xt.updateRenderTargetMipmap(nt)),F&&P.end(R),S.isScene===!0&&S.onAfterRender(R,S,N),ct.resetDefaultState(),X=-1,tt=null,w.pop(),w.length>0?(E=w[w.length-1],Xt.setTextureUnits(E.state.textureUnits),at===!0&&J.setGlobalState(R.clippingPlanes,E.state.camera)):E=null,v.pop(),v.length>0?A=v[v.length-1]:A=null,O!==null&&O.renderEnd()};function Sd(S,N,G,F){if(S.visible===!1)return;if(S.layers.test(N.layers)){if(S.isGroup)G=S.renderOrder;else if(S.isLOD)S.autoUpdate===!0&&S.update(N);else if(S.isLight)E.pushLight(S),S.castShadow&&E.pushShadow(S);else if(S.isSprite){let Rt=N.isArrayCamera?ht:et;if(!S.frustumCulled||S.intersectsFrustum(Rt)){F&&Nt.setFromMatrixPosition(S.matrixWorld).applyMatrix4(_t);let ft=st.update(S),St=S.material;St.visible&&A.push(S,ft,St,G,Nt.z,null,N)}}else if(S.isMesh||S.isLine||S.isPoints){let Rt=N.isArrayCamera?ht:et;if(!S.frustumCulled||S.intersectsFrustum(Rt)){let ft=st.update(S),St=S.material;if(F&&(S.boundingSphere!==void 0?(S.boundingSphere===null&&S.computeBoundingSphere(),Nt.copy(S.boundingSphere.center)):(ft.boundingSphere===null&&ft.computeBoundingSphere(),Nt.copy(ft.boundingSphere.center)),Nt.applyMatrix4(S.matrixWorld).applyMatrix4(_t)),Array.isArray(St)){let Lt=ft.groups;for(let $t=0,oe=Lt.length;$t<oe;$t++){let Pt=Lt[$t],ae=St[Pt.materialIndex];ae&&ae.visible&&A.push(S,ft,ae,G,Nt.z,Pt,N)}}else St.visible&&A.push(S,ft,St,G,Nt.z,null,N)}}}let gt=S.children;for(let Rt=0,ft=gt.length;Rt<ft;Rt++)Sd(gt[Rt],N,G,F)}function Qp(S,N,G,F){let{opaque:B,transmissive:gt,transparent:Rt}=S;E.setupLightsView(G),at===!0&&J.setGlobalState(R.clippingPlanes,G),F&&pt.viewport(it.copy(F)),B.length>0&&rc(B,N,G),gt.length>0&&rc(gt,N,G),Rt.length>0&&rc(Rt,N,G),pt.buffers.depth.setTest(!0),pt.buffers.depth.setMask(!0),pt.buffers.color.setMask(!0),pt.setPolygonOffset(!1)}function tm(S,N,G,F){if((G.isScene===!0?G.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[F.id]===void 0){let Pt=ee.has("EXT_color_buffer_half_float")||ee.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[F.id]=new si(1,1,{generateMipmaps:!0,type:Pt?Oi:mi,minFilter:Ui,samples:Math.max(4,_e.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:ie.workingColorSpace})}let gt=E.state.transmissionRenderTarget[F.id],Rt=F.viewport||it;gt.setSize(Rt.z*R.transmissionResolutionScale,Rt.w*R.transmissionResolutionScale);let ft=R.getRenderTarget(),St=R.getActiveCubeFace(),Lt=R.getActiveMipmapLevel();R.setRenderTarget(gt),R.getClearColor(Y),yt=R.getClearAlpha(),yt<1&&R.setClearColor(16777215,.5),R.clear(),re&&I.render(G);let $t=R.toneMapping;R.toneMapping=Yi;let oe=F.viewport;if(F.viewport!==void 0&&(F.viewport=void 0),E.setupLightsView(F),at===!0&&J.setGlobalState(R.clippingPlanes,F),rc(S,G,F),Xt.updateMultisampleRenderTarget(gt),Xt.updateRenderTargetMipmap(gt),ee.has("WEBGL_multisampled_render_to_texture")===!1){let Pt=!1;for(let ae=0,Ue=N.length;ae<Ue;ae++){let ye=N[ae],{object:ve,geometry:Ke,material:It,group:li}=ye;if(It.side===Si&&ve.layers.test(F.layers)){let de=It.side;It.side=oi,It.needsUpdate=!0,em(ve,G,F,Ke,It,li),It.side=de,It.needsUpdate=!0,Pt=!0}}Pt===!0&&(Xt.updateMultisampleRenderTarget(gt),Xt.updateRenderTargetMipmap(gt))}R.setRenderTarget(ft,St,Lt),R.setClearColor(Y,yt),oe!==void 0&&(F.viewport=oe),R.toneMapping=$t}function rc(S,N,G){let F=N.isScene===!0?N.overrideMaterial:null;for(let B=0,gt=S.length;B<gt;B++){let Rt=S[B],{object:ft,geometry:St,group:Lt}=Rt,$t=Rt.material;$t.allowOverride===!0&&F!==null&&($t=F),ft.layers.test(G.layers)&&em(ft,N,G,St,$t,Lt)}}function em(S,N,G,F,B,gt){O!==null&&B.isNodeMaterial&&O.setObject(S,B),S.onBeforeRender(R,N,G,F,B,gt),S.modelViewMatrix.multiplyMatrices(G.matrixWorldInverse,S.matrixWorld),S.normalMatrix.getNormalMatrix(S.modelViewMatrix),B.onBeforeRender(R,N,G,F,S,gt),B.transparent===!0&&B.side===Si&&B.forceSinglePass===!1?(B.side=oi,B.needsUpdate=!0,R.renderBufferDirect(G,N,F,B,S,gt),B.side=Pn,B.needsUpdate=!0,R.renderBufferDirect(G,N,F,B,S,gt),B.side=Si):R.renderBufferDirect(G,N,F,B,S,gt),S.onAfterRender(R,N,G,F,B,gt)}function im(S){let N=0;for(let G of S)G.texture!==null&&N++;return N}function Po(S,N,G){N.isScene!==!0&&(N=se);let F=zt.get(S),B=E.state.lights,gt=E.state.shadowsArray,Rt=B.state.version,ft=Q.getParameters(S,B.state,gt,N,G,E.state.lightProbeGridArray),St=Q.getProgramCacheKey(ft),Lt=F.programs;F.environment=S.isMeshStandardMaterial||S.isMeshLambertMaterial||S.isMeshPhongMaterial?N.environment:null,F.fog=N.fog;let $t=S.isMeshStandardMaterial||S.isMeshLambertMaterial&&!S.envMap||S.isMeshPhongMaterial&&!S.envMap;F.envMap=T.get(S.envMap||F.environment,$t),F.envMapRotation=F.environment!==null&&S.envMap===null?N.environmentRotation:S.envMapRotation,Lt===void 0&&(S.addEventListener("dispose",xe),Lt=new Map,F.programs=Lt,F.programVariants=new Map);let oe=Lt.get(St);if(oe!==void 0){if(F.currentProgram===oe&&F.lightsStateVersion===Rt)return sm(S,ft),oe}else ft.uniforms=Q.getUniforms(S),O!==null&&S.isNodeMaterial&&O.build(S,G,ft),S.onBeforeCompile(ft,R),oe=Q.acquireProgram(ft,St),Lt.set(St,oe),F.uniforms=ft.uniforms;let Pt=F.uniforms;return(!S.isShaderMaterial&&!S.isRawShaderMaterial||S.clipping===!0)&&(Pt.clippingPlanes=J.uniform),sm(S,ft),F.needsLights=A_(S),F.lightsStateVersion=Rt,F.needsLights&&(Pt.ambientLightColor.value=B.state.ambient,Pt.lightProbe.value=B.state.probe,Pt.sunLights.value=B.state.sun,Pt.sunLightShadows.value=B.state.sunShadow,Pt.directionalLights.value=B.state.directional,Pt.directionalLightShadows.value=B.state.directionalShadow,Pt.spotLights.value=B.state.spot,Pt.spotLightShadows.value=B.state.spotShadow,Pt.rectAreaLights.value=B.state.rectArea,Pt.ltc_1.value=B.state.rectAreaLTC1,Pt.ltc_2.value=B.state.rectAreaLTC2,Pt.pointLights.value=B.state.point,Pt.pointLightShadows.value=B.state.pointShadow,Pt.hemisphereLights.value=B.state.hemi,Pt.sunShadowMatrix.value=B.state.sunShadowMatrix,Pt.sunShadowCascade.value=B.state.sunShadowCascade,Pt.directionalShadowMatrix.value=B.state.directionalShadowMatrix,Pt.spotLightMatrix.value=B.state.spotLightMatrix,Pt.spotLightMap.value=B.state.spotLightMap,Pt.pointShadowMatrix.value=B.state.pointShadowMatrix),F.numLightProbeGrids=im(E.state.lightProbeGridArray),F.currentProgram=oe,F.uniformsList=null,oe}function w_(S,N,G,F,B){let gt=zt.get(S),Rt=gt.currentProgram.id+","+F+","+B,ft=gt.programVariants.get(Rt);return ft===void 0?(ft=Po(S,N,G),gt.programVariants.set(Rt,ft)):(gt.currentProgram=ft,gt.uniformsList=null,gt.outputColorSpace=F,gt.toneMapping=B),ft}function nm(S){if(S.uniformsList===null){let N=S.currentProgram.getUniforms();S.uniformsList=wo.seqWithValue(N.seq,S.uniforms)}return S.uniformsList}function sm(S,N){let G=zt.get(S);G.outputColorSpace=N.outputColorSpace,G.batching=N.batching,G.batchingColor=N.batchingColor,G.instancing=N.instancing,G.instancingColor=N.instancingColor,G.instancingMorph=N.instancingMorph,G.skinning=N.skinning,G.morphTargets=N.morphTargets,G.morphNormals=N.morphNormals,G.morphColors=N.morphColors,G.morphTargetsCount=N.morphTargetsCount,G.numClippingPlanes=N.numClippingPlanes,G.numIntersection=N.numClipIntersection,G.vertexAlphas=N.vertexAlphas,G.vertexTangents=N.vertexTangents,G.toneMapping=N.toneMapping}function S_(S,N,G,F,B){N.isScene!==!0&&(N=se),Xt.resetTextureUnits();let gt=N.fog,Rt=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?N.environment:null,ft=nt===null?R.outputColorSpace:nt.isXRRenderTarget===!0?nt.texture.colorSpace:ie.workingColorSpace,St=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap,Lt=T.get(F.envMap||Rt,St),$t=F.vertexColors===!0&&!!G.attributes.color&&G.attributes.color.itemSize===4,oe=!!G.attributes.tangent&&(!!F.normalMap||F.anisotropy>0),Pt=!!G.morphAttributes.position,ae=!!G.morphAttributes.normal,Ue=!!G.morphAttributes.color,ye=Yi;F.toneMapped&&(nt===null||nt.isXRRenderTarget===!0)&&(ye=R.toneMapping);let ve=G.morphAttributes.position||G.morphAttributes.normal||G.morphAttributes.color,Ke=ve!==void 0?ve.length:0,It=zt.get(F),li=E.state.lights;if(at===!0&&(At===!0||S!==tt)){let Se=S===tt&&F.id===X;J.setState(F,S,Se)}let de=!1,cs=!1;F.version===It.__version?It.needsLights&&It.lightsStateVersion!==li.state.version||B.isBatchedMesh&&It.batching===!1||!B.isBatchedMesh&&It.batching===!0||B.isBatchedMesh&&It.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&It.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&It.instancing===!1||!B.isInstancedMesh&&It.instancing===!0||B.isSkinnedMesh&&It.skinning===!1||!B.isSkinnedMesh&&It.skinning===!0||B.isInstancedMesh&&It.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&It.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&It.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&It.instancingMorph===!1&&B.morphTexture!==null||It.envMap!==Lt||F.fog===!0&&It.fog!==gt||It.numClippingPlanes!==void 0&&(It.numClippingPlanes!==J.numPlanes||It.numIntersection!==J.numIntersection)||It.vertexAlphas!==$t||It.vertexTangents!==oe||It.morphTargets!==Pt||It.morphNormals!==ae||It.morphColors!==Ue||It.morphTargetsCount!==Ke||It.numLightProbeGrids!==im(E.state.lightProbeGridArray)?de=!0:(It.outputColorSpace!==ft||It.toneMapping!==ye)&&(cs=!0):(de=!0,It.__version=F.version);let je=It.currentProgram;(de===!0||cs===!0)&&(je=cs===!0?w_(F,N,B,ft,ye):Po(F,N,B),O&&F.isNodeMaterial&&O.onUpdateProgram(F,je,It));let oc=!1,Dn=!1,hs=!1,le=je.getUniforms(),Ye=It.uniforms;if(pt.useProgram(je.program)&&(oc=!0,Dn=!0,hs=!0),F.id!==X&&(X=F.id,Dn=!0),oc||tt!==S){pt.buffers.depth.getReversed()&&S.reversedDepth!==!0&&(S._reversedDepth=!0,S.updateProjectionMatrix()),le.setValue(U,"projectionMatrix",S.projectionMatrix),le.setValue(U,"viewMatrix",S.matrixWorldInverse);let qe=le.map.cameraPosition;qe!==void 0&&qe.setValue(U,Yt.setFromMatrixPosition(S.matrixWorld)),_e.logarithmicDepthBuffer&&le.setValue(U,"logDepthBufFC",2/(Math.log(S.far+1)/Math.LN2)),(F.isMeshPhongMaterial||F.isMeshToonMaterial||F.isMeshLambertMaterial||F.isMeshBasicMaterial||F.isMeshStandardMaterial||F.isShaderMaterial)&&le.setValue(U,"isOrthographic",S.isOrthographicCamera===!0),tt!==S&&(tt=S,Dn=!0,hs=!0)}if(It.needsLights&&(li.state.sunShadowMap.length>0&&le.setValue(U,"sunShadowMap",li.state.sunShadowMap,Xt),li.state.directionalShadowMap.length>0&&le.setValue(U,"directionalShadowMap",li.state.directionalShadowMap,Xt),li.state.spotShadowMap.length>0&&le.setValue(U,"spotShadowMap",li.state.spotShadowMap,Xt),li.state.pointShadowMap.length>0&&le.setValue(U,"pointShadowMap",li.state.pointShadowMap,Xt)),B.isSkinnedMesh){le.setOptional(U,B,"bindMatrix"),le.setOptional(U,B,"bindMatrixInverse");let Se=B.skeleton;Se&&(Se.boneTexture===null&&Se.computeBoneTexture(),le.setValue(U,"boneTexture",Se.boneTexture,Xt))}B.isBatchedMesh&&(le.setOptional(U,B,"batchingTexture"),le.setValue(U,"batchingTexture",B._matricesTexture,Xt),le.setOptional(U,B,"batchingIdTexture"),le.setValue(U,"batchingIdTexture",B._indirectTexture,Xt),le.setOptional(U,B,"batchingColorTexture"),B._colorsTexture!==null&&le.setValue(U,"batchingColorTexture",B._colorsTexture,Xt));let ki=G.morphAttributes;if((ki.position!==void 0||ki.normal!==void 0||ki.color!==void 0)&&K.update(B,G,je),(Dn||It.receiveShadow!==B.receiveShadow)&&(It.receiveShadow=B.receiveShadow,le.setValue(U,"receiveShadow",B.receiveShadow)),(F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial)&&F.envMap===null&&N.environment!==null&&(Ye.envMapIntensity.value=N.environmentIntensity),Ye.dfgLUT!==void 0&&(Ye.dfgLUT.value=qE()),Dn){if(le.setValue(U,"toneMappingExposure",R.toneMappingExposure),It.needsLights&&E_(Ye,hs),gt&&F.fog===!0&&lt.refreshFogUniforms(Ye,gt),lt.refreshMaterialUniforms(Ye,F,bt,kt,E.state.transmissionRenderTarget[S.id]),It.needsLights&&It.numLightProbeGrids>0){let Se=y,qe=0;for(let dn of E.state.lightProbeGridArray)dn.texture!==null&&(Se.textures[qe]=dn.texture,Se.min[qe]=dn.boundingBox.min,Se.max[qe]=dn.boundingBox.max,Se.resolution[qe]=dn.resolution,qe++);for(let dn in Se)Se[dn].length=qe;Ye.probesSH.value=Se.textures,Ye.probesMin.value=Se.min,Ye.probesMax.value=Se.max,Ye.probesResolution.value=Se.resolution}wo.upload(U,nm(It),Ye,Xt)}if(F.isShaderMaterial&&F.uniformsNeedUpdate===!0&&(wo.upload(U,nm(It),Ye,Xt),F.uniformsNeedUpdate=!1),F.isSpriteMaterial&&le.setValue(U,"center",B.center),le.setValue(U,"modelViewMatrix",B.modelViewMatrix),le.setValue(U,"normalMatrix",B.normalMatrix),le.setValue(U,"modelMatrix",B.matrixWorld),F.uniformsGroups!==void 0){let Se=F.uniformsGroups;for(let qe=0,dn=Se.length;qe<dn;qe++){let om=Se[qe];Ut.update(om,je),Ut.bind(om,je)}}return je}function E_(S,N){S.ambientLightColor.needsUpdate=N,S.lightProbe.needsUpdate=N,S.sunLights.needsUpdate=N,S.sunLightShadows.needsUpdate=N,S.directionalLights.needsUpdate=N,S.directionalLightShadows.needsUpdate=N,S.pointLights.needsUpdate=N,S.pointLightShadows.needsUpdate=N,S.spotLights.needsUpdate=N,S.spotLightShadows.needsUpdate=N,S.rectAreaLights.needsUpdate=N,S.hemisphereLights.needsUpdate=N}function A_(S){return S.isMeshLambertMaterial||S.isMeshToonMaterial||S.isMeshPhongMaterial||S.isMeshStandardMaterial||S.isShadowMaterial||S.isShaderMaterial&&S.lights===!0}this.getActiveCubeFace=function(){return q},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return nt},this.setRenderTargetTextures=function(S,N,G){let F=zt.get(S);F.__autoAllocateDepthBuffer=S.resolveDepthBuffer===!1,F.__autoAllocateDepthBuffer===!1&&(F.__useRenderToTexture=!1),zt.get(S.texture).__webglTexture=N,zt.get(S.depthTexture).__webglTexture=F.__autoAllocateDepthBuffer?void 0:G,F.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(S,N){let G=zt.get(S);G.__webglFramebuffer=N,G.__useDefaultFramebuffer=N===void 0},this.setRenderTarget=function(S,N=0,G=0){nt=S,q=N,H=G;let F=null,B=!1,gt=!1;if(S){let ft=zt.get(S);if(ft.__useDefaultFramebuffer!==void 0){pt.bindFramebuffer(U.FRAMEBUFFER,ft.__webglFramebuffer),it.copy(S.viewport),Tt.copy(S.scissor),Ht=S.scissorTest,pt.viewport(it),pt.scissor(Tt),pt.setScissorTest(Ht),X=-1;return}else if(ft.__webglFramebuffer===void 0)Xt.setupRenderTarget(S);else if(ft.__hasExternalTextures)Xt.rebindTextures(S,zt.get(S.texture).__webglTexture,zt.get(S.depthTexture).__webglTexture);else if(S.depthBuffer){let $t=S.depthTexture;if(ft.__boundDepthTexture!==$t){if($t!==null&&zt.has($t)&&(S.width!==$t.image.width||S.height!==$t.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Xt.setupDepthRenderbuffer(S)}}let St=S.texture;(St.isData3DTexture||St.isDataArrayTexture||St.isCompressedArrayTexture)&&(gt=!0);let Lt=zt.get(S).__webglFramebuffer;S.isWebGLCubeRenderTarget?(Array.isArray(Lt[N])?F=Lt[N][G]:F=Lt[N],B=!0):S.samples>0&&Xt.useMultisampledRTT(S)===!1?F=zt.get(S).__webglMultisampledFramebuffer:Array.isArray(Lt)?F=Lt[G]:F=Lt,it.copy(S.viewport),Tt.copy(S.scissor),Ht=S.scissorTest}else it.copy(Gt).multiplyScalar(bt).floor(),Tt.copy(te).multiplyScalar(bt).floor(),Ht=ne;if(G!==0&&(F=W),pt.bindFramebuffer(U.FRAMEBUFFER,F)&&pt.drawBuffers(S,F),pt.viewport(it),pt.scissor(Tt),pt.setScissorTest(Ht),B){let ft=zt.get(S.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+N,ft.__webglTexture,G)}else if(gt){let ft=N;for(let St=0;St<S.textures.length;St++){let Lt=zt.get(S.textures[St]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+St,Lt.__webglTexture,G,ft)}}else if(S!==null&&G!==0){let ft=zt.get(S.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ft.__webglTexture,G)}X=-1};function rm(S){let N=zt.get(S);return(N.__readFormat!==S.format||N.__readType!==S.type)&&(N.__readFormat=S.format,N.__readType=S.type,N.__formatReadable=_e.textureFormatReadable(S.format),N.__typeReadable=_e.textureTypeReadable(S.type)),N}this.readRenderTargetPixels=function(S,N,G,F,B,gt,Rt,ft=0){if(!(S&&S.isWebGLRenderTarget)){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let St=zt.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Rt!==void 0&&(St=St[Rt],Array.isArray(St)&&(St=St[0])),St){pt.bindFramebuffer(U.FRAMEBUFFER,St);try{let Lt=S.textures[ft],$t=Lt.format,oe=Lt.type;S.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ft);let Pt=rm(Lt);if(Pt.__formatReadable===!1){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Pt.__typeReadable===!1){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}N>=0&&N<=S.width-F&&G>=0&&G<=S.height-B&&U.readPixels(N,G,F,B,ot.convert($t),ot.convert(oe),gt)}finally{let Lt=nt!==null?zt.get(nt).__webglFramebuffer:null;pt.bindFramebuffer(U.FRAMEBUFFER,Lt)}}},this.readRenderTargetPixelsAsync=async function(S,N,G,F,B,gt,Rt,ft=0){if(!(S&&S.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let St=zt.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Rt!==void 0&&(St=St[Rt],Array.isArray(St)&&(St=St[0])),St)if(N>=0&&N<=S.width-F&&G>=0&&G<=S.height-B){pt.bindFramebuffer(U.FRAMEBUFFER,St);let Lt=S.textures[ft],$t=Lt.format,oe=Lt.type;S.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+ft);let Pt=rm(Lt);if(Pt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Pt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let ae=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,ae),U.bufferData(U.PIXEL_PACK_BUFFER,gt.byteLength,U.STREAM_READ),U.readPixels(N,G,F,B,ot.convert($t),ot.convert(oe),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let Ue=nt!==null?zt.get(nt).__webglFramebuffer:null;pt.bindFramebuffer(U.FRAMEBUFFER,Ue);let ye=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await Hx(U,ye,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,ae),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,gt),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(ae),U.deleteSync(ye),gt}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(S,N=null,G=0){let F=Math.pow(2,-G),B=Math.floor(S.image.width*F),gt=Math.floor(S.image.height*F),Rt=N!==null?N.x:0,ft=N!==null?N.y:0;Xt.setTexture2D(S,0),U.copyTexSubImage2D(U.TEXTURE_2D,G,0,0,Rt,ft,B,gt),pt.unbindTexture()},this.copyTextureToTexture=function(S,N,G=null,F=null,B=0,gt=0){let Rt,ft,St,Lt,$t,oe,Pt,ae,Ue,ye=S.isCompressedTexture?S.mipmaps[gt]:S.image;if(G!==null)Rt=G.max.x-G.min.x,ft=G.max.y-G.min.y,St=G.isBox3?G.max.z-G.min.z:1,Lt=G.min.x,$t=G.min.y,oe=G.isBox3?G.min.z:0;else{let le=Math.pow(2,-B);Rt=Math.floor(ye.width*le),ft=Math.floor(ye.height*le),S.isDataArrayTexture?St=ye.depth:S.isData3DTexture?St=Math.floor(ye.depth*le):St=1,Lt=0,$t=0,oe=0}F!==null?(Pt=F.x,ae=F.y,Ue=F.z):(Pt=0,ae=0,Ue=0);let ve=ot.convert(N.format),Ke=ot.convert(N.type),It;N.isData3DTexture?(Xt.setTexture3D(N,0),It=U.TEXTURE_3D):N.isDataArrayTexture||N.isCompressedArrayTexture?(Xt.setTexture2DArray(N,0),It=U.TEXTURE_2D_ARRAY):(Xt.setTexture2D(N,0),It=U.TEXTURE_2D),pt.activeTexture(U.TEXTURE0),pt.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,N.flipY),pt.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,N.premultiplyAlpha),pt.pixelStorei(U.UNPACK_ALIGNMENT,N.unpackAlignment);let li=pt.getParameter(U.UNPACK_ROW_LENGTH),de=pt.getParameter(U.UNPACK_IMAGE_HEIGHT),cs=pt.getParameter(U.UNPACK_SKIP_PIXELS),je=pt.getParameter(U.UNPACK_SKIP_ROWS),oc=pt.getParameter(U.UNPACK_SKIP_IMAGES);pt.pixelStorei(U.UNPACK_ROW_LENGTH,ye.width),pt.pixelStorei(U.UNPACK_IMAGE_HEIGHT,ye.height),pt.pixelStorei(U.UNPACK_SKIP_PIXELS,Lt),pt.pixelStorei(U.UNPACK_SKIP_ROWS,$t),pt.pixelStorei(U.UNPACK_SKIP_IMAGES,oe);let Dn=S.isDataArrayTexture||S.isData3DTexture,hs=N.isDataArrayTexture||N.isData3DTexture;if(S.isDepthTexture){let le=zt.get(S),Ye=zt.get(N),ki=zt.get(le.__renderTarget),Se=zt.get(Ye.__renderTarget);pt.bindFramebuffer(U.READ_FRAMEBUFFER,ki.__webglFramebuffer),pt.bindFramebuffer(U.DRAW_FRAMEBUFFER,Se.__webglFramebuffer);for(let qe=0;qe<St;qe++)Dn&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,zt.get(S).__webglTexture,B,oe+qe),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,zt.get(N).__webglTexture,gt,Ue+qe)),U.blitFramebuffer(Lt,$t,Lt+Rt,$t+ft,Pt,ae,Pt+Rt,ae+ft,U.DEPTH_BUFFER_BIT,U.NEAREST);pt.bindFramebuffer(U.READ_FRAMEBUFFER,null),pt.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(B!==0||S.isRenderTargetTexture||zt.has(S)){let le=zt.get(S),Ye=zt.get(N);pt.bindFramebuffer(U.READ_FRAMEBUFFER,D),pt.bindFramebuffer(U.DRAW_FRAMEBUFFER,z);for(let ki=0;ki<St;ki++)Dn?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,le.__webglTexture,B,oe+ki):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,le.__webglTexture,B),hs?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ye.__webglTexture,gt,Ue+ki):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,Ye.__webglTexture,gt),B!==0?U.blitFramebuffer(Lt,$t,Lt+Rt,$t+ft,Pt,ae,Pt+Rt,ae+ft,U.COLOR_BUFFER_BIT,U.NEAREST):hs?U.copyTexSubImage3D(It,gt,Pt,ae,Ue+ki,Lt,$t,Rt,ft):U.copyTexSubImage2D(It,gt,Pt,ae,Lt,$t,Rt,ft);pt.bindFramebuffer(U.READ_FRAMEBUFFER,null),pt.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else hs?S.isDataTexture||S.isData3DTexture?U.texSubImage3D(It,gt,Pt,ae,Ue,Rt,ft,St,ve,Ke,ye.data):N.isCompressedArrayTexture?U.compressedTexSubImage3D(It,gt,Pt,ae,Ue,Rt,ft,St,ve,ye.data):U.texSubImage3D(It,gt,Pt,ae,Ue,Rt,ft,St,ve,Ke,ye):S.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,gt,Pt,ae,Rt,ft,ve,Ke,ye.data):S.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,gt,Pt,ae,ye.width,ye.height,ve,ye.data):U.texSubImage2D(U.TEXTURE_2D,gt,Pt,ae,Rt,ft,ve,Ke,ye);pt.pixelStorei(U.UNPACK_ROW_LENGTH,li),pt.pixelStorei(U.UNPACK_IMAGE_HEIGHT,de),pt.pixelStorei(U.UNPACK_SKIP_PIXELS,cs),pt.pixelStorei(U.UNPACK_SKIP_ROWS,je),pt.pixelStorei(U.UNPACK_SKIP_IMAGES,oc),gt===0&&N.generateMipmaps===!0&&N.mipmapsAutoUpdate===!0&&U.generateMipmap(It),pt.unbindTexture()},this.initRenderTarget=function(S){zt.get(S).__webglFramebuffer===void 0&&Xt.setupRenderTarget(S)},this.initTexture=function(S){S.isCubeTexture?Xt.setTextureCube(S,0):S.isData3DTexture?Xt.setTexture3D(S,0):S.isDataArrayTexture||S.isCompressedArrayTexture?Xt.setTexture2DArray(S,0):Xt.setTexture2D(S,0),pt.unbindTexture()},this.resetState=function(){q=0,H=0,nt=null,pt.reset(),ct.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return vi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=ie._getDrawingBufferColorSpace(t),e.unpackColorSpace=ie._getUnpackColorSpace()}};function Up({position:s,target:t,zoom:e=1}){return[...s,...t,e].map(i=>Number(i.toPrecision(5)))}function Gu(s){return!Array.isArray(s)||s.length!==7||!s.every(Number.isFinite)||s[6]<=0?null:{position:s.slice(0,3),target:s.slice(3,6),zoom:s[6]}}function jl(s,t=s.length/3){let e=[1/0,1/0,1/0],i=[-1/0,-1/0,-1/0];for(let n=0;n<t;n+=1)for(let r=0;r<3;r+=1){let o=s[3*n+r];o<e[r]&&(e[r]=o),o>i[r]&&(i[r]=o)}return e.every((n,r)=>n<=i[r])?[e,i]:null}function Wu(s){let t=s.filter(Boolean);return t.length?[0,1].map(e=>[0,1,2].map(i=>Math[e?"max":"min"](...t.map(n=>n[e][i])))):null}function L0([s,t],e,i,n=[.5,-.8,.45]){let r=s.map((u,d)=>(u+t[d])/2),o=Math.max(Math.hypot(...t.map((u,d)=>u-s[d]))/2,1e-6),a=Math.atan(Math.tan(e*Math.PI/360)*Math.min(1,i)),l=o/Math.sin(a)*1.12,c=Math.hypot(...n);return{position:r.map((u,d)=>u+n[d]/c*l),target:r,radius:o,distance:l,zoom:1}}function D0({xyz:s,n:t,matrix:e,width:i,height:n,x:r,y:o,radius:a,scale:l,reach:c=6}){let h=-1,u=1/0,d=!1;for(let f=0;f<t;f+=1){let p=s[3*f],x=s[3*f+1],g=s[3*f+2],m=e[3]*p+e[7]*x+e[11]*g+e[15];if(!(m>0))continue;let _=((e[0]*p+e[4]*x+e[8]*g+e[12])/m+1)/2*i-r,b=(1-(e[1]*p+e[5]*x+e[9]*g+e[13])/m)/2*n-o,y=Math.hypot(_,b),A=a(f)*l/m,E=(e[2]*p+e[6]*x+e[10]*g+e[14])/m,v=y<=A;if(E<-1||E>1||!v&&(d||y>c))continue;let w=v?E:y+.01*E;(v&&!d||w<u)&&(h=f,u=w,d=v)}return h}function N0(s){let t=parseInt(s.slice(1),16);return[t>>16,t>>8&255,t&255]}function U0(s,t,e,i){let n=new Uint8Array(1024),r=N0(i);for(let c=0;c<256;c+=1)n.set([...t[c]?N0(t[c].colour):r,255],4*c);let o=new Uint8Array(4*e),a=new Uint32Array(n.buffer),l=new Uint32Array(o.buffer);if(s)for(let c=0;c<e;c+=1)l[c]=a[s[c]];else l.fill(a[255]);return o}function Xu(s,[t,e],i){let r=new Uint32Array(Uint8Array.from({length:1024},(h,u)=>u%4<3?i[3*(u>>2)+u%4]:255).buffer),o=new Uint32Array(new Uint8Array([128,128,128,255]).buffer)[0],a=new Uint8Array(4*s.length),l=new Uint32Array(a.buffer),c=e>t?255/(e-t):0;for(let h=0;h<s.length;h+=1){let u=s[h];l[h]=Number.isNaN(u)?o:r[Math.min(Math.max(Math.round((u-t)*c),0),255)]}return a}function O0(s,t,e,i){let n=new Float32Array(256).fill(i);t.forEach((o,a)=>n[a]=o.radius);let r=new Float32Array(e);if(s)for(let o=0;o<e;o+=1)r[o]=n[s[o]];else r.fill(i);return r}function F0(s,t){let e=new Float32Array(s.length/3);for(let i=0;i<e.length;i+=1)e[i]=s[3*i+t];return e}function k0(s){let t=1/0,e=-1/0;for(let i=0;i<s.length;i+=1)s[i]<t&&(t=s[i]),s[i]>e&&(e=s[i]);return[t,e]}var $E=3e3,YE=new C(0,1,0),qu=class{constructor(){this.object=new di,this.cylinder=new Zn(1,1,1,10,1,!0),this.material=new En,this.thin=new De({vertexColors:!0})}show(t,{xyz:e,colours:i},n){this.clear();let r=t.length/2;r&&this.object.add(r>$E?this.lines(t,e,i):this.cylinders(t,e,i,n))}cylinders(t,e,i,n){let r=new Us(this.cylinder,this.material,t.length),[o,a,l,c]=Array.from({length:4},()=>new C),h=new Ae,u=new Vt,d=new C,f=new vt;for(let p=0;p<t.length;p+=1){let[x,g]=[t[p],t[p^1]];o.fromArray(e,3*x),a.fromArray(e,3*g).add(o).multiplyScalar(.5),c.subVectors(a,o);let m=c.length();h.setFromUnitVectors(YE,c.multiplyScalar(1/(m||1))),l.addVectors(o,a).multiplyScalar(.5),r.setMatrixAt(p,u.compose(l,h,d.set(n,m,n))),r.setColorAt(p,f.setRGB(...B0(i,x),Fe))}return r.frustumCulled=!1,r}lines(t,e,i){let n=new Float32Array(6*t.length),r=new Float32Array(6*t.length),o=new vt;for(let c=0;c<t.length;c+=1){let[h,u]=[t[c],t[c^1]];o.setRGB(...B0(i,h),Fe);for(let d=0;d<3;d+=1)n[6*c+d]=e[3*h+d],n[6*c+3+d]=(e[3*h+d]+e[3*u+d])/2;o.toArray(r,6*c),o.toArray(r,6*c+3)}let a=new Ft;a.setAttribute("position",new Jt(n,3)),a.setAttribute("color",new Jt(r,3));let l=new ri(a,this.thin);return l.frustumCulled=!1,l}clear(){for(let t of[...this.object.children])this.object.remove(t),t.isInstancedMesh?t.dispose():t.geometry.dispose()}dispose(){this.clear();for(let t of[this.cylinder,this.material,this.thin])t.dispose()}};function B0(s,t){return[s[4*t]/255,s[4*t+1]/255,s[4*t+2]/255]}function Ql(s){return Array.from({length:8},(t,e)=>[0,1,2].map(i=>s[i]+[1,2,3].reduce((n,r)=>n+(e>>r-1&1)*s[3*r+i],0)))}var Ao=class{constructor(){this.material=new De({transparent:!0,opacity:.7}),this.object=new ri(new Ft,this.material),this.object.frustumCulled=!1,this.object.visible=!1}show(t){if(this.object.visible=!!t,!t)return;let e=Ql(t),i=e.flatMap((n,r)=>[1,2,4].filter(o=>!(r&o)).flatMap(o=>[e[r],e[r|o]]));this.object.geometry.dispose(),this.object.geometry=new Ft,this.object.geometry.setAttribute("position",new Jt(new Float32Array(i.flat()),3))}dispose(){this.object.geometry.dispose(),this.material.dispose()}};var tc=class{constructor({count:t=1,fps:e=20,loop:i=!0,frame:n=0}={}){this.count=t,this.fps=e,this.loop=i,this.frame=z0(n,t),this.playing=!1,this.due=null}play(){this.count<2||(!this.loop&&this.frame===this.count-1&&(this.frame=0),this.playing=!0,this.due=null)}pause(){this.playing=!1}toggle(){this.playing?this.pause():this.play()}go(t){return this.pause(),this.frame=z0(t,this.count),this.frame}step(t){return this.go(this.loop?(this.frame+t+this.count)%this.count:this.frame+t)}next(t=1){let e=this.frame+t;return e<this.count?e:this.loop?e%this.count:null}tick(t,e){if(!this.playing||(this.due??=t,t<this.due))return null;let i=this.next();if(i===null)return this.pause(),null;if(!e(i))return null;let n=1e3/this.fps;return this.due=t-this.due>n?t+n:this.due+n,this.frame=i,i}};function z0(s,t){return Math.min(Math.max(Math.round(Number(s))||0,0),Math.max(t-1,0))}var $u=class{constructor(t,e=128<<20){this.fetch=t,this.limit=e,this.kept=new Map,this.coming=new Map,this.bytes=0}has(t){return this.kept.has(t)}peek(t){return this.kept.get(t)}get(t){if(this.kept.has(t)){let e=this.kept.get(t);return this.kept.delete(t),this.kept.set(t,e),Promise.resolve(e)}if(!this.coming.has(t)){let e=this.fetch(t).then(i=>(this.coming.get(t)===e&&this.keep(t,i),i)).finally(()=>this.coming.get(t)===e&&this.coming.delete(t));this.coming.set(t,e)}return this.coming.get(t)}keep(t,e){this.kept.set(t,e),this.bytes+=e.bytes;for(let[i,n]of this.kept){if(this.bytes<=this.limit||this.kept.size<=4)break;this.kept.delete(i),this.bytes-=n.bytes}}prefetch(t){for(let e of t){if(this.coming.size>=2)return;e!==null&&!this.has(e)&&this.get(e).catch(()=>{})}}clear(){this.kept.clear(),this.coming.clear(),this.bytes=0}};function H0(s){let t=new Uint32Array(s),e=2654435769;for(let i=0;i<s;i+=1){e^=e<<13,e^=e>>>17,e^=e<<5;let n=Math.floor((e>>>0)/4294967296*(i+1));t[i]=t[n],t[n]=i}return t}var ZE=2e4,Yu=class{constructor(t=33){this.target=t,this.fraction=1}begin(t,e){this.fraction=Math.min(this.fraction,t/Math.max(e,1))}took(t){t>this.target*1.15?this.fraction=Math.max(this.fraction*Math.max(this.target/t,.25),.001):t<this.target*.7&&(this.fraction=Math.min(this.fraction*1.3,1))}of(t){return this.fraction>=1?t:Math.min(t,Math.max(Math.ceil(t*this.fraction),ZE))}};var JE=`
attribute vec4 colour;
attribute float radius;
uniform float pixels;
uniform float size;
uniform float side;
uniform vec3 haze;
uniform vec2 depths;
varying vec3 vColour;
varying vec3 vCentre;
varying float vRadius;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  // what is far away is in the haze
  vColour = mix(colour.rgb, haze, 0.6 * smoothstep(depths.x, depths.y, -seen.z));
  vCentre = seen.xyz;
  vRadius = radius * size;
  gl_Position = projectionMatrix * seen;
  #ifdef SPHERES
  gl_PointSize = clamp(2.0 * vRadius * pixels / gl_Position.w, 1.0, 1024.0);
  #else
  gl_PointSize = side;
  #endif
}`,KE=`
uniform mat4 projectionMatrix;
varying vec3 vColour;
varying vec3 vCentre;
varying float vRadius;
void main() {
  #ifdef SPHERES
  vec2 at = vec2(2.0 * gl_PointCoord.x - 1.0, 1.0 - 2.0 * gl_PointCoord.y);
  float square = dot(at, at);
  if (square > 1.0) discard;
  vec3 normal = vec3(at, sqrt(1.0 - square));
  float light = 0.42 + 0.58 * max(dot(normal, vec3(0.32, 0.48, 0.816)), 0.0);
  float shine = 0.22 * pow(max(dot(normal, vec3(0.17, 0.26, 0.95)), 0.0), 40.0);
  gl_FragColor = vec4(vColour * light + shine, 1.0);
  vec4 front = projectionMatrix * vec4(vCentre + normal * vRadius, 1.0);
  gl_FragDepth = 0.5 * front.z / front.w + 0.5;
  #else
  gl_FragColor = vec4(vColour, 1.0);
  #endif
}`,jE=2e4,Zu=class{constructor(){this.uniforms={pixels:{value:1},size:{value:1},side:{value:2},haze:{value:new vt},depths:{value:new j(0,1)}};let t=e=>new wi({uniforms:this.uniforms,vertexShader:JE,fragmentShader:KE,defines:e});this.materials={spheres:t({SPHERES:""}),points:t({})},this.object=new Os(new Ft,this.materials.points),this.object.frustumCulled=!1,this.clear()}clear(){this.reserve(0)}reserve(t){this.object.geometry.dispose();let e=new Ft;this.xyz=new Float32Array(3*t),this.colours=new Uint8Array(4*t),this.radii=new Float32Array(t),e.setAttribute("position",new Jt(this.xyz,3)),e.setAttribute("colour",new Jt(this.colours,4,!0)),e.setAttribute("radius",new Jt(this.radii,1)),e.setDrawRange(0,0),this.object.geometry=e,this.room=t,this.n=0}show({xyz:t,colours:e,radii:i}){let n=t.length/3;(n!==this.n||n!==this.room)&&this.reserve(n);let{attributes:r}=this.object.geometry;this.xyz=t,this.colours=e,this.radii=i;for(let[o,a]of[["position",t],["colour",e],["radius",i]])r[o].array=a,r[o].needsUpdate=!0;this.n=n,this.object.geometry.index||this.complete()}append({xyz:t,colours:e,radii:i}){let n=t.length/3;this.n+n>this.room&&this.grow(this.n+n);let{attributes:r}=this.object.geometry;for(let[o,a,l]of[["position",t,3],["colour",e,4],["radius",i,1]]){let c=r[o];c.array.set(a,l*this.n),c.addUpdateRange(l*this.n,l*n),c.needsUpdate=!0}this.n+=n}grow(t){let{xyz:e,colours:i,radii:n}=this,r=this.n;this.reserve(Math.max(t,2*this.room)),this.append({xyz:e.subarray(0,3*r),colours:i.subarray(0,4*r),radii:n.subarray(0,r)})}complete(){this.n>jE&&this.object.geometry.setIndex(new Jt(H0(this.n),1))}draw(t){this.object.geometry.setDrawRange(0,Math.min(t,this.n))}set spheres(t){this.object.material=t?this.materials.spheres:this.materials.points}get spheres(){return this.object.material===this.materials.spheres}sized({pixels:t,ratio:e,near:i,far:n}){this.uniforms.pixels.value=t,this.uniforms.depths.value.set(i,n),this.uniforms.side.value=Math.max(1,Math.round(2*e))}dispose(){this.object.geometry.dispose();for(let t of Object.values(this.materials))t.dispose()}};var V0={software:12e3,card:2e5},G0=1e5,QE=2e5,t1=4,Ju=class{constructor(t,e){this.view=t,this.known=e,this.options={colour:e.kind??e.axes[2],style:"auto",size:1,bonds:!0,tolerance:1.2,cell:!0,most:2e6},this.points=new Zu,this.bonds=new qu,this.cell=new Ao,t.stage.world.add(this.points.object,this.bonds.object,this.cell.object),this.player=new tc,this.values=null,this.cache=new $u(i=>this.fetch(i)),this.shown=null,this.ends=new Map,this.themed(),this.control=new AbortController}themed(){this.cell.material.color.setStyle(this.view.muted),this.points.uniforms.haze.value.setStyle(this.view.background,Gn)}ask(t,e={},i={}){return this.view.request(t,{table:this.known.table,...e},{signal:this.control.signal,...i})}async load(t){if(!this.known.frame)return this.all();let{meta:e,arrays:i}=await this.ask("frames");return Object.assign(this.player,new tc({...this.player,count:e.count,frame:t??0})),this.values=i[0]??null,this.go(this.player.frame)}get by(){let{colour:t}=this.options;return t==="none"||[this.known.kind,...this.known.axes].includes(t)?{}:{colour:t}}async fetch(t){let e=this.wantsBonds()?this.options.tolerance:null,{meta:i,arrays:n}=await this.ask("frame",{frame:t,tolerance:e,...this.by}),[r,o]=n.slice(-2);return{...this.looking(i,n),frame:t,meta:i,ranges:i.ranges,pairs:r,box:o.length?o:null,bytes:20*i.count+r.byteLength}}wantsBonds(){return this.options.bonds&&!!this.known.kind&&(this.shown?.n??0)<=G0&&this.options.style!=="points"}looking(t,e){let i=e[0],n=i.length/3,r=this.known.kind?e[1]:null,{colour:o}=this.options,a=this.known.axes.indexOf(o),l=t.colour?e[r?2:1]:a<0?null:F0(i,a),c=l&&this.endsOf(o,t.ends??k0(l)),h=l?Xu(l,c,us(this.view.map)):U0(o==="none"?null:r,t.kinds,n,this.view.accent);return{xyz:i,n,codes:r,colours:h,radii:O0(r,t.kinds,n,.5*t.scale),kinds:t.kinds,ends:c}}endsOf(t,[e,i]){let[n,r]=this.ends.get(t)??[1/0,-1/0];return this.ends.set(t,[Math.min(n,e),Math.max(r,i)]),this.ends.get(t)}async go(t){let e=await this.cache.get(t);t===this.player.frame&&!this.control.signal.aborted&&this.show(e)}show(t){this.shown=t,this.rows=null,this.points.show(t),t.pairs?.length?this.bonds.show(t.pairs,t,.09*t.meta.scale*this.options.size):this.bonds.clear(),this.cell.show(this.options.cell?t.box:null),this.view.changed(t),this.player.playing&&this.cache.prefetch(Array.from({length:t1},(e,i)=>this.player.next(i+1)))}async all(){this.rows=null;let t=this.known.rows,e=({meta:r,arrays:o})=>{let a=this.looking(r,o);this.rows||(this.points.reserve(Math.min(r.total??o[0].length/3,this.options.most)+64),this.rows=[],this.shown={...a,meta:r,ranges:null,n:0}),this.rows.push({from:this.points.n,first:r.first,which:o.at(-1)}),this.points.append(a),Object.assign(this.shown,{n:this.points.n,kinds:a.kinds,xyz:this.points.xyz,colours:this.points.colours,radii:this.points.radii,ends:a.ends}),this.view.changed(this.shown)},{meta:i,arrays:n}=await this.ask("points",{most:this.options.most,...this.by},{onPartial:e});if(n.length){let r=this.looking(i,n),o=i.count<=G0&&this.options.bonds&&this.known.kind?(await this.ask("bonds",{tolerance:this.options.tolerance})).arrays[0]:null;this.show({...r,frame:null,meta:i,ranges:i.ranges,pairs:o,box:null});return}this.points.complete(),this.view.stage.budget.begin(this.view.software?6e4:3e6,this.points.n),(t===null||t>i.count)&&this.view.context.notify(t?`${ce(i.count)} of ${ce(t)} points, drawn by lot`:`the first ${ce(i.count)} points`)}async again(){this.control.abort(),this.control=new AbortController,this.cache.clear(),await(this.known.frame?this.go(this.player.frame):this.all())}get spheres(){let{style:t}=this.options;return t!=="auto"?t!=="points":(this.shown?.n??0)<=(this.view.software?V0.software:V0.card)}prepare(t){let{stage:e}=this.view,i=this.spheres;this.hasty=t&&(this.hasty||e.budget.fraction<.5),this.points.spheres!==(i&&!this.hasty)&&(this.points.spheres=i&&!this.hasty),this.points.uniforms.size.value=this.options.size*(this.options.style==="full"?1.6:.5);let n=e.camera.position.distanceTo(e.controls.target);this.points.sized({pixels:e.pixels,ratio:e.renderer.getPixelRatio(),near:n-e.radius*.6,far:n+e.radius});let r=this.points.n;this.points.draw(t&&r>2e4?e.budget.of(r):r)}box(){let t=this.shown?.box?Ql(this.shown.box):null;return Wu([this.shown?jl(this.points.xyz,this.points.n):null,t&&jl(new Float32Array(t.flat()))])}at(t,e,i){if(!this.shown||i&&this.points.n>QE)return-1;let{stage:n}=this.view,{size:r}=this.points.uniforms,o=n.renderer.getPixelRatio(),a=this.points.spheres?l=>this.points.radii[l]*r.value:()=>0;return D0({xyz:this.points.xyz,n:this.points.n,matrix:n.matrix,width:n.width,height:n.tall,x:t,y:e,radius:a,scale:n.pixels/o})}rowOf(t){if(this.rows){let{from:i,first:n,which:r}=this.rows.findLast(o=>o.from<=t);return n+r[t-i]}let e=t;for(let[i,n]of this.shown.ranges){if(e<n-i)return i+e;e-=n-i}return-1}nameOf(t){let e=this.shown.codes?this.shown.kinds[this.shown.codes[t]]?.name:null,i=Array.from(this.points.xyz.subarray(3*t,3*t+3),n=>n.toFixed(this.known.precision));return`${e??this.known.table} \xB7 row ${ce(this.rowOf(t))} \xB7 ${i.join(", ")}`}legend(){if(!this.shown)return[];if(this.shown.ends){let i=V("div",{class:"exa-scene-bar"}),n=Array.from({length:17},(o,a)=>ir(this.view.map,a/16));i.style.background=`linear-gradient(to right, ${n.join(", ")})`;let r=this.shown.ends.map(o=>V("span",{},Number(o.toPrecision(4)).toString()));return[V("div",{},this.options.colour),i,V("div",{class:"exa-scene-ends"},...r)]}if(this.options.colour==="none")return[];let{kinds:t}=this.shown,e=t.slice(0,12).map(({name:i,colour:n})=>{let r=V("i",{class:"exa-scene-mark"});return r.style.background=n,V("span",{class:"exa-scene-kind"},r,i)});return t.length>12?[...e,V("span",{},`and ${t.length-12} more`)]:e}dispose(){this.control.abort(),this.player.pause();for(let t of[this.points,this.bonds,this.cell])this.view.stage.world.remove(t.object),t.dispose()}};var e1=["#3d8bd9","#e2772e"],Ku=class{constructor(){this.object=new di,this.materials=e1.map(t=>new En({color:t,side:Si,transparent:!0,opacity:.75})),this.coming=null}async ask(t,{level:e,signed:i,stride:n}){this.coming?.abort();let r=new AbortController;this.coming=r;let o=[],a=i?[Math.abs(e),-Math.abs(e)]:[e];try{await Promise.all(a.map((l,c)=>t({level:l,stride:n},{signal:r.signal,onPartial:({arrays:h})=>o.push([c,h])})))}catch(l){if(l.name==="AbortError"||r.signal.aborted)return!1;throw l}if(r.signal.aborted)return!1;this.coming=null,this.clear();for(let[l,[c,h,u]]of o){let d=new Ft;d.setAttribute("position",new Jt(c,3)),d.setAttribute("normal",new Jt(h,3)),d.setIndex(new Jt(u,1)),this.object.add(new Me(d,this.materials[l]))}return!0}set opacity(t){for(let e of this.materials)e.opacity=t,e.transparent=t<1,e.depthWrite=t>.6}clear(){for(let t of this.object.children)t.geometry.dispose();this.object.clear()}dispose(){this.coming?.abort(),this.clear();for(let t of this.materials)t.dispose()}},ju=class{constructor(){this.material=new bi({side:Si}),this.object=new Me(new Ft,this.material),this.object.frustumCulled=!1,this.object.visible=!1}show(t,e,i,n,r){let o=t.length/e,a=new Ze(Xu(t,n,r),e,o);a.colorSpace=Fe,a.magFilter=a.minFilter=be,a.needsUpdate=!0,this.material.map?.dispose(),this.material.map||(this.material.needsUpdate=!0),this.material.map=a;let l=(f,p)=>[0,1,2].map(x=>i[x]+f*i[3+x]+p*i[6+x]),c=new Ft,h=[l(0,0),l(1,0),l(1,1),l(0,1)];c.setAttribute("position",new Jt(new Float32Array(h.flat()),3));let[u,d]=[.5/e,.5/o];c.setAttribute("uv",new Jt(new Float32Array([u,d,u,1-d,1-u,1-d,1-u,d]),2)),c.setIndex([0,1,2,0,2,3]),this.object.geometry.dispose(),this.object.geometry=c,this.object.visible=!0}hide(){this.object.visible=!1}dispose(){this.object.geometry.dispose(),this.material.map?.dispose(),this.material.dispose()}};var Qu=class{constructor(t,e){this.view=t,this.known=e,this.surface=new Ku,this.plane=new ju,this.cell=new Ao,this.options={plane:"none",at:.5,opacity:.75},this.themed(),t.stage.world.add(this.surface.object,this.plane.object,this.cell.object),this.control=new AbortController}themed(){this.cell.material.color.setStyle(this.view.muted)}get signal(){return this.control.signal}async load(t=this.known.labels[0],e=void 0){this.label=this.known.labels.includes(t)?t:this.known.labels[0];let{meta:i,arrays:n}=await this.view.request("field",this.which,{signal:this.signal});this.about=i,this.place=n[0],this.ends=i.signed?[0,Math.max(-i.min,i.max)]:[i.min,i.max],this.step=10**Math.floor(Math.log10((this.ends[1]-this.ends[0])/100||1)),this.level=Number.isFinite(e)?e:Number((Math.round(i.level/this.step)*this.step).toPrecision(12)),this.cell.show(this.place),this.view.panel.addField(this),await this.draw(),this.options.plane!=="none"&&await this.cut()}get which(){return{table:this.known.table,label:this.label}}async draw({moving:t=!1}={}){let{signed:e,coarse:i}=this.about,n=t?i:1,r=(a,l)=>this.view.request("isosurface",{...this.which,...a},l),{level:o}=this;await this.surface.ask(r,{level:o,signed:e,stride:n})&&(this.shown={...this.shown,level:o},this.view.changed())}async cut(){let t=["x","y","z"].indexOf(this.options.plane);if(t<0){this.plane.hide(),this.shown={...this.shown,plane:"none"},this.view.changed();return}this.cutting?.abort(),this.cutting=new AbortController;let e=Math.round(this.options.at*(this.about.shape[t]-1)),{arrays:i}=await this.view.request("plane",{...this.which,axis:t,at:e},{signal:this.cutting.signal}),[n,r]=i,o=this.widthOf(t,n.length),{min:a,max:l,signed:c}=this.about,h=Math.max(Math.abs(a),Math.abs(l));this.plane.show(n,o,r,c?[-h,h]:[a,l],us(this.view.map)),this.shown={...this.shown,plane:this.options.plane},this.view.changed()}widthOf(t,e){let[i]=this.about.shape.filter((r,o)=>o!==t),n=Math.ceil(i/1024);return e/Math.ceil(i/n)}box(){return this.place?jl(new Float32Array(Ql(this.place).flat())):null}dispose(){this.control.abort(),this.cutting?.abort();for(let t of[this.surface,this.plane,this.cell])this.view.stage.world.remove(t.object),t.dispose()}};var rs=class s{constructor(t,e,i,n,r="div"){this.parent=t,this.object=e,this.property=i,this._disabled=!1,this._hidden=!1,this.initialValue=this.getValue(),this.domElement=document.createElement(r),this.domElement.classList.add("lil-controller"),this.domElement.classList.add(n),this.$name=document.createElement("div"),this.$name.classList.add("lil-name"),s.nextNameID=s.nextNameID||0,this.$name.id=`lil-gui-name-${++s.nextNameID}`,this.$widget=document.createElement("div"),this.$widget.classList.add("lil-widget"),this.$disable=this.$widget,this.domElement.appendChild(this.$name),this.domElement.appendChild(this.$widget),this.domElement.addEventListener("keydown",o=>o.stopPropagation()),this.domElement.addEventListener("keyup",o=>o.stopPropagation()),this.parent.children.push(this),this.parent.controllers.push(this),this.parent.$children.appendChild(this.domElement),this._listenCallback=this._listenCallback.bind(this),this.name(i)}name(t){return this._name=t,this.$name.textContent=t,this}onChange(t){return this._onChange=t,this}_callOnChange(){this.parent._callOnChange(this),this._onChange!==void 0&&this._onChange.call(this,this.getValue()),this._changed=!0}onFinishChange(t){return this._onFinishChange=t,this}_callOnFinishChange(){this._changed&&(this.parent._callOnFinishChange(this),this._onFinishChange!==void 0&&this._onFinishChange.call(this,this.getValue())),this._changed=!1}reset(){return this.setValue(this.initialValue),this._callOnFinishChange(),this}enable(t=!0){return this.disable(!t)}disable(t=!0){return t===this._disabled?this:(this._disabled=t,this.domElement.classList.toggle("lil-disabled",t),this.$disable.toggleAttribute("disabled",t),this)}show(t=!0){return this._hidden=!t,this.domElement.style.display=this._hidden?"none":"",this}hide(){return this.show(!1)}options(t){let e=this.parent.add(this.object,this.property,t);return e.name(this._name),this.destroy(),e}min(t){return this}max(t){return this}step(t){return this}decimals(t){return this}listen(t=!0){return this._listening=t,this._listenCallbackID!==void 0&&(cancelAnimationFrame(this._listenCallbackID),this._listenCallbackID=void 0),this._listening&&this._listenCallback(),this}_listenCallback(){this._listenCallbackID=requestAnimationFrame(this._listenCallback);let t=this.save();t!==this._listenPrevValue&&this.updateDisplay(),this._listenPrevValue=t}getValue(){return this.object[this.property]}setValue(t){return this.getValue()!==t&&(this.object[this.property]=t,this._callOnChange(),this.updateDisplay()),this}updateDisplay(){return this}load(t){return this.setValue(t),this._callOnFinishChange(),this}save(){return this.getValue()}destroy(){this.listen(!1),this.parent.children.splice(this.parent.children.indexOf(this),1),this.parent.controllers.splice(this.parent.controllers.indexOf(this),1),this.parent.$children.removeChild(this.domElement)}},Op=class extends rs{constructor(t,e,i){super(t,e,i,"lil-boolean","label"),this.$input=document.createElement("input"),this.$input.setAttribute("type","checkbox"),this.$input.setAttribute("aria-labelledby",this.$name.id),this.$widget.appendChild(this.$input),this.$input.addEventListener("change",()=>{this.setValue(this.$input.checked),this._callOnFinishChange()}),this.$disable=this.$input,this.updateDisplay()}updateDisplay(){return this.$input.checked=this.getValue(),this}};function Fp(s){let t,e;return(t=s.match(/(#|0x)?([a-f0-9]{6})/i))?e=t[2]:(t=s.match(/rgb\(\s*(\d*)\s*,\s*(\d*)\s*,\s*(\d*)\s*\)/))?e=parseInt(t[1]).toString(16).padStart(2,0)+parseInt(t[2]).toString(16).padStart(2,0)+parseInt(t[3]).toString(16).padStart(2,0):(t=s.match(/^#?([a-f0-9])([a-f0-9])([a-f0-9])$/i))&&(e=t[1]+t[1]+t[2]+t[2]+t[3]+t[3]),e?"#"+e:!1}var i1={isPrimitive:!0,match:s=>typeof s=="string",fromHexString:Fp,toHexString:Fp},ic={isPrimitive:!0,match:s=>typeof s=="number",fromHexString:s=>parseInt(s.substring(1),16),toHexString:s=>"#"+s.toString(16).padStart(6,0)},n1={isPrimitive:!1,match:s=>Array.isArray(s)||ArrayBuffer.isView(s),fromHexString(s,t,e=1){let i=ic.fromHexString(s);t[0]=(i>>16&255)/255*e,t[1]=(i>>8&255)/255*e,t[2]=(i&255)/255*e},toHexString([s,t,e],i=1){i=255/i;let n=s*i<<16^t*i<<8^e*i<<0;return ic.toHexString(n)}},s1={isPrimitive:!1,match:s=>Object(s)===s,fromHexString(s,t,e=1){let i=ic.fromHexString(s);t.r=(i>>16&255)/255*e,t.g=(i>>8&255)/255*e,t.b=(i&255)/255*e},toHexString({r:s,g:t,b:e},i=1){i=255/i;let n=s*i<<16^t*i<<8^e*i<<0;return ic.toHexString(n)}},r1=[i1,ic,n1,s1];function o1(s){return r1.find(t=>t.match(s))}var kp=class extends rs{constructor(t,e,i,n){super(t,e,i,"lil-color"),this.$input=document.createElement("input"),this.$input.setAttribute("type","color"),this.$input.setAttribute("tabindex",-1),this.$input.setAttribute("aria-labelledby",this.$name.id),this.$text=document.createElement("input"),this.$text.setAttribute("type","text"),this.$text.setAttribute("spellcheck","false"),this.$text.setAttribute("aria-labelledby",this.$name.id),this.$display=document.createElement("div"),this.$display.classList.add("lil-display"),this.$display.appendChild(this.$input),this.$widget.appendChild(this.$display),this.$widget.appendChild(this.$text),this._format=o1(this.initialValue),this._rgbScale=n,this._initialValueHexString=this.save(),this._textFocused=!1,this.$input.addEventListener("input",()=>{this._setValueFromHexString(this.$input.value)}),this.$input.addEventListener("blur",()=>{this._callOnFinishChange()}),this.$text.addEventListener("input",()=>{let r=Fp(this.$text.value);r&&this._setValueFromHexString(r)}),this.$text.addEventListener("focus",()=>{this._textFocused=!0,this.$text.select()}),this.$text.addEventListener("blur",()=>{this._textFocused=!1,this.updateDisplay(),this._callOnFinishChange()}),this.$disable=this.$text,this.updateDisplay()}reset(){return this._setValueFromHexString(this._initialValueHexString),this}_setValueFromHexString(t){if(this._format.isPrimitive){let e=this._format.fromHexString(t);this.setValue(e)}else this._format.fromHexString(t,this.getValue(),this._rgbScale),this._callOnChange(),this.updateDisplay()}save(){return this._format.toHexString(this.getValue(),this._rgbScale)}load(t){return this._setValueFromHexString(t),this._callOnFinishChange(),this}updateDisplay(){return this.$input.value=this._format.toHexString(this.getValue(),this._rgbScale),this._textFocused||(this.$text.value=this.$input.value.substring(1)),this.$display.style.backgroundColor=this.$input.value,this}},ec=class extends rs{constructor(t,e,i){super(t,e,i,"lil-function"),this.$button=document.createElement("button"),this.$button.appendChild(this.$name),this.$widget.appendChild(this.$button),this.$button.addEventListener("click",n=>{n.preventDefault(),this.getValue().call(this.object),this._callOnChange()}),this.$button.addEventListener("touchstart",()=>{},{passive:!0}),this.$disable=this.$button}},Bp=class extends rs{constructor(t,e,i,n,r,o){super(t,e,i,"lil-number"),this._initInput(),this.min(n),this.max(r);let a=o!==void 0;this.step(a?o:this._getImplicitStep(),a),this.updateDisplay()}decimals(t){return this._decimals=t,this.updateDisplay(),this}min(t){return this._min=t,this._onUpdateMinMax(),this}max(t){return this._max=t,this._onUpdateMinMax(),this}step(t,e=!0){return this._step=t,this._stepExplicit=e,this}updateDisplay(){let t=this.getValue();if(this._hasSlider){let e=(t-this._min)/(this._max-this._min);e=Math.max(0,Math.min(e,1)),this.$fill.style.width=e*100+"%"}return this._inputFocused||(this.$input.value=this._decimals===void 0?t:t.toFixed(this._decimals)),this}_initInput(){this.$input=document.createElement("input"),this.$input.setAttribute("type","text"),this.$input.setAttribute("aria-labelledby",this.$name.id),window.matchMedia("(pointer: coarse)").matches&&(this.$input.setAttribute("type","number"),this.$input.setAttribute("step","any")),this.$widget.appendChild(this.$input),this.$disable=this.$input;let e=()=>{let _=parseFloat(this.$input.value);isNaN(_)||(this._stepExplicit&&(_=this._snap(_)),this.setValue(this._clamp(_)))},i=_=>{let b=parseFloat(this.$input.value);isNaN(b)||(this._snapClampSetValue(b+_),this.$input.value=this.getValue())},n=_=>{_.key==="Enter"&&this.$input.blur(),_.code==="ArrowUp"&&(_.preventDefault(),i(this._step*this._arrowKeyMultiplier(_))),_.code==="ArrowDown"&&(_.preventDefault(),i(this._step*this._arrowKeyMultiplier(_)*-1))},r=_=>{this._inputFocused&&(_.preventDefault(),i(this._step*this._normalizeMouseWheel(_)))},o=!1,a,l,c,h,u,d=5,f=_=>{a=_.clientX,l=c=_.clientY,o=!0,h=this.getValue(),u=0,window.addEventListener("mousemove",p),window.addEventListener("mouseup",x)},p=_=>{if(o){let b=_.clientX-a,y=_.clientY-l;Math.abs(y)>d?(_.preventDefault(),this.$input.blur(),o=!1,this._setDraggingStyle(!0,"vertical")):Math.abs(b)>d&&x()}if(!o){let b=_.clientY-c;u-=b*this._step*this._arrowKeyMultiplier(_),h+u>this._max?u=this._max-h:h+u<this._min&&(u=this._min-h),this._snapClampSetValue(h+u)}c=_.clientY},x=()=>{this._setDraggingStyle(!1,"vertical"),this._callOnFinishChange(),window.removeEventListener("mousemove",p),window.removeEventListener("mouseup",x)},g=()=>{this._inputFocused=!0},m=()=>{this._inputFocused=!1,this.updateDisplay(),this._callOnFinishChange()};this.$input.addEventListener("input",e),this.$input.addEventListener("keydown",n),this.$input.addEventListener("wheel",r,{passive:!1}),this.$input.addEventListener("mousedown",f),this.$input.addEventListener("focus",g),this.$input.addEventListener("blur",m)}_initSlider(){this._hasSlider=!0,this.$slider=document.createElement("div"),this.$slider.classList.add("lil-slider"),this.$fill=document.createElement("div"),this.$fill.classList.add("lil-fill"),this.$slider.appendChild(this.$fill),this.$widget.insertBefore(this.$slider,this.$input),this.domElement.classList.add("lil-has-slider");let t=(m,_,b,y,A)=>(m-_)/(b-_)*(A-y)+y,e=m=>{let _=this.$slider.getBoundingClientRect(),b=t(m,_.left,_.right,this._min,this._max);this._snapClampSetValue(b)},i=m=>{this._setDraggingStyle(!0),e(m.clientX),window.addEventListener("mousemove",n),window.addEventListener("mouseup",r)},n=m=>{e(m.clientX)},r=()=>{this._callOnFinishChange(),this._setDraggingStyle(!1),window.removeEventListener("mousemove",n),window.removeEventListener("mouseup",r)},o=!1,a,l,c=m=>{m.preventDefault(),this._setDraggingStyle(!0),e(m.touches[0].clientX),o=!1},h=m=>{m.touches.length>1||(this._hasScrollBar?(a=m.touches[0].clientX,l=m.touches[0].clientY,o=!0):c(m),window.addEventListener("touchmove",u,{passive:!1}),window.addEventListener("touchend",d))},u=m=>{if(o){let _=m.touches[0].clientX-a,b=m.touches[0].clientY-l;Math.abs(_)>Math.abs(b)?c(m):(window.removeEventListener("touchmove",u),window.removeEventListener("touchend",d))}else m.preventDefault(),e(m.touches[0].clientX)},d=()=>{this._callOnFinishChange(),this._setDraggingStyle(!1),window.removeEventListener("touchmove",u),window.removeEventListener("touchend",d)},f=this._callOnFinishChange.bind(this),p=400,x,g=m=>{if(Math.abs(m.deltaX)<Math.abs(m.deltaY)&&this._hasScrollBar)return;m.preventDefault();let b=this._normalizeMouseWheel(m)*this._step;this._snapClampSetValue(this.getValue()+b),this.$input.value=this.getValue(),clearTimeout(x),x=setTimeout(f,p)};this.$slider.addEventListener("mousedown",i),this.$slider.addEventListener("touchstart",h,{passive:!1}),this.$slider.addEventListener("wheel",g,{passive:!1})}_setDraggingStyle(t,e="horizontal"){this.$slider&&this.$slider.classList.toggle("lil-active",t),document.body.classList.toggle("lil-dragging",t),document.body.classList.toggle(`lil-${e}`,t)}_getImplicitStep(){return this._hasMin&&this._hasMax?(this._max-this._min)/1e3:.1}_onUpdateMinMax(){!this._hasSlider&&this._hasMin&&this._hasMax&&(this._stepExplicit||this.step(this._getImplicitStep(),!1),this._initSlider(),this.updateDisplay())}_normalizeMouseWheel(t){let{deltaX:e,deltaY:i}=t;return Math.floor(t.deltaY)!==t.deltaY&&t.wheelDelta&&(e=0,i=-t.wheelDelta/120,i*=this._stepExplicit?1:10),e+-i}_arrowKeyMultiplier(t){let e=this._stepExplicit?1:10;return t.shiftKey?e*=10:t.altKey&&(e/=10),e}_snap(t){let e=0;return this._hasMin?e=this._min:this._hasMax&&(e=this._max),t-=e,t=Math.round(t/this._step)*this._step,t+=e,t=parseFloat(t.toPrecision(15)),t}_clamp(t){return t<this._min&&(t=this._min),t>this._max&&(t=this._max),t}_snapClampSetValue(t){this.setValue(this._clamp(this._snap(t)))}get _hasScrollBar(){let t=this.parent.root.$children;return t.scrollHeight>t.clientHeight}get _hasMin(){return this._min!==void 0}get _hasMax(){return this._max!==void 0}},zp=class extends rs{constructor(t,e,i,n){super(t,e,i,"lil-option"),this.$select=document.createElement("select"),this.$select.setAttribute("aria-labelledby",this.$name.id),this.$display=document.createElement("div"),this.$display.classList.add("lil-display"),this.$select.addEventListener("change",()=>{this.setValue(this._values[this.$select.selectedIndex]),this._callOnFinishChange()}),this.$select.addEventListener("focus",()=>{this.$display.classList.add("lil-focus")}),this.$select.addEventListener("blur",()=>{this.$display.classList.remove("lil-focus")}),this.$widget.appendChild(this.$select),this.$widget.appendChild(this.$display),this.$disable=this.$select,this.options(n)}options(t){return this._values=Array.isArray(t)?t:Object.values(t),this._names=Array.isArray(t)?t:Object.keys(t),this.$select.replaceChildren(),this._names.forEach(e=>{let i=document.createElement("option");i.textContent=e,this.$select.appendChild(i)}),this.updateDisplay(),this}updateDisplay(){let t=this.getValue(),e=this._values.indexOf(t);return this.$select.selectedIndex=e,this.$display.textContent=e===-1?t:this._names[e],this}},Hp=class extends rs{constructor(t,e,i){super(t,e,i,"lil-string"),this.$input=document.createElement("input"),this.$input.setAttribute("type","text"),this.$input.setAttribute("spellcheck","false"),this.$input.setAttribute("aria-labelledby",this.$name.id),this.$input.addEventListener("input",()=>{this.setValue(this.$input.value)}),this.$input.addEventListener("keydown",n=>{n.code==="Enter"&&this.$input.blur()}),this.$input.addEventListener("blur",()=>{this._callOnFinishChange()}),this.$widget.appendChild(this.$input),this.$disable=this.$input,this.updateDisplay()}updateDisplay(){return this.$input.value=this.getValue(),this}},a1=`.lil-gui {
  font-family: var(--font-family);
  font-size: var(--font-size);
  line-height: 1;
  font-weight: normal;
  font-style: normal;
  text-align: left;
  color: var(--text-color);
  user-select: none;
  -webkit-user-select: none;
  touch-action: manipulation;
  --background-color: #1f1f1f;
  --text-color: #ebebeb;
  --title-background-color: #111111;
  --title-text-color: #ebebeb;
  --widget-color: #424242;
  --hover-color: #4f4f4f;
  --focus-color: #595959;
  --number-color: #2cc9ff;
  --string-color: #a2db3c;
  --font-size: 11px;
  --input-font-size: 11px;
  --font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Arial, sans-serif;
  --font-family-mono: Menlo, Monaco, Consolas, "Droid Sans Mono", monospace;
  --padding: 4px;
  --spacing: 4px;
  --widget-height: 20px;
  --title-height: calc(var(--widget-height) + var(--spacing) * 1.25);
  --name-width: 45%;
  --slider-knob-width: 2px;
  --slider-input-width: 27%;
  --color-input-width: 27%;
  --slider-input-min-width: 45px;
  --color-input-min-width: 45px;
  --folder-indent: 7px;
  --widget-padding: 0 0 0 3px;
  --widget-border-radius: 2px;
  --checkbox-size: calc(0.75 * var(--widget-height));
  --scrollbar-width: 5px;
}
.lil-gui, .lil-gui * {
  box-sizing: border-box;
  margin: 0;
  padding: 0;
}
.lil-gui.lil-root {
  width: var(--width, 245px);
  display: flex;
  flex-direction: column;
  background: var(--background-color);
}
.lil-gui.lil-root > .lil-title {
  background: var(--title-background-color);
  color: var(--title-text-color);
}
.lil-gui.lil-root > .lil-children {
  overflow-x: hidden;
  overflow-y: auto;
}
.lil-gui.lil-root > .lil-children::-webkit-scrollbar {
  width: var(--scrollbar-width);
  height: var(--scrollbar-width);
  background: var(--background-color);
}
.lil-gui.lil-root > .lil-children::-webkit-scrollbar-thumb {
  border-radius: var(--scrollbar-width);
  background: var(--focus-color);
}
@media (pointer: coarse) {
  .lil-gui.lil-allow-touch-styles, .lil-gui.lil-allow-touch-styles .lil-gui {
    --widget-height: 28px;
    --padding: 6px;
    --spacing: 6px;
    --font-size: 13px;
    --input-font-size: 16px;
    --folder-indent: 10px;
    --scrollbar-width: 7px;
    --slider-input-min-width: 50px;
    --color-input-min-width: 65px;
  }
}
.lil-gui.lil-force-touch-styles, .lil-gui.lil-force-touch-styles .lil-gui {
  --widget-height: 28px;
  --padding: 6px;
  --spacing: 6px;
  --font-size: 13px;
  --input-font-size: 16px;
  --folder-indent: 10px;
  --scrollbar-width: 7px;
  --slider-input-min-width: 50px;
  --color-input-min-width: 65px;
}
.lil-gui.lil-auto-place, .lil-gui.autoPlace {
  max-height: 100%;
  position: fixed;
  top: 0;
  right: 15px;
  z-index: 1001;
}

.lil-controller {
  display: flex;
  align-items: center;
  padding: 0 var(--padding);
  margin: var(--spacing) 0;
}
.lil-controller.lil-disabled {
  opacity: 0.5;
}
.lil-controller.lil-disabled, .lil-controller.lil-disabled * {
  pointer-events: none !important;
}
.lil-controller > .lil-name {
  min-width: var(--name-width);
  flex-shrink: 0;
  white-space: pre;
  padding-right: var(--spacing);
  line-height: var(--widget-height);
}
.lil-controller .lil-widget {
  position: relative;
  display: flex;
  align-items: center;
  width: 100%;
  min-height: var(--widget-height);
}
.lil-controller.lil-string input {
  color: var(--string-color);
}
.lil-controller.lil-boolean {
  cursor: pointer;
}
.lil-controller.lil-color .lil-display {
  width: 100%;
  height: var(--widget-height);
  border-radius: var(--widget-border-radius);
  position: relative;
}
@media (hover: hover) {
  .lil-controller.lil-color .lil-display:hover:before {
    content: " ";
    display: block;
    position: absolute;
    border-radius: var(--widget-border-radius);
    border: 1px solid #fff9;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
}
.lil-controller.lil-color input[type=color] {
  opacity: 0;
  width: 100%;
  height: 100%;
  cursor: pointer;
}
.lil-controller.lil-color input[type=text] {
  margin-left: var(--spacing);
  font-family: var(--font-family-mono);
  min-width: var(--color-input-min-width);
  width: var(--color-input-width);
  flex-shrink: 0;
}
.lil-controller.lil-option select {
  opacity: 0;
  position: absolute;
  width: 100%;
  max-width: 100%;
}
.lil-controller.lil-option .lil-display {
  position: relative;
  pointer-events: none;
  border-radius: var(--widget-border-radius);
  height: var(--widget-height);
  line-height: var(--widget-height);
  max-width: 100%;
  overflow: hidden;
  word-break: break-all;
  padding-left: 0.55em;
  padding-right: 1.75em;
  background: var(--widget-color);
}
@media (hover: hover) {
  .lil-controller.lil-option .lil-display.lil-focus {
    background: var(--focus-color);
  }
}
.lil-controller.lil-option .lil-display.lil-active {
  background: var(--focus-color);
}
.lil-controller.lil-option .lil-display:after {
  font-family: "lil-gui";
  content: "\u2195";
  position: absolute;
  top: 0;
  right: 0;
  bottom: 0;
  padding-right: 0.375em;
}
.lil-controller.lil-option .lil-widget,
.lil-controller.lil-option select {
  cursor: pointer;
}
@media (hover: hover) {
  .lil-controller.lil-option .lil-widget:hover .lil-display {
    background: var(--hover-color);
  }
}
.lil-controller.lil-number input {
  color: var(--number-color);
}
.lil-controller.lil-number.lil-has-slider input {
  margin-left: var(--spacing);
  width: var(--slider-input-width);
  min-width: var(--slider-input-min-width);
  flex-shrink: 0;
}
.lil-controller.lil-number .lil-slider {
  width: 100%;
  height: var(--widget-height);
  background: var(--widget-color);
  border-radius: var(--widget-border-radius);
  padding-right: var(--slider-knob-width);
  overflow: hidden;
  cursor: ew-resize;
  touch-action: pan-y;
}
@media (hover: hover) {
  .lil-controller.lil-number .lil-slider:hover {
    background: var(--hover-color);
  }
}
.lil-controller.lil-number .lil-slider.lil-active {
  background: var(--focus-color);
}
.lil-controller.lil-number .lil-slider.lil-active .lil-fill {
  opacity: 0.95;
}
.lil-controller.lil-number .lil-fill {
  height: 100%;
  border-right: var(--slider-knob-width) solid var(--number-color);
  box-sizing: content-box;
}

.lil-dragging .lil-gui {
  --hover-color: var(--widget-color);
}
.lil-dragging * {
  cursor: ew-resize !important;
}
.lil-dragging.lil-vertical * {
  cursor: ns-resize !important;
}

.lil-gui .lil-title {
  height: var(--title-height);
  font-weight: 600;
  padding: 0 var(--padding);
  width: 100%;
  text-align: left;
  background: none;
  text-decoration-skip: objects;
}
.lil-gui .lil-title:before {
  font-family: "lil-gui";
  content: "\u25BE";
  padding-right: 2px;
  display: inline-block;
}
.lil-gui .lil-title:active {
  background: var(--title-background-color);
  opacity: 0.75;
}
@media (hover: hover) {
  body:not(.lil-dragging) .lil-gui .lil-title:hover {
    background: var(--title-background-color);
    opacity: 0.85;
  }
  .lil-gui .lil-title:focus {
    text-decoration: underline var(--focus-color);
  }
}
.lil-gui.lil-root > .lil-title:focus {
  text-decoration: none !important;
}
.lil-gui.lil-closed > .lil-title:before {
  content: "\u25B8";
}
.lil-gui.lil-closed > .lil-children {
  transform: translateY(-7px);
  opacity: 0;
}
.lil-gui.lil-closed:not(.lil-transition) > .lil-children {
  display: none;
}
.lil-gui.lil-transition > .lil-children {
  transition-duration: 300ms;
  transition-property: height, opacity, transform;
  transition-timing-function: cubic-bezier(0.2, 0.6, 0.35, 1);
  overflow: hidden;
  pointer-events: none;
}
.lil-gui .lil-children:empty:before {
  content: "Empty";
  padding: 0 var(--padding);
  margin: var(--spacing) 0;
  display: block;
  height: var(--widget-height);
  font-style: italic;
  line-height: var(--widget-height);
  opacity: 0.5;
}
.lil-gui.lil-root > .lil-children > .lil-gui > .lil-title {
  border: 0 solid var(--widget-color);
  border-width: 1px 0;
  transition: border-color 300ms;
}
.lil-gui.lil-root > .lil-children > .lil-gui.lil-closed > .lil-title {
  border-bottom-color: transparent;
}
.lil-gui + .lil-controller {
  border-top: 1px solid var(--widget-color);
  margin-top: 0;
  padding-top: var(--spacing);
}
.lil-gui .lil-gui .lil-gui > .lil-title {
  border: none;
}
.lil-gui .lil-gui .lil-gui > .lil-children {
  border: none;
  margin-left: var(--folder-indent);
  border-left: 2px solid var(--widget-color);
}
.lil-gui .lil-gui .lil-controller {
  border: none;
}

.lil-gui label, .lil-gui input, .lil-gui button {
  -webkit-tap-highlight-color: transparent;
}
.lil-gui input {
  border: 0;
  outline: none;
  font-family: var(--font-family);
  font-size: var(--input-font-size);
  border-radius: var(--widget-border-radius);
  height: var(--widget-height);
  background: var(--widget-color);
  color: var(--text-color);
  width: 100%;
}
@media (hover: hover) {
  .lil-gui input:hover {
    background: var(--hover-color);
  }
  .lil-gui input:active {
    background: var(--focus-color);
  }
}
.lil-gui input:disabled {
  opacity: 1;
}
.lil-gui input[type=text],
.lil-gui input[type=number] {
  padding: var(--widget-padding);
  -moz-appearance: textfield;
}
.lil-gui input[type=text]:focus,
.lil-gui input[type=number]:focus {
  background: var(--focus-color);
}
.lil-gui input[type=checkbox] {
  appearance: none;
  width: var(--checkbox-size);
  height: var(--checkbox-size);
  border-radius: var(--widget-border-radius);
  text-align: center;
  cursor: pointer;
}
.lil-gui input[type=checkbox]:checked:before {
  font-family: "lil-gui";
  content: "\u2713";
  font-size: var(--checkbox-size);
  line-height: var(--checkbox-size);
}
@media (hover: hover) {
  .lil-gui input[type=checkbox]:focus {
    box-shadow: inset 0 0 0 1px var(--focus-color);
  }
}
.lil-gui button {
  outline: none;
  cursor: pointer;
  font-family: var(--font-family);
  font-size: var(--font-size);
  color: var(--text-color);
  width: 100%;
  border: none;
}
.lil-gui .lil-controller button {
  height: var(--widget-height);
  text-transform: none;
  background: var(--widget-color);
  border-radius: var(--widget-border-radius);
}
@media (hover: hover) {
  .lil-gui .lil-controller button:hover {
    background: var(--hover-color);
  }
  .lil-gui .lil-controller button:focus {
    box-shadow: inset 0 0 0 1px var(--focus-color);
  }
}
.lil-gui .lil-controller button:active {
  background: var(--focus-color);
}

@font-face {
  font-family: "lil-gui";
  src: url("data:application/font-woff2;charset=utf-8;base64,d09GMgABAAAAAALkAAsAAAAABtQAAAKVAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHFQGYACDMgqBBIEbATYCJAMUCwwABCAFhAoHgQQbHAbIDiUFEYVARAAAYQTVWNmz9MxhEgodq49wYRUFKE8GWNiUBxI2LBRaVnc51U83Gmhs0Q7JXWMiz5eteLwrKwuxHO8VFxUX9UpZBs6pa5ABRwHA+t3UxUnH20EvVknRerzQgX6xC/GH6ZUvTcAjAv122dF28OTqCXrPuyaDER30YBA1xnkVutDDo4oCi71Ca7rrV9xS8dZHbPHefsuwIyCpmT7j+MnjAH5X3984UZoFFuJ0yiZ4XEJFxjagEBeqs+e1iyK8Xf/nOuwF+vVK0ur765+vf7txotUi0m3N0m/84RGSrBCNrh8Ee5GjODjF4gnWP+dJrH/Lk9k4oT6d+gr6g/wssA2j64JJGP6cmx554vUZnpZfn6ZfX2bMwPPrlANsB86/DiHjhl0OP+c87+gaJo/gY084s3HoYL/ZkWHTRfBXvvoHnnkHvngKun4KBE/ede7tvq3/vQOxDXB1/fdNz6XbPdcr0Vhpojj9dG+owuSKFsslCi1tgEjirjXdwMiov2EioadxmqTHUCIwo8NgQaeIasAi0fTYSPTbSmwbMOFduyh9wvBrESGY0MtgRjtgQR8Q1bRPohn2UoCRZf9wyYANMXFeJTysqAe0I4mrherOekFdKMrYvJjLvOIUM9SuwYB5DVZUwwVjJJOaUnZCmcEkIZZrKqNvRGRMvmFZsmhP4VMKCSXBhSqUBxgMS7h0cZvEd71AWkEhGWaeMFcNnpqyJkyXgYL7PQ1MoSq0wDAkRtJIijkZSmqYTiSImfLiSWXIZwhRh3Rug2X0kk1Dgj+Iu43u5p98ghopcpSo0Uyc8SnjlYX59WUeaMoDqmVD2TOWD9a4pCRAzf2ECgwGcrHjPOWY9bNxq/OL3I/QjwEAAAA=") format("woff2");
}`;function l1(s){let t=document.createElement("style");t.innerHTML=s;let e=document.querySelector("head link[rel=stylesheet], head style");e?document.head.insertBefore(t,e):document.head.appendChild(t)}var W0=!1,td=class s{constructor({parent:t,autoPlace:e=t===void 0,container:i,width:n,title:r="Controls",closeFolders:o=!1,injectStyles:a=!0,touchStyles:l=!0}={}){if(this.parent=t,this.root=t?t.root:this,this.children=[],this.controllers=[],this.folders=[],this._closed=!1,this._hidden=!1,this.domElement=document.createElement("div"),this.domElement.classList.add("lil-gui"),this.$title=document.createElement("button"),this.$title.classList.add("lil-title"),this.$title.setAttribute("aria-expanded",!0),this.$title.addEventListener("click",()=>this.openAnimated(this._closed)),this.$title.addEventListener("touchstart",()=>{},{passive:!0}),this.$children=document.createElement("div"),this.$children.classList.add("lil-children"),this.domElement.appendChild(this.$title),this.domElement.appendChild(this.$children),this.title(r),this.parent){this.parent.children.push(this),this.parent.folders.push(this),this.parent.$children.appendChild(this.domElement);return}this.domElement.classList.add("lil-root"),l&&this.domElement.classList.add("lil-allow-touch-styles"),!W0&&a&&(l1(a1),W0=!0),i?i.appendChild(this.domElement):e&&(this.domElement.classList.add("lil-auto-place","autoPlace"),document.body.appendChild(this.domElement)),n&&this.domElement.style.setProperty("--width",n+"px"),this._closeFolders=o}add(t,e,i,n,r){if(Object(i)===i)return new zp(this,t,e,i);let o=t[e];switch(typeof o){case"number":return new Bp(this,t,e,i,n,r);case"boolean":return new Op(this,t,e);case"string":return new Hp(this,t,e);case"function":return new ec(this,t,e)}console.error(`gui.add failed
	property:`,e,`
	object:`,t,`
	value:`,o)}addColor(t,e,i=1){return new kp(this,t,e,i)}addFolder(t){let e=new s({parent:this,title:t});return this.root._closeFolders&&e.close(),e}load(t,e=!0){return t.controllers&&this.controllers.forEach(i=>{i instanceof ec||i._name in t.controllers&&i.load(t.controllers[i._name])}),e&&t.folders&&this.folders.forEach(i=>{i._title in t.folders&&i.load(t.folders[i._title])}),this}save(t=!0){let e={controllers:{},folders:{}};return this.controllers.forEach(i=>{if(!(i instanceof ec)){if(i._name in e.controllers)throw new Error(`Cannot save GUI with duplicate property "${i._name}"`);e.controllers[i._name]=i.save()}}),t&&this.folders.forEach(i=>{if(i._title in e.folders)throw new Error(`Cannot save GUI with duplicate folder "${i._title}"`);e.folders[i._title]=i.save()}),e}open(t=!0){return this._setClosed(!t),this.$title.setAttribute("aria-expanded",!this._closed),this.domElement.classList.toggle("lil-closed",this._closed),this}close(){return this.open(!1)}_setClosed(t){this._closed!==t&&(this._closed=t,this._callOnOpenClose(this))}show(t=!0){return this._hidden=!t,this.domElement.style.display=this._hidden?"none":"",this}hide(){return this.show(!1)}openAnimated(t=!0){return this._setClosed(!t),this.$title.setAttribute("aria-expanded",!this._closed),requestAnimationFrame(()=>{let e=this.$children.clientHeight;this.$children.style.height=e+"px",this.domElement.classList.add("lil-transition");let i=r=>{r.target===this.$children&&(this.$children.style.height="",this.domElement.classList.remove("lil-transition"),this.$children.removeEventListener("transitionend",i))};this.$children.addEventListener("transitionend",i);let n=t?this.$children.scrollHeight:0;this.domElement.classList.toggle("lil-closed",!t),requestAnimationFrame(()=>{this.$children.style.height=n+"px"})}),this}title(t){return this._title=t,this.$title.textContent=t,this}reset(t=!0){return(t?this.controllersRecursive():this.controllers).forEach(i=>i.reset()),this}onChange(t){return this._onChange=t,this}_callOnChange(t){this.parent&&this.parent._callOnChange(t),this._onChange!==void 0&&this._onChange.call(this,{object:t.object,property:t.property,value:t.getValue(),controller:t})}onFinishChange(t){return this._onFinishChange=t,this}_callOnFinishChange(t){this.parent&&this.parent._callOnFinishChange(t),this._onFinishChange!==void 0&&this._onFinishChange.call(this,{object:t.object,property:t.property,value:t.getValue(),controller:t})}onOpenClose(t){return this._onOpenClose=t,this}_callOnOpenClose(t){this.parent&&this.parent._callOnOpenClose(t),this._onOpenClose!==void 0&&this._onOpenClose.call(this,t)}destroy(){this.parent&&(this.parent.children.splice(this.parent.children.indexOf(this),1),this.parent.folders.splice(this.parent.folders.indexOf(this),1)),this.domElement.parentElement&&this.domElement.parentElement.removeChild(this.domElement),Array.from(this.children).forEach(t=>t.destroy())}controllersRecursive(){let t=Array.from(this.controllers);return this.folders.forEach(e=>{t=t.concat(e.controllersRecursive())}),t}foldersRecursive(){let t=Array.from(this.folders);return this.folders.forEach(e=>{t=t.concat(e.foldersRecursive())}),t}};var c1={"by number":"auto","balls and sticks":"balls","filled spheres":"full",points:"points"},h1=720,ed=class{constructor(t){this.view=t,this.options={map:er[0]},this.gui=null,this.build()}get map(){return this.options.map}build(){this.gui?.destroy();let{view:t}=this;this.gui=new td({container:t.root,title:"Settings",injectStyles:!1,width:230}),t.root.clientWidth<h1&&this.gui.close();let e=this.gui.addFolder("View").close();e.add({whole:()=>t.reset()},"whole").name("see everything (r)"),e.add({project:()=>t.project()},"project").name("perspective (o)"),e.add(this.options,"map",er).name("colours").onChange(()=>{t.guarded(()=>t.atoms?.again()),t.guarded(()=>t.field?.cut())}),this.fieldFolder=null}addAtoms(t){let{view:e}=this,{known:i,options:n,player:r}=t,o=this.gui.addFolder(i.table),a=()=>e.guarded(()=>t.again()),l=()=>{t.shown&&!t.rows&&t.show(t.shown),e.stage.invalidate()};o.add(n,"colour",[...new Set([i.kind,...i.axes,...i.numbers,"none"].filter(Boolean))]).onChange(a),o.add(n,"style",c1).onChange(a),o.add(n,"size",.2,3,.05).onChange(l),i.kind&&(o.add(n,"bonds").onChange(a),o.add(n,"tolerance",.8,2,.05).name("bond length").onFinishChange(a)),i.box&&o.add(n,"cell").onChange(l),i.frame&&(o.add(r,"fps",1,60,1).name("frames per second"),o.add(r,"loop").name("again from the start"))}addField(t){let{view:e}=this,{known:i}=t;this.fieldFolder?.destroy();let n=this.gui.addFolder(i.table);this.fieldFolder=n,i.labels.length>1&&n.add(t,"label",i.labels).name("field").onChange(o=>{e.guarded(()=>t.load(o)),e.follow(t)}),n.add(t,"level",...t.ends,t.step).onChange(()=>e.guarded(()=>t.draw({moving:!0}))).onFinishChange(()=>{e.guarded(()=>t.draw()),e.remember()}),n.add(t.options,"opacity",.1,1,.05).onChange(o=>{t.surface.opacity=o,e.stage.invalidate()});let r=()=>e.guarded(()=>t.cut());n.add(t.options,"plane",["none","x","y","z"]).onChange(r),n.add(t.options,"at",0,1,.01).name("plane at").onChange(r)}refresh(){for(let t of this.gui.controllersRecursive())t.updateDisplay()}toggle(){this.gui._closed?this.gui.open():this.gui.close()}dispose(){this.gui.destroy()}};var u1=4,id=class{constructor(t){this.view=t,this.picked=null,this.tip=V("div",{class:"exa-scene-tip",hidden:!0}),t.root.append(this.tip),this.watch()}watch(){let{canvas:t}=this.view.stage,e=null,i=0,n=r=>{let{left:o,top:a}=t.getBoundingClientRect();return[r.clientX-o,r.clientY-a]};t.addEventListener("pointerdown",r=>e=n(r)),t.addEventListener("pointermove",r=>{let o=n(r);r.buttons?this.tip.hidden=!0:i||=requestAnimationFrame(()=>{i=0,this.hover(o)})}),t.addEventListener("pointerleave",()=>this.tip.hidden=!0),t.addEventListener("pointerup",r=>{let o=n(r);e&&Math.hypot(o[0]-e[0],o[1]-e[1])<u1&&this.click(o)})}hover([t,e]){let{atoms:i,root:n,stage:r,gone:o}=this.view;if(o||!i)return;let a=i.player.playing?-1:i.at(t,e,!0);if(this.tip.hidden=a<0,r.canvas.classList.toggle("exa-scene-over",a>=0),a<0)return;this.tip.textContent=i.nameOf(a);let l=Math.min(t+14,Math.max(0,n.clientWidth-this.tip.offsetWidth-4));this.tip.style.transform=`translate(${l}px, ${Math.min(e+14,Math.max(0,n.clientHeight-40))}px)`}click([t,e]){let{view:i}=this,n=i.atoms?i.atoms.at(t,e,!1):-1;if(this.picked=n<0?null:n,this.mark(),n<0)return;let{known:r}=i.atoms,o=i.atoms.rowOf(n);return r.source&&i.guarded(()=>i.context.showSource({table:r.table,row:o})),i.guarded(async()=>{let{meta:a}=await i.request("pick",{table:r.table,row:o});i.context.notify(`${r.table} ${o}: ${Object.entries(a.values).map(([l,c])=>`${l} ${c}`).join(" \xB7 ")}`)})}mark(){let{atoms:t,scene:e,stage:i,accent:n}=this.view;if(e.remove("picked"),this.picked===null||!(this.picked<t?.points.n))return;let{points:r}=t,o=Math.max(r.radii[this.picked]*r.uniforms.size.value*1.12,i.radius*.004),a=new Me(new jn(o,20,14),new bi({color:n,wireframe:!0,transparent:!0,opacity:.6}));a.position.fromArray(r.xyz,3*this.picked),e.add("picked",a)}leave(){this.picked=null,this.tip.hidden=!0}};var X0={type:"change"},Gp={type:"start"},$0={type:"end"},nd=new Xi,q0=new _i,d1=Math.cos(70*Fu.DEG2RAD),We=new C,Ei=2*Math.PI,pe={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Vp=1e-6,sd=class extends co{constructor(t,e=null){super(t,e),this.state=pe.NONE,this.target=new C,this.cursor=new C,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Cn.ROTATE,MIDDLE:Cn.DOLLY,RIGHT:Cn.PAN},this.touches={ONE:Rn.ROTATE,TWO:Rn.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new C,this._lastQuaternion=new Ae,this._lastTargetPosition=new C,this._quat=new Ae().setFromUnitVectors(t.up,new C(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Ys,this._sphericalDelta=new Ys,this._scale=1,this._panOffset=new C,this._rotateStart=new j,this._rotateEnd=new j,this._rotateDelta=new j,this._panStart=new j,this._panEnd=new j,this._panDelta=new j,this._dollyStart=new j,this._dollyEnd=new j,this._dollyDelta=new j,this._dollyDirection=new C,this._mouse=new j,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=p1.bind(this),this._onPointerDown=f1.bind(this),this._onPointerUp=m1.bind(this),this._onContextMenu=M1.bind(this),this._onMouseWheel=_1.bind(this),this._onKeyDown=v1.bind(this),this._onTouchStart=y1.bind(this),this._onTouchMove=b1.bind(this),this._onMouseDown=g1.bind(this),this._onMouseMove=x1.bind(this),this._interceptControlDown=w1.bind(this),this._interceptControlUp=S1.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(t){this._cursorStyle=t,t==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(t){super.connect(t),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=pe.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(t){t.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=t}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(X0),this.update(),this.state=pe.NONE}pan(t,e){this._pan(t,e),this.update()}dollyIn(t){this._dollyIn(t),this.update()}dollyOut(t){this._dollyOut(t),this.update()}rotateLeft(t){this._rotateLeft(t),this.update()}rotateUp(t){this._rotateUp(t),this.update()}update(t=null){let e=this.object.position;We.copy(e).sub(this.target),We.applyQuaternion(this._quat),this._spherical.setFromVector3(We),this.autoRotate&&this.state===pe.NONE&&this._rotateLeft(this._getAutoRotationAngle(t)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,n=this.maxAzimuthAngle;isFinite(i)&&isFinite(n)&&(i<-Math.PI?i+=Ei:i>Math.PI&&(i-=Ei),n<-Math.PI?n+=Ei:n>Math.PI&&(n-=Ei),i<=n?this._spherical.theta=Math.max(i,Math.min(n,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+n)/2?Math.max(i,this._spherical.theta):Math.min(n,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(We.setFromSpherical(this._spherical),We.applyQuaternion(this._quatInverse),e.copy(this.target).add(We),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=We.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new C(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new C(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=We.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(nd.origin.copy(this.object.position),nd.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(nd.direction))<d1?this.object.lookAt(this.target):(q0.setFromNormalAndCoplanarPoint(this.object.up,this.target),nd.intersectPlane(q0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Vp||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Vp||this._lastTargetPosition.distanceToSquared(this.target)>Vp?(this.dispatchEvent(X0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(t){return t!==null?Ei/60*this.autoRotateSpeed*t:Ei/60/60*this.autoRotateSpeed}_getZoomScale(t){let e=Math.abs(t*.01);return Math.pow(.95,this.zoomSpeed*e)}_rotateLeft(t){this._sphericalDelta.theta-=t}_rotateUp(t){this._sphericalDelta.phi-=t}_panLeft(t,e){We.setFromMatrixColumn(e,0),We.multiplyScalar(-t),this._panOffset.add(We)}_panUp(t,e){this.screenSpacePanning===!0?We.setFromMatrixColumn(e,1):(We.setFromMatrixColumn(e,0),We.crossVectors(this.object.up,We)),We.multiplyScalar(t),this._panOffset.add(We)}_pan(t,e){let i=this.domElement;if(this.object.isPerspectiveCamera){let n=this.object.position;We.copy(n).sub(this.target);let r=We.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*t*r/i.clientHeight,this.object.matrix),this._panUp(2*e*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(t*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(e*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(t,e){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),n=t-i.left,r=e-i.top,o=i.width,a=i.height;this._mouse.x=n/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(t){return Math.max(this.minDistance,Math.min(this.maxDistance,t))}_handleMouseDownRotate(t){this._rotateStart.set(t.clientX,t.clientY)}_handleMouseDownDolly(t){this._updateZoomParameters(t.clientX,t.clientY),this._dollyStart.set(t.clientX,t.clientY)}_handleMouseDownPan(t){this._panStart.set(t.clientX,t.clientY)}_handleMouseMoveRotate(t){this._rotateEnd.set(t.clientX,t.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(Ei*this._rotateDelta.x/e.clientHeight),this._rotateUp(Ei*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(t){this._dollyEnd.set(t.clientX,t.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(t){this._panEnd.set(t.clientX,t.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(t){this._updateZoomParameters(t.clientX,t.clientY),t.deltaY<0?this._dollyIn(this._getZoomScale(t.deltaY)):t.deltaY>0&&this._dollyOut(this._getZoomScale(t.deltaY)),this.update()}_handleKeyDown(t){let e=!1;switch(t.code){case this.keys.UP:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(Ei*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),e=!0;break;case this.keys.BOTTOM:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(-Ei*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),e=!0;break;case this.keys.LEFT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(Ei*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),e=!0;break;case this.keys.RIGHT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(-Ei*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),e=!0;break}e&&(t.preventDefault(),this.update())}_handleTouchStartRotate(t){if(this._pointers.length===1)this._rotateStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),n=.5*(t.pageY+e.y);this._rotateStart.set(i,n)}}_handleTouchStartPan(t){if(this._pointers.length===1)this._panStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),n=.5*(t.pageY+e.y);this._panStart.set(i,n)}}_handleTouchStartDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,n=t.pageY-e.y,r=Math.sqrt(i*i+n*n);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enablePan&&this._handleTouchStartPan(t)}_handleTouchStartDollyRotate(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enableRotate&&this._handleTouchStartRotate(t)}_handleTouchMoveRotate(t){if(this._pointers.length==1)this._rotateEnd.set(t.pageX,t.pageY);else{let i=this._getSecondPointerPosition(t),n=.5*(t.pageX+i.x),r=.5*(t.pageY+i.y);this._rotateEnd.set(n,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(Ei*this._rotateDelta.x/e.clientHeight),this._rotateUp(Ei*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(t){if(this._pointers.length===1)this._panEnd.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),i=.5*(t.pageX+e.x),n=.5*(t.pageY+e.y);this._panEnd.set(i,n)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(t){let e=this._getSecondPointerPosition(t),i=t.pageX-e.x,n=t.pageY-e.y,r=Math.sqrt(i*i+n*n);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(t.pageX+e.x)*.5,a=(t.pageY+e.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enablePan&&this._handleTouchMovePan(t)}_handleTouchMoveDollyRotate(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enableRotate&&this._handleTouchMoveRotate(t)}_addPointer(t){this._pointers.push(t.pointerId)}_removePointer(t){delete this._pointerPositions[t.pointerId];for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId){this._pointers.splice(e,1);return}}_isTrackingPointer(t){for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId)return!0;return!1}_trackPointer(t){let e=this._pointerPositions[t.pointerId];e===void 0&&(e=new j,this._pointerPositions[t.pointerId]=e),e.set(t.pageX,t.pageY)}_getSecondPointerPosition(t){let e=t.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[e]}_customWheelEvent(t){let e=t.deltaMode,i={clientX:t.clientX,clientY:t.clientY,deltaY:t.deltaY};switch(e){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return t.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function f1(s){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(s.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(s)&&(this._addPointer(s),s.pointerType==="touch"?this._onTouchStart(s):this._onMouseDown(s),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function p1(s){this.enabled!==!1&&(s.pointerType==="touch"?this._onTouchMove(s):this._onMouseMove(s))}function m1(s){switch(this._removePointer(s),this._pointers.length){case 0:this.domElement.releasePointerCapture(s.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent($0),this.state=pe.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let t=this._pointers[0],e=this._pointerPositions[t];this._onTouchStart({pointerId:t,pageX:e.x,pageY:e.y});break}}function g1(s){let t;switch(s.button){case 0:t=this.mouseButtons.LEFT;break;case 1:t=this.mouseButtons.MIDDLE;break;case 2:t=this.mouseButtons.RIGHT;break;default:t=-1}switch(t){case Cn.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(s),this.state=pe.DOLLY;break;case Cn.ROTATE:if(s.ctrlKey||s.metaKey||s.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(s),this.state=pe.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(s),this.state=pe.ROTATE}break;case Cn.PAN:if(s.ctrlKey||s.metaKey||s.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(s),this.state=pe.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(s),this.state=pe.PAN}break;default:this.state=pe.NONE}this.state!==pe.NONE&&this.dispatchEvent(Gp)}function x1(s){switch(this.state){case pe.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(s);break;case pe.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(s);break;case pe.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(s);break}}function _1(s){this.enabled===!1||this.enableZoom===!1||this.state!==pe.NONE||(s.preventDefault(),this.dispatchEvent(Gp),this._handleMouseWheel(this._customWheelEvent(s)),this.dispatchEvent($0))}function v1(s){this.enabled!==!1&&this._handleKeyDown(s)}function y1(s){switch(this._trackPointer(s),this._pointers.length){case 1:switch(this.touches.ONE){case Rn.ROTATE:if(this.enableRotate===!1){this.state=pe.NONE;break}this._handleTouchStartRotate(s),this.state=pe.TOUCH_ROTATE;break;case Rn.PAN:if(this.enablePan===!1){this.state=pe.NONE;break}this._handleTouchStartPan(s),this.state=pe.TOUCH_PAN;break;default:this.state=pe.NONE}break;case 2:switch(this.touches.TWO){case Rn.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(s),this.state=pe.TOUCH_DOLLY_PAN;break;case Rn.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(s),this.state=pe.TOUCH_DOLLY_ROTATE;break;default:this.state=pe.NONE}break;default:this.state=pe.NONE}this.state!==pe.NONE&&this.dispatchEvent(Gp)}function b1(s){switch(this._trackPointer(s),this.state){case pe.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(s),this.update();break;case pe.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(s),this.update();break;case pe.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(s),this.update();break;case pe.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(s),this.update();break;default:this.state=pe.NONE}}function M1(s){this.enabled!==!1&&s.preventDefault()}function w1(s){s.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function S1(s){s.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var rd=35,E1=160,A1=/swiftshader|llvmpipe|software/i;function Y0(){let s=document.createElement("canvas").getContext("webgl2");if(!s)return null;let t=s.getExtension("WEBGL_debug_renderer_info"),e=s.getParameter(t?t.UNMASKED_RENDERER_WEBGL:s.RENDERER);return s.getExtension("WEBGL_lose_context")?.loseContext(),A1.test(e)}var od=class{constructor(t,{software:e=!1,onMoved:i=()=>{}}={}){this.host=t,this.onMoved=i,this.renderer=new Jl({antialias:!e,powerPreference:"high-performance"}),this.renderer.setPixelRatio(e?1:Math.min(devicePixelRatio,2)),this.canvas=this.renderer.domElement,this.canvas.className="exa-scene-canvas",t.append(this.canvas),this.scene=new Ds,this.world=new di,this.scene.add(this.world),this.budget=new Yu,this.tick=()=>!1,this.beforeDraw=()=>{},this.waiting=0,this.hurriedAt=0,this.moved=this.stale=!1,this.perspective=new Le(rd,1,.1,1e3),this.orthographic=new Tn(-1,1,1,-1,.1,1e3),this.radius=1,this.light=new qs(16777215,2.2),this.light.position.set(.4,.6,1);for(let n of[this.perspective,this.orthographic])n.up.set(0,0,1);this.scene.add(new Gs(16777215,9080728,1.6),this.light.target),this.use(this.perspective),this.watch=new ResizeObserver(()=>this.resize()),this.watch.observe(t),this.resize()}use(t){let e=this.controls?.target;this.controls?.dispose(),this.light.parent?.remove(this.light),this.camera=t,t.add(this.light),this.scene.add(t),this.controls=new sd(t,this.canvas),e&&this.controls.target.copy(e),this.controls.addEventListener("change",()=>{this.moved=!0,this.invalidate()}),this.controls.addEventListener("end",()=>this.onMoved())}get isOrthographic(){return this.camera===this.orthographic}set isOrthographic(t){if(t===this.isOrthographic)return;let{position:e,target:i,zoom:n}=this.view,r=Math.hypot(...e.map((a,l)=>a-i[l])),o=Math.tan(rd*Math.PI/360);if(this.use(t?this.orthographic:this.perspective),t)this.height=2*r*o,this.view={position:e,target:i,zoom:1};else{let a=(this.height??2*r*o)/n/(2*o),l=e.map((c,h)=>i[h]+(c-i[h])/r*a);this.view={position:l,target:i,zoom:1}}}get view(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),zoom:this.camera.zoom}}set view({position:t,target:e,zoom:i}){this.camera.position.fromArray(t),this.controls.target.fromArray(e),this.camera.zoom=i,this.controls.update(),this.resize()}fit(t){let e=L0(t,rd,this.aspect);this.radius=e.radius,this.height=2*e.distance*Math.tan(rd*Math.PI/360),this.view=e}get aspect(){return Math.max(this.width??1,1)/Math.max(this.tall??1,1)}resize(){this.width=this.host.clientWidth,this.tall=this.host.clientHeight,!(!this.width||!this.tall)&&(this.renderer.setSize(this.width,this.tall,!1),this.invalidate())}reach(){let t=this.camera.position.distanceTo(this.controls.target),e=t+4*this.radius;if(this.camera.far=e,this.camera.near=this.isOrthographic?-e:Math.max(e/5e3,t-4*this.radius),this.isOrthographic){let i=(this.height??2*this.radius)/2;Object.assign(this.camera,{left:-i*this.aspect,right:i*this.aspect,top:i,bottom:-i})}else this.camera.aspect=this.aspect;this.camera.updateProjectionMatrix()}get pixels(){return this.camera.projectionMatrix.elements[5]*this.tall*this.renderer.getPixelRatio()/2}set background(t){this.scene.background=new vt().setStyle(t),this.invalidate()}invalidate(){this.stale=!0,this.next()}next(){this.waiting||=requestAnimationFrame(this.step)}step=t=>{this.waiting=0,this.hurriedAt&&this.budget.took(t-this.hurriedAt),this.hurriedAt=0;let e=this.tick(t),i=e||this.moved;this.stale&&(this.stale=this.moved=!1,clearTimeout(this.resting),this.draw(i),i&&(this.hurriedAt=t),i&&!e&&(this.resting=setTimeout(()=>this.invalidate(),E1))),(e||this.hurriedAt)&&this.next()};draw(t=!1){!this.width||!this.tall||(this.reach(),this.beforeDraw(t),this.renderer.render(this.scene,this.camera))}get matrix(){return new Vt().multiplyMatrices(this.camera.projectionMatrix,this.camera.matrixWorldInverse).elements}dispose(){cancelAnimationFrame(this.waiting),clearTimeout(this.resting),this.waiting=-1,this.watch.disconnect(),this.controls.dispose(),this.renderer.dispose(),this.renderer.forceContextLoss(),this.canvas.remove()}},ad=class{constructor(t){this.stage=t,this.named=new Map}add(t,e){return this.remove(t),e.name=t,this.named.set(t,e),this.stage.world.add(e),this.stage.invalidate(),e}get(t){return this.named.get(t)}get names(){return[...this.named.keys()]}remove(t){let e=this.named.get(t);e&&(this.named.delete(t),this.stage.world.remove(e),e.traverse(i=>{i.geometry?.dispose();for(let n of[i.material].flat())n?.map?.dispose(),n?.dispose()}),this.stage.invalidate())}clear(){for(let t of this.names)this.remove(t)}};var Z0=`.lil-gui {
  font-family: var(--font-family);
  font-size: var(--font-size);
  line-height: 1;
  font-weight: normal;
  font-style: normal;
  text-align: left;
  color: var(--text-color);
  user-select: none;
  -webkit-user-select: none;
  touch-action: manipulation;
  --background-color: #1f1f1f;
  --text-color: #ebebeb;
  --title-background-color: #111111;
  --title-text-color: #ebebeb;
  --widget-color: #424242;
  --hover-color: #4f4f4f;
  --focus-color: #595959;
  --number-color: #2cc9ff;
  --string-color: #a2db3c;
  --font-size: 11px;
  --input-font-size: 11px;
  --font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Arial, sans-serif;
  --font-family-mono: Menlo, Monaco, Consolas, "Droid Sans Mono", monospace;
  --padding: 4px;
  --spacing: 4px;
  --widget-height: 20px;
  --title-height: calc(var(--widget-height) + var(--spacing) * 1.25);
  --name-width: 45%;
  --slider-knob-width: 2px;
  --slider-input-width: 27%;
  --color-input-width: 27%;
  --slider-input-min-width: 45px;
  --color-input-min-width: 45px;
  --folder-indent: 7px;
  --widget-padding: 0 0 0 3px;
  --widget-border-radius: 2px;
  --checkbox-size: calc(0.75 * var(--widget-height));
  --scrollbar-width: 5px;
}
.lil-gui, .lil-gui * {
  box-sizing: border-box;
  margin: 0;
  padding: 0;
}
.lil-gui.lil-root {
  width: var(--width, 245px);
  display: flex;
  flex-direction: column;
  background: var(--background-color);
}
.lil-gui.lil-root > .lil-title {
  background: var(--title-background-color);
  color: var(--title-text-color);
}
.lil-gui.lil-root > .lil-children {
  overflow-x: hidden;
  overflow-y: auto;
}
.lil-gui.lil-root > .lil-children::-webkit-scrollbar {
  width: var(--scrollbar-width);
  height: var(--scrollbar-width);
  background: var(--background-color);
}
.lil-gui.lil-root > .lil-children::-webkit-scrollbar-thumb {
  border-radius: var(--scrollbar-width);
  background: var(--focus-color);
}
@media (pointer: coarse) {
  .lil-gui.lil-allow-touch-styles, .lil-gui.lil-allow-touch-styles .lil-gui {
    --widget-height: 28px;
    --padding: 6px;
    --spacing: 6px;
    --font-size: 13px;
    --input-font-size: 16px;
    --folder-indent: 10px;
    --scrollbar-width: 7px;
    --slider-input-min-width: 50px;
    --color-input-min-width: 65px;
  }
}
.lil-gui.lil-force-touch-styles, .lil-gui.lil-force-touch-styles .lil-gui {
  --widget-height: 28px;
  --padding: 6px;
  --spacing: 6px;
  --font-size: 13px;
  --input-font-size: 16px;
  --folder-indent: 10px;
  --scrollbar-width: 7px;
  --slider-input-min-width: 50px;
  --color-input-min-width: 65px;
}
.lil-gui.lil-auto-place, .lil-gui.autoPlace {
  max-height: 100%;
  position: fixed;
  top: 0;
  right: 15px;
  z-index: 1001;
}

.lil-controller {
  display: flex;
  align-items: center;
  padding: 0 var(--padding);
  margin: var(--spacing) 0;
}
.lil-controller.lil-disabled {
  opacity: 0.5;
}
.lil-controller.lil-disabled, .lil-controller.lil-disabled * {
  pointer-events: none !important;
}
.lil-controller > .lil-name {
  min-width: var(--name-width);
  flex-shrink: 0;
  white-space: pre;
  padding-right: var(--spacing);
  line-height: var(--widget-height);
}
.lil-controller .lil-widget {
  position: relative;
  display: flex;
  align-items: center;
  width: 100%;
  min-height: var(--widget-height);
}
.lil-controller.lil-string input {
  color: var(--string-color);
}
.lil-controller.lil-boolean {
  cursor: pointer;
}
.lil-controller.lil-color .lil-display {
  width: 100%;
  height: var(--widget-height);
  border-radius: var(--widget-border-radius);
  position: relative;
}
@media (hover: hover) {
  .lil-controller.lil-color .lil-display:hover:before {
    content: " ";
    display: block;
    position: absolute;
    border-radius: var(--widget-border-radius);
    border: 1px solid #fff9;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
}
.lil-controller.lil-color input[type=color] {
  opacity: 0;
  width: 100%;
  height: 100%;
  cursor: pointer;
}
.lil-controller.lil-color input[type=text] {
  margin-left: var(--spacing);
  font-family: var(--font-family-mono);
  min-width: var(--color-input-min-width);
  width: var(--color-input-width);
  flex-shrink: 0;
}
.lil-controller.lil-option select {
  opacity: 0;
  position: absolute;
  width: 100%;
  max-width: 100%;
}
.lil-controller.lil-option .lil-display {
  position: relative;
  pointer-events: none;
  border-radius: var(--widget-border-radius);
  height: var(--widget-height);
  line-height: var(--widget-height);
  max-width: 100%;
  overflow: hidden;
  word-break: break-all;
  padding-left: 0.55em;
  padding-right: 1.75em;
  background: var(--widget-color);
}
@media (hover: hover) {
  .lil-controller.lil-option .lil-display.lil-focus {
    background: var(--focus-color);
  }
}
.lil-controller.lil-option .lil-display.lil-active {
  background: var(--focus-color);
}
.lil-controller.lil-option .lil-display:after {
  font-family: "lil-gui";
  content: "\u2195";
  position: absolute;
  top: 0;
  right: 0;
  bottom: 0;
  padding-right: 0.375em;
}
.lil-controller.lil-option .lil-widget,
.lil-controller.lil-option select {
  cursor: pointer;
}
@media (hover: hover) {
  .lil-controller.lil-option .lil-widget:hover .lil-display {
    background: var(--hover-color);
  }
}
.lil-controller.lil-number input {
  color: var(--number-color);
}
.lil-controller.lil-number.lil-has-slider input {
  margin-left: var(--spacing);
  width: var(--slider-input-width);
  min-width: var(--slider-input-min-width);
  flex-shrink: 0;
}
.lil-controller.lil-number .lil-slider {
  width: 100%;
  height: var(--widget-height);
  background: var(--widget-color);
  border-radius: var(--widget-border-radius);
  padding-right: var(--slider-knob-width);
  overflow: hidden;
  cursor: ew-resize;
  touch-action: pan-y;
}
@media (hover: hover) {
  .lil-controller.lil-number .lil-slider:hover {
    background: var(--hover-color);
  }
}
.lil-controller.lil-number .lil-slider.lil-active {
  background: var(--focus-color);
}
.lil-controller.lil-number .lil-slider.lil-active .lil-fill {
  opacity: 0.95;
}
.lil-controller.lil-number .lil-fill {
  height: 100%;
  border-right: var(--slider-knob-width) solid var(--number-color);
  box-sizing: content-box;
}

.lil-dragging .lil-gui {
  --hover-color: var(--widget-color);
}
.lil-dragging * {
  cursor: ew-resize !important;
}
.lil-dragging.lil-vertical * {
  cursor: ns-resize !important;
}

.lil-gui .lil-title {
  height: var(--title-height);
  font-weight: 600;
  padding: 0 var(--padding);
  width: 100%;
  text-align: left;
  background: none;
  text-decoration-skip: objects;
}
.lil-gui .lil-title:before {
  font-family: "lil-gui";
  content: "\u25BE";
  padding-right: 2px;
  display: inline-block;
}
.lil-gui .lil-title:active {
  background: var(--title-background-color);
  opacity: 0.75;
}
@media (hover: hover) {
  body:not(.lil-dragging) .lil-gui .lil-title:hover {
    background: var(--title-background-color);
    opacity: 0.85;
  }
  .lil-gui .lil-title:focus {
    text-decoration: underline var(--focus-color);
  }
}
.lil-gui.lil-root > .lil-title:focus {
  text-decoration: none !important;
}
.lil-gui.lil-closed > .lil-title:before {
  content: "\u25B8";
}
.lil-gui.lil-closed > .lil-children {
  transform: translateY(-7px);
  opacity: 0;
}
.lil-gui.lil-closed:not(.lil-transition) > .lil-children {
  display: none;
}
.lil-gui.lil-transition > .lil-children {
  transition-duration: 300ms;
  transition-property: height, opacity, transform;
  transition-timing-function: cubic-bezier(0.2, 0.6, 0.35, 1);
  overflow: hidden;
  pointer-events: none;
}
.lil-gui .lil-children:empty:before {
  content: "Empty";
  padding: 0 var(--padding);
  margin: var(--spacing) 0;
  display: block;
  height: var(--widget-height);
  font-style: italic;
  line-height: var(--widget-height);
  opacity: 0.5;
}
.lil-gui.lil-root > .lil-children > .lil-gui > .lil-title {
  border: 0 solid var(--widget-color);
  border-width: 1px 0;
  transition: border-color 300ms;
}
.lil-gui.lil-root > .lil-children > .lil-gui.lil-closed > .lil-title {
  border-bottom-color: transparent;
}
.lil-gui + .lil-controller {
  border-top: 1px solid var(--widget-color);
  margin-top: 0;
  padding-top: var(--spacing);
}
.lil-gui .lil-gui .lil-gui > .lil-title {
  border: none;
}
.lil-gui .lil-gui .lil-gui > .lil-children {
  border: none;
  margin-left: var(--folder-indent);
  border-left: 2px solid var(--widget-color);
}
.lil-gui .lil-gui .lil-controller {
  border: none;
}

.lil-gui label, .lil-gui input, .lil-gui button {
  -webkit-tap-highlight-color: transparent;
}
.lil-gui input {
  border: 0;
  outline: none;
  font-family: var(--font-family);
  font-size: var(--input-font-size);
  border-radius: var(--widget-border-radius);
  height: var(--widget-height);
  background: var(--widget-color);
  color: var(--text-color);
  width: 100%;
}
@media (hover: hover) {
  .lil-gui input:hover {
    background: var(--hover-color);
  }
  .lil-gui input:active {
    background: var(--focus-color);
  }
}
.lil-gui input:disabled {
  opacity: 1;
}
.lil-gui input[type=text],
.lil-gui input[type=number] {
  padding: var(--widget-padding);
  -moz-appearance: textfield;
}
.lil-gui input[type=text]:focus,
.lil-gui input[type=number]:focus {
  background: var(--focus-color);
}
.lil-gui input[type=checkbox] {
  appearance: none;
  width: var(--checkbox-size);
  height: var(--checkbox-size);
  border-radius: var(--widget-border-radius);
  text-align: center;
  cursor: pointer;
}
.lil-gui input[type=checkbox]:checked:before {
  font-family: "lil-gui";
  content: "\u2713";
  font-size: var(--checkbox-size);
  line-height: var(--checkbox-size);
}
@media (hover: hover) {
  .lil-gui input[type=checkbox]:focus {
    box-shadow: inset 0 0 0 1px var(--focus-color);
  }
}
.lil-gui button {
  outline: none;
  cursor: pointer;
  font-family: var(--font-family);
  font-size: var(--font-size);
  color: var(--text-color);
  width: 100%;
  border: none;
}
.lil-gui .lil-controller button {
  height: var(--widget-height);
  text-transform: none;
  background: var(--widget-color);
  border-radius: var(--widget-border-radius);
}
@media (hover: hover) {
  .lil-gui .lil-controller button:hover {
    background: var(--hover-color);
  }
  .lil-gui .lil-controller button:focus {
    box-shadow: inset 0 0 0 1px var(--focus-color);
  }
}
.lil-gui .lil-controller button:active {
  background: var(--focus-color);
}

@font-face {
  font-family: "lil-gui";
  src: url("data:application/font-woff2;charset=utf-8;base64,d09GMgABAAAAAALkAAsAAAAABtQAAAKVAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHFQGYACDMgqBBIEbATYCJAMUCwwABCAFhAoHgQQbHAbIDiUFEYVARAAAYQTVWNmz9MxhEgodq49wYRUFKE8GWNiUBxI2LBRaVnc51U83Gmhs0Q7JXWMiz5eteLwrKwuxHO8VFxUX9UpZBs6pa5ABRwHA+t3UxUnH20EvVknRerzQgX6xC/GH6ZUvTcAjAv122dF28OTqCXrPuyaDER30YBA1xnkVutDDo4oCi71Ca7rrV9xS8dZHbPHefsuwIyCpmT7j+MnjAH5X3984UZoFFuJ0yiZ4XEJFxjagEBeqs+e1iyK8Xf/nOuwF+vVK0ur765+vf7txotUi0m3N0m/84RGSrBCNrh8Ee5GjODjF4gnWP+dJrH/Lk9k4oT6d+gr6g/wssA2j64JJGP6cmx554vUZnpZfn6ZfX2bMwPPrlANsB86/DiHjhl0OP+c87+gaJo/gY084s3HoYL/ZkWHTRfBXvvoHnnkHvngKun4KBE/ede7tvq3/vQOxDXB1/fdNz6XbPdcr0Vhpojj9dG+owuSKFsslCi1tgEjirjXdwMiov2EioadxmqTHUCIwo8NgQaeIasAi0fTYSPTbSmwbMOFduyh9wvBrESGY0MtgRjtgQR8Q1bRPohn2UoCRZf9wyYANMXFeJTysqAe0I4mrherOekFdKMrYvJjLvOIUM9SuwYB5DVZUwwVjJJOaUnZCmcEkIZZrKqNvRGRMvmFZsmhP4VMKCSXBhSqUBxgMS7h0cZvEd71AWkEhGWaeMFcNnpqyJkyXgYL7PQ1MoSq0wDAkRtJIijkZSmqYTiSImfLiSWXIZwhRh3Rug2X0kk1Dgj+Iu43u5p98ghopcpSo0Uyc8SnjlYX59WUeaMoDqmVD2TOWD9a4pCRAzf2ECgwGcrHjPOWY9bNxq/OL3I/QjwEAAAA=") format("woff2");
}
`;fn(Z0.replace(/@font-face\s*\{[^}]*\}/g,""));fn(`
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
`);var C1=[["x","y","z"],["xu","yu","zu"],["px","py","pz"]],R1=["nx","ny","nz","xi","yj","zk"],P1=300,ld=class s{static id="scene";static title="3D";static extensions=[];static loaded=new Map;static fits({columns:t=[]}){let e=new Set(t.map(({name:i})=>i));return[...C1,R1].some(i=>i.every(n=>e.has(n)))}static extend({name:t,setup:e}){s.extensions=[...s.extensions.filter(i=>i.name!==t),{name:t,setup:e}]}constructor(t,e){this.host=t,this.context=e,this.root=V("div",{class:"exa-scene"}),t.append(this.root);let i=Y0();if(i===null){this.root.append(V("p",{class:"exa-note"},"This browser draws no WebGL, which three dimensions need: turn on hardware acceleration in its settings, or try another browser."));return}this.software=i,this.stage=new od(this.root,{software:i,onMoved:()=>this.onMoved()}),this.scene=new ad(this.stage),this.stage.tick=n=>this.tick(n),this.stage.beforeDraw=n=>this.atoms?.prepare(n),this.legend=V("div",{class:"exa-scene-legend",hidden:!0}),this.bar=V("div",{class:"exa-scene-player",hidden:!0}),this.root.append(this.legend,this.bar),this.panel=new ed(this),this.build(),this.listeners=new Map,this.onTheme=()=>this.themed(),e.theme?.addEventListener?.("change",this.onTheme),this.pointer=new id(this),this.themed()}get THREE(){return un}get gui(){return this.panel.gui}get fps(){return this.atoms?.player.fps??0}set fps(t){this.atoms&&(this.atoms.player.fps=t),this.panel.refresh()}get frame(){return this.atoms?.player.frame??0}get map(){return this.panel.map}request(t,e={},i={}){return this.context.connection.request(t,{container:this.context.state.container,...e},i)}async get_traits(t,{frame:e=this.frame,...i}={}){let{meta:n,arrays:r}=await this.request("get_traits",{name:t,frame:e},i);return Object.fromEntries(n.traits.map((o,a)=>[o,n.words[o]?Array.from(r[a],l=>n.words[o][l]):r[a]]))}on(t,e){this.listeners.set(t,[...this.listeners.get(t)??[],e])}tell(t,...e){for(let i of this.listeners.get(t)??[])this.guarded(()=>i(...e))}async guarded(t){try{return await t()}catch(e){e?.name!=="AbortError"&&!this.gone&&this.context.notify(e?.message??String(e),{bad:!0});return}}async update(t){if(!this.stage||this.gone)return;let e=`${t.container}/${t.table}`;if(e!==this.what){this.what=e,await this.load(t,e);return}if(!this.atoms&&!this.field)return;let i=Gu(t.camera);i&&String(t.camera)!==String(Up(this.stage.view))&&(this.stage.view=i),Number.isInteger(t.frame)&&this.atoms?.known.frame&&!this.atoms.player.playing&&t.frame!==this.frame&&this.go(t.frame),!!t.ortho!==this.stage.isOrthographic&&(this.stage.isOrthographic=!!t.ortho)}async load(t,e){this.clear();let{meta:i}=await this.request("scene");if(this.gone||this.what!==e)return;Object.assign(this,{kinds:i.kinds,members:i.members,tables:i.tables,fields:i.fields});let n=i.tables.find(o=>o.table===t.table)??i.tables[0],r=i.fields.find(o=>o.table===t.table)??i.fields[0];!n&&!r||(this.seen=this.moved=!1,this.panel.build(),await Promise.all([n&&this.guarded(()=>(this.atoms=new Ju(this,n),this.panel.addAtoms(this.atoms),this.atoms.load(t.frame))),r?.count&&this.guarded(()=>(this.field=new Qu(this,r),this.field.load(t.field,t.level)))]),!(this.gone||this.what!==e)&&(this.field?.about&&this.follow(this.field),t.ortho&&(this.stage.isOrthographic=!0),this.moved||(this.seen=!1),this.look(Gu(t.camera)),this.describe(),await this.extended(e),this.root.dataset.ready=e))}async extended(t){let{meta:e}=await this.context.connection.request("extensions");if(await Promise.all(e.extensions.map(i=>this.guarded(()=>s.load(i,this.context)))),!(this.gone||this.what!==t)){for(let{name:i,setup:n}of s.extensions)await this.guarded(async()=>{try{await n(this)}catch(r){throw new Error(`the extension ${i}: ${r.message}`,{cause:r})}});this.stage.invalidate()}}static load(t,e){return s.loaded.has(t)||s.loaded.set(t,(async()=>{let i=e.extension?.(t)??await I1(t,e),{default:n}=await import(i);await n({ContainerView:s,THREE:un})})()),s.loaded.get(t)}changed(){Object.assign(this.root.dataset,this.field?.shown??{}),this.seen||this.look(Gu(this.context.state.camera)),this.legend.replaceChildren(...this.atoms?.legend()??[]),this.legend.hidden=!this.legend.childElementCount,this.describe(),this.told!==this.frame&&(this.told=this.frame,this.tell("frame",this.frame),this.together()),this.pointer.mark(),this.stage.invalidate()}together(){let{atoms:t,field:e}=this;if(t?.known.frame!=="file"||!e?.about||t.player.playing)return;let{files:i=[],labels:n}=e.known,r=t.values?.[this.frame];if(i[n.indexOf(e.label)]===r)return;let o=n[i.indexOf(r)];o!==void 0&&this.guarded(()=>e.load(o))}follow(t){let{files:e=[],labels:i}=t.known;if(this.atoms?.known.frame!=="file"||!this.atoms.values)return;let n=this.atoms.values.indexOf(e[i.indexOf(t.label)]);n>=0&&n!==this.frame&&this.go(n)}look(t){let e=this.box();e&&(this.seen||this.stage.fit(e),this.seen=!0,t&&(this.stage.view=t),this.stage.invalidate())}box(){return Wu([this.atoms?.box(),this.field?.box()])}reset(){let t=this.box();t&&this.stage.fit(t),this.remember()}draw(){this.stage?.draw()}project(){this.stage.isOrthographic=!this.stage.isOrthographic,this.remember()}go(t){return this.guarded(()=>(this.atoms.player.go(t),this.describe(),this.remember(),this.atoms.go(this.atoms.player.frame)))}step(t){let{player:e}=this.atoms??{};e?.count>1&&this.go(e.loop?(e.frame+t+e.count)%e.count:e.frame+t)}play(){this.atoms&&(this.atoms.player.toggle(),this.describe(),this.remember(),this.stage.invalidate())}tick(t){if(!this.atoms)return!1;let{player:e,cache:i}=this.atoms,n=e.tick(t,r=>i.has(r));return n!==null?this.atoms.show(i.peek(n)):e.playing&&i.prefetch([e.next(),e.next(2)]),!e.playing&&this.wasPlaying&&(this.stage.invalidate(),this.describe(),this.remember()),this.wasPlaying=e.playing,e.playing}build(){let t=(e,i,n)=>V("button",{class:"exa-icon",title:e,"aria-label":e,onclick:n},i);this.playing=t("Play or pause (Space)","\u25B6",()=>this.play()),this.slider=V("input",{type:"range",min:0,max:0,step:1,"aria-label":"Frame",oninput:()=>this.go(Number(this.slider.value)),onchange:()=>this.slider.blur()}),this.counter=V("span",{class:"exa-scene-counter"}),this.bar.append(t("One frame back (\u2190)","\u25C0\uFE0E",()=>this.step(-1)),this.playing,t("One frame on (\u2192)","\u25B6\uFE0E|",()=>this.step(1)),this.slider,this.counter)}describe(){let{atoms:t}=this;if(this.bar.hidden=!(t?.player.count>1),this.bar.hidden)return;let{player:e,values:i,known:n}=t;this.playing.textContent=e.playing?"\u275A\u275A":"\u25B6",this.slider.max=e.count-1,this.slider.value=e.frame;let r=i?.[e.frame],o=r===void 0||r===e.frame?"":` \xB7 ${n.frame} ${r}`;this.counter.textContent=`${(e.frame+1).toLocaleString("en")} / ${e.count.toLocaleString("en")}${o}`}onMoved(){this.moved=!0,this.remember()}remember(){clearTimeout(this.remembering),this.remembering=setTimeout(()=>{if(this.gone||this.atoms?.player.playing||!this.seen)return;let t=this.atoms?.known.frame?this.frame:void 0,e=this.field?{field:this.field.label,level:this.field.level}:{};this.context.set({camera:Up(this.stage.view),frame:t,ortho:this.stage.isOrthographic||void 0,...e})},P1)}themed(){let t=getComputedStyle(this.root),e=(i,n)=>t.getPropertyValue(i).trim()||n;this.accent=e("--exa-accent","#0b63ce"),this.background=e("--exa-bg","#ffffff"),this.muted=e("--exa-muted","#5f6b7a"),this.stage.background=this.background,this.atoms?.themed(),this.field?.themed()}get keys(){return this.stage?[{key:" ",does:"play or pause",run:()=>this.play()},{key:"ArrowRight",does:"one frame on",run:()=>this.step(1)},{key:"ArrowLeft",does:"one frame back",run:()=>this.step(-1)},{key:"Home",does:"the first frame",run:()=>this.atoms&&this.go(0)},{key:"End",does:"the last frame",run:()=>this.atoms&&this.go(this.atoms.player.count-1)},{key:"r",does:"see everything",run:()=>this.reset()},{key:"o",does:"perspective or parallel lines",run:()=>this.project()},{key:"g",does:"settings",run:()=>this.panel.toggle()}]:[]}clear(){this.tell("dispose"),this.listeners?.clear(),this.atoms?.dispose(),this.field?.dispose(),this.atoms=this.field=null,this.pointer?.leave(),this.scene?.clear(),this.told=null,delete this.root.dataset.ready}dispose(){this.gone=!0,clearTimeout(this.remembering),this.context.theme?.removeEventListener?.("change",this.onTheme),this.stage&&(this.clear(),this.panel.dispose(),this.stage.dispose()),this.root.remove()}};async function I1(s,t){let{meta:e}=await t.connection.request("extension",{id:s});return URL.createObjectURL(new Blob([e.script],{type:"text/javascript"}))}var L1=2,cd=class{constructor(t,{container:e,table:i,where:n},r){Object.assign(this,{connection:t,query:{container:e,table:i,where:n},about:r}),this.abort=new AbortController,this.facts=new Map,this.waiting=[],this.running=0}of(t){return this.facts.get(t)}async ends(){let{container:t,table:e,where:i}=this.query;if(i)return;let{meta:n}=await this.connection.request("statistics",{container:t,table:e},{signal:this.abort.signal});for(let[r,o]of Object.entries(n.columns))this.put(r,{...o,...this.facts.get(r)})}want(t){for(let e of t)this.facts.get(e)?.asked||(this.put(e,{...this.facts.get(e),asked:!0}),this.waiting.push(e));for(;this.running<L1&&this.waiting.length;)this.run(this.waiting.shift())}async run(t){this.running+=1;let e=({meta:i,arrays:n})=>this.put(t,{...i,counts:n[0],asked:!0});try{e(await this.connection.request("histogram",{...this.query,column:t,bins:48},{signal:this.abort.signal,onPartial:e}))}catch(i){if(this.abort.signal.aborted)return;this.put(t,{...this.facts.get(t),problem:i.message})}this.running-=1,this.want([])}put(t,e){this.facts.set(t,e),this.about(t)}dispose(){this.abort.abort(),this.about=()=>{}}};function J0(s,t=12){if(s?.counts){let e=Math.max(...s.counts,1);return Array.from(s.counts,i=>i/e)}if(s?.values){let e=s.values.slice(0,t).map(([,i])=>i);return e.map(i=>i/Math.max(...e))}return[]}function K0(s,t,{bar:e,rest:i}){let n=globalThis.devicePixelRatio||1,[r,o]=[s.clientWidth,s.clientHeight];s.width!==Math.round(r*n)&&(s.width=Math.round(r*n)),s.height!==Math.round(o*n)&&(s.height=Math.round(o*n));let a=s.getContext("2d");a.setTransform(n,0,0,n,0,0),a.clearRect(0,0,r,o);let l=J0(t),c=r/Math.max(l.length,t?.values?4:1);a.fillStyle=i,a.fillRect(0,o-1,r,1),a.fillStyle=e,a.globalAlpha=t?.done<1?.6:1,l.forEach((h,u)=>{let d=h?Math.max(h*(o-1),1):0,[f,p]=[Math.round(u*c),Math.round((u+1)*c)];a.fillRect(f,o-1-d,Math.max(p-f-(t.values?2:c>=4?1:0),1),d)}),a.globalAlpha=1}function j0(s,t){if(!s)return[];let e=[],i=t===void 0?-1:Math.floor(t*(s.values?Math.max(J0(s).length,4):s.counts?.length??0));s.values?.[i]?e.push([Zt(s.values[i][0]||"(empty)"),ce(s.values[i][1])]):s.counts&&i>=0&&s.edges.length&&e.push([`${Wp(s.edges[i])} \u2026 ${Wp(s.edges[i+1])}`,ce(s.counts[i])]);for(let[n,r]of[["min",s.min],["max",s.max],["mean",s.mean]])r!=null&&e.push([n,Wp(r)]);return s.distinct!==void 0&&e.push(["different",`${s.exact?"":"at least "}${ce(s.distinct)}`]),s.missing!==null&&s.missing!==void 0&&e.push(["missing",ce(s.missing)]),s.nan&&e.push(["NaN",ce(s.nan)]),s.done<1&&e.push(["so far",`${Math.round(s.done*100)} %`]),s.problem&&e.push(["",s.problem]),e}function Wp(s){return typeof s!="number"?String(s):Number.isInteger(s)&&Math.abs(s)<1e15?ce(s).replace("-,","-"):String(Number(s.toPrecision(7)))}var hd=class{constructor(t,e){this.rows=t,this.view=Math.max(e,24),this.whole=t*24,this.height=Math.max(Math.min(this.whole,8e6),this.view),this.scaled=this.whole>8e6,this.last=Math.max(t-this.view/24,0)}top(t){let e=this.height-this.view;return this.clamp(this.scaled?t/e*this.last:t/24)}pixels(t){let e=this.height-this.view;return Math.round(this.scaled?t/this.last*e:t*24)}clamp(t){return Math.min(Math.max(t,0),this.last)}reveal(t,e){let i=Math.max(Math.floor(this.view/24),1);return e<Math.ceil(t)?this.clamp(e):e>t+this.view/24-1?this.clamp(e-i+1):t}seen(t){let e=Math.floor(t);return{first:e,count:Math.min(Math.ceil(t+this.view/24),this.rows)-e}}};function Q0(s,t,e){let i=[];for(let n=Math.floor(s/e);n*e<s+t;n++)i.push(n);return i}function t_(s,t){let e=new Map(s.map(n=>[n.name,n])),i=(t??[]).filter(n=>e.has(n)).map(n=>e.get(n));return i.length?i:s}function e_(s,t,e){let i=s.filter((n,r)=>r!==t);return i.splice(Math.min(Math.max(e,0),i.length),0,s[t]),i}function i_(s,t,e=8.2){let i=Math.max(s.length+3,...t.map(n=>(n??"").length));return Math.round(Math.min(Math.max(i*e+22,76),340))}function n_({sort:s,desc:t},e){return s!==e?{sort:e,desc:void 0}:t?{sort:void 0,desc:void 0}:{sort:e,desc:!0}}function Xp(s){let t=e=>/[\t\n\r"]/.test(e)?`"${e.replaceAll('"','""')}"`:e;return s.map(e=>e.map(i=>t(i??"")).join("	")).join(`
`)}function qp(s,t,e){let i=/^[A-Za-z_]\w*$/.test(s)?s:`\`${s}\``;return e===null?`${i} is null`:`${i} == ${t==="number"||t==="bool"?e:`'${e.replace(/(['\\])/g,"\\$1")}'`}`}function s_(s,t){let e=s.replace(/[,_\s]/g,""),i=/^-?\d+(\.\d+)?(e\d+)?$/i.test(e)?Number(e):NaN;return Number.isInteger(i)?Math.min(Math.max(i<0?t+i:i,0),Math.max(t-1,0)):NaN}var ud=class{constructor(t){this.view=t,this.fits={},this.cells=new Map,this.corner=V("div",{class:"exa-head-cell exa-corner exa-muted",role:"columnheader"},"#"),this.root=V("div",{class:"exa-heads",role:"row","aria-rowindex":"1"})}update(){let{columns:t,context:e}=this.view,{sort:i,desc:n}=e.state,r=t.map(({name:o,dtype:a})=>`${o} ${a} ${o===i?n:""}`).join(`
`);r!==this.names&&(this.names=r,this.hideTip(),this.cells=new Map(t.map((o,a)=>[o.name,this.cell(o,a,o.name===i?n?"\u2193":"\u2191":"")])),this.root.replaceChildren(this.corner,...this.cells.values()))}cell({name:t,dtype:e},i,n){let r=V("canvas",{class:"exa-bars","aria-hidden":"true"});return V("div",{class:"exa-head-cell",role:"columnheader","aria-colindex":String(i+2),"data-column":t,"aria-sort":{"\u2191":"ascending","\u2193":"descending"}[n]??"none",onpointerdown:a=>this.onDown(a,t,i),onpointermove:a=>this.showTip(a,t),onpointerleave:()=>this.hideTip()},V("div",{class:"exa-head-name"},V("span",{},Zt(t)),V("span",{class:"exa-muted"},e),n&&V("span",{class:"exa-arrow"},n)),r,V("div",{class:"exa-sizing",onpointerdown:a=>this.onSize(a,t),ondblclick:()=>this.view.resize(t,this.fits[t]??120)}))}fit(){let{data:t,columns:e}=this.view,i=Array.from({length:60},(n,r)=>t.row(r)).filter(Boolean);e.forEach(({name:n,dtype:r},o)=>{this.fits[n]=Math.max(i_(n,i.map(({cells:a})=>a[o])),(n.length+r.length)*7.2+40)})}widthOf(t){return this.view.widths[t]??this.fits[t]??120}layout(){let{data:t,columns:e}=this.view;return this.numberWidth=Math.max(String(Math.max(t.rows,this.view.member.rows??0)).length*1.33*7+24,56),this.corner.style.width=`${this.numberWidth}px`,this.widths=e.map(({name:i})=>this.widthOf(i)),e.forEach(({name:i},n)=>{let r=this.cells.get(i);r.style.width!==`${this.widths[n]}px`&&(r.style.width=`${this.widths[n]}px`,this.draw(i))}),this.widths.reduce((i,n)=>i+n,this.numberWidth)}draw(t){let e=this.cells.get(t)?.querySelector("canvas");if(!e?.clientWidth)return;let i=getComputedStyle(this.root);K0(e,this.view.facts?.of(t),{bar:i.getPropertyValue("--exa-accent"),rest:i.getPropertyValue("--exa-line")}),this.tipped===t&&this.fillTip()}reveal(t){let{scroller:e}=this.view,i=this.widths.slice(0,t).reduce((r,o)=>r+o,0),n=e.clientWidth-this.numberWidth;i<e.scrollLeft?e.scrollLeft=i:i+this.widths[t]>e.scrollLeft+n&&(e.scrollLeft=i+this.widths[t]-n)}onDown(t,e,i){if(t.button||t.target.className==="exa-sizing")return;let n=this.cells.get(e),r=t.clientX,o=null,a=({clientX:c})=>{if(o===null&&Math.abs(c-r)<6)return;n.classList.add("exa-dragged");let h=[...this.cells.values()];o=h.findIndex(u=>c<u.getBoundingClientRect().right),o<0&&(o=h.length-1),h.forEach((u,d)=>u.classList.toggle("exa-before",d===o&&d!==i))},l=()=>{removeEventListener("pointermove",a),removeEventListener("pointerup",l),n.classList.remove("exa-dragged"),this.cells.forEach(c=>c.classList.remove("exa-before")),o===null?this.view.sortBy(e):o!==i&&this.view.place(i,o)};addEventListener("pointermove",a),addEventListener("pointerup",l)}onSize(t,e){t.preventDefault(),t.stopPropagation();let[i,n]=[t.clientX,this.widthOf(e)],r=({clientX:a})=>this.view.resize(e,n+a-i),o=()=>{removeEventListener("pointermove",r),removeEventListener("pointerup",o)};addEventListener("pointermove",r),addEventListener("pointerup",o)}showTip(t,e){let i=this.cells.get(e).querySelector("canvas").getBoundingClientRect();this.tipped=e,this.at=t.clientY>=i.top?(t.clientX-i.left)/i.width:void 0,this.tip??=this.view.root.appendChild(V("dl",{class:"exa-tip",role:"tooltip"}));let[n,r]=[this.view.root.getBoundingClientRect(),this.cells.get(e).getBoundingClientRect()];this.fillTip(),this.tip.style.top=`${r.bottom-n.top+4}px`,this.tip.style.left=`${Math.max(Math.min(r.left-n.left,n.width-this.tip.offsetWidth-8),4)}px`}fillTip(){let t=j0(this.view.facts?.of(this.tipped),this.at);this.tip.replaceChildren(...t.flatMap(([e,i])=>[V("dt",{},e),V("dd",{},Zt(i))])),this.tip.hidden=!t.length}hideTip(){this.tip?.remove(),this.tip=this.tipped=void 0}};var N1=0,dd=class{constructor(t){this.view=t,this.id=`exa-table-${++N1}`,this.pool=[],this.root=V("div",{class:"exa-body",role:"rowgroup",onpointerdown:e=>this.onDown(e),ondblclick:()=>this.view.source()})}idOf(t,e){return`${this.id}-${t}-${e}`}draw(t,e,i){for(;this.pool.length<e;){let n=V("div",{class:"exa-row",role:"row"});this.root.append(n),this.pool.push(n)}this.pool.forEach((n,r)=>{n.hidden=r>=e,r<e&&this.fill(n,t+r,(t+r-i)*24)})}fill(t,e,i){let{columns:n,data:r,heads:o,picked:a,active:l}=this.view,c=r.row(e);for(;t.children.length<n.length+1;)t.append(V("div",{class:"exa-cell",role:t.children.length?"gridcell":"rowheader"}));for(;t.children.length>n.length+1;)t.lastChild.remove();t.style.transform=`translateY(${i}px)`,t.setAttribute("aria-rowindex",String(e+2)),t.dataset.row=String(e);let[h,...u]=t.children;h.className="exa-cell exa-number-cell",h.style.width=`${o.numberWidth}px`,h.textContent=c?ce(c.number):"";let d=e>=a.rows[0]&&e<=a.rows[1];t.setAttribute("aria-selected",String(d)),u.forEach((f,p)=>{let x=c?.cells[p],{kind:g,name:m}=n[p],_=d&&p>=a.columns[0]&&p<=a.columns[1],b=e===l.row&&p===l.column;f.className=`exa-cell${x===null?" exa-null":""}${x==="NaN"&&g==="number"?" exa-nan":""}${_?" exa-picked":""}${b?" exa-active":""}`,f.dataset.kind=g,f.dataset.column=m,f.id=this.idOf(e,p),f.style.width=`${o.widths[p]}px`,f.setAttribute("aria-colindex",String(p+2)),f.textContent=x===void 0?"":x===null?"null":Zt(x),f.title=x&&x.length>40?Zt(x):""})}at(t){let e=t.target.closest?.(".exa-cell");return e?{row:Number(e.parentElement.dataset.row),column:[...e.parentElement.children].indexOf(e)-1}:null}onDown(t){let e=this.at(t);if(!e||t.button)return;let{view:i}=this,n=i.columns.length-1,r=!1,o=({row:c,column:h},u)=>{i.activate(c,Math.max(h,0),u),e.column<0&&(i.anchor={row:i.anchor.row,column:0},i.active={row:c,column:n},i.draw())};o(e,t.shiftKey);let a=c=>{let h=this.at(c);!h||h.row===i.active.row&&h.column===i.active.column||(r=!0,o(h,!0))},l=()=>{removeEventListener("pointermove",a),removeEventListener("pointerup",l),!r&&!t.shiftKey&&i.source()};addEventListener("pointermove",a),addEventListener("pointerup",l),t.preventDefault(),i.scroller.focus({preventScroll:!0})}};var os=200,U1=100,O1=3,fd=class{constructor(t,e,{changed:i,failed:n}){Object.assign(this,{connection:t,query:e,changed:i,failed:n}),this.pages=new Map,this.asked=new Map,this.wanted=[],this.total=null,this.known=0,this.deepest=1/0,this.done=1}get rows(){return Math.min(this.total??this.known,this.deepest)}row(t){let e=this.pages.get(Math.floor(t/os)),i=t%os;if(!(!e||i>=e.count))return{number:e.numbers?e.numbers[i]:t,cells:e.cells.map(n=>n[i])}}look(t,e){this.wanted=Q0(Math.max(t,0),Math.max(e,1),os).filter(i=>!this.pages.has(i));for(let[i,n]of this.asked)this.wanted.includes(i)||(n.abort(),this.asked.delete(i));this.askNext()}askNext(){for(let t of this.wanted){if(this.asked.size>=O1)return;!this.asked.has(t)&&!this.pages.has(t)&&this.ask(t)}}async ask(t){let e=new AbortController;this.asked.set(t,e);try{let i={...this.query,first:t*os,count:os},n=({meta:o})=>this.progress(o.done),{meta:r}=await this.connection.request("rows",i,{signal:e.signal,onPartial:n});this.take(t,r)}catch(i){e.signal.aborted||this.failed(i);return}finally{this.asked.get(t)===e&&this.asked.delete(t)}this.progress(1),this.askNext()}take(t,e){for(this.pages.set(t,e);this.pages.size>U1;)this.pages.delete(this.pages.keys().next().value);this.count(e),this.deepest=e.deepest??1/0}count({total:t,known:e}){t!==null&&(this.total=t),this.known=Math.max(this.known,e)}progress(t){this.done=t??this.done,this.changed()}async range(t,e,i){let n=[];for(let r=t;r<t+e;){if(!this.row(r)){let o=Math.floor(r/os),{meta:a}=await this.connection.request("rows",{...this.query,first:o*os,count:os},{signal:i});if(this.take(o,a),!this.row(r))break}n.push(this.row(r++))}return n}async countAll(){this.counting=new AbortController;let{container:t,table:e,where:i}=this.query,n=({meta:r})=>{this.count(r),this.progress(r.done)};try{n(await this.connection.request("count",{container:t,table:e,where:i},{signal:this.counting.signal,onPartial:n}))}catch(r){this.counting.signal.aborted||this.failed(r)}}dispose(){this.counting?.abort();for(let t of this.asked.values())t.abort();this.asked.clear(),this.changed=this.failed=()=>{}}};fn(`
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
`);var F1=180,$p=2e5,r_=74,pd=class{static id="table";static title="Table";static fits=t=>t.kind!=="formula";constructor(t,e){this.host=t,this.context=e,this.top=0,this.widths={},this.build(),this.sized=new ResizeObserver(()=>this.layout()),this.sized.observe(this.scroller),e.theme.addEventListener("change",this.recolour),this.keys=[{key:"ArrowDown",does:"the next row",run:i=>this.step(1,0,i)},{key:"ArrowUp",does:"the row before",run:i=>this.step(-1,0,i)},{key:"ArrowRight",does:"the next column (with Shift: select)",run:i=>this.step(0,1,i)},{key:"ArrowLeft",does:"the column before",run:i=>this.step(0,-1,i)},{key:"PageDown",does:"the next page",run:i=>this.step(this.pageful,0,i)},{key:"PageUp",does:"the page before",run:i=>this.step(-this.pageful,0,i)},{key:"Home",does:"the first row",run:i=>this.step(-1/0,0,i)},{key:"End",does:"the last row",run:i=>this.step(1/0,0,i)},{key:"g",does:"go to a row by its number",run:()=>this.goto.select()},{key:"f",does:"filter rows",run:()=>this.where.focus()},{key:"Enter",does:"the source of the row",run:()=>this.source()},{key:"o",does:"order by the column: up, down, not at all",run:()=>this.sortBy(this.columns[this.active.column].name)},{key:["<",","],does:"move the column left",run:()=>this.move(-1)},{key:[">","."],does:"move the column right",run:()=>this.move(1)},{key:["+","="],does:"widen the column",run:()=>this.widen(24)},{key:"-",does:"narrow the column",run:()=>this.widen(-24)},{key:"h",does:"hide the column",run:()=>this.hide(this.columns[this.active.column].name)},{key:"c",does:"which columns are shown",run:()=>this.chooseColumns()},{key:"y",does:"copy the selected cells (also Ctrl-C)",run:()=>this.copy()}]}build(){this.where=V("input",{class:"exa-where",type:"search",placeholder:"Filter  f      x > 0.5 and symbol == 'O'","aria-label":"Filter",spellcheck:"false",autocomplete:"off",onkeydown:t=>this.onFilterKey(t),onsearch:()=>this.applyFilter()}),this.goto=V("input",{class:"exa-goto",type:"text",placeholder:"Go to row  g","aria-label":"Go to row",inputmode:"numeric",autocomplete:"off",onkeydown:t=>this.onGotoKey(t)}),this.shown=V("span",{class:"exa-shown exa-muted",role:"status"}),this.related=V("span",{class:"exa-related"}),this.heads=new ud(this),this.rows=new dd(this),this.empty=V("div",{class:"exa-empty",hidden:!0}),this.window=V("div",{class:"exa-window"},this.heads.root,this.rows.root,this.empty),this.sizer=V("div",{class:"exa-sizer"},this.window),this.scroller=V("div",{class:"exa-rows",role:"grid",tabindex:"0","aria-label":"Rows","aria-multiselectable":"true",onscroll:()=>this.onScroll(),oncopy:t=>this.onCopy(t)},this.sizer),this.scroller.addEventListener("wheel",this.onWheel,{passive:!1}),this.root=V("div",{class:"exa-grid"},V("div",{class:"exa-bar"},this.where,this.related,this.shown,this.goto,V("button",{class:"exa-button",title:"Which columns are shown (c)",onclick:()=>this.chooseColumns()},"Columns")),this.scroller),this.host.append(this.root)}update({container:t,table:e,where:i,sort:n,desc:r,columns:o,widths:a,row:l=0}){this.member=this.context.member;let c=this.member.columns;this.columns=t_(c,o),this.widths=a??{};let h={container:t,table:e,where:i,sort:n,descending:n?!!r:void 0,columns:this.columns.map(({name:f})=>f)},[u,d]=[JSON.stringify(h),JSON.stringify([t,e,i])];d!==this.sameRows&&this.openRows(h,d),u!==this.same&&this.openData(h,u),document.activeElement!==this.where&&(this.where.value=i??""),this.heads.update(),this.layout(),l!==this.told&&this.scrollTo(l),this.told=l,this.wantFacts()}openRows(t,e){this.sameRows=e,this.facts?.dispose(),this.facts=new cd(this.context.connection,t,i=>this.heads.draw(i)),this.facts.ends().catch(i=>i.name==="AbortError"||this.context.notify(i.message,{bad:!0})),this.active={row:0,column:0},this.anchor=this.active,this.top=0,this.told=0}openData(t,e){this.same=e;let i=this.data;i?.dispose(),this.data=new fd(this.context.connection,t,{changed:()=>this.onData(),failed:n=>this.onFailure(n)}),t.where?this.data.countAll():this.data.total=this.member.rows,i&&JSON.stringify([i.query.container,i.query.table,i.query.where])===this.sameRows&&this.data.count(i),this.active={...this.active,column:Math.min(this.active.column,this.columns.length-1)},this.where.removeAttribute("aria-invalid"),this.data.known||=this.data.total===null?1:0,this.fitted=!1}onData(){!this.fitted&&this.data.row(0)&&(this.fitted=!0,this.heads.fit()),this.layout(),this.wantFacts()}onFailure(t){this.data.query.where&&this.where.setAttribute("aria-invalid","true"),this.context.notify(t.message,{bad:!0}),this.failure=t.message,this.data.total??=0,this.layout()}wantFacts(){this.data.pages.size&&this.data.total!==null&&this.facts.want(this.columns.map(({name:t})=>t))}layout(){if(!this.data||!this.scroller.clientHeight)return;let t=this.scroller.clientHeight;this.scroll=new hd(this.data.rows,t-r_),this.top=this.scroll.clamp(this.top);let e=this.heads.layout();this.sizer.style.width=`${Math.max(e,this.scroller.clientWidth)}px`,this.sizer.style.height=`${this.scroll.height+r_}px`,this.window.style.height=`${t}px`,this.window.style.width=`${Math.max(e,this.scroller.clientWidth)}px`,this.scroller.setAttribute("aria-rowcount",String(this.data.rows+1)),this.scroller.setAttribute("aria-colcount",String(this.columns.length+1)),this.follow(),this.draw()}follow(){let t=this.scroll.pixels(this.top);Math.abs(this.scroller.scrollTop-t)<1||(this.scroller.scrollTop=t,this.ours=this.scroller.scrollTop)}draw(){let{first:t,count:e}=this.scroll.seen(this.top);this.data.look(t,e),this.rows.draw(t,e,this.top),this.empty.hidden=this.data.rows>0,this.empty.textContent=this.data.rows?"":this.data.done<1||this.data.total===null?"looking\u2026":"no rows",this.describe()}describe(){let{data:t}=this,e=t.total===null&&this.data.query.where?" so far":t.total===null?"+":"",i=t.done<1?` \xB7 ${Math.round(t.done*100)} %`:"",n=t.total??t.known,r=t.deepest<n?`first ${ce(t.deepest)} of `:"";this.shown.textContent=r+`${e==="+"?`${ce(n)}+ rows`:Ai(n,"row")}${e==="+"?"":e}${i}`,this.related.replaceChildren(...this.relations())}onScroll(){if(this.ours!==void 0&&Math.abs(this.scroller.scrollTop-this.ours)<1)return void(this.ours=void 0);this.scroll&&(this.ours=void 0,!(Math.abs(this.scroll.pixels(this.top)-this.scroller.scrollTop)<1)&&(this.top=this.scroll.top(this.scroller.scrollTop),this.schedule()))}onWheel=t=>{if(t.ctrlKey||t.shiftKey||!t.deltaY||!this.scroll?.scaled)return;t.preventDefault();let e=t.deltaY*[1,24,this.scroll.view][t.deltaMode];this.moveTo(this.top+e/24)};moveTo(t){this.top=this.scroll.clamp(t),this.follow(),this.schedule()}schedule(){this.frame??=requestAnimationFrame(()=>{this.frame=void 0,this.data&&this.draw()}),clearTimeout(this.calm),this.calm=setTimeout(()=>{this.told=Math.round(this.top),this.context.set({row:this.told||void 0})},F1)}scrollTo(t){if(!this.scroll)return void(this.top=t);this.data.total===null&&(this.data.known=Math.max(this.data.known,t+1)),this.top=t,this.layout()}get pageful(){return Math.max(Math.floor(this.scroll.view/24)-1,1)}step(t,e,{shiftKey:i=!1}={}){let n=(r,o)=>Math.min(Math.max(r,0),Math.max(o,0));this.activate(n(this.active.row+t,this.data.rows-1),n(this.active.column+e,this.columns.length-1),i),this.top=this.scroll.reveal(this.top,this.active.row),this.follow(),this.heads.reveal(this.active.column),this.schedule()}activate(t,e,i=!1){this.active={row:t,column:e},i||(this.anchor=this.active),this.draw();let n=this.data.row(t);this.scroller.setAttribute("aria-activedescendant",n?this.rows.idOf(t,e):""),this.context.select?.({container:this.data.query.container,table:this.data.query.table,row:n?.number})}get picked(){let[t,e]=[this.anchor,this.active];return{rows:[Math.min(t.row,e.row),Math.max(t.row,e.row)],columns:[Math.min(t.column,e.column),Math.max(t.column,e.column)]}}source(){let t=this.data.row(this.active.row);if(!t)return;let{container:e,table:i}=this.data.query;this.member.source&&this.context.showSource({container:e,table:i,row:t.number})}relations(){let t=this.data.row(this.active.row),e=this.context.overview.find(({name:c})=>c===this.data.query.container)?.relations??[];if(!t)return[];let i=c=>t.cells[this.columns.findIndex(h=>h.name===c)],n=(c,h)=>V("button",{class:"exa-button",onclick:()=>this.context.openTable(h)},Zt(c)),{table:r}=this.data.query,o=this.member.index,a=e.filter(({parent:c})=>c===r&&i(o)!==void 0).map(c=>n(`${c.table} of ${o} ${i(o)}`,{table:c.table,where:qp(c.column,"number",i(o))})),l=e.filter(c=>c.table===r&&(i(c.column)??null)!==null&&c.parent!==r).map(c=>n(`${c.parent} ${i(c.column)}`,{table:c.parent,where:qp(c.column,"number",i(c.column))}));return[...a,...l]}sortBy(t){this.context.set({...n_(this.context.state,t),row:void 0})}move(t){let e=this.active.column+t;e>=0&&e<this.columns.length&&this.place(this.active.column,e)}place(t,e){this.active={...this.active,column:e},this.anchor=this.active,this.context.set({columns:e_(this.columns.map(({name:i})=>i),t,e)})}widen(t){let{name:e}=this.columns[this.active.column];this.resize(e,this.heads.widthOf(e)+t)}resize(t,e){this.context.set({widths:{...this.widths,[t]:Math.round(Math.min(Math.max(e,48),900))}})}hide(t){let e=this.columns.map(i=>i.name).filter(i=>i!==t);e.length&&this.context.set({columns:e})}chooseColumns(){if(this.menu)return this.closeMenu();let t=new Set(this.columns.map(({name:i})=>i)),e=this.member.columns.map(({name:i,dtype:n})=>V("label",{},V("input",{type:"checkbox",checked:t.has(i),onchange:r=>this.toggle(i,r.target.checked)}),V("span",{},Zt(i)),V("span",{class:"exa-muted"},n)));this.menu=V("div",{class:"exa-menu",role:"group","aria-label":"Columns",onkeydown:i=>i.key==="Escape"&&this.closeMenu()},...e,V("button",{class:"exa-button",onclick:()=>{this.closeMenu(),this.context.set({columns:void 0,widths:void 0})}},"All, as stored")),this.root.append(this.menu),this.menu.querySelector("input").focus(),addEventListener("pointerdown",this.onOutside,!0)}onOutside=t=>{t.composedPath().includes(this.menu)||this.closeMenu()};closeMenu(){removeEventListener("pointerdown",this.onOutside,!0),this.menu?.remove(),this.menu=void 0,this.scroller.focus()}toggle(t,e){let i=this.columns.map(o=>o.name);if(!e)return this.hide(t);let n=this.member.columns.map(o=>o.name),r=i.findIndex(o=>n.indexOf(o)>n.indexOf(t));this.context.set({columns:i.toSpliced(r<0?i.length:r,0,t)})}onFilterKey(t){t.key==="Enter"&&this.applyFilter(),t.key==="Escape"&&(t.stopPropagation(),this.where.value=this.context.state.where??"",this.scroller.focus())}applyFilter(){let t=this.where.value.trim()||void 0;t!==this.context.state.where&&(this.context.notify(""),this.context.set({where:t,row:void 0}),t&&this.scroller.focus())}onGotoKey(t){if(t.key==="Escape"&&this.scroller.focus(),t.key!=="Enter")return;let e=s_(this.goto.value,this.data.total??Number.MAX_SAFE_INTEGER);if(Number.isNaN(e))return this.context.notify(`${this.goto.value} is no number of a row`,{bad:!0});this.goto.value="",this.scroller.focus(),this.scrollTo(e),this.activate(e,this.active.column),this.schedule()}onCopy(t){if(getSelection()?.toString())return;t.preventDefault();let{rows:[e,i],columns:[n,r]}=this.picked,o=Array.from({length:Math.min(i-e+1,$p)},(a,l)=>this.data.row(e+l));if(o.includes(void 0))return void this.copy();t.clipboardData.setData("text/plain",Xp(o.map(({cells:a})=>a.slice(n,r+1)))),this.context.notify(`${Ai(o.length*(r-n+1),"cell")} copied`)}async copy(){let{rows:[t,e],columns:[i,n]}=this.picked,[r,o]=[e-t+1,n-i+1];if(r*o>$p)return this.context.notify(`${ce(r*o)} cells: up to ${ce($p)} can be copied`,{bad:!0});let a=await this.data.range(t,r);await navigator.clipboard.writeText(Xp(a.map(({cells:l})=>l.slice(i,n+1)))),this.context.notify(`${Ai(a.length*o,"cell")} copied`)}recolour=()=>this.columns?.forEach(({name:t})=>this.heads.draw(t));dispose(){clearTimeout(this.calm),cancelAnimationFrame(this.frame),this.sized.disconnect(),this.context.theme.removeEventListener("change",this.recolour),this.data?.dispose(),this.facts?.dispose(),this.data=null,this.menu&&this.closeMenu(),this.root.remove()}};var Yp=[];function To(s,t=Yp.length){Yp.splice(t,0,s)}function Zp(s){return Yp.filter(t=>t.fits(s))}var k1={menu:"M4 6h16M4 12h16M4 18h16",theme:"M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",save:"M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14",link:"M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",picture:"M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.2 3.2 0 1 0 .01 0",help:"M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.01M12 3a9 9 0 1 0 .01 0",close:"M6 6l12 12M18 6L6 18"};function md(s){return ci("svg",{viewBox:"0 0 24 24",class:"exa-drawn","aria-hidden":"true"},ci("path",{d:k1[s]}))}var B1={ArrowUp:"\u2191",ArrowDown:"\u2193",ArrowLeft:"\u2190",ArrowRight:"\u2192",Escape:"Esc"," ":"Space"};function o_(s,t){if(!(s.ctrlKey||s.metaKey||s.altKey||s.defaultPrevented)&&!(s.key!=="Escape"&&s.target.closest?.("input, textarea, select, [contenteditable]"))&&!(["Enter"," "].includes(s.key)&&s.target.closest?.("button, a, summary")))return t.find(({key:e})=>[e].flat().includes(s.key))}function a_(s){let t=V("dialog",{class:"exa-help","aria-label":"Keys",autofocus:!0,tabindex:"-1"}),e=V("div",{class:"exa-help-sections"});for(let[i,n]of s){if(!n.length)continue;let r=V("dl",{});for(let{key:o,does:a}of n){let l=[o].flat().map(c=>V("kbd",{},B1[c]??c));r.append(V("dt",{},...l),V("dd",{},a))}e.append(V("section",{},V("h3",{},i),r))}return t.append(e,V("form",{method:"dialog"},V("button",{class:"exa-button"},"Close"))),t.addEventListener("close",()=>t.remove()),t.addEventListener("click",i=>i.target===t&&t.close()),t}var z1={float32:Float32Array,float64:Float64Array,int8:Int8Array,int16:Int16Array,int32:Int32Array,int64:BigInt64Array,uint8:Uint8Array,uint16:Uint16Array,uint32:Uint32Array,uint64:BigUint64Array,bool:Uint8Array};function gd({dtype:s,shape:t},e,i=0){let n=z1[s],r=t.reduce((o,a)=>o*a,1);return i%n.BYTES_PER_ELEMENT?new n(e.slice(i,i+r*n.BYTES_PER_ELEMENT)):new n(e,i,r)}var Co=class{constructor(){this.last=0,this.waiting=new Map}request(t,e={},{onPartial:i,signal:n}={}){let r=++this.last;return new Promise((o,a)=>{if(n?.aborted)return a(n.reason);this.waiting.set(r,{resolve:o,reject:a,onPartial:i}),n?.addEventListener("abort",()=>{this.waiting.delete(r)&&(this.send({cancel:r}),a(n.reason))},{once:!0}),this.send({id:r,method:t,params:e})})}receive(t,e){let i=this.waiting.get(t.id);if(i){if(t.partial)return i.onPartial?.({meta:t.meta,arrays:e});this.waiting.delete(t.id),t.error?i.reject(new Error(t.error)):i.resolve({meta:t.meta,arrays:e})}}lost(t,e=()=>!0){for(let[i,{reject:n}]of this.waiting)e(i)&&(this.waiting.delete(i),n(new Error(t)))}};function H1(s){let t=new DataView(s).getUint32(0,!0),e=JSON.parse(new TextDecoder().decode(new Uint8Array(s,4,t))),i=4+t,n=e.arrays.map(r=>{i=Math.ceil(i/8)*8;let o=gd(r,s,i);return i+=o.byteLength,o});return{message:e,arrays:n}}var nc=class extends Co{constructor(t,{onStatus:e=()=>{},pauses:i=[200,500,1e3,2e3,5e3]}={}){super(),this.url=t,this.onStatus=e,this.pauses=i,this.failed=0,this.unsent=[],this.open()}open(){this.socket=new WebSocket(this.url),this.socket.binaryType="arraybuffer",this.socket.onmessage=({data:t})=>{let{message:e,arrays:i}=H1(t);this.receive(e,i)},this.socket.onopen=()=>{this.failed=0;for(let t of this.unsent.splice(0))this.socket.send(JSON.stringify(t));this.onStatus("open")},this.socket.onclose=()=>{let t=new Set(this.unsent.map(({id:e})=>e));this.lost("the server is gone",e=>!t.has(e)),this.onStatus("lost"),setTimeout(()=>this.open(),this.pauses[Math.min(this.failed++,this.pauses.length-1)])}}send(t){this.socket.readyState===WebSocket.OPEN?this.socket.send(JSON.stringify(t)):t.cancel!==void 0?this.unsent=this.unsent.filter(({id:e})=>e!==t.cancel):this.unsent.push(t)}},sc=class extends Co{constructor(t){super(),this.last=Math.floor(Math.random()*2**32)*2**20,this.model=t,t.on("msg:custom",(e,i)=>this.receive(e,e.arrays.map((n,r)=>gd(n,i[r].buffer,i[r].byteOffset))))}send(t){this.model.send(t)}};var l_="rows",V1=new Set(["density","line","scatter","image","drawable","scene"]),c_=4e6,G1=.5;function Ro(s,t){let e=Object.entries(t).filter(([,i])=>i!=null&&i!==!1);return`${s} ${JSON.stringify(e.sort(([i],[n])=>i<n?-1:1))}`}function h_(s,t){let e=Object.entries(t).filter(([,i])=>typeof i=="string"||i===!0);return Ro(s,Object.fromEntries(e))}var xd=class extends Co{constructor(t){super(),this.answers=new Map(t.map(e=>[Ro(e.method,e.params),e])),this.topics=new Map(t.filter(({method:e})=>V1.has(e)).map(e=>[h_(e.method,e.params),e])),this.tables=t.filter(({method:e,meta:i})=>e===l_&&i)}send({id:t,method:e,params:i={}}){e!==void 0&&queueMicrotask(async()=>{let n=this.answers.get(Ro(e,i))??(e===l_?this.page(i):this.topics.get(h_(e,i)));if(!n||n.error){let o=n?.error??"this file holds what was recorded, and not that: exa view shows all there is";return this.receive({id:t,error:o},[])}let r=(n.arrays??[]).map(async o=>gd(o,await u_(new DecompressionStream("deflate"),X1(o.base64))));this.receive({id:t,meta:n.meta},await Promise.all(r))})}page({first:t=0,count:e=100,columns:i,...n}){let r=({params:{first:p,count:x,columns:g,...m}})=>Ro("",m)===Ro("",n),o=this.tables.filter(r).sort((p,x)=>p.meta.first-x.meta.first);if(!o.length)return;let a=o.reduce((p,{meta:x})=>x.first<=p?Math.max(p,x.first+x.count):p,o[0].meta.first),l=o.filter(({meta:p})=>p.first<t+e&&p.first+p.count>t&&p.first<a),c=i??o[0].meta.columns.map(({name:p})=>p),h=(p,x)=>p.columns.findIndex(g=>g.name===x);if(!c.every(p=>o.every(({meta:x})=>h(x,p)>=0)))return;let u=(p,x)=>x.slice(Math.max(t-p.first,0),Math.max(t+e-p.first,0)),d=c.map(p=>l.flatMap(({meta:x})=>u(x,x.cells[h(x,p)]))),[{meta:f}]=o;return{meta:{...f,first:t,total:a,known:a,cells:d,count:d[0]?.length??0,columns:c.map(p=>f.columns[h(f,p)]),...f.numbers&&{numbers:l.flatMap(p=>u(p.meta,p.meta.numbers))}}}}},_d=class{constructor(t){this.answers=new Map,this.size=0;let e=t.request.bind(t);t.request=async(i,n={},r={})=>{let o=await e(i,n,r);return this.keep(i,n,o),o}}keep(t,e,{meta:i,arrays:n=[]}){let r=Ro(t,e);this.forget(r);let o=JSON.stringify(i).length+n.reduce((a,l)=>a+l.byteLength*G1,0);if(!(o>c_/2))for(this.answers.set(r,{method:t,params:e,meta:i,arrays:n,size:o}),this.size+=o;this.size>c_;)this.forget([...this.answers.keys()].find(a=>!a.startsWith("overview")))}forget(t){this.size-=this.answers.get(t)?.size??0,this.answers.delete(t)}async text(t){let e=async n=>({dtype:W1(n),shape:[n.length],base64:await q1(n)}),i=[...this.answers.values()].map(async({method:n,params:r,meta:o,arrays:a})=>({method:n,params:r,meta:o,arrays:await Promise.all(a.map(e))}));return JSON.stringify({state:t,answers:await Promise.all(i)})}};function W1(s){return s.constructor.name.replace("Array","").replace("Clamped","").replace("Big","").toLowerCase()}function X1(s){return Uint8Array.from(atob(s),t=>t.charCodeAt(0))}async function u_(s,t){return new Response(new Blob([t]).stream().pipeThrough(s)).arrayBuffer()}async function q1(s){let t=new Uint8Array(await u_(new CompressionStream("deflate"),s)),e="";for(let i=0;i<t.length;i+=32768)e+=String.fromCharCode(...t.subarray(i,i+32768));return btoa(e)}function d_(s,t,e){let i={DATA:e.replaceAll("<","\\u003c"),SCRIPT:t.replace(/<(?=\/?script|!--)/g,"<\\")};return Object.entries(i).reduce((n,[r,o])=>{let[a,l]=n.split(`/*${r}*/`);return a+o+l},s)}var f_=`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:">
<title>exa</title>
<link rel="icon" href="data:,">
</head>
<body>
<script type="application/json" id="exa-recorded">/*DATA*/<\/script>
<script type="text/plain" id="exa-bundle">/*SCRIPT*/<\/script>
<script type="module">
const text = document.getElementById('exa-bundle').textContent;
const exa = await import(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
exa.openFile(document.body, JSON.parse(document.getElementById('exa-recorded').textContent));
<\/script>
</body>
</html>
`;async function p_(s,t){let e=await(await fetch(import.meta.url)).text(),i=new Blob([d_(f_,e,s)],{type:"text/html"}),n=document.createElement("a");return n.href=URL.createObjectURL(i),n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4),i.size}async function m_(s,t=devicePixelRatio){let{width:e,height:i}=s.getBoundingClientRect(),n=s.cloneNode(!0);Z1(s,n),n.style.width=`${e}px`,n.style.height=`${i}px`;let r=document.createElement("style");r.textContent=Ed(),n.prepend(r);let o=new XMLSerializer().serializeToString(n),a=`<svg xmlns="http://www.w3.org/2000/svg" width="${e*t}" height="${i*t}" viewBox="0 0 ${e} ${i}"><foreignObject width="100%" height="100%">${o}</foreignObject></svg>`,l=new Image;l.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(a.replace(Y1,""))}`,await l.decode();let c=document.createElement("canvas");return c.width=e*t,c.height=i*t,c.getContext("2d").drawImage(l,0,0),new Promise(h=>c.toBlob(h,"image/png"))}var Y1=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;function Z1(s,t){let e=[...s.querySelectorAll("*")],i=[...t.querySelectorAll("*")];e.forEach((n,r)=>{let o=i[r];if(n.localName==="canvas"){let a=document.createElement("img");a.src=n.toDataURL();let{display:l,position:c,left:h,top:u}=getComputedStyle(n);Object.assign(a.style,{display:l,position:c,left:h,top:u,width:`${n.clientWidth}px`,height:`${n.clientHeight}px`}),o.replaceWith(a)}else n.localName==="input"?(o.setAttribute("value",n.value),o.toggleAttribute("checked",n.checked)):n.localName==="select"&&[...o.options].forEach((a,l)=>a.toggleAttribute("selected",l===n.selectedIndex));if(n.scrollTop||n.scrollLeft){o.style.overflow="hidden";for(let a of o.children)a.style.translate=`${-n.scrollLeft}px ${-n.scrollTop}px`}})}function g_(s,t){let e=document.createElement("a");e.href=URL.createObjectURL(s),e.download=t,e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),1e4)}function x_(s,t=90){let e=n=>{let r=s.parentElement.clientHeight-t;s.style.flex=`0 0 ${Math.max(Math.min(n,r),t)}px`},i=n=>e(s.getBoundingClientRect().bottom-n.clientY);return V("div",{class:"exa-border",role:"separator","aria-orientation":"horizontal","aria-label":"Height of the source",tabindex:"0",onpointerdown(n){n.preventDefault(),n.target.setPointerCapture(n.pointerId),n.target.addEventListener("pointermove",i),n.target.addEventListener("lostpointercapture",()=>n.target.removeEventListener("pointermove",i),{once:!0})},onkeydown(n){let r={ArrowUp:24,ArrowDown:-24}[n.key];r&&(n.preventDefault(),n.stopPropagation(),e(s.clientHeight+r))}})}var J1=30,vd=class{constructor(t,{connection:e,close:i}){this.connection=e,this.title=V("span",{class:"exa-source-path"}),this.lines=V("div",{class:"exa-source-lines",tabindex:"0",role:"document","aria-label":"Source"}),this.panel=V("section",{class:"exa-source","aria-label":"Source of the row"},V("header",{},this.title,V("button",{class:"exa-icon",title:"Close (Esc)","aria-label":"Close",onclick:i},md("close"))),this.lines),t.append(x_(t),this.panel),this.host=t}async show({container:t,table:e,row:i}){this.asked?.abort();let n=this.asked=new AbortController,r=`${Zt(e)} row ${ce(i)}`;this.lines.firstChild||this.say(r,"reading the text\u2026");try{let o={container:t,table:e,row:i,around:J1},{meta:a}=await this.connection.request("source",o,{signal:n.signal});this.render(r,a)}catch(o){n.signal.aborted||this.say(r,o.message)}}render(t,{path:e,line:i,offset:n,text:r,before:o=[],after:a=[]}){let l=i===null?"":`:${i}`;if(this.title.replaceChildren(V("strong",{},`${Zt(e)}${l}`),V("span",{class:"exa-muted"},[t,n===null?"":`byte ${ce(n)}`].filter(Boolean).join(" \xB7 "))),i===null){this.lines.replaceChildren(V("p",{class:"exa-note"},"A method in Python made this row of the whole text."));return}let c=i-o.length,h=[...o,r,...a];this.lines.replaceChildren(...h.map((d,f)=>this.line(c+f,d,f===o.length)));let u=this.lines.children[o.length];this.lines.scrollTop=u.offsetTop-(this.lines.clientHeight-u.clientHeight)/2}line(t,e,i){return V("div",{class:i?"exa-line exa-marked":"exa-line","aria-current":i?"true":null},V("span",{class:"exa-number"},String(t)),V("code",{},Zt(e)))}say(t,e){this.title.replaceChildren(V("strong",{},t)),this.lines.replaceChildren(V("p",{class:"exa-note"},Zt(e)))}dispose(){this.asked?.abort(),this.host.replaceChildren()}};var yd=["auto","light","dark"],__="exa-theme",bd=class extends EventTarget{constructor(t,e=null){super(),this.root=t,this.host=e,this.system=matchMedia("(prefers-color-scheme: dark)"),this.system.addEventListener("change",this.follow),this.choice=K1()??"auto",this.follow()}get dark(){return this.choice!=="auto"?this.choice==="dark":this.host?.()??this.system.matches}next(){this.choice=yd[(yd.indexOf(this.choice)+1)%yd.length];try{localStorage.setItem(__,this.choice)}catch{}this.follow()}follow=()=>{let t=this.dark?"dark":"light";this.root.dataset.theme!==t&&(this.root.dataset.theme=t,this.dispatchEvent(new Event("change")))};dispose(){this.system.removeEventListener("change",this.follow)}};function K1(){try{return yd.find(s=>s===localStorage.getItem(__))}catch{return}}var j1=640,Q1=200,tA=["container","table","view"],as=class{constructor(t,{connection:e,state:i={},onState:n=()=>{},onSelect:r=()=>{},dark:o=null,wholePage:a=!1,extension:l=()=>null}){this.connection=e,this.recorder=new _d(e),this.state=i,this.onState=n,this.overview=[],this.root=V("div",{class:a?"exa-view exa-page":"exa-view"}),dm(t.getRootNode()),this.theme=new bd(this.root,o),this.theme.addEventListener("change",()=>this.update()),this.build(),t.append(this.root),this.context={app:this,connection:e,extension:l,theme:this.theme,set:c=>this.set(c),showSource:c=>this.showSource(c),notify:c=>this.notify(c),progress:c=>this.showProgress(c),openTable:c=>this.openTable(c),select:r},Object.defineProperties(this.context,{state:{get:()=>this.state},member:{get:()=>this.member},overview:{get:()=>this.overview}}),this.keyed=a?document:this.root,this.keyed.addEventListener("keydown",this.onKey),this.watching=setInterval(()=>this.root.classList.toggle("exa-busy",e.waiting?.size>0),Q1)}build(){let t=(e,i,n)=>V("button",{class:"exa-icon",title:e,"aria-label":e,onclick:n},md(i));this.containers=V("select",{class:"exa-select","aria-label":"Container",onchange:()=>this.openTable({container:this.containers.value})}),this.path=V("span",{class:"exa-path exa-muted"}),this.tabs=V("div",{class:"exa-tabs",role:"tablist","aria-label":"Ways of looking"}),this.list=V("ul",{class:"exa-members"}),this.filter=V("input",{class:"exa-filter",type:"search",placeholder:"Find a table  /","aria-label":"Find a table",oninput:()=>this.listMembers()}),this.stage=V("div",{class:"exa-stage",role:"tabpanel"}),this.below=V("div",{class:"exa-below"}),this.status=V("span",{class:"exa-status-text",role:"status","aria-live":"polite"}),this.about=V("span",{class:"exa-about exa-muted"}),this.progress=V("progress",{class:"exa-progress",max:"1","aria-label":"Progress",hidden:!0}),this.root.append(V("header",{class:"exa-head"},t("Tables (b)","menu",()=>this.toggleList()),V("strong",{class:"exa-name"},"exa"),this.containers,this.path,V("span",{class:"exa-space"}),t("Light or dark (t)","theme",()=>this.nextTheme()),t("Keep a picture (s)","picture",()=>this.keepPicture()),t("Copy a link to what is shown (l)","link",()=>this.copyLink()),t("Save what was seen as one HTML file (e)","save",()=>this.save()),t("Keys (?)","help",()=>this.showHelp())),V("nav",{class:"exa-side","aria-label":"Tables and arrays"},this.filter,this.list),V("main",{class:"exa-main"},this.tabs,this.stage,this.below),V("footer",{class:"exa-foot"},this.status,this.progress,V("span",{class:"exa-space"}),this.about))}async start(){this.notify("opening\u2026");try{let t=({meta:i})=>this.show(i.containers),{meta:e}=await this.connection.request("overview",{},{onPartial:t});this.show(e.containers)}catch(t){return this.fail(t)}this.notify("")}show(t){this.overview=t,this.containers.replaceChildren(...t.map(({name:e})=>V("option",{value:e},Zt(e)))),this.containers.hidden=t.length<2,this.set({}),this.containers.value=this.state.container}get container(){return this.overview.find(({name:t})=>t===this.state.container)??this.overview[0]}get member(){let t=this.container?.members??[],e=t.filter(({name:i})=>!i.startsWith("_"));return t.find(({name:i})=>i===this.state.table)??e.find(({rows:i})=>i!==0)??e[0]??t[0]}set(t){this.state={...this.state,...t};for(let[e,i]of Object.entries(this.state))i==null&&delete this.state[e];this.update()}openTable(t){let e=Object.fromEntries(tA.map(i=>[i,this.state[i]]));t.container&&t.container!==e.container&&(e.table=void 0),this.state={},this.hideSource(),this.root.clientWidth<=j1&&this.root.classList.remove("exa-toggled"),this.set({...e,...t})}update(){if(!this.container)return;let{member:t}=this,e=t?Zp(t):[],i=e.find(({id:l})=>l===this.state.view)??e[0],{container:n,table:r,view:o,...a}=this.state;this.state={container:this.container.name,table:t?.name,view:i?.id,...a},this.listMembers(),this.listTabs(e,i),this.View!==i&&this.mount(i),this.view&&this.guarded(()=>this.view.update(this.state)),this.describe(),this.onState(this.state)}mount(t){this.view?.dispose(),this.stage.replaceChildren(),this.notify(""),this.showProgress(),this.View=t,this.view=null,t&&this.guarded(()=>this.view=new t(this.stage,this.context))}async guarded(t){try{await t()}catch(e){e?.name!=="AbortError"&&this.fail(e)}}listMembers(){let{members:t=[]}=this.container??{};this.filter.hidden=t.length<12;let e=this.filter.value.toLowerCase();this.list.replaceChildren(...t.filter(({name:i})=>i.toLowerCase().includes(e)).map(i=>{let n=i.shape?i.shape.map(a=>a??"?").join(" \xD7 "):fm(i.rows),r=i.name===this.state.table,o=V("button",{class:"exa-member","aria-current":r?"true":null,"data-kind":i.kind,title:[Zt(i.name),i.rows===null?"":Ai(i.rows,"row"),tr(i.bytes)].filter(Boolean).join(" \xB7 "),onclick:()=>this.openTable({table:i.name})},V("span",{class:"exa-member-name"},Zt(i.name)),V("span",{class:"exa-muted"},n));return V("li",{},o)}))}listTabs(t,e){this.tabs.replaceChildren(...t.map(({id:i,title:n},r)=>V("button",{class:"exa-tab",role:"tab","aria-selected":String(i===e.id),tabindex:i===e.id?"0":"-1",title:`${n} (${r+1})`,onclick:()=>this.set({view:i}),onkeydown:o=>this.onTabKey(o,t,r)},n)))}onTabKey(t,e,i){let n={ArrowRight:1,ArrowLeft:-1}[t.key];n&&(t.preventDefault(),this.set({view:e.at((i+n)%e.length).id}),this.tabs.querySelector("[aria-selected=true]").focus())}describe(){let{container:t,member:e}=this;if(this.path.textContent=Zt(t.path??t.name),document.title=this.keyed===document?`${Zt(e?.name??"")} \xB7 ${Zt(t.name)} \xB7 exa`:document.title,!e)return void(this.about.textContent="nothing is in this container");let i=e.shape?`shape ${e.shape.map(ce).join(" \xD7 ")}`:e.rows===null?"":Ai(e.rows,"row"),n=e.columns.length?Ai(e.columns.length+(e.hidden??0),"column"):"";this.about.textContent=[i,n,tr(e.bytes)].filter(Boolean).join(" \xB7 ")}notify(t,{bad:e=!1}={}){this.status.textContent=Zt(t),this.status.title=this.status.textContent,this.root.classList.toggle("exa-failed",e)}showProgress(t=1){this.progress.hidden=!(t<1),this.progress.value=t}fail(t){this.notify(t.message,{bad:!0})}showSource({container:t=this.state.container,table:e=this.state.table,row:i}){return this.source??=new vd(this.below,{connection:this.connection,close:()=>this.hideSource()}),this.source.show({container:t,table:e,row:i})}hideSource(){this.source?.dispose(),this.source=null}toggleList(){this.root.classList.toggle("exa-toggled")}nextTheme(){this.theme.next(),this.notify(this.theme.choice==="auto"?"light or dark as the system":this.theme.choice)}async copyLink(){this.onState(this.state);try{await navigator.clipboard.writeText(location.href),this.notify("the link is copied")}catch{this.notify(location.href)}}picture(){return this.view?.draw?.(),m_(this.root)}async keepPicture(){await this.guarded(async()=>{g_(await this.picture(),`${this.state.table??"exa"}.png`),this.notify("the picture is kept")})}async save(){let t=`${Zt(this.container?.name??"exa")}.html`;try{let e=await p_(await this.recorder.text(this.state),t);this.notify(`${t}: ${tr(e)}, of what was seen on this page`)}catch(e){this.fail(e)}}showHelp(){let t=this.view?.keys??[],e=new Set(t.flatMap(({key:r})=>r)),i=this.bindings.map(r=>({...r,key:[r.key].flat().filter(o=>!e.has(o))})),n=a_([["The page",i.filter(({key:r})=>r.length)],[this.View?.title??"",t]]);this.root.append(n),n.showModal()}step(t){let{members:e}=this.container,i=e.findIndex(({name:n})=>n===this.state.table);this.openTable({table:e.at((i+t)%e.length).name})}get bindings(){let t=this.member?Zp(this.member):[];return[{key:"?",does:"these keys",run:()=>this.showHelp()},...t.map(({id:e,title:i},n)=>({key:String(n+1),does:i,run:()=>this.set({view:e})})),{key:"[",does:"the table before",run:()=>this.step(-1)},{key:"]",does:"the next table",run:()=>this.step(1)},{key:"/",does:"find a table",run:()=>this.filter.hidden?this.list.querySelector("button")?.focus():this.filter.focus()},{key:"b",does:"list of tables",run:()=>this.toggleList()},{key:"t",does:"light, dark, or as the system",run:()=>this.nextTheme()},{key:["s","S"],does:"keep a picture of the page (PNG)",run:()=>this.keepPicture()},{key:"l",does:"copy a link to what is shown",run:()=>this.copyLink()},{key:"e",does:"save what was seen as one HTML file",run:()=>this.save()},{key:"Escape",does:"close what is open",run:()=>this.hideSource()}]}onKey=t=>{if(this.root.querySelector("dialog[open]"))return;let e=o_(t,[...this.view?.keys??[],...this.bindings]);e&&(t.preventDefault(),e.run(t))};dispose(){clearInterval(this.watching),this.keyed.removeEventListener("keydown",this.onKey),this.hideSource(),this.view?.dispose(),this.theme.dispose(),this.root.remove()}};function y_(s){return Object.entries(s).filter(([,t])=>t!=null).map(([t,e])=>`${v_(t)}=${v_(eA(e))}`).join("&")}function Md(s){let t={};for(let e of s.replace(/^#/,"").split("&")){let i=e.indexOf("=");if(!(i<1))try{t[decodeURIComponent(e.slice(0,i))]=iA(decodeURIComponent(e.slice(i+1)))}catch{continue}}return t}function eA(s){return typeof s=="string"&&!b_(s)?s:JSON.stringify(s)}function iA(s){return b_(s)?JSON.parse(s):s}function b_(s){return/^(?:["[{]|-?\d|true$|false$)/.test(s)&&nA(s)}function nA(s){try{return JSON.parse(s),!0}catch{return!1}}function v_(s){return encodeURIComponent(s).replace(/%(2C|5B|5D|7B|7D|22|3A|2F|40)/gi,t=>sA[t.toUpperCase()])}var sA={"%2C":",","%5B":"[","%5D":"]","%7B":"{","%7D":"}","%22":'"',"%3A":":","%2F":"/","%40":"@"};var rA=150;function oA(s){let t=null,e="",i="open",n=new nc(new URL("socket",location.href.replace(/^http/,"ws").replace(/[?#].*/,"")),{onStatus(o){o==="lost"&&r.notify("the server is gone; waiting for it",{bad:!0}),o==="open"&&i==="lost"&&r.start(),i=o}}),r=new as(s,{connection:n,state:Md(location.hash),wholePage:!0,extension:o=>new URL(`extensions/${o}.js`,location.href).href,onState(o){e=`#${y_(o)}`,t??=setTimeout(()=>{t=null,location.hash!==e&&history.replaceState(null,"",e)},rA)}});return addEventListener("hashchange",()=>{location.hash!==e&&r.openTable({table:void 0,view:void 0,...Md(location.hash)})}),r.start(),r}function aA(s,{state:t,answers:e}){let i=new as(s,{connection:new xd(e),state:{...t,...Md(location.hash)},wholePage:!0});return i.start(),i}function lA({body:s,documentElement:t}){if(s.dataset.jpThemeLight!==void 0)return s.dataset.jpThemeLight==="false";if(s.dataset.vscodeThemeKind!==void 0)return s.dataset.vscodeThemeKind.includes("dark");let e=[...s.classList,...t.classList];return e.includes("dark")||e.includes("dark-theme")?!0:e.includes("light")||e.includes("light-theme")?!1:null}async function cA(s,t){for(;!t.isConnected;)await new Promise(requestAnimationFrame);let e=new as(t,{connection:new sc(s),state:s.get("state"),dark:()=>lA(document),onState(r){JSON.stringify(r)!==JSON.stringify(s.get("state"))&&(s.set("state",r),s.save_changes())}}),i=()=>{let r=s.get("state");JSON.stringify(r)!==JSON.stringify(e.state)&&e.openTable({view:void 0,...r})};s.on("change:state",i);let n=new MutationObserver(()=>e.theme.follow());for(let r of[document.body,document.documentElement])n.observe(r,{attributes:!0,attributeFilter:["class","data-jp-theme-light","data-vscode-theme-kind"]});return e.start(),()=>{s.off("change:state",i),n.disconnect(),e.dispose()}}To(pd);To(pc);To(ld);To(ac);export{as as App,ld as ContainerView,nc as SocketConnection,sc as WidgetConnection,cA as mountWidget,aA as openFile,oA as openPage,To as register};
/*! Bundled license information:

three/build/three.core.js:
three/build/three.module.js:
  (**
   * @license
   * Copyright 2010-2026 Three.js Authors
   * SPDX-License-Identifier: MIT
   *)

lil-gui/dist/lil-gui.esm.js:
  (**
   * lil-gui
   * https://lil-gui.georgealways.com
   * @version 0.21.0
   * @author George Michael Brower
   * @license MIT
   *)
*/
