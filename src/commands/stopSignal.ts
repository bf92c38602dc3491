/**
 * Resolves at the first SIGINT or SIGTERM. A second one ends the process at once.
 * @param told what the person reads at the first
 */
export function stopSignal(told: string): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.stderr.write(`\n${told} Again to stop at once.\n`);
        for (const again of ['SIGINT', 'SIGTERM'] as const) process.once(again, () => process.exit(130));
        resolve('asked');
      });
  });
}
