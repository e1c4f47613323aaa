import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';
import type { JsonObject } from '../../src/model/json.ts';
import type { Release } from '../../src/model/release.ts';
import { textOf } from '../api/kube-object.ts';
import { objectsOfRelease } from './objects-of-release.ts';
import type { ReleaseObject } from './objects-of-release.ts';
import type { CrdSchemas } from './stand-in-crd.ts';

type Releases = readonly Release[];

const noSchemas: CrdSchemas = new Map();

/** A packaged chart that makes what the record of each release of it says, and nothing for any other release. */
export async function createStandInChart(name: string, releases: Releases, schemas = noSchemas): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'chart-'));
  const file = join(folder, 'chart.tgz');
  try {
    for (const [path, content] of standInFiles(name, releases, schemas)) {
      await mkdir(join(folder, name, path, '..'), { recursive: true });
      await writeFile(join(folder, name, path), content);
    }
    await create({ gzip: true, cwd: folder, file, portable: true, mtime: new Date(0) }, [name]);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files of the chart, by path. */
function standInFiles(name: string, releases: Releases, schemas: CrdSchemas): Map<string, string> {
  const version = releases[0]?.chart.version ?? '0.0.0';
  const chart = { apiVersion: 'v2', name, version, appVersion: version };
  const files = new Map([
    ['Chart.yaml', JSON.stringify(chart)],
    ['values.yaml', '{}\n'],
  ]);
  for (const [index, release] of releases.entries()) {
    for (const file of release.request.valuesFiles) files.set(file, '{}\n');
    for (const [number, object] of objectsOfRelease(release, schemas).entries()) {
      const { manifest } = object;
      const own = textOf(manifest, 'metadata', 'name');
      if (comesFirst(manifest, release)) files.set(`crds/${own}.yaml`, JSON.stringify(manifest));
      else files.set(`templates/${index}-${number}.yaml`, guarded(object, release));
    }
  }
  return files;
}

/** Whether it stands in the chart's folder `crds`, which is applied first. Without a record all that is known does. */
function comesFirst(manifest: JsonObject, { rendering }: Release): boolean {
  if (manifest['kind'] !== 'CustomResourceDefinition') return false;
  return rendering.manifests.length === 0 || rendering.crdsFolder.includes(textOf(manifest, 'metadata', 'name'));
}

const guards = Object.freeze({ install: ' .Release.IsInstall', upgrade: ' .Release.IsUpgrade' });

/** A template that makes just this, in just this release. */
function guarded({ manifest, only }: ReleaseObject, { name, namespace }: Release): string {
  const literal = JSON.stringify(manifest).replaceAll('{{', '{{ "{{" }}');
  const isIt = `(eq .Release.Name ${JSON.stringify(name)}) (eq .Release.Namespace ${JSON.stringify(namespace)})`;
  return `{{- if and ${isIt}${only === undefined ? '' : guards[only]} }}\n${literal}\n{{- end }}\n`;
}
