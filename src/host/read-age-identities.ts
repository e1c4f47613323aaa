import { readFileSync } from 'node:fs';

/**
 * The age identities at hand, as SOPS finds them: in `SOPS_AGE_KEY`, or in the file that `SOPS_AGE_KEY_FILE` names.
 * @throws what reading a file that is named there throws
 */
export function readAgeIdentities(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const file = env.SOPS_AGE_KEY_FILE;
  const texts = [env.SOPS_AGE_KEY ?? '', file === undefined || file === '' ? '' : readFileSync(file, 'utf8')];
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'));
}
