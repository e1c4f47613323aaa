import type { ResourceId } from '../../model/identity.ts';
import type { FieldChange } from '../tree-diff.ts';

/** How all objects that a cluster would get differ from those of another one, or of a commit. */
export interface RenderedDiff {
  readonly from: string;
  readonly to: string;
  /**
   * The tree's own objects first, then releases in the order of their names; only those where something is to be said.
   */
  readonly groups: readonly RenderedGroup[];
  /** Releases that are not compared, since a record is missing. */
  readonly unrecorded: readonly UnrecordedRelease[];
  readonly notCompared: NotCompared;
}

/** What differs in the objects of one release, or in the tree's own. Every list is in the order of identities. */
export interface RenderedGroup {
  /** `namespace/name`; absent for the tree's own objects. */
  readonly release?: string;
  readonly chart?: ChartChange;
  /** Set where an older record stands in for what the release makes now. */
  readonly isStale: boolean;
  /** What limits the record's word. */
  readonly notes: readonly string[];
  readonly added: readonly RenderedPlace[];
  readonly removed: readonly RenderedPlace[];
  readonly changed: readonly RenderedChange[];
  readonly folded: FoldedChanges;
}

/** `from` is absent where the release is new, `to` where it has gone. */
export interface ChartChange {
  readonly from?: ChartVersion;
  readonly to?: ChartVersion;
}

interface ChartVersion {
  readonly name: string;
  readonly version: string;
}

export interface RenderedPlace {
  readonly id: ResourceId;
  /** Empty for the engine's own objects; absent for what a release makes. */
  readonly unit?: string;
  readonly hook?: string;
  readonly only?: 'install' | 'upgrade';
  /** What the engine does otherwise than the difference says. */
  readonly exception?: string;
  /** What an object that comes or goes is about: images, ports, what is allowed. */
  readonly about: readonly string[];
}

export interface RenderedChange extends Omit<RenderedPlace, 'about'> {
  /** Set where another unit or release made it before. */
  readonly movedFrom?: string;
  readonly fields: readonly FieldChange[];
  /** The same fields as people read them. */
  readonly lines: readonly ChangeLine[];
}

export interface ChangeLine {
  readonly sign: '+' | '-' | '~';
  readonly text: string;
}

/** Labels and annotations that change on nearly every object with each version of a chart. */
export interface FoldedChanges {
  readonly keys: readonly string[];
  /** How many objects have one of them changed. */
  readonly objects: number;
}

export interface UnrecordedRelease {
  readonly release: string;
  /** Which side lacks the record. */
  readonly side: 'from' | 'to' | 'both';
  readonly reason: string;
}

/** Fields that no record can say, counted. */
export interface NotCompared {
  /** Another value with every rendering. */
  readonly varying: number;
  /** What follows from Secrets. */
  readonly unknown: number;
  /** Values of Secrets. */
  readonly hidden: number;
  /** Definitions whose schemas stand in no record. */
  readonly schemas: number;
}

/** Whether nothing differs, and no release is known on one side alone. */
export function isRenderedEqual({ groups, unrecorded }: RenderedDiff): boolean {
  return (
    groups.every(({ added, removed, changed, folded, chart }) => {
      return added.length + removed.length + changed.length + folded.objects === 0 && !isOtherChart(chart);
    }) && unrecorded.every(({ side }) => side === 'both')
  );
}

/** Whether a release has another chart or another version of it. */
export function isOtherChart(chart: ChartChange | undefined): boolean {
  return chart?.from?.name !== chart?.to?.name || chart?.from?.version !== chart?.to?.version;
}
