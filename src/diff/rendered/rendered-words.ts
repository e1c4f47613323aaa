import type {
  FoldedChanges,
  NotCompared,
  RenderedChange,
  RenderedDiff,
  RenderedGroup,
  RenderedPlace,
  UnrecordedRelease,
} from './rendered-diff.ts';
import { isRenderedEqual } from './rendered-diff.ts';

/** `2 objects added, 1 removed, 3 changed`. */
export function countRendered(diff: RenderedDiff): string {
  const told = (['added', 'removed', 'changed'] as const).flatMap((what) => {
    const count = diff.groups.reduce((total, group) => total + group[what].length, 0);
    return count === 0 ? [] : [{ what, count }];
  });
  if (told.length === 0) return countNothing(diff);
  return told
    .map(({ what, count }, index) => {
      return index > 0 ? `${count} ${what}` : `${count} ${count === 1 ? 'object' : 'objects'} ${what}`;
    })
    .join(', ');
}

function countNothing(diff: RenderedDiff): string {
  if (isRenderedEqual(diff)) return 'no differences';
  const isFolded = diff.groups.some(({ folded }) => folded.objects > 0);
  return isFolded ? 'only labels and annotations' : 'no object differs as far as records say';
}

/** `cert-manager v1.20.0 → v1.21.1`; empty for the tree's own objects. */
export function titleOfChart({ chart }: RenderedGroup): string {
  if (chart === undefined) return '';
  const { from, to } = chart;
  if (from === undefined) return `${to?.name} ${to?.version}, new`;
  if (to === undefined) return `${from.name} ${from.version}, removed`;
  const before = `${from.name} ${from.version}`;
  if (from.name !== to.name) return `${before} → ${to.name} ${to.version}`;
  return from.version === to.version ? before : `${before} → ${to.version}`;
}

/** What else is to be known of an object, in brackets: its unit, the hook that makes it. */
export function qualify(
  { unit, hook, only, exception }: Omit<RenderedPlace, 'about'>,
  change?: RenderedChange,
): string {
  const parts = [
    ...(unit === undefined ? [] : [unit === '' ? 'delivery' : `unit ${unit}`]),
    ...(hook === undefined ? [] : [`hook ${hook}`]),
    ...(only === undefined ? [] : [`only at ${only === 'install' ? 'installation' : 'upgrades'}`]),
    ...(change?.movedFrom === undefined ? [] : [`moved from ${change.movedFrom}`]),
    ...(exception === undefined ? [] : [exception]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** `41 objects: app.kubernetes.io/version, helm.sh/chart`. */
export function nameFolded({ keys, objects }: FoldedChanges): string {
  return `${objects} ${objects === 1 ? 'object' : 'objects'}: ${keys.join(', ')}`;
}

/** Lines on what limits the word of a release's record. */
export function notesOf({ isStale, notes }: RenderedGroup): readonly string[] {
  return [...(isStale ? ['it was not rendered under its present inputs: an older record is compared'] : []), ...notes];
}

/** Why a release is not compared. */
export function describeUnrecorded({ release, side, reason }: UnrecordedRelease, { from, to }: RenderedDiff): string {
  const where = side === 'both' ? 'on either side' : `in ${side === 'from' ? from : to}`;
  return `release ${release} is not compared: nobody knows what it makes ${where} (${reason})`;
}

/** `not compared: 3 fields that vary, values of 2 fields of Secrets`; empty where all was. */
export function describeNotCompared({ varying, unknown, hidden, schemas }: NotCompared): string {
  const parts = (
    [
      [varying, 'field that varies', 'fields that vary'],
      [unknown, 'field that follows from Secrets', 'fields that follow from Secrets'],
      [hidden, 'value of Secrets', 'values of Secrets'],
      [schemas, 'schema of a definition', 'schemas of definitions'],
    ] as const
  ).filter(([count]) => count > 0);
  const told = parts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return told.length === 0 ? '' : `not compared: ${told.join(', ')}`;
}
