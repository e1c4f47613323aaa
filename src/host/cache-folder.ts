import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Strata keeps what it can have again: `strata` in the user's cache folder (XDG Base Directory Specification). */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['XDG_CACHE_HOME'] ?? '';
  return join(given !== '' ? given : join(env['HOME'] ?? homedir(), '.cache'), 'strata');
}
