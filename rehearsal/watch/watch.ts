import { formatNode } from '../../src/model/identity.ts';
import { fluxVersion } from '../bootstrap/flux-components.ts';
import type { OpenStage } from '../open-stage.ts';
import type { RehearsalInput } from '../rehearsal-input.ts';
import { oneLine } from '../report/wrapped-line.ts';
import type { Observations } from '../report/create-report.ts';
import type { Narrator } from '../report/narrator.ts';
import type { RehearsalReport } from '../report/rehearsal-report.ts';
import type { CompanyOptions } from '../understudies/company.ts';
import type { Disturbances } from '../trials/disturbances.ts';
import { EdgeProofs } from '../proofs/edge-proofs.ts';
import { findHopeless } from './find-hopeless.ts';
import { findUnready } from './find-unready.ts';
import type { Unready } from './find-unready.ts';
import { Refusals } from './refusals.ts';
import { Standstills } from './standstills.ts';
import { Timeline } from './timeline.ts';

type Outcome = RehearsalReport['outcome'];

/** How often kustomize-controller 1.9 looks at the objects that it waits for: it has no flag for that. */
const healthCheckInterval = '5s';

/** Watches a rehearsal, and tells when it is done. */
export class Watch {
  readonly #stage: OpenStage;
  readonly #interrupted: AbortSignal;
  readonly #narrator: Narrator;
  readonly #timeline: Timeline;
  readonly #refusals: Refusals;
  readonly #proofs: EdgeProofs;
  readonly #standstills = new Standstills();
  readonly #externals: { readonly id: string; readonly madeAt: number }[] = [];
  /** What understudies could not do, each once: the API server's word on what they made. */
  readonly #troubles = new Set<string>();
  #input: RehearsalInput | undefined;

  constructor(stage: OpenStage, narrator: Narrator, interrupted: AbortSignal) {
    this.#stage = stage;
    this.#interrupted = interrupted;
    this.#narrator = narrator;
    this.#timeline = new Timeline(stage.plan.target.engine.namespace);
    this.#proofs = new EdgeProofs(stage, this.#timeline);
    this.#refusals = new Refusals((at) => this.#timeline.secondsAt(at));
    this.#timeline.onMoment((track, moment) => narrator.tell(track, moment));
    stage.view.onChange((change) => {
      this.#timeline.take(change);
      this.#refusals.take(change);
    });
  }

  /** What the company tells its watcher. */
  readonly company: Pick<CompanyOptions, 'onExternal' | 'onTrouble'> = {
    onExternal: ({ id, after }) => {
      this.#externals.push({ id, madeAt: this.#timeline.secondsAt(performance.now()) });
      if (after !== undefined) this.#narrator.say(`made ${formatNode(id)}, now that ${formatNode(after)} is Ready`);
    },
    onTrouble: (who, error) => {
      const message = `the understudy "${who}": ${oneLine(error instanceof Error ? error.message : String(error))}`;
      if (!this.#troubles.has(message)) this.#narrator.say(message);
      this.#troubles.add(message);
    },
  };

  /** To be called when Flux is about to get its first object. */
  async begin(): Promise<void> {
    await this.#proofs.begin();
    this.#timeline.begin();
  }

  /** Resolves once all that was asked for is Ready and has stayed so for a moment, or when it will not be. */
  async untilDone(input: RehearsalInput, disturbances?: Disturbances): Promise<Outcome> {
    this.#input = input;
    const { processes } = this.#stage;
    const end = performance.now() + input.timeoutSeconds * 1000;
    let calm = 0;
    let hopeless = 0;
    for (;;) {
      if (this.#interrupted.aborted) return 'interrupted';
      if (processes.ended !== undefined) return this.#tellStopped(processes.ended);
      await disturbances?.consider(this.#shareReady(), this.#timeline.secondsAt(performance.now()));
      this.#proofs.consider(disturbances === undefined);
      const unready = this.#unready();
      this.#tellStandstills(unready);
      calm = this.#isDone(unready) ? calm + 1 : 0;
      if (calm === 5) return 'ready';
      hopeless = !input.waitForTimeout && this.#isHopeless() ? hopeless + 1 : 0;
      if (hopeless === 30) return 'given-up';
      if (performance.now() > end) return 'timeout';
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
    }
  }

  observations(outcome: Outcome): Omit<Observations, 'notes' | 'adopted' | 'records'> {
    const wanted = new Set(this.#wantedUnits());
    const edges = this.#proofs.stories().filter(({ unit }) => wanted.has(unit));
    const { plan, shelf, proxy, view } = this.#stage;
    const tracks = this.#timeline.tracks();
    return {
      cluster: plan.target.name,
      engine: { kubernetes: this.#input?.engine.kubernetes ?? '', flux: fluxVersion },
      outcome,
      seconds: Math.max(
        0,
        ...tracks.map(({ readyAt }) => readyAt ?? 0),
        outcome === 'ready' ? 0 : this.#timeline.secondsAt(performance.now()),
      ),
      ...(this.#input?.until === undefined ? {} : { until: this.#input.until }),
      tracks,
      edges,
      unready: this.#unready(),
      refusals: this.#refusals.all(),
      standstills: this.#standstills.all(),
      unanswered: [...proxy.unanswered],
      charts: shelf.map(({ name, version, standIn }) => ({ name, version, standIn })),
      externals: [...this.#externals],
      intervals: {
        requeueDependency: this.#input?.requeueDependency ?? '30s',
        healthCheck: healthCheckInterval,
        concurrent: this.#input?.concurrent ?? 4,
        sourceInterval: String(
          view.find(
            'source.toolkit.fluxcd.io/GitRepository',
            plan.target.engine.namespace,
            plan.target.engine.namespace,
          )?.spec?.['interval'] ?? '',
        ),
      },
    };
  }

  /** What stands still is told when that is known, and not only in the report. */
  #tellStandstills(unready: readonly Unready[]): void {
    const at = this.#timeline.secondsAt(performance.now());
    for (const standstill of this.#standstills.look(unready, at)) this.#narrator.tellStandstill(standstill, at);
  }

  /** Whether Helm has given up a release, and nothing that is still to come could change that. */
  #isHopeless(): boolean {
    const { view, plan } = this.#stage;
    const hopeless = findHopeless(view, plan, {
      wanted: this.#wantedUnits(),
      isReady: (unit) => this.#timeline.find('unit', unit)?.moments.at(-1)?.phase === 'ready',
      isMade: (id) => this.#stage.isMade(id),
    });
    return hopeless.length > 0;
  }

  #shareReady(): number {
    const ready = this.#stage.plan.units.filter(({ name }) => this.#timeline.find('unit', name)?.readyAt !== undefined);
    return ready.length / Math.max(this.#stage.plan.units.length, 1);
  }

  #isDone(unready: readonly Unready[]): boolean {
    const wanted = this.#wantedUnits();
    const states = wanted.map((unit) => this.#timeline.find('unit', unit)?.moments.at(-1)?.phase);
    return states.every((phase) => phase === 'ready') && unready.length === 0;
  }

  /** All units, or the one that was asked for with those that it waits for. */
  #wantedUnits(): readonly string[] {
    const { units } = this.#stage.plan;
    const until = this.#input?.until;
    if (until === undefined) return units.map(({ name }) => name);
    const wanted = new Set([until]);
    for (const name of wanted)
      for (const needed of units.find((unit) => unit.name === name)?.dependsOn ?? []) wanted.add(needed);
    return [...wanted];
  }

  /** With `--until`, only what belongs to the units that were asked for, and to those that they wait for. */
  #unready(): Unready[] {
    const { view, plan } = this.#stage;
    const all = findUnready(view, plan).map((found) => ({ ...found, why: this.#fullWhy(found) }));
    if (this.#input?.until === undefined) return all;
    const wanted = new Set(this.#wantedUnits());
    return all.filter(({ unit }) => unit !== undefined && wanted.has(unit));
  }

  /** A claim says only that it is pending: the last warning about it says why. */
  #fullWhy({ kind, title, why }: Unready): string {
    const said = kind === '/PersistentVolumeClaim' ? this.#refusals.lastAbout(title) : undefined;
    return said === undefined ? why : `${why}: ${said}`;
  }

  async #tellStopped(name: string): Promise<Outcome> {
    this.#narrator.say(`${name} has ended by itself; its last words:`);
    for (const line of await this.#stage.processes.tail(name, 10)) this.#narrator.say(`  ${line}`);
    return 'stopped';
  }
}
