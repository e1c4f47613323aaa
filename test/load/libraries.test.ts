import { Deployment, LabelSelector, Service } from 'cdk8s-plus-29';
import { expect, it } from 'vitest';
import { defineCluster, flux, git, Layer, noInputs } from '../../src/authoring/index.ts';
import { load } from '../../src/load/load.ts';
import type { Plan } from '../../src/model/plan.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The plan of a platform with one layer. */
function loadLayer(describe: (layer: Layer) => void): Plan {
  const engine = flux('2.9', { source: git('https://git.example.com/platform.git') });
  return load(
    defineCluster({
      name: 'demo',
      kubernetes: '1.36',
      engine,
      platform: (cluster) => describe(new Layer(cluster, 'apps')),
    }),
    noInputs,
    root,
  );
}

it('takes constructs of cdk8s-plus as they are, lazy values and all, each with the line that made it', () => {
  const plan = loadLayer((layer) => {
    const metadata = { name: 'web', namespace: 'shop' };
    const web = new Deployment(layer, 'web', {
      metadata,
      replicas: 1,
      select: false,
      podMetadata: { labels: { app: 'web' } },
    });
    web.select(LabelSelector.of({ labels: { app: 'web' } }));
    web.addContainer({ image: 'registry.example.com/web:1.0.0', portNumber: 8080 });
    new Service(layer, 'service', { metadata, ports: [{ port: 80, targetPort: 8080 }] });
  });
  expect(plan.resources.map(({ id, unit }) => [id, unit])).toEqual([
    ['/Service/shop/web', 'apps'],
    ['apps/Deployment/shop/web', 'apps'],
  ]);
  const [service, deployment] = plan.resources;
  expect(service?.manifest.spec).toMatchObject({ ports: [{ port: 80, targetPort: 8080 }] });
  expect(deployment?.manifest.spec).toMatchObject({ replicas: 1, template: { metadata: { labels: { app: 'web' } } } });
  expect(plan.resources.map(({ place }) => place()?.file)).toEqual([
    'test/load/libraries.test.ts',
    'test/load/libraries.test.ts',
  ]);
});

it('knows the line of what cdk8s-plus makes deep inside', () => {
  const plan = loadLayer((layer) => {
    const [web, shop] = ['web', 'shop'].map(
      (name) =>
        new Deployment(layer, name, {
          metadata: { name, namespace: 'shop' },
          containers: [{ image: 'registry.example.com/web:1.0.0', portNumber: 8080 }],
        }),
    );
    web!.connections.allowTo(shop!);
    web!.exposeViaIngress('/');
  });
  expect(plan.resources.map(({ kind, place }) => [kind, place()?.file])).toEqual(
    ['Service', 'Deployment', 'Deployment', 'Ingress', 'NetworkPolicy', 'NetworkPolicy'].map((kind) => [
      kind,
      'test/load/libraries.test.ts',
    ]),
  );
});
