import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KubeObject } from '../../rehearsal/api/kube-object.ts';
import { KubeError, serves } from '../../rehearsal/api/kube-client.ts';
import { objectsOfRelease } from '../../rehearsal/standins/objects-of-release.ts';
import { readCrdSchemas } from '../../rehearsal/standins/stand-in-crd.ts';
import { waitUntil } from '../../rehearsal/wait-until.ts';
import { parseRecord } from '../../src/facts/parse-record.ts';
import { inParallel } from '../support/in-parallel.ts';
import { renderingOf } from '../support/plan-of.ts';
import { type ApiServer, startApiServer } from '../support/start-api-server.ts';

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
});
afterAll(async () => {
  await server.stop();
});

/** What every record at hand stands for, as it is put into charts. */
async function readStandIns(): Promise<readonly KubeObject[]> {
  const schemas = await readCrdSchemas(process.cwd());
  const files = globSync(['clusters/*/renderings/*.yaml', 'test/fixtures/rehearsal/**/renderings/*.yaml']).sort();
  return files.flatMap((file) => {
    const record = parseRecord(readFileSync(file, 'utf8'));
    if ('broken' in record) throw new Error(`${file}: ${record.broken}`);
    const rendering = renderingOf([], { manifests: record.objects });
    return objectsOfRelease({ rendering }, schemas).map(({ manifest }) => manifest as unknown as KubeObject);
  });
}

test('a real API server takes every object that stands for a recorded one', async () => {
  const objects = await readStandIns();
  const isDefinition = ({ kind }: KubeObject) => kind === 'CustomResourceDefinition';
  const others = objects.filter((object) => !isDefinition(object));
  const crds = [...new Map(objects.filter(isDefinition).map((object) => [object.metadata.name, object])).values()];
  await inParallel(crds, async (object) => {
    await server.client.create(object);
  });
  for (const name of new Set(others.map(({ metadata }) => metadata.namespace ?? 'default'))) await makeNamespace(name);
  const kinds = crds.map(({ spec }) => (spec as unknown as { readonly names: { readonly kind: string } }).names.kind);
  await waitUntil(
    'every kind is served',
    120_000,
    async () => {
      const types = await server.client.discover();
      const isServed = ({ apiVersion, kind }: KubeObject) =>
        types.some((type) => type.kind === kind && serves(type, apiVersion));
      return others.every((object) => !kinds.includes(object.kind) || isServed(object));
    },
    1000,
  );

  const refused: string[] = [];
  await inParallel(others, async (object) => {
    const { kind, metadata } = object;
    await server.client
      .dryRun(object)
      .catch((error: unknown) => refused.push(`${kind} ${metadata.name}: ${String(error)}`));
  });
  expect(refused).toEqual([]);
  expect(objects.length).toBeGreaterThan(200);
});

async function makeNamespace(name: string): Promise<void> {
  await server.client.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }).catch((error: unknown) => {
    if (!(error instanceof KubeError && error.code === 409)) throw error;
  });
}
