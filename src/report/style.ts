// How a report looks on a screen and on paper: dark on white, no colour that says what no word says.

/** Sizes in print are chosen so that a manager's report of half a dozen plans fills two sheets of A4. */
export const pageStyle = `
:root { --ink: #1b1b1b; --faint: #555; --line: #c9c9c9; --zone: #f3f3f1; --accent: #0b4f7d; }
* { box-sizing: border-box; }
html { color: var(--ink); background: #fff; font: 16px/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; border-top: 1px solid var(--line); padding-top: .7rem; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
p, ul, ol, dl { margin: .4rem 0; }
li { margin: .2rem 0; }
p, li, dd, bdi, h1, h2, code { overflow-wrap: anywhere; }
a { color: var(--accent); }
.how-to-read { color: var(--faint); font-size: .9em; }
.how-to-read ul { columns: 2; column-gap: 1.5rem; padding-left: 1.1rem; }
.faint { color: var(--faint); font-size: .9em; }
.answer { background: var(--zone); border-left: 4px solid var(--accent); padding: .7rem 1rem; font-size: 1.08em; }
.answer p { margin: .3rem 0; }
.alarm { border: 2px solid var(--ink); padding: .5rem .8rem; font-weight: bold; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .93em; }
caption { text-align: left; font-weight: bold; padding-bottom: .3rem; }
th, td { border-bottom: 1px solid var(--line); padding: .28rem .5rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); font-weight: bold; vertical-align: bottom; }
tbody th { font-weight: normal; min-width: 9rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.of-names th { white-space: nowrap; }
tbody tr.group th { font-weight: bold; padding-top: .5rem; }
.sides td, .sides th { vertical-align: baseline; }
.sides .who { width: 30%; }
td.unit { color: var(--faint); font-size: .88em; }
td.worse { font-weight: bold; }
td .change, th .change { display: block; color: var(--faint); font-size: .88em; }
.pair > * { min-width: 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 1.5rem; align-items: start; }
.costs th.group { text-align: left; border-bottom: 1px solid var(--line); }
.costs .first, .costs .group { border-left: 1px solid var(--line); padding-left: .5rem; }
.costs td.number, .costs th.number { padding-left: .2rem; padding-right: .3rem; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; display: block; }
figcaption { font-weight: bold; margin-bottom: .2rem; }
details { margin: .3rem 0; }
summary { cursor: pointer; color: var(--accent); }
code, pre { font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace; font-size: .88em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--zone); padding: .6rem .8rem; }
pre.typed { white-space: pre; overflow-wrap: normal; overflow-x: auto; margin: .3rem 0; }
button { font: inherit; padding: .3rem .8rem; cursor: pointer; }
.term { border-bottom: 1px dotted var(--faint); cursor: help; position: relative; }
.tip { display: none; position: absolute; left: 0; top: 100%; z-index: 2; width: 18rem; max-width: 80vw; padding: .5rem .7rem; background: #fff; border: 1px solid var(--ink); font-size: .9rem; font-weight: normal; text-align: left; }
.term:hover .tip, .term:focus .tip { display: block; }
.blank { display: inline-block; min-width: 6rem; border-bottom: 1px solid var(--ink); }
mark { background: none; color: inherit; border: 1.5px solid var(--ink); padding: 0 .3em; font-weight: bold; }
.paper-only { display: none; }
@media print {
  @page { size: A4; margin: 10mm 12mm; }
  html { font-size: 8.6pt; line-height: 1.23; }
  .dense { font-size: 7.8pt; line-height: 1.15; }
  .dense h2 { margin: 3pt 0 1pt !important; padding-top: 2pt !important; }
  .dense p { margin: 2pt 0; }
  .dense th, .dense td { padding-top: .8pt !important; padding-bottom: .8pt !important; }
  main { max-width: none; padding: 0; }
  button, summary, .tip, .manager .screen-only { display: none !important; }
  pre.typed { overflow: visible; font-size: 6.6pt; padding: 2pt 4pt; }
  .manager .paper-only { display: revert; }
  .manager .many .mean { display: none; }
  .manager h1, .manager header p, .manager th .label { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; -webkit-line-clamp: 2; }
  .manager header p { -webkit-line-clamp: 4; }
  .term { border: none; }
  h1 { font-size: 15pt; }
  h2 { font-size: 11pt; margin: 5pt 0 2pt; padding-top: 3pt; break-after: avoid; }
  h3, summary, caption, figcaption { break-after: avoid; }
  h2 + p, h3 + p, h2 + div, h3 + div { break-before: avoid; }
  h2 + p, h3 + p { break-after: avoid; }
  p, li, pre, .answer { break-inside: avoid; orphans: 3; widows: 3; }
  .researcher .scroll:not(:has(tr:nth-child(13))) { break-inside: avoid; }
  table { margin: 2pt 0; }
  th, td { padding: 1.5pt 4pt; }
  thead { display: table-header-group; }
  tr, figure, li { break-inside: avoid; }
  figure { margin: 4pt 0; }
  figure svg { max-height: 225mm; }
  .answer { padding: 4pt 8pt; }
  .manager details { display: none; }
  .manager figure { margin: 2pt 0; }
  .manager figure svg { width: 82%; margin: 0 auto; }
  .manager .sheet h2, .manager header p { margin-top: 0; }
  tbody tr.group th { padding-top: 2pt; }
  .manager td .change, th .change { display: inline; }
  .manager .few td { white-space: nowrap; }
  .how-to-read { font-size: .86em; }
  .how-to-read p, .how-to-read ul, .how-to-read li { margin: 0; }
  .measure-first .change { display: none !important; }
  .measure-first .blank { min-width: 4rem; }
  .unequal { grid-template-columns: 1.6fr 1fr !important; }
  .pair { grid-template-columns: 1fr 1fr; gap: 0 14pt; }
  tbody th { min-width: 0; }
  .sheet { break-before: page; }
  ol { margin: 2pt 0; padding-left: 16pt; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`;
