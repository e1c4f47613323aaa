import { Layer, type Cluster, type NamespaceHandle } from '../../../src/authoring/index.ts';
import { PlatformNamespace, type PlatformNamespaceProps } from '../../../charts/namespaces/platform-namespace.ts';

/** Makes the layer of namespaces and hands each of them out under its name. */
export function createNamespaces<Names extends string>(
  cluster: Cluster,
  layerName: string,
  namespaces: Readonly<Record<Names, PlatformNamespaceProps>>,
): Readonly<Record<Names, NamespaceHandle>> {
  const layer = new Layer(cluster, layerName);
  const made = Object.entries<PlatformNamespaceProps>(namespaces).map(([name, props]) => [
    name,
    new PlatformNamespace(layer, name, props),
  ]);
  return Object.fromEntries(made) as Record<Names, NamespaceHandle>;
}
