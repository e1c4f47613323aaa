import { temporaryProject, type TemporaryProject } from './temporary-project.ts';

/** A cluster with a namespace and two objects in it, in two units. `colour` is a value in one of them. */
export function smallCluster(name = 'small', colour = 'green'): string {
  return `
import { defineCluster, flux, git, Layer, Resource } from 'strata-gitops';

export default defineCluster({
  name: '${name}',
  kubernetes: '1.36',
  engine: flux('2.9', { source: git('https://git.example.com/platform.git') }),
  platform(cluster) {
    const base = new Layer(cluster, 'base');
    new Resource(base, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } });
    const apps = new Layer(cluster, 'apps');
    new Resource(apps, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'web' }, data: { colour: '${colour}' } });
    new Resource(apps, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'reader', namespace: 'web' } });
  },
});
`;
}

/** The same cluster with one object more: a ConfigMap in a namespace that nobody makes. */
export function brokenCluster(name = 'small'): string {
  return smallCluster(name).replace(
    "    const apps = new Layer(cluster, 'apps');\n",
    "    const apps = new Layer(cluster, 'apps');\n    new Resource(apps, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'lost', namespace: 'nowhere' } });\n",
  );
}

export function smallProject(): TemporaryProject {
  return temporaryProject({ 'clusters/small/cluster.ts': smallCluster() });
}
