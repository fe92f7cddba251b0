/** The look of the page: one column, two fonts, colour only where it means something. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#faf9f6;--card:#fff;--ink:#1d232b;--soft:#57606b;--line:#dedbd3;--stripe:#f6f4ef;
--good:#17724a;--bad:#b3261e;--part:#865300;--wait:#c3d3ee;--wait-line:#4a6da7;--wait-ink:#1f3a66;--band:#efece4;--tint:#fdf0ee;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Hiragino Sans","Noto Sans CJK JP","Noto Sans JP","Yu Gothic UI",Meiryo,sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK JP",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#13161a;--card:#1a1e24;--ink:#e7e9ec;--soft:#a2abb6;--line:#323841;--stripe:#1f242b;
--good:#5ecb9a;--bad:#ff8f85;--part:#efbd6a;--wait:#2c4268;--wait-line:#7fa3de;--wait-ink:#dbe7fb;--band:#252b33;--tint:#2c1f21}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:56rem;padding:2rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,pre{margin:0;padding:0}ul,ol{list-style:none}
a{color:inherit;text-underline-offset:.18em}
code,pre{font:.8125rem/1.6 var(--mono)}
:focus-visible{outline:2px solid var(--wait-line);outline-offset:2px;border-radius:4px}
.small{color:var(--soft);font-size:.8125rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.defs{position:absolute}
.course{color:var(--soft);font-size:.875rem}
h1{font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.01em}
.score{display:grid;grid-template-columns:auto 1fr;gap:0 1.75rem;align-items:center;margin:1.25rem 0}
.percent{font-size:3.75rem;line-height:1;font-weight:700;letter-spacing:-.03em;font-variant-numeric:tabular-nums}
.percent span{font-size:1.5rem;font-weight:500;color:var(--soft);letter-spacing:0}
.sum{font-weight:600}
.meter{display:block;margin:.35rem 0 .5rem}.meter .all{fill:var(--line)}.meter .got{fill:var(--good)}
.counts{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.875rem}
.counts li{display:flex;align-items:center;gap:.3rem}
.passed{--tone:var(--good)}.partial{--tone:var(--part)}.failed,.error{--tone:var(--bad)}.untouched{--tone:var(--soft)}
.icon{flex:none;width:1rem;height:1rem;color:var(--tone)}
.stroke{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}.fill{fill:currentColor}.dotted{stroke-dasharray:1 3}
.map{display:grid;grid-template-columns:repeat(auto-fill,minmax(3.5rem,1fr));gap:.375rem}
.map a{display:flex;align-items:center;justify-content:center;gap:.25rem;min-height:2rem;border:1px solid var(--line);border-radius:6px;background:var(--card);
font-size:.8125rem;font-variant-numeric:tabular-nums;text-decoration:none}
.map a:hover{border-color:var(--tone)}
main{margin-top:2rem}main>.small{margin-bottom:.5rem}
.bar{display:flex;align-items:center;gap:.625rem}
div.bar{padding-right:1.5rem}
summary.bar{cursor:pointer;list-style:none}
summary.bar::-webkit-details-marker{display:none}
summary.bar::after{content:"";flex:none;width:.45rem;height:.45rem;margin:0 .2rem;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translate(-.1rem,-.1rem)}
details:not([open])>summary.bar::after{transform:rotate(-45deg)}
.bar h2,.bar h3{flex:1;min-width:0}
.word{color:var(--tone);font-size:.8125rem;font-weight:600;white-space:nowrap}
.points{min-width:2.6rem;text-align:right;font-variant-numeric:tabular-nums;font-size:.875rem;white-space:nowrap}
.kata{margin-bottom:.5rem;border:1px solid var(--line);border-radius:10px;background:var(--card)}
.kata>summary{padding:.7rem 1rem}
.kata h2{font-size:1rem;line-height:1.4;font-weight:600}.kata h2 span{font-weight:400;color:var(--soft)}
.kata[open]>summary{border-bottom:1px solid var(--line)}
.inside{padding:1rem;scroll-margin-top:4rem;display:grid;gap:.75rem;grid-template-columns:minmax(0,1fr)}
.test{border-top:1px solid var(--line);padding-top:.75rem}
.test h3{font-size:.9375rem;font-weight:600;line-height:1.4}
.test.passed h3{font-weight:400}
.test>:not(summary,.bar){margin-top:.75rem}
.problem,.diagnosis{border-left:3px solid var(--bad);padding:.4rem .75rem;background:var(--tint)}
.why li{position:relative;padding-left:1.4rem}.why li+li{margin-top:.35rem}
.why li::before{content:"→";position:absolute;left:0;color:var(--soft)}
.message,.timeline{white-space:pre-wrap;border:1px solid var(--line);border-radius:6px;padding:.5rem .75rem;background:var(--stripe)}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.8125rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.35rem}
.plot.same{--foot:6px}
.plot{display:grid;grid-template-columns:minmax(5.5rem,26%) 1fr;border:1px solid var(--line);border-radius:6px;overflow:hidden;
background:repeating-linear-gradient(transparent 0 24px,var(--stripe) 24px 48px) 0 28px/100% calc(100% - 28px - var(--foot,22px)) no-repeat}
.plot ul{padding:28px 0 var(--foot,22px) .75rem;font:.8125rem/24px var(--mono)}
.plot li{height:24px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.plot li i{color:var(--soft);font-style:normal}.plot li.w{border-left:3px solid var(--wait-line);margin-left:-.75rem;padding-left:calc(.75rem - 3px);color:var(--wait-ink);font-style:italic}
.plot>svg{display:block;width:100%;overflow:visible}
text{font:.75rem var(--mono);fill:var(--soft)}.at{text-anchor:middle}
.in{text-anchor:middle;fill:var(--wait-ink);font-size:.6875rem}
.tick{stroke:var(--line)}.band{fill:var(--band);stroke:var(--band);stroke-width:14;stroke-linejoin:round}
.wait{fill:var(--wait);stroke:var(--wait-line)}.wait.open{stroke-dasharray:4 3;fill-opacity:.45}
.run{stroke:var(--wait-line);stroke-width:1.5;stroke-dasharray:2 3}
.after{fill:url(#hatch)}.hatch{stroke:var(--soft);stroke-opacity:.35}
.both{fill:var(--card);stroke:var(--good);stroke-width:1.5}.dot{fill:var(--good);stroke:none}
.expected{fill:var(--card);stroke:var(--ink);stroke-width:1.5}
.actual{fill:var(--bad)}.plain .actual{fill:var(--ink)}
.move{stroke:var(--bad);stroke-width:1.5}
line.differs{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:5 3}text.differs{fill:var(--bad);font-family:var(--sans);font-weight:600}
.timelines{width:100%;border-collapse:collapse;table-layout:fixed}
.timelines th{text-align:left;font-size:.8125rem;font-weight:600;color:var(--soft)}
.timelines th,.timelines td{padding:.05rem .5rem;vertical-align:top}
.timelines tbody td{font:.8125rem/1.3rem var(--mono);white-space:pre-wrap;padding-left:calc(.5rem + 3ch);text-indent:-3ch}
.timelines td:nth-child(2),.timelines tbody td:nth-child(2){width:2rem;padding:0;text-indent:0;text-align:center;color:var(--bad)}
.timelines .d td{background:var(--tint);font-weight:600}
.source h3{font-size:.875rem;font-weight:600;margin-bottom:.4rem}
.code{border:1px solid var(--line);border-radius:6px;padding:.4rem 0;background:var(--stripe)}
.line{display:grid;grid-template-columns:3rem 1fr;scroll-margin-top:4rem}
.line b{font:.75rem/1.75 var(--mono);color:var(--soft);text-align:right;padding-right:.75rem;user-select:none}
.line code{white-space:pre-wrap;tab-size:2;min-height:1.3rem;padding-right:.75rem}
.told{background:var(--tint);box-shadow:inset 3px 0 var(--bad)}
.line:target{outline:2px solid var(--wait-line);outline-offset:-2px}
.gap{color:var(--soft);padding-left:2rem;line-height:1.2}
.note{margin:.1rem .75rem .4rem 3rem;font-size:.8125rem;color:var(--bad)}
footer{margin-top:2rem;display:grid;gap:.75rem}footer h2{font-size:.9375rem}footer li{font-size:.875rem}
@media (max-width:34rem){body{padding:1.25rem .75rem 2rem}.score{gap:0 1rem}.percent{font-size:3rem}.inside,.kata>summary{padding:.75rem}
.kata h2 span{display:block}.test .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.plot{grid-template-columns:31% 1fr}.plot ul{padding-left:.75rem;font-size:.75rem}
.timelines tbody td,.line code{font-size:.75rem}.timelines th{padding:.05rem .25rem}.timelines tbody td{padding:.05rem .25rem .05rem calc(.25rem + 3ch)}.timelines td:nth-child(2){width:1.25rem}.line{grid-template-columns:2.25rem 1fr}.note{margin-left:2.25rem}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--stripe:#f7f7f7;--good:#17724a;--bad:#b3261e;--part:#865300;
--wait:#dbe5f6;--wait-line:#4a6da7;--wait-ink:#1f3a66;--band:#eee;--tint:#fdf0ee}
body{max-width:none;padding:0;font-size:10pt}nav,summary.bar::after{display:none}
details::details-content{content-visibility:visible;height:auto}
.kata.passed .inside,.test.passed>:not(summary){display:none}
.plot,.timelines tr,.line,.score{break-inside:avoid}summary{break-after:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
