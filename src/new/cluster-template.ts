import type { OutputFile } from '../model/output-file.ts';

/** What a new cluster must be told. */
export interface NewCluster {
  readonly name: string;
  /** Minor versions: `1.36`, `2.9`. */
  readonly kubernetes: string;
  readonly flux: string;
  /** The repository that Flux reads. */
  readonly repository: string;
  readonly branch: string;
  readonly environment?: string;
  /** What the code imports: the package's name, or a path in Strata's own repository. */
  readonly authoring: string;
}

/**
 * The code of a small cluster that compiles: one namespace with one web server in it, to be replaced by what the cluster is
 * for.
 */
export function clusterTemplate(cluster: NewCluster): OutputFile {
  const { name, kubernetes, flux, repository, branch, environment, authoring } = cluster;
  const lines = [
    `import { coreDns, defineCluster, flux, git, Layer, networkPlugin, Resource } from ${text(authoring)};`,
    '',
    'export default defineCluster({',
    `  name: ${text(name)},`,
    ...(environment === undefined ? [] : [`  environment: ${text(environment)},`]),
    `  kubernetes: ${text(kubernetes)},`,
    `  engine: flux(${text(flux)}, { source: git(${text(repository)}, { branch: ${text(branch)} }) }),`,
    '  // What the cluster has before Flux starts.',
    "  externals: [networkPlugin('cni'), coreDns()],",
    ...platform,
    '});',
    '',
  ];
  return { path: `clusters/${name}/cluster.ts`, content: lines.join('\n') };
}

const platform = `  platform(cluster) {
    const namespaces = new Layer(cluster, 'namespaces');
    const labels = { 'pod-security.kubernetes.io/enforce': 'restricted' };
    new Resource(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'hello', labels } });

    const apps = new Layer(cluster, 'apps');
    const metadata = { name: 'hello', namespace: 'hello', labels: { app: 'hello' } };
    new Resource(apps, {
      apiVersion: 'apps/v1', kind: 'Deployment', metadata,
      spec: {
        replicas: 2,
        selector: { matchLabels: metadata.labels },
        template: {
          metadata: { labels: metadata.labels },
          spec: {
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [{
              name: 'web',
              image: 'docker.io/nginxinc/nginx-unprivileged:1.29.3',
              ports: [{ name: 'http', containerPort: 8080 }],
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
            }],
          },
        },
      },
    });
    new Resource(apps, {
      apiVersion: 'v1', kind: 'Service', metadata,
      spec: { selector: metadata.labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    });
  },`.split('\n');

/** A string as TypeScript has it, in the quotes that people use. */
function text(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
