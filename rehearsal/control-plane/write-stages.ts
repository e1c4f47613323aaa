import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import type { Engine } from '../engine/build-engine.ts';

/** A pod starts once it carries this annotation: the gatekeeper sets it when what the pod needs exists. */
export const startAnnotation = 'rehearsal.strata/start';

interface Stage {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly selector: { readonly matchExpressions: readonly unknown[] } };
}

const mayStart = { key: `.metadata.annotations["${startAnnotation}"]`, operator: 'In', values: ['true'] };

/** Writes kwok's stock stages, with the one that starts pods waiting for the gatekeeper. */
export async function writeStages(engine: Engine, path: string): Promise<void> {
  const stages = await Promise.all(
    ['node-fast', 'node-heartbeat', 'pod-fast'].map((name) => readStages(join(engine.folder, 'stages', name))),
  );
  await writeFile(
    path,
    stages
      .flat()
      .map((stage) => `---\n${stringify(gated(stage))}`)
      .join(''),
  );
}

async function readStages(folder: string): Promise<Stage[]> {
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Stage));
}

function gated(stage: Stage): Stage {
  if (stage.metadata.name !== 'pod-ready') return stage;
  const selector = { ...stage.spec.selector, matchExpressions: [...stage.spec.selector.matchExpressions, mayStart] };
  return { ...stage, spec: { ...stage.spec, selector } };
}
