import { createHash } from 'node:crypto';
import { hiddenMark, unknownMark, variesMark } from '../model/rendering.ts';
import { mentionsIn } from './mentions-in.ts';

/** What is left of a text: a digest, and which Services and Secrets it mentions. */
const digested = /^<sha256:[0-9a-f]{16}(?: mentions ([a-z0-9.:-]+(?:, [a-z0-9.:-]+)*))?>$/;
const marks: ReadonlySet<string> = new Set([hiddenMark, unknownMark, variesMark]);

/** Longer texts are scripts, rules and dashboards of others. */
const longest = 200;

/** Address of a Service: name, namespace, `svc`, the cluster's domain, port. */
const label = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
const address = new RegExp(`(?<![a-z0-9-])${label}\\.${label}\\.svc(?:\\.[a-z0-9-]+)*(?::\\d{1,5})?(?![a-z0-9-])`, 'g');

/** Whether a text is what the redaction left of another one. */
export function isRedacted(text: string): boolean {
  return marks.has(text) || digested.test(text);
}

/**
 * The Service addresses (`vault.hashicorp.svc:8200`) and the names of Secrets that a text spoke of before its
 * redaction.
 */
export function readMentions(text: string): readonly string[] {
  return digested.exec(text)?.[1]?.split(', ') ?? [];
}

/** A text as a record has it: as it is, or its digest where it has several lines or many characters. */
export function redactText(text: string, secretNames: readonly string[]): string {
  return text.length <= longest && !/[\n\r\u0085\u2028\u2029]/.test(text) ? text : digestText(text, secretNames);
}

/** The digest of a text, with what it mentions: addresses of Services, then names of Secrets. */
export function digestText(text: string, secretNames: readonly string[]): string {
  if (isRedacted(text)) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const addresses = text.includes('.svc') ? [...new Set(text.match(address))].sort() : [];
  const mentions = [...addresses, ...mentionsIn(text, secretNames)];
  return mentions.length === 0 ? `<sha256:${digest}>` : `<sha256:${digest} mentions ${mentions.join(', ')}>`;
}
