import type { EdgeStory } from '../proofs/edge-proofs.ts';
import type { RecordStory } from '../records/prove-records.ts';
import type { Disagreement } from '../watch/compare-order.ts';
import type { Refusal } from '../watch/refusals.ts';
import type { Standstill } from '../watch/standstills.ts';
import type { Moment } from '../watch/timeline.ts';

/** What a rehearsal saw. Times are seconds since Flux got its first object. */
export interface RehearsalReport {
  readonly cluster: string;
  /** Versions of what ran. */
  readonly engine: { readonly kubernetes: string; readonly flux: string };
  /**
   * `given-up`: Helm has given up a release, and nothing could wake it; `interrupted`: somebody stopped it; `stopped`: a process of the engine ended by
   * itself.
   */
  readonly outcome: 'ready' | 'timeout' | 'given-up' | 'interrupted' | 'stopped';
  readonly seconds: number;
  /** The unit up to which was rehearsed; absent: all. */
  readonly until?: string;
  readonly notes: readonly string[];
  readonly units: readonly UnitStory[];
  readonly releases: readonly ReleaseStory[];
  readonly order: {
    readonly compiled: readonly string[];
    readonly happened: readonly string[];
    readonly disagreements: readonly Disagreement[];
  };
  readonly unready: readonly UnreadyObject[];
  /** Every derived edge between units, with what proves it. */
  readonly edges: readonly EdgeStory[];
  /** Of every release that is Ready and has a current record: whether what is in the cluster is what the record says. */
  readonly records: readonly RecordStory[];
  /** Warnings of Kubernetes and Flux, in the order of their first appearance. */
  readonly refusals: readonly Refusal[];
  /** What was told on the way: what had not been Ready for a while, and why. It may be Ready by now. */
  readonly standstills: readonly Standstill[];
  readonly charts: readonly { readonly name: string; readonly version: string; readonly standIn: boolean }[];
  /** URLs that the platform asked for and that the rehearsal does not know. */
  readonly unanswered: readonly string[];
  readonly adopted: readonly string[];
  readonly externals: readonly { readonly id: string; readonly madeAt: number }[];
  /**
   * Flux' own intervals, as Go durations. `requeueDependency` makes a unit late that could have started, `healthCheck` one Ready later than its
   * objects are; `concurrent` is how many units are worked on at a time.
   */
  readonly intervals: {
    readonly requeueDependency: string;
    readonly healthCheck: string;
    readonly sourceInterval: string;
    readonly concurrent: number;
  };
  readonly drift?: readonly DriftStory[];
  readonly prune?: {
    readonly revision: string;
    readonly deleted: readonly string[];
    readonly created: readonly string[];
    readonly notes: readonly string[];
  };
  readonly restarts?: readonly { readonly process: string; readonly at: number }[];
}

interface Story {
  readonly name: string;
  readonly startedAt?: number;
  readonly readyAt?: number;
  readonly moments: readonly Moment[];
}

export interface UnitStory extends Story {
  readonly dependsOn: readonly string[];
  /** Seconds from being applied to being Ready: `applying` and `settling` together. */
  readonly took?: number;
  /** Seconds from its start until Flux began to wait for its objects: building, dry runs, applying, and what was refused and tried again. */
  readonly applying?: number;
  /** Seconds that Flux then waited until all its objects were Ready, which it looks at once in `intervals.healthCheck`. */
  readonly settling?: number;
  /** How often it was refused before it was Ready, each time to be tried again after `retryInterval`. */
  readonly refused: number;
  /** As compiled, Go durations. */
  readonly retryInterval: string;
  readonly timeout: string;
  /** Seconds between the last of its dependencies being Ready and its start: Flux' interval, not the platform. */
  readonly lateness?: number;
}

export interface ReleaseStory extends Story {
  readonly unit: string;
}

export interface UnreadyObject {
  readonly object: string;
  readonly why: string;
  /** What it waits for, and what that waits for, down to the cause. */
  readonly chain: readonly string[];
}

export interface DriftStory {
  readonly unit: string;
  readonly object: string;
  readonly change: 'changed' | 'deleted';
  /** Of what was changed, dotted. */
  readonly field?: string;
  readonly restored: boolean;
  /** Seconds until it was as before; absent where it never was. */
  readonly after?: number;
}

/** Whether the rehearsal shows what it is there to show. */
export function isGood(report: RehearsalReport): boolean {
  return (
    report.outcome === 'ready' &&
    report.unready.length === 0 &&
    report.order.disagreements.length === 0 &&
    report.records.every(({ differences }) => differences.length === 0) &&
    (report.drift ?? []).every(({ restored }) => restored) &&
    (report.prune?.notes ?? []).length === 0
  );
}
