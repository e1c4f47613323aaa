import { formatNode, isExternalId, parseResourceId } from '../../src/model/identity.ts';
import { resourcesById } from '../../src/model/resource-lookups.ts';
import type { OpenStage } from '../open-stage.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { lacksOf } from '../understudies/custom-resources.ts';
import { asksService } from '../understudies/asks-service.ts';
import { hasReadyEndpoint } from '../understudies/service-listeners.ts';
import type { Timeline } from '../watch/timeline.ts';
import { complaintsOfAdmission } from './complaints-of-release.ts';
import { complaintsOfResource } from './complaints-of-resource.ts';
import { edgeTrials, neededOf, speaksOf } from './edge-trial.ts';
import type { EdgeTrial } from './edge-trial.ts';

/** What was seen of one derived edge between two units. */
export interface EdgeStory {
  readonly kind: EdgeTrial['edge']['kind'];
  /** `unit` waits for `needs`, because `from` needs `to`. */
  readonly unit: string;
  readonly needs: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /**
   * `refused`: without what it waits for, `says` is what would have been said. `accepted`: nothing would have been said, so the edge changed
   * nothing here. `untried`: the unit that is needed had started before anybody could ask.
   */
  readonly seen: 'refused' | 'accepted' | 'untried';
  readonly says?: string;
  /** Set where nobody but a simulated controller would say it, which asks the compiler's own table of references. */
  readonly simulated?: true;
}

/**
 * Proves edges while a platform starts, at no cost to it: in the moment when all that a unit needs is Ready, and it has not started, the API server
 * is asked by dry runs, and kubelets and controllers by their own rules, what they would say to the objects that wait for that unit. A
 * webhook is asked while its own unit is being applied: before, there is nothing that could refuse.
 */
export class EdgeProofs {
  readonly #stage: OpenStage;
  readonly #timeline: Timeline;
  readonly #trials: readonly EdgeTrial[];
  readonly #seen = new Map<EdgeTrial, Pick<EdgeStory, 'seen' | 'says' | 'simulated'>>();
  readonly #asked = new Set<string>();
  #isAsking = false;
  #undisturbed = true;

  constructor(stage: OpenStage, timeline: Timeline) {
    this.#stage = stage;
    this.#timeline = timeline;
    this.#trials = edgeTrials(stage.plan);
  }

  /** Before Flux starts: about the units that wait for nothing. */
  async begin(): Promise<void> {
    for (const { name } of this.#stage.plan.units.filter(({ dependsOn }) => dependsOn.length === 0))
      await this.#askAbout(name);
  }

  /**
   * To be called again and again; asks in the background what can be asked now. `undisturbed`: what is seen of the cluster is up to date, so
   * that silence means something too.
   */
  consider(undisturbed: boolean): void {
    this.#undisturbed = undisturbed;
    if (this.#isAsking) return;
    const due = this.#stage.plan.units.filter(({ name }) => this.#isDue(name));
    const applying = this.#stage.plan.units.filter(
      ({ name }) => this.#timeline.find('unit', name)?.moments.at(-1)?.phase === 'applying',
    );
    if (due.length === 0 && applying.length === 0) return;
    this.#isAsking = true;
    void this.#ask(
      due.map(({ name }) => name),
      applying.map(({ name }) => name),
    ).finally(() => {
      this.#isAsking = false;
    });
  }

  /** All edges, with what is known of them by now. */
  stories(): EdgeStory[] {
    return this.#trials.map((trial) => {
      const { edge, unit, needs } = trial;
      const seen = this.#seen.get(trial) ?? { seen: 'untried' as const };
      return {
        kind: edge.kind,
        unit,
        needs,
        from: formatNode(edge.from),
        to: neededOf(edge),
        reason: edge.reason,
        ...seen,
      };
    });
  }

  /** All that it needs is Ready, and it has not started. */
  #isDue(name: string): boolean {
    if (this.#asked.has(name) || this.#hasStarted(name)) return false;
    const needed = this.#stage.plan.units.find((unit) => unit.name === name)?.dependsOn ?? [];
    return needed.every((other) => this.#timeline.find('unit', other)?.readyAt !== undefined);
  }

  #hasStarted(name: string): boolean {
    return this.#timeline.find('unit', name)?.startedAt !== undefined;
  }

  async #ask(due: readonly string[], applying: readonly string[]): Promise<void> {
    for (const name of due) await this.#askAbout(name);
    const open = this.#trials.filter((trial) => {
      return (
        trial.edge.kind === 'webhook' && applying.includes(trial.needs) && this.#seen.get(trial)?.seen !== 'refused'
      );
    });
    await this.#try(open, complaintsOfAdmission, (trial) => isDeaf(this.#stage, trial));
  }

  async #askAbout(name: string): Promise<void> {
    this.#asked.add(name);
    await this.#try(
      this.#trials.filter(({ needs, edge }) => needs === name && edge.kind !== 'webhook'),
      complaintsOfResource,
      () => !this.#hasStarted(name),
    );
  }

  /** Asks about each object once. Silence counts only if the moment was right before and after. */
  async #try(
    trials: readonly EdgeTrial[],
    ask: typeof complaintsOfResource,
    isRight: (trial: EdgeTrial) => boolean,
  ): Promise<void> {
    for (const [from, ofObject] of Map.groupBy(trials, ({ edge }) => edge.from)) {
      const resource = resourcesById(this.#stage.plan).get(from);
      const right = new Set(ofObject.filter(isRight));
      const lacksNow = () => (resource === undefined ? [] : lacksOf(this.#stage, asObject(resource)));
      const simulated = new Set(lacksNow());
      const complaints =
        resource === undefined
          ? undefined
          : await ask(this.#stage, resource, new Set(ofObject.map(({ edge }) => edge.kind))).catch(() => undefined);
      for (const lacks of lacksNow()) simulated.add(lacks);
      for (const trial of complaints === undefined ? [] : ofObject) {
        const said = complaints?.filter((complaint) => speaksOf(trial.edge, complaint)) ?? [];
        const isSimulated = said.every((complaint) => simulated.has(complaint));
        const says = said.find((complaint) => !simulated.has(complaint)) ?? said[0];
        if (says !== undefined)
          this.#seen.set(trial, { seen: 'refused', says, ...(isSimulated ? { simulated: true } : {}) });
        else if (this.#undisturbed && right.has(trial) && isRight(trial)) this.#seen.set(trial, { seen: 'accepted' });
      }
    }
  }
}

function asObject({ manifest }: Resource): KubeObject {
  return manifest as unknown as KubeObject;
}

/** Whether a webhook is asked and cannot answer: only then does it mean anything that an object was taken. */
function isDeaf({ view }: OpenStage, { edge: { to, through = to } }: EdgeTrial): boolean {
  if (isExternalId(through)) return false;
  const { namespace, name } = parseResourceId(through);
  return (
    asksService(view, ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'], { namespace, name }) &&
    !hasReadyEndpoint(view, { namespace, name })
  );
}
