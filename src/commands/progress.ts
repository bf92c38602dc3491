import ora from 'ora';

/**
 * Shows on standard error that something is under way, and what came of it.
 * @param work may replace the text while it runs
 * @param done what to say at the end; default the text
 */
export async function step<T>(
  text: string,
  work: (say: (text: string) => void) => Promise<T>,
  done: (result: T) => string = () => text,
): Promise<T> {
  const started = performance.now();
  // On a terminal without a width (some wrappers report 0 columns) ora would clear lines without end.
  const { isTTY, columns } = process.stderr;
  const still = isTTY && !columns ? { isEnabled: false } : {};
  const spinner = ora({ text, discardStdin: false, ...still }).start();
  try {
    const result = await work((said) => (spinner.text = said));
    const seconds = (performance.now() - started) / 1000;
    spinner.succeed(`${done(result)}${seconds >= 1 ? ` (${seconds.toFixed(1)} s)` : ''}`);
    return result;
  } catch (error) {
    spinner.fail(text);
    throw error;
  }
}
