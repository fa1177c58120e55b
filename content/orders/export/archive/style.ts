/** The archive's whole style. It stands in the file itself, under its own hash. */
export const look = `:root{color-scheme:light dark;--ink:light-dark(#14211f,#e8efec);--muted:light-dark(#5a6764,#9fb0ab);--line:light-dark(#dfe5e2,#2d3a37);--ground:light-dark(#fff,#161e1c);--second:light-dark(#f4f7f5,#1d2724);--accent:light-dark(#0b6b63,#5cc7ba)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif}
header,main,footer{max-width:960px;margin:auto;padding:16px 24px}
h1{font-size:24px;line-height:1.3;margin:16px 0 8px}
h2{font-size:18px;margin:32px 0 8px}
h3{font-size:14px;margin:0;font-weight:600}
p{margin:4px 0}
.note{white-space:pre-line;color:var(--muted)}
.find{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:12px;align-items:end;background:var(--ground);padding-block:12px;border-block-end:1px solid var(--line)}
.find[hidden]{display:none}
.find label{display:grid;gap:4px;font-size:12px;color:var(--muted)}
.find label:first-child{flex:1 1 240px}
input,select{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--muted);border-radius:8px;padding:8px 12px;min-block-size:40px;width:100%}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
article{border-block-end:1px solid var(--line);padding:12px 0;break-inside:avoid;content-visibility:auto;contain-intrinsic-size:auto 96px}
article[hidden]{display:none}
.top{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline}
.top .sum{margin-inline-start:auto;font-weight:600;font-variant-numeric:tabular-nums}
.muted,ul.items{color:var(--muted)}
ul.items{margin:4px 0 0;padding-inline-start:20px;overflow-wrap:anywhere}
ul.items b{font-weight:400;color:var(--ink)}
a{color:var(--accent)}
@media print{.find{display:none}header,main,footer{padding-inline:0;max-width:none}article{content-visibility:visible}body{font-size:11px}}
@media (forced-colors:active){input,select{border-color:ButtonText}}`;
