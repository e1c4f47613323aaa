import { asObject, textOf } from '../../knowledge/facts/parts.ts';
import { groupOf, resourceId } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { RenderingRecord } from '../../model/rendering.ts';
import type { ClusterObject, EngineExceptions } from './rendered-tree.ts';

/** One object of a release; whose it is the caller knows. */
export type DeployedObject = Omit<ClusterObject, 'release' | 'unit'>;

/**
 * What helm-controller makes of a record: its own labels and `commonMetadata` on every object, definitions of the
 * chart's folder `crds` by the policy for them, no hooks where they are off, the namespace where it creates one
 * (helm-controller 1.5, `internal/action` and `internal/postrender`).
 */
export function deployedObjects(release: JsonObject, record: RenderingRecord): readonly DeployedObject[] {
  const spec = asObject(release.spec);
  const made = record.objects.flatMap((manifest) => deploy(release, record, manifest));
  return createsNamespace(spec) ? [...made, ownNamespace(textOf(spec.targetNamespace))] : made;
}

function deploy(release: JsonObject, { crdsFolder, only }: RenderingRecord, manifest: JsonObject): DeployedObject[] {
  const id = idOf(manifest);
  const isInFolder = crdsFolder.includes(textOf(asObject(manifest.metadata).name));
  if (isInFolder && manifest.kind === 'CustomResourceDefinition') return deployDefinition(release, { id, manifest });
  const spec = asObject(release.spec);
  const annotations = asObject(asObject(manifest.metadata).annotations);
  const hook = textOf(annotations['helm.sh/hook']);
  const isKept = annotations['helm.sh/resource-policy'] === 'keep';
  if (hook !== '' && !runsHook(spec, hook)) return [];
  const isPatched = hook === '' || spec.postRenderStrategy !== 'nohooks';
  return [
    {
      id,
      manifest: isPatched ? withOrigin(release, withCommonMetadata(spec, manifest)) : manifest,
      ...(hook === '' ? {} : { hook }),
      ...(isKept ? { exceptions: { removed: 'stays in the cluster: helm.sh/resource-policy is keep' } } : {}),
      ...(only.install.includes(id) ? { only: 'install' } : only.upgrade.includes(id) ? { only: 'upgrade' } : {}),
    },
  ];
}

/**
 * Definitions of the folder get the controller's labels alone. Upgrades make and change them by a policy of their own.
 */
function deployDefinition(release: JsonObject, { id, manifest }: DeployedObject): DeployedObject[] {
  const { install, upgrade } = asObject(release.spec);
  if (textOf(asObject(install).crds) === 'Skip') return [];
  const policy = textOf(asObject(upgrade).crds) || 'Skip';
  return [{ id, manifest: withOrigin(release, manifest), exceptions: exceptionsOf(policy) }];
}

function exceptionsOf(policy: string): EngineExceptions {
  return {
    removed: 'stays in the cluster: the engine deletes no definition of the folder crds',
    ...(policy === 'Skip' ? { added: 'does not come with an upgrade: upgrade.crds is Skip' } : {}),
    ...(policy === 'CreateReplace'
      ? {}
      : { changed: `stays as it is where it is there already: upgrade.crds is ${policy}` }),
  };
}

/** Whether any event of a hook is one that the engine lets run. */
function runsHook(spec: JsonObject, hook: string): boolean {
  return hook.split(',').some((event) => {
    const action = /^(?:pre|post)-(install|upgrade|rollback|delete)$/.exec(event.trim())?.[1];
    if (action === undefined) return true;
    return asObject(spec[action === 'delete' ? 'uninstall' : action]).disableHooks !== true;
  });
}

function withCommonMetadata({ commonMetadata }: JsonObject, manifest: JsonObject): JsonObject {
  const { labels, annotations } = asObject(commonMetadata);
  return withMetadata(withMetadata(manifest, 'labels', asObject(labels)), 'annotations', asObject(annotations));
}

/** The labels by which helm-controller tells whose an object is; they win over `commonMetadata`. */
function withOrigin({ metadata }: JsonObject, manifest: JsonObject): JsonObject {
  const { name, namespace } = asObject(metadata);
  const origin = { 'helm.toolkit.fluxcd.io/name': name, 'helm.toolkit.fluxcd.io/namespace': namespace };
  return withMetadata(manifest, 'labels', origin);
}

function withMetadata(manifest: JsonObject, field: 'labels' | 'annotations', added: JsonObject): JsonObject {
  if (Object.keys(added).length === 0) return manifest;
  const metadata = asObject(manifest.metadata);
  return { ...manifest, metadata: { ...metadata, [field]: { ...asObject(metadata[field]), ...added } } };
}

/** The controller heeds `createNamespace` only where the chart goes to another namespace than the HelmRelease's. */
function createsNamespace({ targetNamespace, install }: JsonObject): boolean {
  return textOf(targetNamespace) !== '' && asObject(install).createNamespace === true;
}

/** The namespace as Helm creates it, with the one label that it gives. */
function ownNamespace(name: string): DeployedObject {
  const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { name } } };
  return { id: resourceId('', 'Namespace', '', name), manifest };
}

function idOf({ apiVersion, kind, metadata }: JsonObject): DeployedObject['id'] {
  const { name, namespace } = asObject(metadata);
  return resourceId(groupOf(textOf(apiVersion)), textOf(kind), textOf(namespace), textOf(name));
}
