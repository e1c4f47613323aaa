import type { External } from '../../src/model/external.ts';
import type { ExternalId } from '../../src/model/identity.ts';
import { isExternalId, parseResourceId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import type { KubeClient } from '../api/kube-client.ts';
import { areReady, isReady, workloadsOf } from '../understudies/stage.ts';
import { makeExternal } from './make-external.ts';
import type { MakeExternalOptions } from './make-external.ts';

/** The declared externals, made by whoever owns them: at once, or once what they come after is Ready. */
export class Externals {
  readonly #plan: Plan;
  readonly #made = new Set<ExternalId>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  isMade(id: ExternalId): boolean {
    return this.#made.has(id);
  }

  /** Makes what is due; gives what was made now. */
  async makeDue(client: KubeClient, view: ClusterView, options: MakeExternalOptions): Promise<readonly External[]> {
    const due = this.#plan.externals.filter((external) => !this.#made.has(external.id) && this.#isDue(external, view));
    for (const external of due) {
      await makeExternal(client, external, options);
      this.#made.add(external.id);
    }
    return due;
  }

  #isDue({ after }: External, view: ClusterView): boolean {
    if (after === undefined) return true;
    if (isExternalId(after)) return this.#made.has(after);
    const { group, kind, namespace, name } = parseResourceId(after);
    if (!isReady(view, `${group}/${kind}`, namespace, name)) return false;
    // Helm's word is not enough: Vault's release is Ready while its only pod is pending.
    const release = this.#plan.resources.find(({ id }) => id === after)?.release;
    return release === undefined || areReady(workloadsOf(view, release));
  }
}
