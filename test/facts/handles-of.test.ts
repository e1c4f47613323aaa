import { describe, expect, it } from 'vitest';
import { handlesOf } from '../../src/facts/handles-of.ts';
import { placeObjects } from '../../src/facts/place-objects.ts';
import type { RenderedManifests } from '../../src/facts/rendered-manifests.ts';
import { deployment, object, recordOf, renderingOf } from './support/renderings.ts';

const place = (rendering: RenderedManifests) => placeObjects(rendering, { namespace: 'store' });
const services = (...names: readonly string[]) => renderingOf(...names.map((name) => object('Service', name)));
const keys = (chart: string, ...names: readonly string[]) =>
  Object.keys(handlesOf(place(services(...names)), { chart }).services);

describe('handlesOf', () => {
  it.each([
    ['loki', 'loki', 'main'],
    ['loki', 'loki-chunks-cache', 'chunksCache'],
    ['loki', 'loki-loki', 'main'],
    ['gitlab', 'gitlab-gitlab-shell', 'shell'],
    ['argo-cd', 'argo-cd-argocd-repo-server', 'repoServer'],
    ['kube-prometheus-stack', 'kube-prometheus-stack-kube-state-metrics', 'kubeStateMetrics'],
    ['cilium', 'hubble-relay', 'hubbleRelay'],
  ])('of chart %s calls %s %s', (chart, name, key) => {
    expect(keys(chart, name)).toEqual([key]);
  });

  it('names Services, and workloads with their kinds', () => {
    const objects = place(
      renderingOf(
        object('Service', 'shop-web'),
        deployment('shop-web'),
        object('batch/CronJob', 'shop-clean'),
        object('serving.example/Service', 'shop'),
      ),
    );
    expect(handlesOf(objects, { chart: 'shop' })).toEqual({
      services: { web: 'shop-web' },
      workloads: { clean: 'CronJob/shop-clean', web: 'Deployment/shop-web' },
    });
  });

  it('tells apart what would be called the same by kind, then by number', () => {
    expect(handlesOf(place(services('shop', 'shop-shop', 'shop-main')), { chart: 'shop' }).services).toEqual({
      main: 'shop',
      mainService: 'shop-shop',
      mainService2: 'shop-main',
    });
    expect(
      handlesOf(place(renderingOf(deployment('web'), object('apps/StatefulSet', 'web'))), { chart: 'shop' }).workloads,
    ).toEqual({
      web: 'Deployment/web',
      webStatefulSet: 'StatefulSet/web',
    });
  });

  it("takes keys from the rendering under the chart's own name, object by object of its templates", () => {
    const plain = services('shop', 'shop-web', 'shop-cache');
    expect(
      recordOf(services('store-front', 'front-web', 'x'), { plain, releaseName: 'front' }).handles.services,
    ).toEqual({
      main: 'store-front',
      web: 'front-web',
      cache: 'x',
    });
  });

  it("takes them from the release's own names where there is no other", () => {
    expect(
      recordOf(services('front-shop-web', 'front-cache', 'front'), { releaseName: 'front' }).handles.services,
    ).toEqual({
      web: 'front-shop-web',
      cache: 'front-cache',
      main: 'front',
    });
  });
});
