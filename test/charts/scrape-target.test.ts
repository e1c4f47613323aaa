import { describe, expect, it } from 'vitest';
import { CertManager } from '../../charts/certificates/cert-manager.ts';
import { ExternalSecrets } from '../../charts/secrets/external-secrets.ts';
import { FluxDashboard } from '../../charts/delivery/flux-dashboard.ts';
import { Layer } from '../../src/authoring/index.ts';
import { planOfPlatform } from './support/objects-of.ts';
import { scrapeTargetsBelow } from '../../charts/scrape-target.ts';

const namespace = { name: 'tools' };

describe('scrape targets', () => {
  it('are handed out by every component below a construct, with the port of their metrics', () => {
    const ports: string[] = [];
    planOfPlatform((cluster) => {
      const layer = new Layer(cluster, 'controllers');
      new CertManager(layer, { namespace });
      new ExternalSecrets(layer, { namespace });
      new FluxDashboard(layer);
      ports.push(...scrapeTargetsBelow(layer).map(({ name, port }) => `${name} ${port.port}`));
    });
    expect(ports).toEqual([
      'cert-manager 9402',
      'cert-manager-webhook 9402',
      'cert-manager-cainjector 9402',
      'external-secrets 8080',
      'external-secrets-webhook 8080',
      'external-secrets-cert-controller 8080',
      'flux-operator 8080',
    ]);
  });
});
