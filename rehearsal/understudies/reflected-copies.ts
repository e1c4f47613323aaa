import { reflectorChart, tryFindReflectedCopies } from '../../src/knowledge/reflected-copies.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { readyController } from './controller-of.ts';
import type { Stage, Understudy } from './stage.ts';

/** Copies Secrets and ConfigMaps into the namespaces that their annotations name, as Reflector does. */
export const reflectedCopies: Understudy = {
  name: 'reflected-copies',
  act: async (stage) => {
    const isReleased = stage.plan.resources.some(({ release }) => release?.chart.name === reflectorChart);
    if (!isReleased || readyController(stage, { charts: [reflectorChart] }) === undefined) return;
    for (const { namespace: home, manifest } of stage.plan.resources) {
      const copies = tryFindReflectedCopies(manifest);
      const original = copies === undefined ? undefined : stage.view.find(`/${copies.kind}`, home, copies.name);
      if (copies === undefined || original === undefined) continue;
      for (const namespace of copies.namespaces) if (namespace !== home) await copy(stage, original, namespace);
    }
  },
};

/** A namespace that is not there yet gets its copy once it is. */
async function copy(
  { client, view }: Stage,
  { apiVersion, kind, metadata: { name }, data = {}, type }: KubeObject,
  namespace: string,
): Promise<void> {
  if (view.find('/Namespace', '', namespace) === undefined) return;
  const there = view.find(`/${kind}`, namespace, name);
  const isSame = there !== undefined && Object.entries(data).every(([key, value]) => there.data?.[key] === value);
  if (!isSame)
    await client.apply({
      apiVersion,
      kind,
      metadata: { name, namespace },
      data,
      ...(type === undefined ? {} : { type }),
    });
}
