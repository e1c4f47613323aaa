import { productsOf } from '../../src/knowledge/products-of.ts';
import { memoize } from '../../src/model/memoize.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { ReleasingResource } from '../../src/model/resource-lookups.ts';

/**
 * Secrets that the compiler takes a release to make by itself, since its pods ask for them and no rendering shows them: a
 * hook Job's, or its software's. Each with the keys that its pods name. What controllers make of the chart's own
 * certificates and stores is made as theirs.
 */
export function selfMadeSecrets(plan: Plan, { id, release }: ReleasingResource): readonly ObjectFacts[] {
  const secrets = secretsOfHooks(plan).get(id) ?? [];
  if (secrets.length === 0) return secrets;
  const {
    rendering: { objects, manifests },
    namespace,
  } = release;
  const others = [...objects, ...manifests.flatMap((manifest) => productsOf(manifest, namespace))];
  const made = others.filter(({ kind }) => kind === 'Secret');
  const known = new Set(made.map((secret) => `${secret.namespace}/${secret.name}`));
  const own = secrets.filter((secret) => !known.has(`${secret.namespace}/${secret.name}`));
  return own.map((secret) => ({ ...secret, keys: keysOf(secret, release) }));
}

const secretsOfHooks = memoize(({ catalogue }: Plan): ReadonlyMap<string, readonly ObjectFacts[]> => {
  const found = new Map<string, ObjectFacts[]>();
  for (const { provider, how, facts } of [...catalogue.byId.values()].flat()) {
    if (how === 'hook' && facts.kind === 'Secret') found.set(provider, [...(found.get(provider) ?? []), facts]);
  }
  return found;
});

function keysOf({ namespace, name }: ObjectFacts, { rendering }: ReleasingResource['release']): readonly string[] {
  const asking = rendering.objects.filter((object) => object.pods !== undefined && object.namespace === namespace);
  const needs = asking.flatMap(({ pods }) => pods?.needs.secrets ?? []).filter((need) => need.name === name);
  return [...new Set(['value', ...needs.flatMap(({ keys }) => keys)])];
}
