import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import cluster from '../../clusters/linksphere/cluster.ts';
import { compile } from '../../src/compile.ts';
import { formatNode } from '../../src/model/identity.ts';
import { needsProgram } from '../support/needs-program.ts';
import { committedInputs } from '../support/recorded-renderings.ts';
import { runKustomize } from '../support/run-kustomize.ts';

const root = new URL('../..', import.meta.url).pathname;
const inputs = committedInputs('linksphere');
const { plan, diagnostics, files } = compile(cluster, inputs, root);
const dist = join(root, 'dist/linksphere');

/** All files below a folder, as paths from the project's root. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

describe('the tree of linksphere', () => {
  it('is committed as it compiles: first the list of its files', () => {
    const compiled = files.map(({ path }) => path).filter((path) => path.startsWith('dist/linksphere/'));
    expect(filesBelow(dist).sort()).toEqual(compiled.sort());
  });

  it('then what they hold, bootstrap’s files too', () => {
    const stale = files.filter(
      ({ path, content }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content,
    );
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('starts from an empty cluster: its units, in the order in which they start', () => {
    expect(plan.units.map(({ name, dependsOn, wait }) => [name, dependsOn.join(' '), wait])).toEqual([
      ['infra-namespaces', '', true],
      ['infra-network-base', 'infra-namespaces', true],
      ['infra-network-config', 'infra-network-base', true],
      ['infra-network-policies', 'infra-network-config', true],
      ['infra-repositories', 'infra-network-policies', true],
      ['infra-controllers', 'infra-repositories', true],
      ['infra-configs', 'infra-controllers', true],
      ['monitoring-controllers', 'infra-configs', true],
      ['monitoring-configs', 'monitoring-controllers', true],
      ['apps-namespaces', 'monitoring-configs', true],
      ['apps-repositories', 'monitoring-configs', true],
      ['apps-policies', 'apps-namespaces', true],
      ['apps-deployments', 'apps-policies', true],
    ]);
  });

  it('says nothing but what its users know: ingress-nginx is retired', () => {
    expect(
      diagnostics.map(({ code, severity, resource }) => [
        code,
        severity,
        resource === undefined ? '' : formatNode(resource),
      ]),
    ).toEqual([['retired-software', 'warning', 'HelmRelease ingress-nginx/ingress-nginx']]);
  });

  it.for(['', ...plan.units.map(({ name }) => `/${name}`)])(
    'is accepted by kubectl kustomize: dist/linksphere%s',
    { timeout: 30_000 },
    (folder, context) => {
      needsProgram(context, 'kubectl');
      const below = files.filter(({ path }) => path.startsWith(`dist/linksphere${folder}/`));
      expect(runKustomize(below, `dist/linksphere${folder}`).length).toBe(
        folder === '' ? plan.units.length : below.length - 1,
      );
    },
  );
});

describe('a reviewer of the tree', () => {
  const contentOf = (path: string) => files.find((file) => file.path === `dist/linksphere/${path}`)?.content;

  it('reads an issuer', () => {
    expect(contentOf('infra-configs/clusterissuer_letsencrypt-production.yaml')).toMatchInlineSnapshot(`
      "# Compiled by Strata from infra-configs/letsencrypt-production/clusterissuer:letsencrypt-production; edit that, not this.
      apiVersion: cert-manager.io/v1
      kind: ClusterIssuer
      metadata:
        name: letsencrypt-production
      spec:
        acme:
          email: platform@linksphere.dev
          privateKeySecretRef:
            name: letsencrypt-production-account
          server: https://acme-v02.api.letsencrypt.org/directory
          solvers:
          - dns01:
              cloudflare:
                apiTokenSecretRef:
                  name: cloudflare
                  key: api-token
            selector:
              dnsZones:
              - linksphere.dev
      "
    `);
  });

  it('reads who reaches PostgreSQL', () => {
    expect(contentOf('apps-policies/ciliumnetworkpolicy_production_postgres.yaml')).toMatchInlineSnapshot(`
      "# Compiled by Strata from apps/policies/network-policies/ciliumnetworkpolicy:production:postgres; edit that, not this.
      apiVersion: cilium.io/v2
      kind: CiliumNetworkPolicy
      metadata:
        name: postgres
        namespace: production
      spec:
        description: The backend keeps its data in PostgreSQL
        endpointSelector:
          matchLabels:
            app.kubernetes.io/name: postgres
        ingress:
        - fromEndpoints:
          - matchLabels:
              app.kubernetes.io/component: backend
              app.kubernetes.io/instance: linksphere
              app.kubernetes.io/name: linksphere
          toPorts:
          - ports:
            - port: "5432"
              protocol: TCP
      "
    `);
  });
});

/** Levels of the Pod Security Standards, the strictest first. */
const levels = ['restricted', 'baseline', 'privileged'] as const;

describe('the namespaces of linksphere', () => {
  const namespaces = plan.resources.filter(({ kind }) => kind === 'Namespace');

  it.each(namespaces.map(({ name, manifest }) => [name, manifest] as const))(
    '%s enforces the strictest level that its workloads satisfy',
    (name, manifest) => {
      const { labels } = manifest.metadata as { readonly labels: Readonly<Record<string, string>> };
      const pods = [...plan.catalogue.byId.values()]
        .flat()
        .flatMap(({ facts }) => (facts.namespace === name && facts.pods !== undefined ? [facts.pods] : []));
      const needed = Math.max(0, ...pods.map(({ podSecurity }) => levels.indexOf(podSecurity.level)));
      expect(labels['pod-security.kubernetes.io/enforce']).toBe(levels[needed]);
    },
  );
});

describe('the network of linksphere', () => {
  const policiesOf = (namespace: string) =>
    plan.resources.filter((resource) => resource.kind === 'CiliumNetworkPolicy' && resource.namespace === namespace);
  const specOf = (namespace: string, name: string) =>
    policiesOf(namespace).find((policy) => policy.name === name)?.manifest.spec;

  it('lets the backend reach PostgreSQL on 5432, and nothing else', () => {
    const labels = {
      'app.kubernetes.io/component': 'backend',
      'app.kubernetes.io/instance': 'linksphere',
      'app.kubernetes.io/name': 'linksphere',
    };
    const postgres = {
      toEndpoints: [{ matchLabels: { 'app.kubernetes.io/name': 'postgres' } }],
      toPorts: [{ ports: [{ port: '5432', protocol: 'TCP' }] }],
    };
    expect(specOf('production', 'linksphere-backend')).toMatchObject({
      endpointSelector: { matchLabels: labels },
      egress: [postgres],
    });
    expect(specOf('production', 'postgres')).toMatchObject({
      ingress: [
        { fromEndpoints: [{ matchLabels: labels }], toPorts: [{ ports: [{ port: '5432', protocol: 'TCP' }] }] },
      ],
    });
    expect(specOf('production', 'postgres')).not.toHaveProperty('egress');
  });

  it('lets the control plane call every admission webhook', () => {
    const called = plan.flows.filter(({ from }) => from.title === 'kube-apiserver').map(({ to }) => to.title);
    expect(new Set(called)).toEqual(
      new Set([
        'Service cert-manager/cert-manager-webhook',
        'Service external-secrets/external-secrets-webhook',
        'Service hashicorp/vault-agent-injector-svc',
        'Service ingress-nginx/ingress-nginx-controller-admission',
        'Service monitoring/kube-prometheus-stack-operator',
      ]),
    );
  });

  it('gives trials nothing but DNS', () => {
    expect(policiesOf('demo-namespace').map(({ name }) => name)).toEqual(['default-deny']);
  });
});

describe('the sources of linksphere', () => {
  it('track in images.yaml the images that the tree has policies for, under their markers', () => {
    const text = inputs.images ?? '';
    const markers = [...text.matchAll(/\{"\$imagepolicy": "flux-system:(?<name>[\w-]+)"\}/g)].map(
      ({ groups }) => groups?.name,
    );
    expect(markers).toEqual(Object.keys(parse(text) as object));
    expect(markers.sort()).toEqual(
      plan.resources
        .filter(({ kind }) => kind === 'ImagePolicy')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('contain no order that somebody wrote by hand', () => {
    const written = [...filesBelow(join(root, 'charts')), ...filesBelow(join(root, 'clusters'))].filter((file) =>
      file.endsWith('.ts'),
    );
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((file) => readFileSync(join(root, file), 'utf8').includes('dependsOn'))).toEqual([]);
  });

  it('give bootstrap what Flux delivers: the folder lists exactly flux-system and the platform', () => {
    expect(parse(readFileSync(join(root, 'clusters/linksphere/kustomization.yaml'), 'utf8'))).toMatchObject({
      resources: ['flux-system', 'platform.yaml'],
    });
    const values: unknown = parse(readFileSync(join(root, 'clusters/linksphere/bootstrap/cilium.values.yaml'), 'utf8'));
    const adopted = plan.resources.find(({ release }) => release?.adopted)?.manifest.spec as {
      readonly values: unknown;
    };
    expect(values).toEqual(adopted.values);
  });
});
