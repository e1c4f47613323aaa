import { describe, expect, it } from 'vitest';
import { coreDns, Layer, storageClass, type HelmRelease, secretHandle } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { IngressNginx } from '../../../charts/ingress/ingress-nginx.ts';
import { Linksphere } from '../../../charts/apps/linksphere.ts';
import { Postgres } from '../../../charts/databases/postgres.ts';

const gp3 = storageClass('gp3');
const namespace = { name: 'shop' };
const secret = <Key extends string>(name: string, ...keys: Key[]) => secretHandle({ namespace: 'shop', name, keys });

const plan = planOfPlatform(
  (cluster) => {
    const ingress = new IngressNginx(new Layer(cluster, 'controllers'), {
      namespace: { name: 'ingress' },
      loadBalancer: { type: 'aws-nlb' },
    });
    const apps = new Layer(cluster, 'apps');
    const database = new Postgres(apps, 'postgres', {
      namespace,
      image: cluster.images.get('postgres'),
      database: 'shop',
      credentials: secret('postgres', 'username', 'password'),
      storageClass: gp3,
      storageSize: '1Gi',
    });
    new Linksphere(apps, {
      namespace,
      database,
      ingress,
      domain: 'example.com',
      issuer: { kind: 'ClusterIssuer', name: 'acme' },
      images: { frontend: cluster.images.get('frontend'), backend: cluster.images.get('backend') },
      registry: secret('registry', '.dockerconfigjson'),
      environment: secret('environment', 'DATABASE_URL'),
    });
  },
  {
    externals: [coreDns(), gp3],
    inputs: { images: 'postgres: p:18.1\nfrontend: f:1.0.0\nbackend: b:2.0.0\n', secrets: {} },
  },
);

interface PodSpec {
  readonly imagePullSecrets?: readonly { readonly name: string }[];
  readonly containers: readonly { readonly envFrom?: readonly { readonly secretRef?: { readonly name: string } }[] }[];
}

describe('Linksphere', () => {
  it('is delivered from the platform’s own repository, with the images that images.yaml keeps', () => {
    expect(fieldOf(plan, 'HelmRelease shop/linksphere', 'spec.chart.spec')).toMatchObject({
      chart: './clusters/linksphere/helm/linksphere',
      sourceRef: { kind: 'GitRepository', name: 'flux-system' },
    });
    expect(fieldOf(plan, 'HelmRelease shop/linksphere', 'spec.values')).toEqual({
      imagePullSecrets: ['registry'],
      frontend: { image: 'f:1.0.0' },
      backend: { image: 'b:2.0.0', environmentSecret: 'environment' },
    });
  });

  it('tells what its pods need: the registry, and for the backend its environment', () => {
    const release = plan.resources.find(({ kind, name }) => kind === 'HelmRelease' && name === 'linksphere')
      ?.release as HelmRelease<object>['release'];
    const pods = release.rendering.manifests.flatMap(({ kind, metadata, spec }) => {
      const { imagePullSecrets = [], containers } = (
        kind === 'Deployment' ? (spec as never as { template: { spec: PodSpec } }).template.spec : { containers: [] }
      ) as PodSpec;
      const environment = containers.flatMap(({ envFrom = [] }) => envFrom.map(({ secretRef }) => secretRef?.name));
      return containers.length === 0
        ? []
        : [[(metadata as { name: string }).name, imagePullSecrets.map(({ name }) => name), environment]];
    });
    expect(pods).toEqual([
      ['linksphere-backend', ['registry'], ['environment']],
      ['linksphere-frontend', ['registry'], []],
    ]);
  });

  it('talks to its database and is reached from the ingress, and nothing else', () => {
    const own = plan.flows.filter(({ from, to }) =>
      [from, to].some((end) => 'namespace' in end && end.namespace === 'shop'),
    );
    expect(own.map(({ from, to, ports }) => [from.title, to.title, ports.map(({ port }) => port)])).toEqual([
      ['Deployment shop/linksphere-backend', 'postgres', [5432]],
      ['Service ingress/ingress-nginx-controller', 'Service shop/linksphere-frontend', [8080]],
      ['Service ingress/ingress-nginx-controller', 'Service shop/linksphere-backend', [8080]],
    ]);
  });

  it('serves the frontend at the domain and the backend below it', () => {
    expect(fieldOf(plan, 'Ingress shop/example-com', 'spec.rules.0.host')).toBe('example.com');
    expect(fieldOf(plan, 'Ingress shop/api-example-com', 'spec.rules.0.host')).toBe('api.example.com');
  });
});
