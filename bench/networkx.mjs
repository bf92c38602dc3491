import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readFile, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = promisify(execFile);

/** Python with the networkx of the tests, which answers what tests/readers/networks.py knows. */
export async function openNetworkx() {
  const python = await networkxPython();
  const child = spawn(python, [here('../tests/readers/networks.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    /** One after the other. @throws Error what Python says */
    async ask(request) {
      if (!child.stdin.write(`${JSON.stringify(request)}\n`)) await once(child.stdin, 'drain');
      const { value, done } = await lines.next();
      if (done) throw new Error('Python ended.');
      const { read, error } = JSON.parse(value);
      if (error !== undefined) throw new Error(error);
      return read;
    },
    close: () => child.stdin.end(),
  };
}

/** Installed once, below bench/.work. */
async function networkxPython() {
  const requirements = await readFile(here('../tests/readers/requirements.txt'), 'utf8');
  const [wanted] = /^networkx==.+$/m.exec(requirements);
  const folder = here(`.work/${wanted.replace('==', '-')}`);
  const python = `${folder}/bin/python`;
  if (
    await access(python).then(
      () => true,
      () => false,
    )
  )
    return python;
  console.log(`Installing ${wanted} …`);
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(python, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      wanted,
    ]);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return python;
}
