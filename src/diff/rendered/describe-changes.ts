import { isRedacted } from '../../facts/redact-text.ts';
import { parseResourceId, type ResourceId } from '../../model/identity.ts';
import { isObject, type Json } from '../../model/json.ts';
import { describeField } from '../describe-field.ts';
import { describeImage } from './describe-image.ts';
import { describeText, readable } from './describe-text.ts';
import { formatPath, type ManifestChange, namesOf } from './manifest-change.ts';
import { namePart } from './name-part.ts';
import type { ChangeLine } from './rendered-diff.ts';

/**
 * What changed in an object, as people read it, images first: `image of container app v1 → v2`. What a Secret holds is
 * never said.
 */
export function describeChanges(id: ResourceId, changes: readonly ManifestChange[]): readonly ChangeLine[] {
  const { group, kind } = parseResourceId(id);
  const isSecret = group === '' && kind === 'Secret';
  const isImage = ({ path }: ManifestChange) => namesOf(path).at(-1) === 'image';
  const sorted = [...changes.filter(isImage), ...changes.filter((change) => !isImage(change))];
  return sorted.flatMap((change) => {
    const isHidden = isSecret && /^(?:data|stringData)$/.test(namesOf(change.path)[0] ?? '');
    return describe(id, isHidden ? hide(change) : change);
  });
}

function describe(id: ResourceId, change: ManifestChange): ChangeLine[] {
  const { path, from, to } = change;
  const part = namePart(id, path);
  if (namesOf(path).at(-1) === '*') {
    return [{ sign: '~', text: `order of ${part}: ${show(from ?? [], true)} → ${show(to ?? [], true)}` }];
  }
  if (typeof from === 'string' && typeof to === 'string') {
    if (isRedacted(from) || isRedacted(to)) return [{ sign: '~', text: describeText(part, from, to) }];
    const image = namesOf(path).at(-1) === 'image' ? describeImage(from, to) : undefined;
    if (image !== undefined) return [{ sign: '~', text: `${part} ${image}` }];
    if (part.startsWith('schema of ')) return [{ sign: '~', text: `${part} changed` }];
  }
  if (isHiddenText(from) && isHiddenText(to)) return [{ sign: '~', text: `${part} changed` }];
  if (hasLines(from) || hasLines(to)) return describeField({ ...change, path: part });
  if (from !== undefined && to !== undefined) {
    return [{ sign: '~', text: `${part}: ${showOf(change, from)} → ${showOf(change, to)}` }];
  }
  const sign = from === undefined ? '+' : '-';
  const isBare = part.startsWith('schema of ') || isHiddenText(from ?? to);
  return [{ sign, text: isBare ? part : `${part}: ${showOf(change, from ?? to ?? null)}` }];
}

const hiddenText = '(hidden)';

function hide({ path, ...values }: ManifestChange): ManifestChange {
  return { path, ...('from' in values ? { from: hiddenText } : {}), ...('to' in values ? { to: hiddenText } : {}) };
}

function isHiddenText(value: Json | undefined): boolean {
  return value === hiddenText;
}

function hasLines(value: Json | undefined): boolean {
  return typeof value === 'string' && value.includes('\n');
}

/** Words that Strata made stand as they are, as does the value of an option; texts of a manifest stand in quotes. */
function showOf({ path }: ManifestChange, value: Json): string {
  const [last] = path.slice(-1);
  const [parent = ''] = namesOf(path).slice(-2);
  const isOption = last !== undefined && 'item' in last && last.item.startsWith('-') && typeof value === 'string';
  if (isOption) return value.slice(last.item.length + 1);
  return show(value, ['allowed', 'versions'].includes(parent) || formatPath(path) === 'spec.stored');
}

function show(value: Json, isBare: boolean): string {
  if (isBare && typeof value === 'string') return value;
  if (isBare && Array.isArray(value) && value.every((item) => !isObject(item))) return value.map(String).join(', ');
  return readable(value);
}
