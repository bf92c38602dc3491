/**
 * Sends SIGTERM to this process when the shell that npm put in between is gone: npm passes SIGTERM to that shell, and
 * a shell that does not pass it on (dash) would leave us running alone.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}
