import { stringify } from 'yaml';
import type { KubeObject } from '../api/kube-object.ts';
import type { OutputFile } from '../../src/model/output-file.ts';
import type { Target } from '../../src/model/target.ts';

/** The source and the root Kustomization that `flux bootstrap git --path=./clusters/<name>` makes (Flux 2.9: intervals 1m and 10m). */
export function fluxSync(target: Target, hasSecret: boolean): KubeObject[] {
  const { namespace, source } = target.engine;
  const name = namespace;
  return [
    {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name, namespace },
      spec: {
        interval: '1m0s',
        url: httpsUrl(source.url),
        ref: { branch: source.branch },
        ...(hasSecret ? { secretRef: { name } } : {}),
      },
    },
    {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name, namespace },
      spec: {
        interval: '10m0s',
        path: `./clusters/${target.name}`,
        prune: true,
        sourceRef: { kind: 'GitRepository', name },
      },
    },
  ];
}

/** The files that bootstrap commits into the cluster's folder. */
export function bootstrapFiles(
  target: Target,
  components: readonly KubeObject[],
  sync: readonly KubeObject[],
): OutputFile[] {
  const folder = `clusters/${target.name}/${target.engine.namespace}`;
  const list = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: ['gotk-components.yaml', 'gotk-sync.yaml'],
  };
  return [
    { path: `${folder}/gotk-components.yaml`, content: documents(components) },
    { path: `${folder}/gotk-sync.yaml`, content: documents(sync) },
    { path: `${folder}/kustomization.yaml`, content: stringify(list) },
  ];
}

/** SSH does not pass a proxy: the same host and path, over HTTPS. */
export function httpsUrl(url: string): string {
  const scp = /^(?:ssh:\/\/)?(?:[^@/]+@)([^:/]+)(?::\d+)?[:/](.+)$/.exec(url);
  return scp === null ? url : `https://${scp[1]}/${scp[2]}`;
}

function documents(objects: readonly KubeObject[]): string {
  return objects.map((object) => `---\n${stringify(object, { aliasDuplicateObjects: false })}`).join('');
}
