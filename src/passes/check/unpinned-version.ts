import valid from 'semver/functions/valid.js';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { finding } from './support/finding.ts';
import { isList, isObject, jsonAt, objectAt, stringAt } from './support/read.ts';
import { quoteNode } from './support/words.ts';
import { templateOf } from './support/pod-template.ts';

/** Tags that move: what runs would change without a commit. */
const movingTags: ReadonlySet<string> = new Set(['latest', 'stable', 'main', 'master', 'edge', 'nightly', 'dev']);

/** Chart versions are exact, and so are the tags of the images that the tree itself names; what charts render is not judged. */
export function unpinnedVersion(plan: Plan): Diagnostic[] {
  return plan.resources.flatMap((resource) => {
    const { group, kind } = resource;
    if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease')
      return [...chartVersion(plan, resource), ...valueTags(plan, resource)];
    return group === 'source.toolkit.fluxcd.io' ? sourceVersion(plan, resource) : images(plan, resource);
  });
}

function chartVersion(plan: Plan, resource: Resource): Diagnostic[] {
  const chart = objectAt(resource.manifest, 'spec', 'chart', 'spec');
  const kind = stringAt(chart, 'sourceRef', 'kind');
  // A chart of a Git repository or a bucket has the version that its commit says; the field is ignored.
  if (kind !== undefined && kind !== 'HelmRepository') return [];
  if (kind === undefined && resource.release === undefined) return [];
  if (kind === undefined && stringAt(resource.manifest, 'spec', 'chartRef', 'kind') !== undefined) return [];
  const version = stringAt(chart, 'version') ?? (kind === undefined ? resource.release?.chart.version : undefined);
  return isExact(version)
    ? []
    : [range(plan, resource, `chart "${stringAt(chart, 'chart') ?? resource.release?.chart.name ?? ''}"`, version)];
}

function sourceVersion(plan: Plan, resource: Resource): Diagnostic[] {
  const spec = objectAt(resource.manifest, 'spec');
  if (resource.kind === 'HelmChart') {
    const isIndexed = stringAt(spec, 'sourceRef', 'kind') === 'HelmRepository';
    const version = stringAt(spec, 'version');
    return !isIndexed || isExact(version)
      ? []
      : [range(plan, resource, `chart "${stringAt(spec, 'chart') ?? ''}"`, version)];
  }
  const ref = objectAt(spec, 'ref');
  if (resource.kind === 'GitRepository') {
    // A branch is what Git is for: each of its commits was reviewed. A range of tags is not.
    const tags = stringAt(ref, 'semver');
    return tags === undefined || isExact(tags) ? [] : [range(plan, resource, 'tags', tags)];
  }
  if (resource.kind !== 'OCIRepository') return [];
  if (stringAt(ref, 'digest') !== undefined) return [];
  const semver = stringAt(ref, 'semver');
  const tag = stringAt(ref, 'tag');
  if (semver !== undefined) return isExact(semver) ? [] : [range(plan, resource, 'artifact', semver)];
  return tag !== undefined && !movingTags.has(tag) ? [] : [range(plan, resource, 'artifact', tag ?? 'latest')];
}

function range(plan: Plan, resource: Resource, what: string, version: string | undefined): Diagnostic {
  return finding(plan, 'unpinned-version', {
    on: resource,
    message:
      version === undefined
        ? `${quoteNode(resource.id)} takes ${what} in whatever version is newest.`
        : `${quoteNode(resource.id)} takes ${what} in version "${version}", which is not one exact version.`,
    remedy: 'Name one exact version, so that an update is a commit that can be reviewed and reverted.',
  });
}

function images(plan: Plan, resource: Resource): Diagnostic[] {
  const pod = templateOf(resource)?.spec;
  if (pod === undefined) return [];
  return ['initContainers', 'containers']
    .flatMap((list) => (isList(pod[list]) ? (pod[list] as readonly Json[]) : []))
    .flatMap((container) => {
      const image = stringAt(container, 'image');
      const name = stringAt(container, 'name') ?? '';
      return image === undefined || isPinned(image)
        ? []
        : [unpinnedImage(plan, resource, `container "${name}"`, image)];
    });
}

/** What the author wrote into a chart's values is the author's own choice of an image. */
function valueTags(plan: Plan, resource: Resource): Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (value: JsonObject, path: string) => {
    for (const [key, item] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (isObject(item)) walk(item, at);
      else if (typeof item === 'string' && isMovingValue(key, item, value))
        found.push(unpinnedImage(plan, resource, `value "${at}"`, item, key !== 'image'));
    }
  };
  walk(resource.release?.values ?? objectAt(resource.manifest, 'spec', 'values'), '');
  return found;
}

function isMovingValue(key: string, item: string, siblings: JsonObject): boolean {
  if (typeof jsonAt(siblings, 'digest') === 'string' && jsonAt(siblings, 'digest') !== '') return false;
  if (key === 'tag' || key === 'imageTag') return movingTags.has(item);
  return key === 'image' && movingTags.has(tagOf(item) ?? '') && !item.includes('@');
}

function unpinnedImage(plan: Plan, resource: Resource, where: string, image: string, isTag = false): Diagnostic {
  const why = !isTag && tagOf(image) === undefined ? 'has no tag, which means "latest"' : 'names a tag that moves';
  return finding(plan, 'unpinned-version', {
    on: resource,
    message: `Image "${image}" of ${where} in ${quoteNode(resource.id)} ${why}.`,
    remedy: 'Name a tag that is never pushed again, or a digest.',
  });
}

function isPinned(image: string): boolean {
  if (image.includes('@sha256:') || image.includes('${') || image.includes('{{')) return true;
  const tag = tagOf(image);
  return tag !== undefined && !movingTags.has(tag);
}

/** The tag of an image reference: what follows a colon after the last slash. */
function tagOf(image: string): string | undefined {
  const name = image.slice(image.lastIndexOf('/') + 1).split('@')[0] ?? '';
  const colon = name.indexOf(':');
  return colon < 0 ? undefined : name.slice(colon + 1);
}

function isExact(version: string | undefined): boolean {
  return version !== undefined && valid(version) !== null && !/^\s*[=v]*\s/.test(version);
}
