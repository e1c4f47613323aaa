import { expect, test } from 'vitest';
import type { ChartFacts } from '../../src/model/chart-facts.ts';
import { unfollowedValues } from '../../src/model/unfollowed-values.ts';

const facts: ChartFacts = {
  chart: 'shop', version: '1.0.0', rendered: 'defaults', deterministic: true, objects: [], requires: [], requiredValues: [],
  unknownSwitches: ['extraObjects', 'mode', 'ui.enabled'],
};

test.each([
  [{}, []],
  [{ replicas: 2, ui: { port: 80 } }, []],
  [{ extraObjects: [], mode: '' }, []],
  [{ ui: { enabled: true } }, ['ui.enabled']],
  [{ ui: { enabled: false }, mode: 'daemon', extraObjects: [{ kind: 'Pod' }] }, ['extraObjects', 'mode', 'ui.enabled']],
])('of %j nobody knows what %j changes', (values, unknown) => {
  expect(unfollowedValues(facts, values)).toEqual(unknown);
});
