import type { OpenStage } from '../open-stage.ts';

/** What is taken away in the middle of a rehearsal, and for how many seconds. */
interface Disturbance {
  readonly what: 'git' | 'kube-apiserver' | 'source-controller';
  /** Due once this share of the units is Ready. */
  readonly afterShare: number;
  readonly seconds: number;
}

const disturbances: readonly Disturbance[] = Object.freeze<Disturbance[]>([
  { what: 'git', afterShare: 0.2, seconds: 15 },
  { what: 'kube-apiserver', afterShare: 0.4, seconds: 5 },
  { what: 'source-controller', afterShare: 0.7, seconds: 5 },
]);

export interface Restart {
  readonly process: string;
  readonly at: number;
}

/** Kills one thing after the other while the platform starts. */
export class Disturbances {
  readonly #stage: OpenStage;
  readonly #due = [...disturbances];
  readonly done: Restart[] = [];

  constructor(stage: OpenStage) {
    this.#stage = stage;
  }

  /** To be called again and again; `share` of the units are Ready, `at` seconds after the start. */
  async consider(share: number, at: number): Promise<void> {
    const next = this.#due[0];
    if (next === undefined || share < next.afterShare) return;
    this.#due.shift();
    this.done.push({ process: next.what, at });
    if (next.what !== 'git') return this.#stage.processes.restart(next.what, next.seconds * 1000);
    this.#stage.proxy.setReachable(false);
    setTimeout(() => this.#stage.proxy.setReachable(true), next.seconds * 1000);
  }
}
