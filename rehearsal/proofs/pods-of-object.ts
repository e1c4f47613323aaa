import { podTemplatePath } from '../../src/knowledge/pod-template-path.ts';
import { fieldOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';

/** The pod that a workload would make, to be asked about; nothing for what makes none. */
export function podOfManifest(manifest: KubeObject, group: string): KubeObject | undefined {
  const path = manifest.kind === 'Pod' ? undefined : podTemplatePath(group, manifest.kind);
  const template = path === undefined ? undefined : fieldOf(manifest, ...path);
  return template === undefined
    ? undefined
    : podFrom(
        template as unknown as Partial<KubeObject>,
        manifest.metadata.name,
        manifest.metadata.namespace ?? 'default',
      );
}

function podFrom({ metadata, spec }: Partial<KubeObject>, name: string, namespace: string): KubeObject {
  const { labels = {}, annotations = {} } = metadata ?? {};
  // Names of pods are as short as labels: that of a workload may be longer.
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: name.slice(0, 50), namespace, labels, annotations },
    spec: spec ?? {},
  };
}
