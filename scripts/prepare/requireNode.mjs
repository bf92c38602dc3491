const oldest = [20, 19];

/** Ends the process with a way on when this Node cannot run Lithograph; written so that an old Node reads it. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Lithograph needs Node ${oldest.join('.')} or newer; this is ${process.version}. ` +
      'Install a current one from https://nodejs.org, or run `docker compose up`.',
  );
  process.exit(1);
}
