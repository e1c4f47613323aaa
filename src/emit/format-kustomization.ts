import { fileHeader } from './header.ts';
import { formatYaml } from './yaml/format-yaml.ts';

/** A kustomization that lists its resources, sorted, and says nothing else. The list is also the record of what Strata owns. */
export function formatKustomization(resources: readonly string[]): string {
  const list = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: resources.toSorted(),
  };
  return fileHeader + formatYaml(list);
}
