import { readFileSync } from 'node:fs';
import type { SopsFile } from '../../src/model/sops-file.ts';
import { parseSopsFile } from '../../src/authoring/sops-file.ts';

/** A file of `test/fixtures/secrets`, all made by SOPS 3.13. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/secrets/${name}`, import.meta.url), 'utf8');
}

/** The same, parsed; after a change to its text, where one is given. */
export function sopsFixture(name: string, change: (content: string) => string = (content) => content): SopsFile {
  return parseSopsFile(name, change(fixture(name)));
}

export const testIdentity = /^AGE-SECRET-KEY-\S+$/m.exec(fixture('test-only.agekey'))?.[0] ?? '';
export const testRecipient = /public key: (?<key>age1\S+)/.exec(fixture('test-only.agekey'))?.groups?.key ?? '';
