import { describe, expect, it } from 'vitest';
import { linksphere } from '../../../imports/charts/linksphere/index.ts';
import { HelmRelease, Layer } from '../../../src/authoring/index.ts';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';
import { IngressNginx, type IngressNginxProps } from '../../../charts/ingress/ingress-nginx.ts';

const issuer = { kind: 'ClusterIssuer', name: 'letsencrypt-production' } as const;

function planOf(props: Omit<IngressNginxProps, 'namespace'>, publish = false) {
  return planOfPlatform((cluster) => {
    const ingress = new IngressNginx(new Layer(cluster, 'controllers'), {
      namespace: { name: 'ingress-nginx' },
      ...props,
    });
    if (!publish) return;
    const apps = new Layer(cluster, 'apps');
    const release = new HelmRelease(apps, linksphere, {
      namespace: { name: 'production' },
      values: { frontend: { image: 'a:1' }, backend: { image: 'b:1' } },
    });
    ingress.publish(apps, release.service('frontend'), { host: 'shop.example.com', issuer });
  });
}

describe('IngressNginx', () => {
  it('lets the world in on its pod ports, and keeps the client’s address', () => {
    const plan = planOf({ loadBalancer: { type: 'aws-nlb' } });
    expect(plan.flows.map(({ from, ports }) => [from.title, ports.map(({ port }) => port)])).toEqual([
      ['the world', [80, 443]],
    ]);
    expect(fieldOf(plan, 'HelmRelease ingress-nginx/ingress-nginx', 'spec.values.controller.service')).toEqual({
      externalTrafficPolicy: 'Local',
      annotations: { 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb' },
    });
  });

  it('runs on every node with a fixed address and passes TCP on, for a cluster of one’s own', () => {
    const shell = {
      name: 'gitlab-shell',
      namespace: 'gitlab',
      host: 'gitlab-shell.gitlab.svc',
      servicePorts: [],
      portNumber: () => 22,
      url: () => '',
      endpoint: { type: 'pods', namespace: 'gitlab', labels: { app: 'gitlab-shell' }, title: 'gitlab-shell' },
      ports: [{ port: 2222, protocol: 'TCP' }],
    } as const;
    const plan = planOf({
      loadBalancer: { type: 'address', address: '192.168.1.10' },
      replicas: 'DaemonSet',
      tcp: { 22: shell },
    });
    expect(fieldOf(plan, 'HelmRelease ingress-nginx/ingress-nginx', 'spec.values')).toMatchObject({
      controller: { kind: 'DaemonSet', service: { annotations: { 'lbipam.cilium.io/ips': '192.168.1.10' } } },
      tcp: { 22: 'gitlab/gitlab-shell:22' },
    });
    expect(
      plan.flows.map(({ from, to, ports }) => [from.title, to.title, ports.map(({ port }) => port)]),
    ).toContainEqual(['Service ingress-nginx/ingress-nginx-controller', 'gitlab-shell', [2222]]);
    expect(plan.flows[0]?.ports.map(({ port }) => port)).toEqual([80, 443, 22]);
  });

  it('publishes a Service under a host with a certificate, in the application’s own unit', () => {
    const plan = planOf({ loadBalancer: { type: 'aws-nlb' } }, true);
    expect(fieldOf(plan, 'Ingress production/shop-example-com', 'spec')).toEqual({
      ingressClassName: 'nginx',
      rules: [
        {
          host: 'shop.example.com',
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: 'linksphere-frontend', port: { number: 80 } } },
              },
            ],
          },
        },
      ],
      tls: [{ hosts: ['shop.example.com'], secretName: 'shop-example-com-tls' }],
    });
    expect(fieldOf(plan, 'Certificate production/shop-example-com', 'spec')).toEqual({
      secretName: 'shop-example-com-tls',
      dnsNames: ['shop.example.com'],
      issuerRef: issuer,
    });
    expect(plan.resources.filter(({ unit }) => unit === 'apps')).toHaveLength(3);
    expect(plan.flows.at(-1)).toMatchObject({ to: { namespace: 'production' }, ports: [{ port: 8080 }] });
  });

  it('makes no Ingress that nobody asks for', () => {
    expect(namesOf(planOf({ loadBalancer: { type: 'aws-nlb' } })).filter((name) => name.startsWith('Ingress'))).toEqual(
      [],
    );
  });
});
