import { readdirSync, readFileSync } from 'node:fs';

/** Programs of the rehearsal's engine that this machine runs now, by the path they were started from. */
export function enginePrograms(): string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const programs = ids.map((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')[0] ?? '';
    } catch {
      return '';
    }
  });
  return programs.filter((program) => program.includes('/strata/engine/')).sort();
}
