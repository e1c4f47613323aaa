import { isObject, type JsonObject } from '../model/json.ts';

/** Events at which Helm runs a hook that is not part of a running platform. */
const dormant = /^(test|test-success|test-failure|pre-delete|post-delete|pre-rollback|post-rollback)$/;

/**
 * Whether an object is a hook that only `helm test`, a deletion or a rollback would run: in a tree of plain manifests (the output of
 * `helm template`, say) the engine would run it at once.
 */
export function isDormantHook({ metadata }: JsonObject): boolean {
  const annotations = isObject(metadata) && isObject(metadata.annotations) ? metadata.annotations : {};
  const hook = annotations['helm.sh/hook'];
  return typeof hook === 'string' && hook.split(',').every((event) => dormant.test(event.trim()));
}
