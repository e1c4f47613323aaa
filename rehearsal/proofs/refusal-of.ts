import { KubeError } from '../api/kube-client.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { Stage } from '../understudies/stage.ts';

/** What the API server says against an object if it were applied, or made anew, now; nothing where it would take it. */
export async function refusalOf(
  { client }: Pick<Stage, 'client'>,
  object: KubeObject,
  how: 'apply' | 'create' = 'apply',
): Promise<string[]> {
  try {
    await client.dryRun(object, how);
    return [];
  } catch (error) {
    if (error instanceof KubeError) return [error.message];
    throw error;
  }
}
