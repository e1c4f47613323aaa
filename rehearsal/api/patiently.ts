import { waitUntil } from '../wait-until.ts';
import { KubeError } from './kube-client.ts';

/** HTTP status codes of refusals that time does not mend: the object itself is wrong. */
const lasting: ReadonlySet<number> = new Set([400, 422]);

/**
 * Does what an API server that has just started may refuse for a moment: a kind or a namespace's account is on its way, a connection broke.
 * Throws what it says of an object that is wrong, and `StillNotTrue` after a minute.
 */
export async function patiently(what: string, act: () => Promise<unknown>): Promise<void> {
  let refusal: KubeError | undefined;
  await waitUntil(what, 60_000, async () => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof KubeError && lasting.has(error.code))) throw error;
      refusal = error;
    }
    return true;
  });
  if (refusal !== undefined) throw refusal;
}
