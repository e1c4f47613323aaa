import type { Json } from '../../../model/json.ts';
import { tryCompileGoPattern } from '../schema/go-pattern.ts';
import { jsonAt, stringAt } from '../support/read.ts';

/** What an ImagePolicy makes of a tag before it compares: the tag, or what it extracts from it; `undefined` where it leaves the tag out, or nobody can tell. */
export function readTag(spec: Json | undefined, tag: string): string | undefined {
  const pattern = stringAt(spec, 'filterTags', 'pattern');
  if (pattern === undefined || pattern === '') return tag;
  const match = tryCompileGoPattern(pattern)?.exec(tag);
  if (match === null || match === undefined) return undefined;
  const extract = stringAt(spec, 'filterTags', 'extract') ?? '';
  // `Regexp.Expand` of Go: a name is as long as it can be, what was not captured is empty.
  return extract === ''
    ? tag
    : extract.replaceAll(/\$(?:(\w+)|\{(\w+)\})/g, (_all, plain: string, braced: string) =>
        capturedBy(match, plain ?? braced),
      );
}

/** Why a policy cannot read a tag (Flux 2.9: `ParseVersion` of fluxcd/pkg/version, `strconv.ParseFloat`); `undefined` where it can. */
export function unreadable(spec: Json | undefined, tag: string): string | undefined {
  if (jsonAt(spec, 'policy', 'semver') !== undefined)
    return version.test(tag) ? undefined : '"semver" reads versions of three parts only';
  if (jsonAt(spec, 'policy', 'numerical') !== undefined)
    return Number.isFinite(Number(tag)) && tag.trim() !== '' ? undefined : '"numerical" reads numbers only';
  return undefined;
}

const version = /^v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;

function capturedBy(match: RegExpExecArray, name: string): string {
  return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
}
