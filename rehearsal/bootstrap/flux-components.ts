import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { engineObjects } from '../../src/knowledge/standard-objects.ts';
import type { Target } from '../../src/model/target.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { Engine } from '../engine/build-engine.ts';
import type { CrdSchemas } from '../standins/stand-in-crd.ts';
import { createStandInObject } from '../standins/stand-in-object.ts';

/** Flux' minor version that the engine's controllers belong to: source 1.9, kustomize 1.9 and helm 1.6 make Flux 2.9. */
export const fluxVersion = '2.9';

/** Not components: bootstrap makes them on the way. */
const notCommitted = new Set(['Secret', 'GitRepository', 'Kustomization']);

/**
 * What `flux bootstrap` commits as components, as the compiler knows it: namespace, CRDs, and the controllers as pods, whose work is done by the
 * processes beside. The CRDs of the controllers that are built are their own.
 */
export async function fluxComponents(engine: Engine, schemas: CrdSchemas, target: Target): Promise<KubeObject[]> {
  const own = await engineCrds(engine);
  const names = new Set(own.map(({ metadata }) => metadata.name));
  const others = engineObjects(target).filter(({ kind, name }) => !notCommitted.has(kind) && !names.has(name));
  return [...others.map((facts) => createStandInObject(facts, schemas) as unknown as KubeObject), ...own];
}

async function engineCrds(engine: Engine): Promise<KubeObject[]> {
  const root = join(engine.folder, 'crds');
  const objects: KubeObject[] = [];
  for (const controller of (await readdir(root)).sort()) {
    for (const file of (await readdir(join(root, controller))).sort()) {
      const documents = parseAllDocuments(await readFile(join(root, controller, file), 'utf8'));
      objects.push(...documents.map((document) => document.toJS() as KubeObject));
    }
  }
  return objects;
}
