import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cache folder that leads to the user's own: programs started from it can be told from those of other rehearsals. */
export function createCacheFolder(): string {
  const own = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'strata');
  mkdirSync(own, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  symlinkSync(own, join(folder, 'strata'));
  return folder;
}

/** Programs that were started from a cache folder and run now. */
export function enginePrograms(cacheFolder: string): string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const programs = ids.map((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')[0] ?? '';
    } catch {
      return '';
    }
  });
  return programs.filter((program) => program.startsWith(cacheFolder)).sort();
}
