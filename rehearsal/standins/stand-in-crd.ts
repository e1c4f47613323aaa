import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { CrdFacts } from '../../src/model/object-facts.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';

/** CRDs as `strata import crds` keeps them, by name. */
export type CrdSchemas = ReadonlyMap<string, JsonObject>;

const openSchema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } as const;

/** Reads the imported CRDs of a project: one JSON file each under `imports/crds/<group>`. None where the project imports none. */
export async function readCrdSchemas(project: string): Promise<CrdSchemas> {
  const root = join(project, 'imports', 'crds');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  const read = files.map(
    async (entry) => JSON.parse(await readFile(join(entry.parentPath, entry.name), 'utf8')) as JsonObject,
  );
  return new Map(
    (await Promise.all(read)).filter((crd) => crd['group'] !== undefined).map((crd) => [textOf(crd, 'name'), crd]),
  );
}

/** The `spec` of a CRD: with its imported schema where the project has it, else with one that takes anything. */
export function standInCrd(facts: CrdFacts, schemas: CrdSchemas): JsonObject {
  const imported = schemas.get(`${facts.plural}.${facts.group}`);
  return imported === undefined ? openCrd(facts) : importedCrd(imported);
}

/**
 * The `spec` of a CRD as a record has it, without schemas: each version with the schema that was imported of it, else with
 * one that takes anything. Who converts is asked as the chart says it.
 */
export function recordedCrd(spec: JsonObject, schemas: CrdSchemas): JsonObject {
  const imported = schemas.get(`${textOf(spec, 'names', 'plural')}.${textOf(spec, 'group')}`);
  const known = new Map(listOf(imported, 'versions').map((version) => [version['name'], version]));
  const versions = listOf(spec, 'versions').map((version) => {
    const { schema = openSchema, subresources = { status: {} }, selectableFields } = known.get(version['name']) ?? {};
    const fields = selectableFields === undefined ? {} : { selectableFields };
    return { subresources, ...fields, ...version, schema: { openAPIV3Schema: structural(schema as Json) } };
  });
  const { conversion: recorded, ...others } = spec;
  return { ...others, versions, ...conversionOf(recorded) };
}

/** Who converts between versions, in the words that the API server wants; nobody where the record names no Service. */
function conversionOf(recorded: Json | undefined): JsonObject {
  const service = fieldOf(recorded, 'webhook', 'clientConfig', 'service');
  if (textOf(service, 'name') === '') return {};
  const webhook = { clientConfig: { service: service ?? {} }, conversionReviewVersions: ['v1'] };
  return { conversion: { strategy: 'Webhook', webhook } };
}

/** Groups of Kubernetes' own are taken only with a word on their approval. */
export function approval(group: string): Readonly<Record<string, string>> {
  return /(?:^|\.)(?:k8s|kubernetes)\.io$/.test(group) ? { 'api-approved.kubernetes.io': 'unapproved, stand-in' } : {};
}

function openCrd(facts: CrdFacts): JsonObject {
  return {
    group: facts.group,
    scope: facts.scope,
    names: {
      kind: facts.kind,
      plural: facts.plural,
      singular: facts.kind.toLowerCase(),
      listKind: `${facts.kind}List`,
    },
    versions: facts.versions.map((name) => ({
      name,
      served: true,
      storage: name === facts.storage,
      subresources: { status: {} },
      schema: { openAPIV3Schema: openSchema },
    })),
  };
}

function importedCrd(crd: JsonObject): JsonObject {
  const names: Record<string, Json> = {};
  for (const field of ['kind', 'plural', 'singular', 'listKind', 'shortNames', 'categories']) {
    const value = fieldOf(crd, field);
    if (value !== undefined) names[field] = value;
  }
  const versions = listOf(crd, 'versions').map(({ schema, ...version }) => ({
    ...version,
    schema: { openAPIV3Schema: structural(schema ?? openSchema) },
  }));
  return { group: textOf(crd, 'group'), scope: textOf(crd, 'scope'), names, versions };
}

/** Schemas that were published for editors say `additionalProperties: false`; a structural schema prunes instead, and may not say it. */
function structural(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(structural);
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema as JsonObject).filter(
    ([key, value]) => !(key === 'additionalProperties' && value === false),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, structural(value ?? null)]));
}
