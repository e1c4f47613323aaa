import { formatNode, type NodeId } from '../../../model/identity.ts';

/** An identity as every message names it: `"Secret production/backend"`. */
export function quoteNode(id: NodeId): string {
  return `"${formatNode(id)}"`;
}

/** What a person called something, in quotes unless quotes are part of it. */
export function quoteTitle(title: string): string {
  return title.includes('"') ? title : `"${title}"`;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and 3 more`: at most `limit` names are spelled out. */
export function quoteList(names: readonly string[], limit = 3): string {
  const shown = names.slice(0, names.length > limit ? limit : names.length).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `1 pod`, `3 pods`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
