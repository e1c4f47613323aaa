import { expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { findUnready } from '../../../rehearsal/watch/find-unready.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { planOf } from '../../support/plan-of.ts';
import { viewOf } from '../../support/view-of.ts';

const issuer = { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', metadata: { name: 'ca', namespace: 'shop' } };
const widget = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'one', namespace: 'shop' } };

function whysOf(manifest: JsonObject, status: JsonObject | undefined, isChecked = false): readonly string[] {
  const given = planOf({ units: { apps: [manifest] } });
  const healthChecks = isChecked ? [{ apiVersion: 'example.com/v1', kind: 'Widget', current: 'true' }] : [];
  const plan = { ...given, units: given.units.map((unit) => ({ ...unit, healthChecks })) };
  const object = { ...manifest, ...(status === undefined ? {} : { status }) } as unknown as KubeObject;
  return findUnready(viewOf([object]), plan).map(({ why }) => why);
}

test('a custom resource without a status is not Ready where the table of products asks for one', () => {
  expect(whysOf(issuer, undefined)).toEqual(['has no status yet']);
  expect(whysOf(issuer, {})).toEqual(['has no status yet']);
  expect(whysOf(issuer, { conditions: [{ type: 'Ready', status: 'True' }] })).toEqual([]);
});

test('nor where its unit does, and else it is', () => {
  expect(whysOf(widget, undefined, true)).toEqual(['has no status yet']);
  expect(whysOf(widget, { phase: 'done' }, true)).toEqual([]);
  expect(whysOf(widget, undefined)).toEqual([]);
});
