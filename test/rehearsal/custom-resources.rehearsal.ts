import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KubeObject } from '../../rehearsal/api/kube-object.ts';
import { KubeError, serves } from '../../rehearsal/api/kube-client.ts';
import { readCrdSchemas, standInCrd } from '../../rehearsal/standins/stand-in-crd.ts';
import type { CrdFacts } from '../../src/model/object-facts.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { invalidField } from '../../src/passes/check/invalid-field.ts';
import { ruleBroken } from '../../src/passes/check/rule-broken.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { planOf } from '../support/plan-of.ts';
import { waitUntil } from '../../rehearsal/wait-until.ts';
import { inParallel } from '../support/in-parallel.ts';
import { createRandom, RandomObjects } from '../support/random-object.ts';
import { type ApiServer, startApiServer } from '../support/start-api-server.ts';

/** One served version of an imported definition that has rules: a third of all, and enough for their schemas too. */
interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly schema: JsonObject;
}

let server: ApiServer;
let kinds: readonly Kind[] = [];

beforeAll(async () => {
  server = await startApiServer();
  const schemas = await readCrdSchemas(process.cwd());
  const definitions = [...schemas.values()].filter((definition) =>
    JSON.stringify(definition).includes('"x-kubernetes-validations"'),
  );
  const annotations = { 'api-approved.kubernetes.io': 'https://github.com/kubernetes/enhancements/pull/1111' };
  await inParallel(definitions, async (definition) => {
    const spec = standInCrd(definition as unknown as CrdFacts, schemas);
    const metadata = { name: String(definition['name']), annotations };
    await server.client.create({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata,
      spec,
    } as unknown as KubeObject);
  });
  kinds = definitions.flatMap((definition) =>
    (definition['versions'] as JsonObject[])
      .filter(({ served }) => served === true)
      .map((version) => ({
        apiVersion: `${String(definition['group'])}/${String(version['name'])}`,
        kind: String(definition['kind']),
        namespaced: definition['scope'] === 'Namespaced',
        schema: version['schema'] as JsonObject,
      })),
  );
  await waitUntil(
    'every kind is served',
    120_000,
    async () => {
      const types = await server.client.discover();
      return kinds.every(({ apiVersion, kind }) =>
        types.some((type) => type.kind === kind && serves(type, apiVersion)),
      );
    },
    1000,
  );
});
afterAll(async () => {
  await server.stop();
});

/** What the API server judges by other means than schema and rules: a scale's replicas; and what the library reads otherwise: `int('')`. */
const known = /should be a non-negative integer|type conversion error from 'string' to 'int'/;

test('what is found in custom resources is what a real API server finds when they are applied', async () => {
  const random = createRandom(7);
  const objects = kinds.flatMap((kind) =>
    Array.from({ length: 12 }, () => ({ kind, object: makeObject(kind, random) })),
  );
  const disagreements: unknown[] = [];
  let refused = 0;
  await inParallel(objects, async ({ kind, object }) => {
    const theirs = await refusalOf(object);
    const ours = findingsOf(kind, object);
    if (theirs !== undefined) refused += 1;
    if ((theirs === undefined) !== (ours.length === 0) && !known.test(theirs ?? ''))
      disagreements.push({ object, ours, theirs });
  });

  expect(disagreements).toEqual([]);
  expect(refused).toBeGreaterThan(objects.length / 10);
  expect(refused).toBeLessThan(objects.length * 0.9);
});

function makeObject({ apiVersion, kind, namespaced, schema }: Kind, random: () => number): KubeObject {
  const spec = Object.entries(schema['properties'] as JsonObject).filter(
    ([key]) => !['apiVersion', 'kind', 'metadata', 'status'].includes(key),
  );
  const required = ((schema['required'] ?? []) as string[]).filter((key) => spec.some(([name]) => name === key));
  const objects = new RandomObjects(schema, random);
  const content = objects.make({ type: 'object', properties: Object.fromEntries(spec), required });
  const metadata = { name: 'one', ...(namespaced ? { namespace: 'default' } : {}) };
  return {
    apiVersion,
    kind,
    metadata,
    ...((random() < 0.5 ? objects.spoil(content) : content) as JsonObject),
  } as unknown as KubeObject;
}

function findingsOf({ apiVersion, kind, schema }: Kind, object: KubeObject): string[] {
  const plan = {
    ...derive(planOf({ units: { one: [object as unknown as JsonObject] } })),
    schemas: new Map([[`${apiVersion}/${kind}`, schema]]),
  };
  return [...invalidField(plan), ...ruleBroken(plan)]
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
}

/** Why the API server refuses an object that is applied as the engine applies it; nothing of it is stored. */
async function refusalOf(object: KubeObject): Promise<string | undefined> {
  try {
    await server.client.dryRun(object);
    return undefined;
  } catch (error) {
    // A field that no schema has is an "internal error" of server-side apply.
    if (
      error instanceof KubeError &&
      (error.code === 422 || error.message.startsWith('failed to create typed patch object'))
    )
      return error.message;
    throw error;
  }
}
