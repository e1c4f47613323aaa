import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/host/read-folder.ts';
import { loadFolder } from '../../../src/import/chart/load-chart.ts';
import { renderCrds, renderFacts } from '../../../src/import/render/render-facts.ts';
import { createHelmRenderer } from '../../../src/import/render/helm-renderer.ts';
import { reckonFacts } from '../../../src/knowledge/facts/reckon-facts.ts';
import { objectsOfChart } from '../../../src/model/objects-of-release.ts';
import type { ChartFacts } from '../../../src/model/chart-facts.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { needsProgram } from '../../support/needs-program.ts';
import { shopFolder } from '../support/chart-archive.ts';

const program = process.env.STRATA_HELM ?? 'helm';
const renderer = createHelmRenderer(shopFolder, { program, env: process.env, kubernetes: '1.36.0' });
let learnt: Promise<ChartFacts> | undefined;

/** Learns the facts of the test's chart once: that takes dozens of renderings. */
async function shopFacts(): Promise<ChartFacts> {
  const { chart } = await loadFolder(await readFolder(shopFolder), 'shop');
  return (learnt ??= renderFacts(chart, renderer, { values: {}, switchLimit: 100, parallel: 2, progress: () => undefined }));
}

const made = (facts: ChartFacts, values: JsonObject, release = 'my', namespace = 'store') => objectsOfChart(facts, release, namespace, values).map(reckonFacts);
const named = (facts: ChartFacts, values: JsonObject, release?: string) => made(facts, values, release).map(({ kind, name }) => `${kind}/${name}`);

describe('what rendering teaches about a chart', { timeout: 120_000 }, () => {
  test('names follow the release, the namespace and where the chart cuts them', async (context) => {
    needsProgram(context, program);
    const facts = await shopFacts();
    expect(facts).toMatchObject({ rendered: 'defaults', deterministic: true, fullname: { contains: 'shop', limit: 24 }, asksFor: ['monitoring.coreos.com/v1'] });
    expect(named(facts, {})).toContain('Deployment/my-shop');
    expect(named(facts, {}, 'corner-shop')).toContain('Deployment/corner-shop');
    expect(named(facts, {}, 'a-release-with-a-long-name')).toContain('Deployment/a-release-with-a-long-na');
    expect(named(facts, { nameOverride: 'kiosk' })).toContain('Deployment/my-kiosk');
    expect(named(facts, {}, 'a-release-with-a-long-name')).toContain('ConfigMap/store-a-release-with-a-long-na');
  });

  test.for<[string, JsonObject, string[], string[]]>([
    ['its own values say nothing', {}, ['Service/my-shop', 'StatefulSet/my-sessions', 'StatefulSet/my-catalogue', 'CustomResourceDefinition/vouchers.shop.example.com'], []],
    ['a switch is off', { service: { enabled: false } }, ['Deployment/my-shop'], ['Service/my-shop']],
    ['a condition switches a sub-chart off', { sessions: { enabled: false } }, ['Service/my-catalogue'], ['Service/my-sessions', 'StatefulSet/my-sessions']],
    ['a tag switches a sub-chart off', { tags: { back: false } }, ['Service/my-sessions'], ['Service/my-catalogue', 'StatefulSet/my-catalogue']],
    ['CRDs among the templates are switched off', { crds: { install: false } }, ['CustomResourceDefinition/orders.shop.example.com'], ['CustomResourceDefinition/vouchers.shop.example.com']],
    ['a Secret is brought by somebody else', { credentials: { existingSecret: 'mine' } }, ['Deployment/my-shop'], ['Secret/my-shop-credentials']],
  ])('objects come and go with values: %s', async ([_what, values, present, absent], context) => {
    needsProgram(context, program);
    const names = named(await shopFacts(), values);
    expect(names).toEqual(expect.arrayContaining(present));
    expect(names.filter((name) => absent.includes(name))).toEqual([]);
  });

  test('ports, replicas, images and references are those of the values', async (context) => {
    needsProgram(context, program);
    const values = { replicas: 5, image: { repository: 'ghcr.io/shop', tag: 'v9' }, service: { port: 8080 }, metrics: { enabled: true, port: 9200 }, credentials: { existingSecret: 'mine' }, priorityClassName: 'high' };
    const objects = made(await shopFacts(), values);
    expect(objects.find(({ kind, name }) => kind === 'Service' && name === 'my-shop')?.service?.ports).toEqual([
      { name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP' }, { name: 'metrics', port: 9200, targetPort: 'metrics', protocol: 'TCP' },
    ]);
    expect(objects.find(({ kind }) => kind === 'Deployment')?.pods).toMatchObject({
      replicas: 5, images: ['ghcr.io/shop:v9'], priorityClass: 'high', serviceAccount: 'my-shop',
      ports: [{ name: 'http', port: 8080 }, { name: 'metrics', port: 9200 }],
      needs: { secrets: [{ name: 'mine', keys: [] }] },
      podSecurity: { level: 'baseline', spoilers: expect.arrayContaining(['seccompProfile unset']) },
    });
    expect(objects.find(({ name }) => name === 'my-sessions')).toMatchObject({ service: { headless: true } });
    expect(objects.find(({ kind, name }) => kind === 'StatefulSet' && name === 'my-sessions')?.pods).toMatchObject({
      podSecurity: { level: 'restricted', spoilers: [] }, requests: { cpu: 0.05, memory: 64 * 2 ** 20 }, claims: [{ name: 'data', size: '1Gi' }],
    });
  });

  test('webhooks, hooks and definitions are known, what helm test makes is not', async (context) => {
    needsProgram(context, program);
    const facts = await shopFacts();
    const objects = made(facts, {});
    expect(objects.find(({ webhooks }) => webhooks !== undefined)?.webhooks).toMatchObject([
      { name: 'orders.shop.example.com', failurePolicy: 'Fail', service: { namespace: 'store', name: 'my-shop', port: 443 }, rules: [{ apiGroups: ['shop.example.com'], resources: ['orders'] }] },
    ]);
    expect(objects.find(({ kind }) => kind === 'Job')).toMatchObject({ name: 'my-shop-migrate', hook: 'pre-install,pre-upgrade' });
    expect(objects.filter(({ kind }) => kind === 'Pod')).toEqual([]);
    expect(facts.objects.filter(({ crd }) => crd !== undefined).map(({ crd, from }) => [crd?.kind, crd?.scope, crd?.versions, crd?.storage, from])).toEqual([
      ['Order', 'Namespaced', ['v1'], 'v1', 'crds'], ['Voucher', 'Cluster', ['v1beta1', 'v1'], 'v1', 'templates'],
    ]);
  });

  test('what depends on other APIs is not said to be made', async (context) => {
    needsProgram(context, program);
    const facts = await shopFacts();
    expect(facts.objects.find(({ kind }) => kind === 'ServiceMonitor')).toMatchObject({ whenServed: 'monitoring.coreos.com/v1' });
    expect(named(facts, {})).not.toContain('ServiceMonitor/my-shop');
  });

  test('facts are what helm itself renders, whatever the values', async (context) => {
    needsProgram(context, program);
    const facts = await shopFacts();
    for (const values of [{}, { metrics: { enabled: true }, tags: { back: false } }, { fullnameOverride: 'x', replicas: 3, service: { port: 81 } }]) {
      const rendering = await renderer.render({ release: 'other', namespace: 'place', values, served: [] });
      const text = 'text' in rendering ? rendering.text : '';
      const rendered = [...text.matchAll(/^kind: (\w+)\nmetadata:\n {2}name: (\S+)/gm)].map(([, kind, name]) => `${kind}/${name}`).filter((name) => !name.startsWith('Pod/'));
      expect(made(facts, values, 'other', 'place').map(({ kind, name }) => `${kind}/${name}`).sort()).toEqual(rendered.sort());
    }
  });

  test('the definitions are had in full', async (context) => {
    needsProgram(context, program);
    const { chart } = await loadFolder(await readFolder(shopFolder), 'shop');
    const crds = await renderCrds(chart, renderer, {});
    expect(crds.map(({ name, versions }) => [name, versions.map((version) => version.name)])).toEqual([
      ['orders.shop.example.com', ['v1']], ['vouchers.shop.example.com', ['v1beta1', 'v1']],
    ]);
    expect(JSON.stringify(crds)).not.toContain('What somebody bought');
  });
});
