import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homelab } from '../../clusters/homelab/homelab.ts';
import { settings as production } from '../../clusters/homelab-production/cluster.ts';
import { settings as staging } from '../../clusters/homelab-staging/cluster.ts';
import type { ClusterDefinition } from '../../src/authoring/cluster-definition.ts';
import type { ClusterInputs } from '../../src/authoring/cluster-inputs.ts';
import { parseSopsFile } from '../../src/authoring/sops-file.ts';
import { compile } from '../../src/compile.ts';
import { committedInputs } from '../support/recorded-renderings.ts';
import { firstRound } from '../../src/rounds/rendering-rounds.ts';
import { load } from '../../src/load/load.ts';
import { formatNode } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Resource } from '../../src/model/resource.ts';
import { check } from '../../src/passes/check/check.ts';
import { checkAcross } from '../../src/passes/check/check-across.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { verifySopsFile } from '../../src/secrets/verify-sops-file.ts';
import { needsProgram } from '../support/needs-program.ts';
import { runKustomize } from '../support/run-kustomize.ts';
import { runStrata } from '../support/run-strata.ts';

const root = new URL('../..', import.meta.url).pathname;
const inputsOf = (name: string) => committedInputs(name);
const planOf = (definition: ClusterDefinition, inputs: ClusterInputs) =>
  load(definition, inputs, root, firstRound(definition));

describe.each([staging, production])('$name', (settings) => {
  const { name } = settings;
  const { plan, diagnostics, files } = compile(homelab(settings), inputsOf(name), root);

  it('is committed as it compiles: first the list of its files', () => {
    const compiled = files.map(({ path }) => path).filter((path) => path.startsWith(`dist/${name}/`));
    const committed = readdirSync(join(root, 'dist', name), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(committed.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort()).toEqual(
      compiled.sort(),
    );
  });

  it('then what they hold, bootstrap’s files too', () => {
    const stale = files.filter(
      ({ path, content }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content,
    );
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('has three layers, and apart from them only what needs a CRD of a release beside it', () => {
    expect(
      plan.units.map(({ name: unit, dependsOn, wait, decryption }) => [
        unit,
        dependsOn.join(' '),
        wait,
        decryption?.secret,
      ]),
    ).toEqual([
      ['controllers', '', true, 'sops-age'],
      ['configs', 'controllers', true, 'sops-age'],
      ['apps', 'configs', true, 'sops-age'],
      ['apps-monitors', 'apps', true, 'sops-age'],
    ]);
  });

  it('says nothing but what its users know: ingress-nginx is retired', () => {
    expect(diagnostics.map(({ code, resource }) => [code, resource === undefined ? '' : formatNode(resource)])).toEqual(
      [['retired-software', 'HelmRelease ingress-nginx/ingress-nginx']],
    );
  });

  it('passes its encrypted files on byte for byte, and the demonstration key opens each of them', async () => {
    const key =
      /^AGE-SECRET-KEY-\S+$/m.exec(
        readFileSync(join(root, `test/fixtures/homelab/${settings.environment}.agekey`), 'utf8'),
      )?.[0] ?? '';
    const { secrets } = inputsOf(name);
    expect(Object.keys(secrets).length).toBeGreaterThan(2);
    for (const [file, content] of Object.entries(secrets)) {
      const { namespace, name: secret } = parseSopsFile(file, content);
      const emitted = files.find(({ path }) => path.endsWith(`/secret_${namespace}_${secret}.yaml`));
      expect(emitted?.content).toBe(content);
      expect(await verifySopsFile(parseSopsFile(file, content), [key])).toEqual({ result: 'verified' });
    }
  });

  it.for(['', ...plan.units.map((unit) => `/${unit.name}`)])(
    'is accepted by kubectl kustomize: %s',
    { timeout: 30_000 },
    (folder, context) => {
      needsProgram(context, 'kubectl');
      const below = files.filter(({ path }) => path.startsWith(`dist/${name}${folder}/`));
      expect(runKustomize(below, `dist/${name}${folder}`).length).toBe(
        folder === '' ? plan.units.length : below.length - 1,
      );
    },
  );
});

describe('the environments', () => {
  it('differ by what their settings say and by nothing else', async () => {
    const { code, out } = await runStrata(root, ['diff', staging.name, production.name]);
    expect(code).toBe(1);
    const [, ...lines] = out.trimEnd().split('\n');
    const objects = lines.filter((line) => /^[+~-]/.test(line)).map((line) => line.replace(/ {3}.*/, ''));
    expect(objects.filter((line) => !line.includes('gitlab/'))).toEqual([
      '~ Certificate cert-manager/wildcard',
      '~ ClusterIssuer letsencrypt-production',
      '~ ClusterIssuer letsencrypt-staging',
      '+ CiliumL2AnnouncementPolicy production',
      '- CiliumL2AnnouncementPolicy staging',
      '+ CiliumLoadBalancerIPPool production',
      '- CiliumLoadBalancerIPPool staging',
      '~ HelmRelease ingress-nginx/ingress-nginx',
      '~ HelmRelease kube-system/cilium',
      '~ HelmRelease monitoring/alloy',
      '~ HelmRelease monitoring/kube-prometheus-stack',
      '~ HelmRelease monitoring/loki',
      '~ Kustomization flux-system/apps',
      '~ Ingress monitoring/grafana',
    ]);
    const fields = new Set(lines.flatMap((line) => /^ {4}[+~-] (?<field>[^: ]+)/.exec(line)?.groups?.field ?? []));
    expect([...fields].sort()).toEqual([
      'spec.acme.email',
      'spec.acme.solvers[0].selector.dnsZones[0]',
      'spec.dnsNames[0]',
      'spec.dnsNames[1]',
      'spec.issuerRef.name',
      'spec.rules[0].host',
      'spec.secretTemplate.annotations["reflector.v1.k8s.emberstack.com/reflection-allowed-namespaces"]',
      'spec.secretTemplate.annotations["reflector.v1.k8s.emberstack.com/reflection-auto-namespaces"]',
      'spec.timeout',
      'spec.tls[0].hosts[0]',
      'spec.values.alloy.configMap.content',
      'spec.values.cluster.name',
      'spec.values.controller.service.annotations["lbipam.cilium.io/ips"]',
      'spec.values.loki.limits_config.retention_period',
      'spec.values.prometheus.prometheusSpec.retention',
      'spec.values.prometheus.prometheusSpec.storageSpec.volumeClaimTemplate.spec.resources.requests.storage',
      'spec.values.singleBinary.persistence.size',
      'spec.values.tcp',
    ]);
  });

  it('share no address', () => {
    expect(
      checkAcross([staging, production].map((settings) => derive(planOf(homelab(settings), inputsOf(settings.name))))),
    ).toEqual([]);
  });
});

describe('what breaks the homelab is found, with the reason', () => {
  const inputs = inputsOf(production.name);
  const found = (plan: Plan) =>
    check(derive(plan))
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code}: ${message}`);
  const loaded = (change: Partial<ClusterDefinition> = {}, given = inputs) =>
    planOf({ ...homelab(production), ...change }, given);
  const changed = (
    plan: Plan,
    matches: (resource: Resource) => boolean,
    change: (resource: Resource) => Resource,
  ): Plan => {
    return { ...plan, resources: plan.resources.map((resource) => (matches(resource) ? change(resource) : resource)) };
  };
  const isWildcard = ({ kind }: Resource) => kind === 'Certificate';

  it('nothing, as it is', () => expect(found(loaded())).toEqual([]));

  it('the layers in another order', () => {
    const plan = loaded();
    const turned = plan.order.map((order) => ({ ...order, from: order.to, to: order.from }));
    expect(found({ ...plan, order: turned })[0]).toMatch(/^deadlock: /);
  });

  const without = (external: string) => {
    const { externals = [] } = homelab(production);
    expect(externals.map(({ name }) => name)).toContain(external);
    return loaded({ externals: externals.filter(({ name }) => name !== external) });
  };

  it('no key to decrypt with', () => {
    expect(found(without('/Secret/flux-system/sops-age'))).toContainEqual(
      expect.stringMatching(/^secret-missing: "Secret cert-manager\/cloudflare" needs "Secret flux-system\/sops-age"/),
    );
  });

  it('no DNS: said where the code asks for it', () =>
    expect(() => without('coredns')).toThrow('no external provides DNS: declare it, for example with coreDns()'));

  it.each(['nas', 'gitlab-database', 'bucket-gitlab-lfs'])(
    'without the external %s, on which a release relies: said where the code names it',
    (external) => {
      expect(() => without(external)).toThrow(`relies on "${external}", which is not among the cluster's externals`);
    },
  );

  it.each(Object.keys(inputs.secrets))('without the Secret of %s', (file) => {
    const { namespace, name } = parseSopsFile(file, inputs.secrets[file] ?? '');
    const { [file]: _removed, ...secrets } = inputs.secrets;
    expect(found(loaded({}, { ...inputs, secrets }))).toContainEqual(
      expect.stringMatching(new RegExp(`^secret-missing: .* needs "Secret ${namespace}/${name}"`)),
    );
  });

  it('the wildcard certificate in a namespace that nobody makes', () => {
    const moved = changed(loaded(), isWildcard, (resource) => ({
      ...resource,
      namespace: 'certificates',
      id: resource.id.replace('cert-manager/wildcard', 'certificates/wildcard') as Resource['id'],
      manifest: { ...resource.manifest, metadata: { name: 'wildcard', namespace: 'certificates' } },
    }));
    expect(found(moved)).toContainEqual(expect.stringContaining('namespace-missing: '));
  });

  it('the wildcard certificate copied to another namespace', () => {
    const elsewhere = changed(loaded(), isWildcard, (resource) => {
      return {
        ...resource,
        manifest: JSON.parse(
          JSON.stringify(resource.manifest).replaceAll('gitlab,monitoring', 'democratic-csi'),
        ) as JsonObject,
      };
    });
    expect(found(elsewhere)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^secret-missing: "HelmRelease gitlab\/gitlab" needs "Secret gitlab\/wildcard"/),
        expect.stringMatching(/^secret-missing: "Ingress monitoring\/grafana" needs "Secret monitoring\/wildcard"/),
      ]),
    );
  });

  it("staging's address in production", () => {
    const borrowed = homelab({
      ...production,
      addresses: { ...production.addresses, ingress: staging.addresses.ingress },
    });
    expect(found(loaded(borrowed))).toEqual([
      expect.stringMatching(
        /^address-unassigned: "HelmRelease ingress-nginx\/ingress-nginx" asks for the address "192\.168\.20\.225"/,
      ),
    ]);
  });

  it("staging's pool in production, by itself and beside staging", () => {
    const borrowed = loaded(homelab({ ...production, addresses: staging.addresses }));
    expect(found(borrowed)).toEqual([expect.stringMatching(/^address-outside-network: /)]);
    const both = [planOf(homelab(staging), inputsOf(staging.name)), borrowed].map(derive);
    expect(checkAcross(both).map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(
        /^address-overlap: "CiliumLoadBalancerIPPool production" in "homelab-production" .* of "CiliumLoadBalancerIPPool staging"/,
      ),
    ]);
  });

  it('an ingress that waits for its address, in the layer before the pool', () => {
    const waiting = changed(
      loaded(),
      ({ name }) => name === 'ingress-nginx',
      (resource) => {
        return {
          ...resource,
          manifest: JSON.parse(JSON.stringify(resource.manifest).replace('"disableWait":true,', '')) as JsonObject,
        };
      },
    );
    const deadlock = check(derive(waiting)).find(({ code }) => code === 'deadlock');
    expect([deadlock?.message, ...(deadlock?.chain ?? []).map(({ text }) => text)].join('\n')).toContain(
      'needs CiliumLoadBalancerIPPool production',
    );
  });

  it("GitLab's shell under another name", () => {
    const renamed = changed(
      loaded(),
      ({ name }) => name === 'ingress-nginx',
      (resource) =>
        resource.release === undefined
          ? resource
          : {
              ...resource,
              release: {
                ...resource.release,
                values: { ...resource.release.values, tcp: { 22: 'gitlab/gitlab-shell:22' } },
              },
            },
    );
    expect(found(renamed)).toEqual([
      expect.stringMatching(
        /^tcp-service-backend: .* passes TCP 22 on to "gitlab\/gitlab-shell:22", a Service that nobody makes/,
      ),
    ]);
  });
});
