import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { namingKey } from '../naming-key.ts';
import { diffNamed } from './diff-named.ts';
import { diffTexts } from './diff-texts.ts';
import { diffUnnamed } from './diff-unnamed.ts';
import { isSequence, isSetByMeaning } from './is-set-by-meaning.ts';
import { areTold } from './pair-items.ts';
import type { Place, Walk } from './walk.ts';

type List = readonly Json[];

/**
 * Compares two lists: items by the keys that the API gives them, else by a field that names all, else place by place.
 */
export function diffList(from: List, to: List, list: Place, walk: Walk): void {
  const { isSet, ofApi } = rulesOf(list);
  const place = { path: list.path, type: list.type?.is === 'list' ? list.type.of : undefined };
  if ([...from, ...to].every(isPlain)) return diffTexts(from, to, { place, walk, isSet });
  const own = ofApi === undefined ? namingKey(from, to) : undefined;
  const naming = own === undefined ? ofApi : [own];
  if (naming === undefined || !areTold(from, naming) || !areTold(to, naming)) {
    return diffUnnamed(from, to, { place, walk, isSet });
  }
  const isOrdered = isSequence(keysOf(list)) || (ofApi === undefined && !isSet);
  const named = { naming, place, walk, isOrdered, isRenamable: ofApi === undefined };
  diffNamed(from as readonly JsonObject[], to as readonly JsonObject[], named);
}

function isPlain(item: Json): boolean {
  return !isObject(item) && !Array.isArray(item);
}

interface ListRules {
  /** The order of its items is no difference. */
  readonly isSet: boolean;
  /** The keys by which the API server merges it. */
  readonly ofApi: readonly string[] | undefined;
}

function rulesOf(list: Place): ListRules {
  if (list.type?.is !== 'list') return { isSet: false, ofApi: undefined };
  const { keys } = list.type;
  if (keys === undefined) return { isSet: isSetByMeaning(keysOf(list)), ofApi: undefined };
  return keys.length === 0 ? { isSet: true, ofApi: undefined } : { isSet: false, ofApi: keys };
}

/** The keys of maps that lead to a list. */
function keysOf({ path }: Place): readonly string[] {
  return path.flatMap((step) => ('key' in step ? [step.key] : []));
}
