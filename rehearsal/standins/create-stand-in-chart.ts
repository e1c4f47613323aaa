import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';
import { reckonFacts } from '../../src/knowledge/facts/reckon-facts.ts';
import { groupOf } from '../../src/model/identity.ts';
import { nameFiller, objectsOfRelease } from '../../src/model/objects-of-release.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { Release } from '../../src/model/release.ts';
import { createStandInObject } from './stand-in-object.ts';
import type { CrdSchemas } from './stand-in-crd.ts';

/** A packaged chart that makes what the facts say of each release of it, and nothing for any other release. */
export async function createStandInChart(name: string, releases: readonly Release[], schemas: CrdSchemas = new Map()): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'chart-'));
  try {
    for (const [path, content] of standInFiles(name, releases, schemas)) {
      await mkdir(join(folder, name, path, '..'), { recursive: true });
      await writeFile(join(folder, name, path), content);
    }
    await create({ gzip: true, cwd: folder, file: join(folder, 'chart.tgz'), portable: true, mtime: new Date(0) }, [name]);
    return await readFile(join(folder, 'chart.tgz'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files of the chart, by path. */
function standInFiles(name: string, releases: readonly Release[], schemas: CrdSchemas): Map<string, string> {
  const facts = releases[0]?.facts;
  const version = facts?.version ?? releases[0]?.chart.version ?? '0.0.0';
  const files = new Map([['Chart.yaml', JSON.stringify({ apiVersion: 'v2', name, version, appVersion: facts?.appVersion ?? version })], ['values.yaml', '{}\n']]);
  for (const [index, release] of releases.entries()) {
    const outside = atRunTime(release);
    const objects = objectsOfRelease(release).map(reckonFacts);
    for (const [number, object] of objects.entries()) {
      if (outside.has(`${object.kind}/${object.name}`) || isFleeting(object)) continue;
      const manifest = JSON.stringify(createStandInObject(object, schemas));
      const isFirst = comesFirst(object, release, objects);
      files.set(isFirst ? `crds/${object.name}.yaml` : `templates/${index}-${number}.yaml`, isFirst ? manifest : guarded(manifest, release));
    }
  }
  return files;
}

/** What the chart does not render: its operator makes it. As `Kind/name`. */
function atRunTime({ facts, name, namespace, values }: Release): ReadonlySet<string> {
  if (facts === undefined) return new Set();
  const fill = nameFiller(facts, name, namespace, values);
  return new Set(facts.objects.filter(({ from }) => from === 'operator').map((object) => `${object.kind}/${fill(object.name)}`));
}

/**
 * Whether Helm installs a CRD before all else: where the facts say so, and where the chart holds objects of its kind, which Helm could not install
 * otherwise (a subchart's folder of CRDs, as kube-prometheus-stack 88 has it).
 */
function comesFirst({ crd, name }: ObjectFacts, { facts }: Release, objects: readonly ObjectFacts[]): boolean {
  if (crd === undefined) return false;
  const isSaid = facts?.objects.some((object) => object.from === 'crds' && object.name === name) === true;
  return isSaid || objects.some(({ apiVersion, kind }) => kind === crd.kind && groupOf(apiVersion) === crd.group);
}

/** Only `helm test` makes it. */
function isFleeting(object: ObjectFacts): boolean {
  return object.hook?.startsWith('test') === true;
}

function guarded(manifest: string, release: Release): string {
  const literal = manifest.replaceAll('{{', '{{ "{{" }}');
  return `{{- if and (eq .Release.Name ${JSON.stringify(release.name)}) (eq .Release.Namespace ${JSON.stringify(release.namespace)}) }}\n${literal}\n{{- end }}\n`;
}
