import { ApiCallees } from './api-callees.ts';
import { customResources } from './custom-resources.ts';
import { loadBalancers } from './load-balancers.ts';
import { operatorObjects } from './operator-objects.ts';
import { reflectedCopies } from './reflected-copies.ts';
import { podLabels } from './pod-labels.ts';
import type { Understudy } from './stage.ts';
import { volumes } from './volumes.ts';

/** Every understudy, in the order in which they look: definitions before what is defined by them. */
export function createUnderstudies(): readonly Understudy[] {
  return Object.freeze([
    operatorObjects,
    podLabels,
    new ApiCallees(),
    volumes,
    loadBalancers,
    customResources,
    reflectedCopies,
  ]);
}
