/** The look of the page of the exports, in the colours of the explorer. */
export const exportPageStyles = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #57606a; --paper: #fff; --panel: #f6f8fa; --line: #d8dee4; --edge: #818b98; --accent: #0060b0; --wrong: #a3172b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4af; --paper: #0f1419; --panel: #161b22; --line: #2b323b; --edge: #6e7681; --accent: #6cb6ff; --wrong: #ff9aa8; } }
body { margin: 0; color: var(--ink); background: var(--paper); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
header { padding: 0 20px; height: 56px; display: flex; align-items: center; gap: 16px; background: var(--panel); border-bottom: 1px solid var(--line); color: var(--soft); }
header a { color: var(--ink); font-weight: 650; font-size: 17px; text-decoration: none; }
main { max-width: 900px; margin: 0 auto; padding: 8px 20px 48px; }
h1 { font-size: 26px; margin: 28px 0 6px; }
h2 { font-size: 18px; margin: 36px 0 8px; }
a { color: var(--accent); }
small { color: var(--soft); font-weight: 400; }
form { margin-top: 20px; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px 18px; }
label { display: block; font-weight: 600; margin-bottom: 4px; }
label small { display: block; }
textarea, input, select { box-sizing: border-box; width: 100%; padding: 7px 10px; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; font: inherit; }
input, select, button { height: 38px; }
::placeholder { color: var(--soft); opacity: 1; }
textarea, code, pre { font-family: ui-monospace, monospace; font-size: 13.5px; }
textarea { display: block; resize: vertical; }
.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 14px 16px; align-items: end; margin-top: 14px; }
.row .wide { grid-column: 1 / -1; }
button, .button { box-sizing: border-box; display: inline-block; padding: 7px 16px; border: 1px solid var(--accent); border-radius: 6px; color: var(--accent); background: var(--paper); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.problem { color: var(--wrong); font-weight: 600; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 7px 14px 7px 6px; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: 14px; }
tbody th { font-weight: 600; white-space: nowrap; }
.tools { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 16px; }
pre { overflow-x: auto; padding: 12px 14px; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; }
tbody tr:hover { background: var(--panel); }
@media (max-width: 600px) { thead { display: none; } tbody tr { display: grid; padding: 8px 0; border-bottom: 1px solid var(--line); } tbody :is(th, td) { padding: 1px 0; border: 0; } tbody td:nth-child(2) { display: none; } }
`;
