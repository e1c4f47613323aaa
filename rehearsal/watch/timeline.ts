import type { Change } from '../api/cluster-view.ts';
import { groupKindOf } from '../api/kube-client.ts';
import { conditionOf, fieldOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { readinessOf } from './readiness.ts';

/** What a unit or a release is doing. `refused`: it was tried and went wrong, and will be tried again. */
type Phase = 'waiting' | 'applying' | 'refused' | 'ready';

/** A change of phase, in seconds since Flux got its first object. */
export interface Moment {
  readonly at: number;
  readonly phase: Phase;
  readonly message: string;
}

/** The story of one unit or release. */
export interface Track {
  readonly type: 'unit' | 'release';
  /** Name of the unit, `namespace/name` of the release. */
  readonly name: string;
  readonly moments: readonly Moment[];
  /** When it was first applied. */
  readonly startedAt?: number;
  /** When it was first Ready. */
  readonly readyAt?: number;
}

export const kustomizationKind = 'kustomize.toolkit.fluxcd.io/Kustomization';
const releaseKind = 'helm.toolkit.fluxcd.io/HelmRelease';

/** Reasons with which Flux' controllers say that somebody else must come first. */
const waitingReasons = new Set([
  'DependencyNotReady',
  'ArtifactFailed',
  'SourceNotReady',
  'HelmChartNotReady',
  'NoSource',
]);

/** Writes down when each unit and each release was waiting, applied and Ready. */
export class Timeline {
  readonly #namespace: string;
  readonly #tracks = new Map<string, { type: Track['type']; name: string; moments: Moment[] }>();
  readonly #listeners = new Set<(track: Track, moment: Moment) => void>();
  #zero: number | undefined;

  /** `namespace` is that of the engine: Kustomizations elsewhere are no units. */
  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  onMoment(listener: (track: Track, moment: Moment) => void): void {
    this.#listeners.add(listener);
  }

  /** From now on, time is counted. */
  begin(): void {
    this.#zero = performance.now();
  }

  /** Seconds since Flux got its first object; 0 for what was before. */
  secondsAt(at: number): number {
    return Math.max(0, Math.round((at - (this.#zero ?? at)) / 100) / 10);
  }

  take({ object, type, at }: Change): void {
    const kind = groupKindOf(object);
    const isUnit = kind === kustomizationKind && object.metadata.namespace === this.#namespace;
    if ((!isUnit && kind !== releaseKind) || type === 'deleted') return;
    const name = isUnit ? object.metadata.name : `${object.metadata.namespace}/${object.metadata.name}`;
    const key = `${kind} ${name}`;
    const track = this.#tracks.get(key) ?? {
      type: isUnit ? ('unit' as const) : ('release' as const),
      name,
      moments: [],
    };
    this.#tracks.set(key, track);
    const { phase, message } = phaseOf(object);
    const last = track.moments.at(-1);
    if (last?.phase === phase && last.message === message) return;
    const moment = { at: this.secondsAt(at), phase, message };
    track.moments.push(moment);
    const isNews = last?.phase !== phase || phase === 'refused';
    if (isNews) for (const listener of this.#listeners) listener(summarize(track), moment);
  }

  tracks(): readonly Track[] {
    return [...this.#tracks.values()].map(summarize);
  }

  find(type: Track['type'], name: string): Track | undefined {
    return this.tracks().find((track) => track.type === type && track.name === name);
  }
}

function summarize(track: {
  readonly type: Track['type'];
  readonly name: string;
  readonly moments: readonly Moment[];
}): Track {
  const startedAt = track.moments.find(({ phase }) => phase !== 'waiting')?.at;
  const readyAt = track.moments.find(({ phase }) => phase === 'ready')?.at;
  return {
    type: track.type,
    name: track.name,
    moments: [...track.moments],
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(readyAt === undefined ? {} : { readyAt }),
  };
}

function phaseOf(object: KubeObject): { phase: Phase; message: string } {
  const condition = conditionOf(object, 'Ready');
  const message = condition?.message ?? '';
  if (condition === undefined) return { phase: 'waiting', message: 'not looked at yet' };
  if (readinessOf(object).ready) return { phase: 'ready', message };
  if (condition.status === 'False' && isTakenBack(condition.reason))
    return { phase: 'waiting', message: `what failed was taken back: ${message}` };
  if (condition.status === 'False') {
    return { phase: waitingReasons.has(condition.reason ?? '') ? 'waiting' : 'refused', message };
  }
  return isApplying(object)
    ? { phase: 'applying', message: conditionOf(object, 'Reconciling')?.message ?? message }
    : { phase: 'waiting', message };
}

/** After a failure helm-controller undoes what it did, and says of a release that is not Ready that this succeeded. */
function isTakenBack(reason = ''): boolean {
  return reason === 'UninstallSucceeded' || reason === 'RollbackSucceeded';
}

/** helm-controller reports progress before it has looked at dependencies and source: only an action counts. */
function isApplying(object: KubeObject): boolean {
  if (object.kind !== 'HelmRelease') return true;
  const doing = textOf(conditionOf(object, 'Reconciling'), 'message');
  return doing.startsWith("Running '") || Array.isArray(fieldOf(object, 'status', 'history'));
}
