/** The look of the page of the exports, in the colours of the Playground's bar. */
export const exportPageStyles = `
:root { color-scheme: light dark; --ink: #24263a; --soft: #5f6378; --paper: #fff; --line: #d9dbe6; --accent: #4f46c8; --tint: #f1f1fb; --wrong: #a3172b; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef8; --soft: #b4bacd; --paper: #1b2130; --line: #3b4558; --accent: #b3aeff; --tint: #2a3347; --wrong: #ff9aa8; } }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, sans-serif; }
header { padding: 10px 20px; border-bottom: 1px solid var(--line); color: var(--soft); }
header a { color: var(--ink); font-weight: 650; font-size: 17px; text-decoration: none; margin-right: 12px; }
main { max-width: 900px; margin: 0 auto; padding: 8px 20px 48px; }
h1 { font-size: 28px; margin: 20px 0 4px; }
h2 { font-size: 20px; margin: 32px 0 8px; }
a { color: var(--accent); }
small { color: var(--soft); font-weight: 400; }
form { background: var(--tint); border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px; }
label { display: block; font-weight: 600; margin-bottom: 4px; }
textarea, input, select { box-sizing: border-box; width: 100%; padding: 7px 9px; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; font: inherit; }
textarea, code, pre { font-family: ui-monospace, monospace; font-size: 14px; }
.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 12px; align-items: end; margin-top: 12px; }
button, .button { display: inline-block; padding: 8px 16px; border: 1px solid var(--accent); border-radius: 6px; color: var(--accent); background: var(--paper); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.problem { color: var(--wrong); font-weight: 600; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 7px 14px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: 14px; }
tbody th { font-weight: 600; white-space: nowrap; }
.tools { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 16px; }
pre { overflow-x: auto; padding: 12px 14px; background: var(--tint); border-radius: 8px; }
`;
