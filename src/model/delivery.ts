import { resourceId, type ResourceId } from './identity.ts';
import type { Engine } from './target.ts';

/** The object that delivers all units of a cluster. */
export const rootUnit = 'platform';

/** The object through which the engine delivers a unit. */
export function deliveryId({ namespace }: Pick<Engine, 'namespace'>, unit: string): ResourceId {
  return resourceId('kustomize.toolkit.fluxcd.io', 'Kustomization', namespace, unit);
}
