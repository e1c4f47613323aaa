import { describe, expect, it } from 'vitest';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';
import { coreDns, Layer, storageClass, type Reachable, secretHandle } from '../../../src/authoring/index.ts';
import { Postgres } from '../../../charts/databases/postgres.ts';

const gp3 = storageClass('gp3');
const name = 'StatefulSet shop/orders';

function planOf(use: (postgres: Postgres) => void = () => {}) {
  return planOfPlatform(
    (cluster) => {
      use(
        new Postgres(new Layer(cluster, 'apps'), 'orders', {
          namespace: { name: 'shop' },
          image: cluster.images.get('postgres'),
          database: 'orders',
          storageClass: gp3,
          storageSize: '5Gi',
          credentials: secretHandle({ namespace: 'shop', name: 'orders-login', keys: ['username', 'password'] }),
        }),
      );
    },
    { externals: [coreDns(), gp3], inputs: { images: 'postgres: docker.io/library/postgres:18.1', secrets: {} } },
  );
}

describe('Postgres', () => {
  it('is a StatefulSet behind a headless Service, with an account of its own', () => {
    const plan = planOf();
    expect(namesOf(plan)).toEqual(['Service shop/orders', 'ServiceAccount shop/orders', name]);
    expect(fieldOf(plan, 'Service shop/orders', 'spec.clusterIP')).toBe('None');
    expect(fieldOf(plan, name, 'spec.serviceName')).toBe('orders');
    expect(fieldOf(plan, name, 'spec.template.spec.serviceAccountName')).toBe('orders');
  });

  it('says its labels, and selects by just these', () => {
    const plan = planOf();
    const labels = { 'app.kubernetes.io/name': 'orders' };
    for (const path of ['spec.selector.matchLabels', 'spec.template.metadata.labels'])
      expect(fieldOf(plan, name, path)).toEqual(labels);
    expect(fieldOf(plan, 'Service shop/orders', 'spec.selector')).toEqual(labels);
  });

  it('keeps its data on a volume of the class it is given', () => {
    expect(fieldOf(planOf(), name, 'spec.volumeClaimTemplates.0.spec')).toEqual({
      storageClassName: 'gp3',
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '5Gi' } },
    });
  });

  it('reads its owner’s name and password from the Secret, never from the manifest', () => {
    const env = fieldOf(planOf(), name, 'spec.template.spec.containers.0.env');
    expect(env).toEqual([
      { name: 'POSTGRES_DB', value: 'orders' },
      { name: 'POSTGRES_USER', valueFrom: { secretKeyRef: { name: 'orders-login', key: 'username' } } },
      { name: 'POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'orders-login', key: 'password' } } },
    ]);
  });

  it('hands out where clients reach it', () => {
    let handle: (Reachable & { readonly host?: string }) | undefined;
    planOf((postgres) => {
      handle = postgres;
    });
    expect(handle).toMatchObject({
      host: 'orders.shop.svc',
      ports: [{ port: 5432 }],
      endpoint: { type: 'pods', namespace: 'shop' },
    });
  });
});
