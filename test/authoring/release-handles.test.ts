import { describe, expect, it } from 'vitest';
import { serviceHandle } from '../../src/authoring/release-handles.ts';

const serviceOf = (...ports: { name: string; port: number }[]) =>
  serviceHandle(
    {
      apiVersion: 'v1',
      kind: 'Service',
      namespace: 'shop',
      name: 'store',
      service: {
        type: 'ClusterIP',
        headless: false,
        selector: { app: 'store' },
        ports: ports.map((port) => ({ ...port, protocol: 'TCP' })),
      },
    },
    [],
  );

describe('a port of a Service', () => {
  const several = serviceOf({ name: 'http', port: 80 }, { name: 'metrics', port: 9090 });

  it('is found by its name', () => {
    expect(several.portNumber('metrics')).toBe(9090);
    expect(several.url('http', 'http')).toBe('http://store.shop.svc:80');
  });

  it('needs no name where it is the only one', () => {
    expect(serviceOf({ name: 'sql', port: 5432 }).url('postgresql')).toBe('postgresql://store.shop.svc:5432');
  });

  it('is never chosen by its position', () => {
    expect(() => several.portNumber()).toThrow('Service "store" has several ports ("http", "metrics"): name one');
    expect(() => several.portNumber('grpc')).toThrow('Service "store" has no port "grpc"; it has "http", "metrics"');
  });
});
