/**
 * The whole style of the page: no script, no file beside it, nothing from the network. What is shown is chosen by the
 * three boxes in front of the page; on paper all that was chosen is printed, without the boxes.
 */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c1b1a;--soft:#5f5b57;--line:#dcd7d0;--tint:#f6f3ee;--error:#a3231f;--error-tint:#fbe3df;--warning:#7a5200;--warning-tint:#fbedc9;--info:#1f5587;--info-tint:#dfecf8;--fix:#22663a;--fix-tint:#dff2e3}
@media (prefers-color-scheme:dark){:root{--paper:#191817;--ink:#ece8e2;--soft:#a8a29b;--line:#3b3834;--tint:#23211f;--error:#ff9c90;--error-tint:#54221d;--warning:#f0c368;--warning-tint:#4a3710;--info:#90c4f5;--info-tint:#1d3a55;--fix:#8fd6a3;--fix-tint:#1b4127}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Noto Sans","Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif}
:lang(th){line-height:1.75}
.show{position:absolute;opacity:0}
.page{max-width:78rem;margin:0 auto;padding:1.25rem 1.5rem 4rem}
h1{font-size:1.8rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:3.5rem 0 .25rem;padding-top:1.25rem;border-top:3px solid var(--ink)}
h3{font-size:1rem;margin:2.25rem 0 .75rem;color:var(--soft);font-weight:600}
.sub{margin:0;color:var(--soft)}
.sub code,.rule,.print{font:.86em ui-monospace,"Cascadia Code",Menlo,Consolas,monospace;overflow-wrap:anywhere}
.filters{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;padding:.6rem 0;position:sticky;top:0;background:var(--paper);z-index:1}
.filters label{border:1px solid currentColor;border-radius:2rem;padding:.2rem .9rem;cursor:pointer;font-size:.92rem;font-weight:600;opacity:.45;text-decoration:line-through}
.filters .error{color:var(--error)}.filters .warning{color:var(--warning)}.filters .info{color:var(--info)}
#show-error:checked~.page [for=show-error],#show-warning:checked~.page [for=show-warning],#show-info:checked~.page [for=show-info]{opacity:1;text-decoration:none}
#show-error:focus-visible~.page [for=show-error],#show-warning:focus-visible~.page [for=show-warning],#show-info:focus-visible~.page [for=show-info]{outline:3px solid var(--info);outline-offset:2px}
#show-error:not(:checked)~.page .finding.error,#show-warning:not(:checked)~.page .finding.warning,#show-info:not(:checked)~.page .finding.info{display:none}
.finding{border:1px solid var(--line);border-left:5px solid var(--tone);border-radius:4px;margin:0 0 1.1rem;overflow:hidden}
.error{--tone:var(--error);--mark:var(--error-tint)}.warning{--tone:var(--warning);--mark:var(--warning-tint)}.info{--tone:var(--info);--mark:var(--info-tint)}
.finding>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .75rem;padding:.65rem 1rem}
.badge{color:var(--tone);font-weight:700;font-size:.9rem}
.rule,.print{color:var(--soft)}
.message{flex:1 1 24rem;margin:0;font-weight:600}
.decision{margin:0;padding:0 1rem .65rem;color:var(--soft);font-size:.92rem}
.pair{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid var(--line)}
.side{padding:.75rem 1rem 1rem;min-width:0}
.side+.side{border-left:1px solid var(--line)}
.place{color:var(--soft);font-size:.82rem;margin:0 0 .3rem}
.quote{margin:0;font-family:Georgia,"Noto Serif","Noto Serif Thai","Sarabun",Thonburi,serif;font-size:1.02rem;overflow-wrap:anywhere}
.none{color:var(--soft);font-style:italic}
mark{background:var(--mark);color:inherit;border-bottom:2px solid var(--tone);padding:.05em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{background:var(--fix-tint);border-bottom:2px solid var(--fix);text-decoration:none;padding:.05em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.fix{margin:.6rem 0 0}
.fix b{color:var(--fix);font:600 .82rem system-ui,"Noto Sans","Noto Sans Thai",sans-serif}
.agrees{padding:1rem;background:var(--tint);border-radius:4px}
.waived{opacity:.72}
@media (max-width:46rem){.pair{grid-template-columns:1fr}.side+.side{border-left:0;border-top:1px dashed var(--line)}.page{padding:1.25rem .9rem}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#f6f3ee;--error:#a3231f;--error-tint:#fbe3df;--warning:#7a5200;--warning-tint:#fbedc9;--info:#1f5587;--info-tint:#dfecf8;--fix:#22663a;--fix-tint:#dff2e3}
@page{margin:16mm 14mm}
body{font-size:10.5pt}.page{max-width:none;padding:0}.filters{display:none}
.finding{break-inside:avoid}h2,h3{break-after:avoid}
mark,ins,.finding{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
