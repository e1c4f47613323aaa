import {
  coreDns,
  defineCluster,
  flux,
  git,
  type ClusterInputs,
  type ClusterProps,
  type Json,
  type JsonObject,
} from '../../../src/authoring/index.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { formatNode } from '../../../src/model/identity.ts';
import { load } from '../../../src/load/load.ts';
import { firstRound } from '../../../src/rounds/rendering-rounds.ts';
import { recordedRendering } from '../../support/recorded-renderings.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** Loads a small cluster whose platform is what a test makes. */
export function planOfPlatform(
  platform: ClusterProps['platform'],
  props: { readonly externals?: ClusterProps['externals']; readonly inputs?: ClusterInputs } = {},
): Plan {
  const engine = flux('2.9', { source: git('https://example.com/platform.git') });
  const definition = defineCluster({
    name: 'demo',
    kubernetes: '1.36',
    engine,
    externals: props.externals ?? [coreDns()],
    platform,
  });
  return load(
    definition,
    { rendering: recordedRendering, ...(props.inputs ?? { secrets: {} }) },
    root,
    firstRound(definition),
  );
}

/** What a plan holds, as `Kind namespace/name`, in its order. */
export function namesOf(plan: Plan): string[] {
  return plan.resources.map(({ id }) => formatNode(id));
}

/** A field of one object of a plan: the object as `Kind namespace/name`, the field dotted (`spec.ingress.0`). Throws where there is no such object. */
export function fieldOf(plan: Plan, name: string, path: string): Json | undefined {
  const resource = plan.resources.find(({ id }) => formatNode(id) === name);
  if (resource === undefined) throw new Error(`there is no ${name} among ${namesOf(plan).join(', ')}`);
  let at: Json | undefined = resource.manifest;
  for (const key of path.split('.')) at = typeof at === 'object' && at !== null ? (at as JsonObject)[key] : undefined;
  return at;
}
