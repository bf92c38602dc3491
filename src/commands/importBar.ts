import { SingleBar } from 'cli-progress';

/** A bar on standard error: how much of the file is read, entries and their rate, and the time left. */
export function importBar(): {
  onProgress: (done: number, part: number) => void;
  onWait: (why: string) => void;
  end: () => void;
} {
  const bar = new SingleBar({
    format: `{bar} {percentage} % · {entries} entries · {rate}/s · {eta_formatted} left`,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  });
  const started = performance.now();
  return {
    onProgress: (entries, part) => {
      const rate = Math.round((entries * 1000) / (performance.now() - started));
      const shown = { entries, rate };
      if (!bar.isActive) bar.start(1_000, 0, shown);
      bar.update(Math.round(part * 1_000), shown);
    },
    onWait: (why) => void process.stderr.write(`\n${why}\n`),
    end: () => bar.stop(),
  };
}
