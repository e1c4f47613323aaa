import { readFile } from 'node:fs/promises';
import type { Plan } from '../../src/model/plan.ts';
import { CannotRehearse } from '../cannot-rehearse.ts';
import type { MakeExternalOptions } from './make-external.ts';

/**
 * What the Secret holds with which the engine decrypts: the age keys of a file, since the tree is applied as it is
 * committed. Each file gets the name that kustomize-controller takes for an age key. Throws where the tree is encrypted and
 * no key was given.
 */
export async function readDecryptionKeys(
  { target, resources }: Plan,
  file: string | undefined,
): Promise<NonNullable<MakeExternalOptions['secrets']>> {
  const { decryption, namespace } = target.engine;
  if (decryption === undefined || !resources.some(({ verbatim }) => verbatim !== undefined)) return {};
  if (file === undefined) {
    throw new CannotRehearse(
      `"${target.name}" is encrypted: give the age key that decrypts it with --age-key, or in SOPS_AGE_KEY_FILE`,
    );
  }
  return { [`${namespace}/${decryption.secret}`]: { 'age.agekey': await readFile(file, 'utf8') } };
}
