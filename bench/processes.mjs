import { readFile } from 'node:fs/promises';

/** What Linux says of a process. Elsewhere NaN. */

/** Seconds of processor time, user and system. */
export async function cpuOf(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Resident set, in MB. */
export async function residentOf(pid) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1]) / 1024;
}
