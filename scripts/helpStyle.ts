/** Style of the help pages, which carry no script and load nothing but the icon. */
export const HELP_STYLE = `
:root {
  color-scheme: light dark;
  --text: #242424;
  --quiet: #5c5c5c;
  --page: #f5f7f6;
  --card: #ffffff;
  --line: #dfe5e3;
  --accent: #0f6c5c;
  --code: #eef4f2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e8e8e8;
    --quiet: #b4b4b4;
    --page: #181a19;
    --card: #232625;
    --line: #3a3f3d;
    --accent: #5fd0b8;
    --code: #2d3331;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  color: var(--text);
  background: var(--page);
  font: 1rem/1.6 "Segoe UI", system-ui, "Microsoft YaHei", "PingFang SC", sans-serif;
}
header, main { max-width: 56rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; align-items: center; gap: 0.75rem; padding-top: 2rem; }
header a { margin-inline-start: auto; white-space: nowrap; }
main { padding-bottom: 3rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.3rem; }
h3 { margin: 0; font-size: 1.05rem; line-height: 1.5; }
a { color: var(--accent); }
code { font-family: Consolas, "SFMono-Regular", Menlo, monospace; overflow-wrap: anywhere; }
h3 code { color: var(--accent); }
section, .steps { margin: 0 0 1rem; padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.steps { padding-inline-start: 2.75rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-bottom: 1rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.5rem 1.25rem; margin: 1rem 0 0; }
dt small { display: block; color: var(--quiet); }
dd { margin: 0; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
caption { padding-bottom: 0.25rem; color: var(--quiet); font-size: 0.875rem; text-align: start; }
th { color: var(--quiet); font-size: 0.875rem; font-weight: 600; text-align: start; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--line); vertical-align: top; }
th, td:nth-child(2) code { white-space: nowrap; }
section > table:first-child { margin-top: 0; }
td:last-child, th:last-child { padding-inline-end: 0; }
td code { padding: 0.1rem 0.3rem; background: var(--code); border-radius: 4px; box-decoration-break: clone; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0.25rem; }
  dd { margin-bottom: 0.5rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr, td { display: block; }
  td { padding: 0.15rem 0; border: 0; }
  td:first-child { padding-top: 0.6rem; border-top: 1px solid var(--line); }
}
@media print { body { background: none; } section { break-inside: avoid; } }
`;
