import { describe, expect, test } from 'vitest';
import type { WebhookFacts } from '../../../src/model/object-facts.ts';
import { chartOf, crdOf, namespaceOf, releaseOf, renderingOf, repositoryOf } from '../../support/plan-of.ts';
import type { PlanOfProps } from '../../support/plan-of.ts';
import { arrows, deploymentOf, derived } from './arrows.ts';

const ingressRule = {
  apiGroups: ['networking.k8s.io'],
  apiVersions: ['v1'],
  operations: ['CREATE', 'UPDATE'],
  resources: ['ingresses'],
};

function gate(webhook: Partial<WebhookFacts> = {}) {
  return chartOf('gate', [
    { apiVersion: 'v1', kind: 'Service', name: 'gate', namespace: 'gates' },
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      name: 'gate',
      namespace: '',
      webhooks: [
        {
          name: 'gate.example.com',
          failurePolicy: 'Fail',
          service: { namespace: 'gates', name: 'gate', port: 443 },
          rules: [ingressRule],
          ...webhook,
        },
      ],
    },
  ]);
}

const ingress = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'web', namespace: 'shop', labels: { team: 'a' } },
  spec: {},
};

function unitsWith(chart: ReturnType<typeof gate>, ...apps: readonly object[]): PlanOfProps['units'] {
  return {
    apps: apps as never[],
    controllers: [releaseOf('gates', 'gate', chart)],
    base: [namespaceOf('shop', { tier: 'web' }), namespaceOf('gates'), repositoryOf('gates', 'gate')],
  };
}

describe('an object that a webhook is asked about', () => {
  test('needs what answers it', () => {
    const plan = derived({ units: unitsWith(gate(), ingress) });
    expect(arrows(plan, 'webhook')).toEqual(['Ingress shop/web > HelmRelease gates/gate (apply)']);
    expect(plan.edges.find(({ kind }) => kind === 'webhook')?.reason).toBe(
      'webhook gate.example.com (Service gates/gate:443) is asked about it',
    );
    expect(plan.units.find(({ name }) => name === 'apps')?.dependsOn).toEqual(['controllers']);
  });

  test.each([
    ['it fails open', { failurePolicy: 'Ignore' as const }],
    [
      'it is only asked about other resources',
      { rules: [{ ...ingressRule, resources: ['ingressclasses', 'ingresses/status'] }] },
    ],
    ['it is only asked about other groups', { rules: [{ ...ingressRule, apiGroups: ['extensions'] }] }],
    ['it is only asked when something changes', { rules: [{ ...ingressRule, operations: ['UPDATE', 'DELETE'] }] }],
    ['it is only asked about cluster-scoped objects', { rules: [{ ...ingressRule, scope: 'Cluster' }] }],
    [
      'its namespaceSelector leaves the namespace out',
      { namespaceSelector: { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['web'] }] } },
    ],
    [
      'its namespaceSelector wants another namespace',
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'other' } } },
    ],
    ['its objectSelector leaves the object out', { objectSelector: { matchLabels: { team: 'b' } } }],
    ['its Service is not known', { service: { namespace: 'elsewhere', name: 'gate', port: 443 } }],
  ])('needs nothing where %s', (_, webhook) => {
    expect(arrows(derived({ units: unitsWith(gate(webhook), ingress) }), 'webhook')).toEqual([]);
  });

  test.each([
    ['all resources', { rules: [{ ...ingressRule, apiGroups: ['*'], resources: ['*/*'], operations: ['*'] }] }],
    ['its scope', { rules: [{ ...ingressRule, scope: 'Namespaced' }] }],
    ['its namespace', { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop', tier: 'web' } } }],
    ['its labels', { objectSelector: { matchExpressions: [{ key: 'team', operator: 'Exists' }] } }],
  ])('needs the answer where the webhook selects %s', (_, webhook) => {
    expect(arrows(derived({ units: unitsWith(gate(webhook), ingress) }), 'webhook')).toContain(
      'Ingress shop/web > HelmRelease gates/gate (apply)',
    );
  });

  test('may be one that a chart makes', () => {
    const chart = chartOf('web', [
      { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'web', namespace: 'shop' },
    ]);
    const plan = derived({ units: unitsWith(gate(), releaseOf('shop', 'web', chart), repositoryOf('shop', 'web')) });
    expect(arrows(plan, 'webhook')).toEqual(['HelmRelease shop/web > HelmRelease gates/gate (start)']);
  });
});

test('a webhook on pods counts for what makes pods', () => {
  const chart = gate({
    rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
    objectSelector: { matchLabels: { inject: 'yes' } },
  });
  const plan = derived({
    units: unitsWith(
      chart,
      deploymentOf('shop', 'in', {}, { inject: 'yes' }),
      deploymentOf('shop', 'out', {}, { inject: 'no' }),
    ),
  });
  expect(arrows(plan, 'webhook')).toEqual(['Deployment shop/in > HelmRelease gates/gate (start)']);
});

test('a webhook orders nothing that its own release needs', () => {
  const chart = gate({
    rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['namespaces'] }],
  });
  const plan = derived({ units: { ...unitsWith(chart), more: [namespaceOf('later')] } });
  expect(arrows(plan, 'webhook')).toEqual(['Namespace later > HelmRelease gates/gate (apply)']);
  expect(plan.units.map(({ name }) => name)).toEqual(['apps', 'base', 'controllers', 'more']);
});

test('a webhook orders nothing inside one unit that its release needs', () => {
  const chart = gate({
    rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['namespaces'] }],
  });
  const plan = derived({
    units: {
      all: [
        namespaceOf('gates'),
        namespaceOf('later'),
        releaseOf('gates', 'gate', chart),
        repositoryOf('gates', 'gate'),
      ],
    },
  });
  expect(arrows(plan, 'webhook')).toEqual(['Namespace later > HelmRelease gates/gate (apply)']);
});

test('two webhooks that are asked about each other’s releases order one of them', () => {
  const other = chartOf('other', [
    { apiVersion: 'v1', kind: 'Service', name: 'other', namespace: 'shop' },
    { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'other', namespace: 'shop' },
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      name: 'other',
      namespace: '',
      webhooks: [
        {
          name: 'other.example.com',
          failurePolicy: 'Fail',
          service: { namespace: 'shop', name: 'other', port: 443 },
          rules: [{ ...ingressRule, apiGroups: [''], resources: ['services'] }],
        },
      ],
    },
  ]);
  const separate = derived({
    units: { ...unitsWith(gate()), more: [releaseOf('shop', 'other', other), repositoryOf('shop', 'other')] },
  });
  expect(arrows(separate, 'webhook')).toEqual(['HelmRelease gates/gate > HelmRelease shop/other (start)']);
  const together = derived({
    units: {
      all: Object.values(separate.resources).map(({ manifest, release }) =>
        release === undefined ? manifest : { manifest, release },
      ),
    },
  });
  expect(arrows(together, 'webhook')).toEqual(['HelmRelease gates/gate > HelmRelease shop/other (start)']);
});

test('a webhook of the tree is answered by the workload behind its Service', () => {
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'gate', namespace: 'gates' },
    spec: { selector: { app: 'gate' }, ports: [{ port: 443 }] },
  };
  const configuration = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'gate' },
    webhooks: [
      {
        name: 'gate.example.com',
        clientConfig: { service: { namespace: 'gates', name: 'gate' } },
        rules: [ingressRule],
      },
    ],
  };
  const plan = derived({
    units: {
      apps: [ingress],
      gate: [service, configuration, deploymentOf('gates', 'gate')],
      base: [namespaceOf('shop'), namespaceOf('gates')],
    } as never,
  });
  expect(arrows(plan, 'webhook')).toEqual(['Ingress shop/web > Deployment gates/gate (apply)']);
});

test('a custom resource needs both the CRD and the webhook of one release', () => {
  const chart = gate({ rules: [{ ...ingressRule, apiGroups: ['example.com'], resources: ['widgets'] }] });
  const withCrd = { ...chart, rendering: renderingOf([...chart.rendering.objects, crdOf('example.com', 'Widget')]) };
  const plan = derived({
    units: unitsWith(withCrd, {
      apiVersion: 'example.com/v1',
      kind: 'Widget',
      metadata: { name: 'w', namespace: 'shop' },
    }),
  });
  expect(plan.edges.filter(({ from }) => from.startsWith('example.com/')).map(({ kind }) => kind)).toEqual([
    'namespace',
    'crd',
    'webhook',
  ]);
});
