import { expect, test } from 'vitest';
import { externalId, type NodeId } from '../../src/model/identity.ts';
import { objectWaits } from '../../src/model/object-waits.ts';
import { externalOf, idOf, namespaceOf, planOf } from '../support/plan-of.ts';

const [a, b] = [namespaceOf('a'), namespaceOf('b')];
const units = { one: [a], two: [b] };
const edge = (from: NodeId, to: NodeId) =>
  ({ from, to, kind: 'reference', reason: 'a test', explicit: false, strength: 'start' }) as const;
const content = externalId('content');
const more = externalId('more');

/** The waits of two objects, as `from > to by external`. */
function waits(
  edges: readonly ReturnType<typeof edge>[],
  externals: Parameters<typeof externalOf>[0][] = [],
): string[] {
  const plan = { ...planOf({ units, externals: externals.map(externalOf) }), edges };
  return objectWaits(plan).map(
    ({ from, to, external }) => `${from.name} > ${to.name}${external === undefined ? '' : ` by ${external.id}`}`,
  );
}

test('an object waits for the end of its edge', () => expect(waits([edge(idOf(a), idOf(b))])).toEqual(['a > b']));

test('through externals it waits for what these come after', () => {
  const chain = [
    { name: 'content', after: more },
    { name: 'more', after: idOf(b) },
  ];
  expect(waits([edge(idOf(a), content)], chain)).toEqual(['a > b by external:content']);
});

test.each<[string, NodeId, Parameters<typeof externalOf>[0][]]>([
  ['an external that is simply there', content, [{ name: 'content' }]],
  [
    'externals that wait for each other',
    content,
    [
      { name: 'content', after: more },
      { name: 'more', after: content },
    ],
  ],
  ['itself', idOf(a), []],
  ['what the plan does not hold', idOf(namespaceOf('c')), []],
])('nothing waits for %s', (_what, to, externals) => expect(waits([edge(idOf(a), to)], externals)).toEqual([]));
