import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/host/read-folder.ts';
import { loadFolder } from '../../../src/import/chart/load-chart.ts';
import { createHelmRenderer } from '../../../src/import/render/helm-renderer.ts';
import { renderFacts } from '../../../src/import/render/render-facts.ts';
import { reckonFacts } from '../../../src/knowledge/facts/reckon-facts.ts';
import type { ChartFacts } from '../../../src/model/chart-facts.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { objectsOfChart } from '../../../src/model/objects-of-release.ts';
import { needsProgram } from '../../support/needs-program.ts';
import { claimsUnder, isTooLenient, securityValues, someOf } from '../support/pod-levels.ts';

const folder = join(import.meta.dirname, '../../fixtures/import/guard');
const program = process.env.STRATA_HELM ?? 'helm';
const renderer = createHelmRenderer(folder, { program, env: process.env, kubernetes: '1.36.0' });
const chart = readFolder(folder).then((files) => loadFolder(files, 'guard')).then((loaded) => loaded.chart);
let learnt: Promise<ChartFacts> | undefined;

const guardFacts = async () =>
  (learnt ??= renderFacts(await chart, renderer, { values: {}, switchLimit: 100, parallel: 2, progress: () => undefined }));
const under = (facts: ChartFacts, values: JsonObject) => objectsOfChart(facts, 'my', 'store', values).map(reckonFacts);
const podsUnder = (facts: ChartFacts, name: string, values: JsonObject) => under(facts, values).find((object) => object.name === `my-${name}`);
const strict = { allowPrivilegeEscalation: false, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' }, capabilities: { drop: ['ALL'] } };

describe('a chart whose values guard its pods', { timeout: 240_000 }, () => {
  test.for<[string, string, JsonObject, string, string[]]>([
    ['its own values', 'main', {}, 'baseline', ['allowPrivilegeEscalation', 'seccompProfile unset']],
    ['a context that is printed as it is', 'main', { securityContext: { allowPrivilegeEscalation: false, seccompProfile: { type: 'RuntimeDefault' } } }, 'restricted', []],
    ['a field that is taken out of it', 'main', { securityContext: { ...strict, capabilities: null } }, 'baseline', ['capabilities not dropped']],
    ['a context of the pod', 'main', { podSecurityContext: { seccompProfile: { type: 'Unconfined' } } }, 'privileged', ['seccomp Unconfined']],
    ['a switch that only a template knows', 'main', { hostPID: true }, 'privileged', ['hostPID']],
    ['a container that a switch adds', 'main', { securityContext: strict, exporter: { enabled: true } }, 'baseline', ['allowPrivilegeEscalation', 'capabilities not dropped', 'runAsNonRoot', 'seccompProfile unset']],
    ['that container, guarded', 'main', { securityContext: strict, exporter: { enabled: true, securityContext: strict } }, 'restricted', []],
    ['what the chart has where its value is empty', 'worker', {}, 'privileged', ['privileged']],
    ['a context in place of it', 'worker', { worker: { securityContext: strict } }, 'restricted', []],
    ['two values at once', 'worker', { worker: { securityContext: strict, hostNetwork: true } }, 'privileged', ['hostNetwork']],
    ['a number', 'runner', { runner: { runAsUser: 0 } }, 'baseline', ['capabilities not dropped', 'runAsUser 0', 'seccompProfile unset']],
    ['a context without its switch', 'cache', { cache: { containerSecurityContext: { enabled: false } } }, 'baseline', ['allowPrivilegeEscalation', 'capabilities not dropped', 'runAsNonRoot', 'seccompProfile unset']],
    ['a context that another is merged into', 'cache', { shared: { securityContext: { privileged: true } } }, 'privileged', ['privileged']],
    ['a container that is called by a value', 'depot', { cache: { name: 'depot', containerSecurityContext: { privileged: true } } }, 'privileged', ['privileged']],
    ['an object that a switch adds', 'agent', { agent: { enabled: true, securityContext: { privileged: true } } }, 'privileged', ['privileged']],
  ])('its level follows %s', async ([_what, name, values, level, spoilers], context) => {
    needsProgram(context, program);
    expect(podsUnder(await guardFacts(), name, values)).toMatchObject({ pods: { podSecurity: { level, spoilers } } });
    expect(podsUnder(await guardFacts(), name, values)).not.toHaveProperty('unsure');
  });

  test('what is read field by field, merged, or matters only with another switch is said to be unsure', async (context) => {
    needsProgram(context, program);
    const facts = await guardFacts();
    expect(podsUnder(facts, 'runner', { runner: { securityContext: { allowPrivilegeEscalation: true } } })?.unsure).toEqual(['runner.securityContext']);
    expect(podsUnder(facts, 'agent', { agent: { enabled: true, hostPort: 80 } })?.unsure).toEqual(['agent.hostPort']);
    expect(podsUnder(facts, 'cache', { merged: { securityContext: { privileged: true } } })?.unsure).toEqual(['merged.securityContext']);
  });

  test('the level is never stricter than what helm renders, unless the facts say that they do not know', async (context) => {
    needsProgram(context, program);
    const [facts, sets] = [await guardFacts(), securityValues(await chart, {})];
    expect(sets.length).toBeGreaterThan(60);
    let compared = 0;
    for (const values of [...sets, ...someOf(sets, 60, 3)]) {
      const claims = (await claimsUnder(facts, renderer, values)) ?? [];
      compared += claims.filter(({ isUnsure }) => !isUnsure).length;
      expect({ values, wrong: claims.filter(isTooLenient) }).toEqual({ values, wrong: [] });
    }
    expect(compared).toBeGreaterThan(300);
  });

  test('requests, classes and selectors follow values', async (context) => {
    needsProgram(context, program);
    const facts = await guardFacts();
    const claims = (values: JsonObject) => podsUnder(facts, 'worker', values)?.pods?.claims;
    const selectors = (values: JsonObject) => under(facts, values).flatMap(({ webhooks }) => webhooks ?? []).map(({ namespaceSelector, objectSelector }) => ({ namespaceSelector, objectSelector }));
    expect(podsUnder(facts, 'main', { resources: { requests: { memory: '1Gi' } } })?.pods?.requests).toMatchObject({ cpu: 0.01, memory: 2 ** 30, everyContainerHasRequests: true });
    expect(claims({})).toEqual([{ name: 'data', size: '1Gi' }, { name: 'logs', storageClass: 'standard', size: '1Gi' }]);
    expect(claims({ persistence: { storageClass: 'fast' }, logs: { storageClass: '' } })).toEqual([{ name: 'data', storageClass: 'fast', size: '1Gi' }, { name: 'logs', size: '1Gi' }]);
    expect(claims({ logs: { storageClass: '-' } })?.[1]).toEqual({ name: 'logs', storageClass: '', size: '1Gi' });
    expect(claims({ logs: { storageClass: null } })?.[1]).toEqual({ name: 'logs', size: '1Gi' });
    const volumes = (values: JsonObject) => under(facts, values).filter(({ kind }) => kind === 'PersistentVolumeClaim').map(({ name, claims: [claim] = [] }) => [name, claim?.storageClass]);
    expect(volumes({})).toEqual([['shared', undefined]]);
    expect(volumes({ sharedVolume: { storageClass: 'fast' }, archive: { enabled: true } })).toEqual([['shared', 'fast'], ['archive', 'slow']]);
    expect(volumes({ sharedVolume: { storageClass: '-' }, archive: { enabled: true, storageClass: 'cold' } })).toEqual([['shared', ''], ['archive', 'cold']]);
    expect(selectors({})).toEqual([{ namespaceSelector: {}, objectSelector: { matchLabels: { guard: 'on' } } }]);
    expect(selectors({ webhook: { namespaceSelector: { matchLabels: { a: 'b' } }, objectSelector: { matchLabels: { guard: null, other: 'x' } } } })).toEqual([
      { namespaceSelector: { matchLabels: { a: 'b' } }, objectSelector: { matchLabels: { other: 'x' } } },
    ]);
    expect(under(facts, { storageClass: { isDefault: true } }).find(({ kind }) => kind === 'StorageClass')).toMatchObject({ name: 'guard', isDefault: true });
    expect(under(facts, {}).find(({ kind }) => kind === 'StorageClass')).not.toHaveProperty('isDefault');
  });
});
