import { expect, test } from 'vitest';
import { Standstills } from '../../../rehearsal/watch/standstills.ts';

const unready = (kind: string, name: string, why: string) => {
  return { kind, namespace: 'shop', name, title: `${kind} shop/${name}`, why };
};

test('what says the same for a while is told once, with the moment since when', () => {
  const standstills = new Standstills();
  const pod = (name: string, why = `secret "token" not found for ${name}`) => unready('/Pod', name, why);
  expect(standstills.look([pod('a-1')], 2)).toEqual([]);
  expect(standstills.look([pod('a-1'), pod('a-2')], 9)).toEqual([]);
  const first = { title: '/Pod shop/a-1', why: 'secret "token" not found for a-1', since: 2 };
  expect(standstills.look([pod('a-1'), pod('a-2')], 10)).toEqual([first]);
  expect(standstills.look([pod('a-1'), pod('a-2')], 60)).toEqual([]);
  expect(standstills.look([pod('a-1', 'another reason')], 61)).toEqual([]);
  expect(standstills.look([pod('a-1', 'another reason')], 70)).toHaveLength(1);
  expect(standstills.all()).toHaveLength(2);
});

test('what cured itself in time is not told, nor what has a story of its own', () => {
  const standstills = new Standstills();
  const claim = unready('/PersistentVolumeClaim', 'data', 'is not bound');
  standstills.look([claim], 0);
  standstills.look([], 5);
  expect(standstills.look([claim], 9)).toEqual([]);
  const others = ['kustomize.toolkit.fluxcd.io/Kustomization', 'apps/Deployment'];
  for (const at of [0, 60])
    expect(
      standstills.look(
        others.map((kind) => unready(kind, 'x', 'why')),
        at,
      ),
    ).toEqual([]);
});

test('a chart that is nowhere is told', () => {
  const standstills = new Standstills();
  const chart = unready('source.toolkit.fluxcd.io/HelmChart', 'shop', "no 'shop' chart with version 9.9.9 found");
  for (const at of [0, 5]) expect(standstills.look([chart], at)).toEqual([]);
  expect(standstills.look([chart], 8.1)).toHaveLength(1);
});
