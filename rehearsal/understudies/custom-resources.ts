import { productsOf } from '../../src/knowledge/products-of.ts';
import { groupOf, isExternalId, resourceId } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import { conditionOf, fieldOf, listOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { groupKindOf, referenceOf } from '../api/kube-client.ts';
import { recordEvent } from '../api/record-event.ts';
import { createStandInObject } from '../standins/stand-in-object.ts';
import { readyController } from './controller-of.ts';
import { customKinds } from './custom-kinds.ts';
import type { CustomKind } from './custom-kinds.ts';
import { lacksOfReferences } from './lacks-of-references.ts';
import type { Stage, Understudy } from './stage.ts';

/** Gives custom resources their status and makes what their controllers make, once the controller is Ready and what it needs is there. */
export const customResources: Understudy = {
  name: 'custom-resources',
  act: async (stage) => {
    const failures: unknown[] = [];
    for (const kind of customKinds) {
      const objects = stage.view.all(kind.kind).filter((object) => object.metadata.deletionTimestamp === undefined);
      if (objects.length === 0) continue;
      const controller = readyController(stage, kind.controller);
      if (controller === undefined) continue;
      const done = await Promise.allSettled(
        objects.map((object) => reconcile(stage, kind, object, controller.namespace)),
      );
      // One object that the API server refuses does not hold up the others.
      const failed = done.find((result) => result.status === 'rejected');
      if (failed !== undefined) failures.push(failed.reason);
    }
    if (failures.length > 0) throw failures[0];
  },
};

async function reconcile(stage: Stage, kind: CustomKind, object: KubeObject, operatorNamespace: string): Promise<void> {
  const lacks = lacksOfKind(stage, kind, object, operatorNamespace);
  if (lacks === undefined) await makeProducts(stage, object, operatorNamespace);
  await say(stage, kind, object, lacks);
}

function lacksOfKind(
  stage: Stage,
  kind: CustomKind,
  object: KubeObject,
  operatorNamespace: string,
): string | undefined {
  return (
    lacksOfExternals(stage, object) ??
    kind.lacks?.(object, stage, operatorNamespace) ??
    lacksOfReferences(stage, object)
  );
}

/** Everything that the controller of its kind would say to be missing, if it looked at an object now; nothing for kinds without a row. */
export function lacksOf(stage: Stage, object: KubeObject): string[] {
  const kind = customKinds.find((row) => row.kind === groupKindOf(object));
  if (kind === undefined) return [];
  const namespace = readyController(stage, kind.controller)?.namespace ?? '';
  const said = [
    lacksOfExternals(stage, object),
    kind.lacks?.(object, stage, namespace),
    lacksOfReferences(stage, object),
  ];
  return said.filter((lacks) => lacks !== undefined);
}

/** What the plan says to be made outside must have been made: a store whose backend is still empty cannot log in. */
function lacksOfExternals(stage: Stage, object: KubeObject): string | undefined {
  const id = resourceId(groupOf(object.apiVersion), object.kind, object.metadata.namespace ?? '', object.metadata.name);
  const waits = stage.plan.edges.find(({ from, to }) => from === id && isExternalId(to) && !stage.isMade(to));
  return waits === undefined ? undefined : `${waits.reason}: not there yet`;
}

async function makeProducts(stage: Stage, object: KubeObject, operatorNamespace: string): Promise<void> {
  for (const product of productsOf(object as unknown as JsonObject, operatorNamespace)) {
    const { apiVersion, kind, namespace, name } = product;
    const found = stage.view.findReference({ apiVersion, kind, namespace, name });
    const keys = product.kind === 'Secret' ? keysOf(stage, product) : undefined;
    const isComplete =
      found !== undefined && (keys === undefined || keys.every((key) => found.data?.[key] !== undefined));
    if (!isComplete)
      await stage.client.apply(
        createStandInObject(
          { ...product, ...(keys === undefined ? {} : { keys }) },
          stage.schemas,
        ) as unknown as KubeObject,
      );
  }
}

/** Where the keys depend on what a backend holds, the Secret gets those that somebody asks for. */
function keysOf(stage: Stage, { keys, namespace, name }: ObjectFacts): readonly string[] {
  if (keys !== undefined) return keys;
  const pods = stage.view.all('/Pod').filter(({ metadata }) => metadata.namespace === namespace);
  const asked = pods.flatMap((pod) => [
    ...listOf(pod, 'spec', 'containers').flatMap((container) =>
      listOf(container, 'env').map((variable) => fieldOf(variable, 'valueFrom', 'secretKeyRef')),
    ),
    ...listOf(pod, 'spec', 'volumes')
      .filter((volume) => fieldOf(volume, 'secret', 'secretName') === name)
      .flatMap((volume) =>
        listOf(volume, 'secret', 'items').map((item) => ({ name, key: fieldOf(item, 'key') ?? '' })),
      ),
  ]);
  const mine = asked
    .filter((reference) => fieldOf(reference, 'name') === name)
    .map((reference) => String(fieldOf(reference, 'key')));
  return [...new Set(['value', ...mine])];
}

/** Says it once, and what is missing as an event too: an unchanged status is not written again. */
async function say(
  stage: Stage,
  { condition: type = 'Ready', status = {} }: CustomKind,
  object: KubeObject,
  lacks: string | undefined,
): Promise<void> {
  const generation = object.metadata.generation ?? 1;
  const wanted = lacks === undefined ? status : {};
  const isSaid = Object.entries(wanted).every(([field, value]) => fieldOf(object, 'status', field) === value);
  const before = type === '' ? undefined : conditionOf(object, type);
  const word = lacks === undefined ? 'True' : 'False';
  const sameCondition =
    type === '' ||
    (before?.status === word &&
      before.message === (lacks ?? 'done') &&
      (before.observedGeneration ?? generation) === generation);
  if (isSaid && sameCondition) return;
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const conditions =
    type === ''
      ? {}
      : {
          conditions: [
            {
              type,
              status: word,
              reason: lacks === undefined ? 'Succeeded' : 'Pending',
              message: lacks ?? 'done',
              lastTransitionTime: now,
              observedGeneration: generation,
            },
          ],
        };
  const observed = groupOf(object.apiVersion).endsWith('fluxcd.io') ? { observedGeneration: generation } : {};
  await stage.client.patch(
    referenceOf(object),
    { status: { ...wanted, ...conditions, ...observed } },
    { subresource: 'status' },
  );
  if (lacks !== undefined)
    await recordEvent(stage.client, object, { reason: 'Pending', message: lacks, component: 'understudy' });
}
