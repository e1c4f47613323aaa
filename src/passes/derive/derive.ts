import type { Plan } from '../../model/plan.ts';
import { apiServices } from './api-services.ts';
import { catalogue } from './catalogue.ts';
import { chartReferences } from './chart-references.ts';
import { clusterServices } from './cluster-services.ts';
import { conditions } from './conditions.ts';
import { conversions } from './conversions.ts';
import { decryption } from './decryption.ts';
import { definitions } from './definitions.ts';
import { loadBalancers } from './load-balancers.ts';
import { namespaces } from './namespaces.ts';
import { preferences } from './preferences.ts';
import { references } from './references.ts';
import { releaseNeeds } from './release-needs.ts';
import { sortedEdges } from './sorted-edges.ts';
import { storage } from './storage.ts';
import { units } from './units.ts';
import { valueReferences } from './value-references.ts';

/** One step of the derivation: pure, adds edges and facts, never judges. */
type Derivation = (plan: Plan) => Plan;

/**
 * In this order: the catalogue first, because every edge is looked up in it; preferences after all other edges, because they
 * order nothing that already stands the other way round; units last, because they follow from the edges.
 */
const derivations: readonly Derivation[] = Object.freeze([
  catalogue,
  namespaces,
  definitions,
  conversions,
  apiServices,
  references,
  chartReferences,
  storage,
  valueReferences,
  releaseNeeds,
  decryption,
  loadBalancers,
  clusterServices,
  conditions,
  preferences,
  sortedEdges,
  units,
]);

/**
 * Adds to a plan everything that follows from its objects: who makes what, who needs whom and why, in which order units start and
 * how long they may take.
 */
export function derive(plan: Plan): Plan {
  return derivations.reduce((derived, derivation) => derivation(derived), plan);
}
