// Runs one exported function of the sources in a process of its own, for tests that kill that process:
//   node call.mjs FILE FUNCTION ARGUMENTS_AS_JSON
// Prints the result as one JSON line and stays until it is killed.
import { runnerImport } from 'vite';

const [file, name, given] = process.argv.slice(2);
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const result = await module[name](
  ...JSON.parse(given).map((value) => (value === 'FUNCTION' ? () => {} : value)),
);
process.stdout.write(`${JSON.stringify(result)}\n`);
setInterval(() => {}, 60_000);
