import { join } from 'node:path';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KubeObject } from '../../rehearsal/api/kube-object.ts';
import { KubeError, serves } from '../../rehearsal/api/kube-client.ts';
import { kubernetesKinds } from '../../src/knowledge/kubernetes-kinds.ts';
import { type FieldType, newestKnownMinor, readKubernetesTypes } from '../../src/knowledge/kubernetes-types.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { findTypeFaults } from '../../src/passes/check/schema/find-type-faults.ts';
import { fieldsFile, type OpenApi } from '../support/fields-of-open-api.ts';
import { inParallel } from '../support/in-parallel.ts';
import { createRandom, RandomObjects } from '../support/random-object.ts';
import { type ApiServer, startApiServer } from '../support/start-api-server.ts';

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
});
afterAll(async () => {
  await server.stop();
});

async function get(path: string): Promise<unknown> {
  const { server: origin, ca, token } = server.access;
  const agent = new Agent({ connect: { ca } });
  const { body } = await request(`${origin}${path}`, {
    dispatcher: agent,
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
  });
  return await body.json().finally(() => agent.close());
}

test('the table of fields is what the API server says of itself', async () => {
  const { gitVersion } = (await get('/version')) as { gitVersion: string };
  expect(gitVersion).toMatch(`v1.${newestKnownMinor}.`);
  const file = join(import.meta.dirname, '../../src/knowledge/kubernetes-fields.ts');
  await expect(fieldsFile((await get('/openapi/v2')) as OpenApi, gitVersion.slice(1))).toMatchFileSnapshot(file);
});

/** What the API server says of what it cannot decode; it looks at what it can decode afterwards. */
const undecoded = /^failed to (create typed patch object|convert new object)/;
/** What another check tells, and what is not looked at: points in time, and keys that are left out where they have no default. */
const elsewhere = /\.(labels|annotations)\b|parsing time|omits all key fields/;
/** Questions to the API server, of which it keeps nothing. */
const questions = /^(authentication|authorization)\.k8s\.io$/;

test('what is found in objects of its own kinds is what a real API server cannot decode', async () => {
  const random = createRandom(11);
  const types = readKubernetesTypes();
  const served = await server.client.discover();
  const kinds = kubernetesKinds
    .filter(({ group }) => !questions.test(group))
    .flatMap(({ group, kind, scope }) => {
      const apiVersion = `${group === '' ? '' : `${group}/`}v1`;
      const type = types(apiVersion, kind);
      return type === undefined || !served.some((known) => known.kind === kind && serves(known, apiVersion))
        ? []
        : [{ apiVersion, kind, scope, type }];
    });
  expect(kinds.length).toBeGreaterThan(40);
  const objects = kinds.flatMap((kind) => Array.from({ length: 60 }, () => makeObject(kind, random)));
  const disagreements: unknown[] = [];
  let refused = 0;
  await inParallel(objects, async (object) => {
    const theirs = await undecodedBy(object);
    const ours = findTypeFaults(object as unknown as JsonObject, types(object.apiVersion, object.kind)!);
    if (theirs !== undefined) refused += 1;
    if ((theirs === undefined) !== (ours.length === 0) && !elsewhere.test(theirs ?? ''))
      disagreements.push({ object, ours, theirs });
  });
  expect(disagreements).toEqual([]);
  expect(refused).toBeGreaterThan(objects.length / 10);
  expect(refused).toBeLessThan(objects.length * 0.9);
});

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly type: FieldType;
}

function makeObject({ apiVersion, kind, scope, type }: Kind, random: () => number): KubeObject {
  const objects = new RandomObjects({}, random);
  const {
    apiVersion: _version,
    kind: _kind,
    metadata: _metadata,
    ...content
  } = objects.make(schemaOf(type)) as Record<string, JsonObject>;
  const metadata = { name: 'one', ...(scope === 'Namespaced' ? { namespace: 'default' } : {}) };
  return {
    apiVersion,
    kind,
    metadata,
    ...((random() < 0.5 ? objects.spoil(content) : content) as JsonObject),
  } as unknown as KubeObject;
}

/** A schema as `RandomObjects` reads it, of each type only what is asked for. */
function schemaOf(type: FieldType): JsonObject {
  switch (type.is) {
    case 'list':
      return { type: 'array', items: schemaOf(type.of) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.of) };
    case 'object':
      return {
        type: 'object',
        get properties() {
          return Object.fromEntries([...type.fields()].map(([key, field]) => [key, schemaOf(field)]));
        },
      };
    case 'any':
      return { type: 'object' };
    case 'bytes':
      return { enum: ['aGk=', '', 'aGk', 'hi!'] };
    case 'quantity':
      return { enum: ['1', '100m', '1Gi', '1e3', '0.5', '128MB', '1GiB', 2, 'much'] };
    case 'scalar':
      return { 'x-kubernetes-int-or-string': true };
    default:
      return { type: type.is };
  }
}

/** Why the API server cannot decode an object that is applied as the engine applies it. */
async function undecodedBy(object: KubeObject): Promise<string | undefined> {
  try {
    await server.client.dryRun(object);
  } catch (error) {
    if (!(error instanceof KubeError)) throw error;
    return undecoded.test(error.message) ? error.message : undefined;
  }
  return undefined;
}
