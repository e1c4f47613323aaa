import type { Externals } from '../bootstrap/externals.ts';
import type { MakeExternalOptions } from '../bootstrap/make-external.ts';
import { Gatekeeper } from '../pods/gatekeeper.ts';
import type { GateRules } from '../pods/gatekeeper.ts';
import type { External } from '../../src/model/external.ts';
import { createUnderstudies } from './create-understudies.ts';
import { hasNetwork } from './has-network.ts';
import { runJob } from './hook-jobs.ts';
import type { Stage } from './stage.ts';

export interface CompanyOptions extends MakeExternalOptions {
  readonly externals: Externals;
  readonly onExternal: (external: External) => void;
  /** Gets what went wrong in an understudy: worth a line in the report, as long as it lasts. */
  readonly onTrouble: (who: string, error: unknown) => void;
}

/** Externals, gatekeeper and understudies, each looking again whenever something in the cluster has changed. */
export class Company {
  #stopped = false;
  #dirty = true;
  #wake: () => void = () => undefined;
  #ended: Promise<void> = Promise.resolve();

  start(stage: Stage, options: CompanyOptions): void {
    stage.view.onChange(({ object }) => {
      if (object.kind === 'Event') return;
      this.#dirty = true;
      this.#wake();
    });
    this.#ended = this.#run(stage, options);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#ended;
  }

  async #run(stage: Stage, options: CompanyOptions): Promise<void> {
    const rules: GateRules = {
      hasNetwork: (pod) => hasNetwork(stage, pod),
      beforeStart: (pod) => runJob(stage.client, pod),
    };
    const gatekeeper = new Gatekeeper(stage.view, stage.client, rules);
    const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
      [
        'externals',
        async () => (await options.externals.makeDue(stage.client, stage.view, options)).forEach(options.onExternal),
      ],
      ['gatekeeper', () => gatekeeper.look()],
      ...createUnderstudies().map((understudy) => [understudy.name, () => understudy.act(stage)] as const),
    ];
    while (!this.#stopped) {
      this.#dirty = false;
      for (const [name, step] of steps)
        if (!this.#stopped) await step().catch((error: unknown) => options.onTrouble(name, error));
      await this.#pause();
    }
  }

  /** Changes come in bursts: a short pause after the first of them; and a look now and then, for what failed. */
  async #pause(): Promise<void> {
    if (!this.#dirty) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
