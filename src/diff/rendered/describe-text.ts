import { isRedacted, readMentions } from '../../facts/redact-text.ts';
import { isObject, type Json } from '../../model/json.ts';
import { showValue } from '../show-value.ts';

/**
 * What is known of a text that redaction took out: that it changed, and which Services and Secrets it mentions now or
 * no longer.
 */
export function describeText(part: string, from: string, to: string): string {
  const [before, after] = [readMentions(from), readMentions(to)];
  const come = after.filter((mention) => !before.includes(mention));
  const gone = before.filter((mention) => !after.includes(mention));
  return [
    `content of ${part} changed`,
    ...(come.length === 0 ? [] : [`mentions ${come.join(', ')} now`]),
    ...(gone.length === 0 ? [] : [`no longer mentions ${gone.join(', ')}`]),
  ].join(', ');
}

/** A value on one line; of texts that redaction took out only what they mention. */
export function readable(value: Json): string {
  if (typeof value === 'string' && isLong(value)) return shorten(value);
  return showValue(shortenAll(value));
}

/** A mark is no text that was taken out. */
function isLong(text: string): boolean {
  return isRedacted(text) && text.startsWith('<sha256:');
}

function shorten(text: string): string {
  const mentions = readMentions(text);
  return mentions.length === 0 ? '(long text)' : `(long text that mentions ${mentions.join(', ')})`;
}

function shortenAll(value: Json): Json {
  if (typeof value === 'string') return isLong(value) ? shorten(value) : value;
  if (Array.isArray(value)) return value.map(shortenAll);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, shortenAll(item)]));
}
