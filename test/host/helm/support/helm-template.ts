import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isMap, parseAllDocuments, type Document } from 'yaml';
import type { JsonObject } from '../../../../src/model/json.ts';
import { isObject } from '../../../../src/model/json.ts';
import type { RenderRequest } from '../../../../src/helm/render-request.ts';

/** Helm itself, as other tests find it. */
export const helmProgram = process.env.STRATA_HELM ?? 'helm';

/** `v4.2`, or nothing where there is no Helm. */
export function helmVersion(): string | undefined {
  const { stdout } = spawnSync(helmProgram, ['version', '--template', '{{.Version}}'], { encoding: 'utf8' });
  return /^v\d+\.\d+/.exec(stdout ?? '')?.[0];
}

/** One object as `helm template` prints it. */
export interface PrintedObject {
  /** Template or file that it comes from. */
  readonly source: string;
  readonly object: JsonObject;
}

type TemplateInput = Pick<RenderRequest, 'release' | 'values' | 'kubernetesVersion'>;

/** What `helm template` prints for a packed chart or a chart's folder, or what it says against it. */
export function helmTemplate(chart: string, input: TemplateInput): readonly PrintedObject[] | string {
  const { release, values, kubernetesVersion } = input;
  return withFiles({ 'values.json': JSON.stringify(values) }, (folder) => {
    const flags = ['--namespace', release.namespace, '--kube-version', kubernetesVersion, '--include-crds'];
    flags.push('--values', join(folder, 'values.json'), ...(release.isUpgrade ? ['--is-upgrade'] : []));
    const { status, stdout, stderr } = spawnSync(helmProgram, ['template', release.name, chart, ...flags], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { PATH: process.env.PATH ?? '', HOME: folder },
    });
    return status === 0 ? readObjects(stdout) : stderr;
  });
}

/** The API versions that Helm claims on its own. */
export function helmsOwnApiVersions(): string[] {
  const files = {
    'Chart.yaml': 'apiVersion: v2\nname: asks\nversion: 1.0.0\n',
    'templates/asks.yaml': 'apiVersion: v1\nkind: ConfigMap\nversions: {{ .Capabilities.APIVersions | toJson }}\n',
  };
  const release = { name: 'a', namespace: 'b', isUpgrade: false, revision: 1 };
  const input = { release, values: {}, kubernetesVersion: 'v1.36.0' };
  const printed = withFiles(files, (folder) => helmTemplate(folder, input));
  if (typeof printed === 'string') throw new Error(printed);
  return (printed[0]?.object.versions ?? []) as unknown as string[];
}

function withFiles<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'helm-template-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readObjects(printed: string): PrintedObject[] {
  // The line feed before a separator belongs to the document, whose last text may keep it.
  const parts = printed.split(/(?<=^|\n)---\n# Source: (.*)\n/).slice(1);
  return parts.flatMap((source, index) => {
    if (index % 2 === 1) return [];
    return documentsOf(parts[index + 1] ?? '').map((object) => ({ source, object }));
  });
}

/** Another reader than the one that is tested, with the rules of YAML 1.1 that Kubernetes' reader follows. */
function documentsOf(text: string): JsonObject[] {
  const documents = parseAllDocuments(text, {
    version: '1.1',
    merge: true,
    uniqueKeys: false,
    strict: false,
    stringKeys: false,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !isForeign(tag)),
  });
  return (documents as Document[]).flatMap((document) => {
    if (!isMap(document.contents)) return [];
    return [withoutSchemas(JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: -1 }))) as JsonObject)];
  });
}

/** Kubernetes' reader knows no times, neither `2024-01-02` nor `12:30:45`. */
function isForeign({ tag, format }: { readonly tag: string; readonly format?: string }): boolean {
  return /timestamp|binary|set|omap|pairs/.test(tag) || format === 'TIME';
}

function withoutSchemas(object: JsonObject): JsonObject {
  if (object.kind !== 'CustomResourceDefinition' || !isObject(object.spec)) return object;
  const { validation: _validation, ...spec } = object.spec;
  if (!Array.isArray(spec.versions)) return { ...object, spec };
  const versions = spec.versions.map(({ schema: _schema, ...version }: JsonObject) => version);
  return { ...object, spec: { ...spec, versions } };
}
