import { fileHeader } from './header.ts';
import { formatYaml } from './yaml/format-yaml.ts';

/** A kustomization that lists its resources, sorted, and says nothing else. */
export function formatKustomization(resources: readonly string[]): string {
  const list = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources: resources.toSorted() };
  return fileHeader + formatYaml(list);
}

/**
 * What a kustomization lists. Reads only what `formatKustomization` writes, line by line, so that a file with the marks
 * of a merge conflict in it still tells what both sides own.
 */
export function readKustomization(content: string): string[] {
  return content.split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2).replace(/^(["'])(.*)\1$/, '$2'));
}
