import { App } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { ChartSource, ChartSources } from './chart-source.ts';
import type { ClusterDefinition } from './cluster-definition.ts';
import type { ClusterInputs } from './cluster-inputs.ts';
import { External, type ExternalDefinition } from './external.ts';
import type { DeclaredFlow } from './declared-flow.ts';
import { Images } from './images.ts';
import { InputError } from './input-error.ts';
import type { SopsFile } from '../model/sops-file.ts';
import type { NamespaceHandle } from './namespace-handle.ts';
import { engineRepository } from '../model/target.ts';
import { parseSopsFile } from './sops-file.ts';
import type { Rendering, RenderingRequest, RenderingRound } from '../model/rendering.ts';

/** The root of one cluster's constructs. */
export class Cluster extends App {
  readonly definition: ClusterDefinition;
  /** The images that `images.yaml` tracks. */
  readonly images: Images;
  /** The SOPS files under `secrets/`, by name without `.sops.yaml`. */
  readonly secrets: Readonly<Record<string, SopsFile>>;
  readonly flows: DeclaredFlow[] = [];
  #chartSources: ChartSources | undefined;
  readonly #completions: (() => void)[] = [];
  readonly #inputs: ClusterInputs;
  readonly #round: RenderingRound | undefined;

  /** `round` says what a release would find in the cluster; without it nothing is rendered. */
  constructor(definition: ClusterDefinition, inputs: ClusterInputs, round?: RenderingRound) {
    super();
    this.definition = definition;
    this.#inputs = inputs;
    this.#round = round;
    this.images = new Images(inputs.images ?? '');
    this.secrets = Object.fromEntries(
      Object.entries(inputs.secrets).map(([file, content]) => [
        file.replace(/\.sops\.ya?ml$/, ''),
        parseSopsFile(file, content),
      ]),
    );
    for (const external of definition.externals ?? []) this.#declare(external);
  }

  #declare(external: ExternalDefinition): void {
    const isTwice = this.node.children.some(
      (child) => child instanceof External && child.definition.name === external.name,
    );
    if (isTwice) throw new InputError('cluster.ts', `the external "${external.name}" is declared twice`);
    new External(this, external);
  }

  /** The cluster that a construct belongs to. */
  static override of(construct: IConstruct): Cluster {
    const root = construct.node.root;
    if (!(root instanceof Cluster)) throw new Error(`"${construct.node.path}" belongs to no cluster`);
    return root;
  }

  /** Where the engine runs. */
  get engineNamespace(): NamespaceHandle {
    return { name: this.definition.engine.namespace };
  }

  /** The platform's own repository, as the engine reads it. */
  get repository(): ReturnType<typeof engineRepository> & ChartSource {
    return engineRepository(this.definition.engine);
  }

  /** Where releases read charts that are published. @default each has a source of its own */
  get chartSources(): ChartSources | undefined {
    return this.#chartSources;
  }

  /** Lets all releases that are made from now on read their charts there, unless they name a source. */
  useChartSources(sources: ChartSources): void {
    if (this.#chartSources !== undefined) throw new Error('the cluster has a layer of chart sources already');
    this.#chartSources = sources;
  }

  /** What Helm makes of a release of this cluster; `undefined` where nothing is known of it. */
  rendering(request: RenderingRequest): Rendering | undefined {
    const context = this.#round?.contextOf(request.namespace, request.name);
    return context === undefined ? undefined : this.#inputs.rendering?.(request, context);
  }

  /** The value of a release that switches off what a handle stands for, as a dotted path; `undefined` where that cannot be found out. */
  switchOf(request: RenderingRequest, kind: 'services' | 'workloads', key: string): string | undefined {
    const context = this.#round?.contextOf(request.namespace, request.name);
    return context === undefined ? undefined : this.#inputs.switchOf?.(request, context, { kind, key });
  }

  /** Runs when all layers are made, in the order of registration: for components that gather what others declare. */
  whenComplete(completion: () => void): void {
    this.#completions.push(completion);
  }

  /** Makes what the gathering components make. A completion may register others. */
  complete(): void {
    for (let index = 0; index < this.#completions.length; index += 1) this.#completions[index]?.();
  }
}
