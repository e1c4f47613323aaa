import {
  externalId,
  isExternalId,
  type NodeId,
  objectOf,
  parseResourceId,
  type ResourceId,
} from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';

/** What a person means by the name they typed: a unit, or one object or external of the plan. */
export type Subject = { readonly type: 'unit'; readonly name: string } | { readonly type: 'node'; readonly id: NodeId };

/**
 * Every subject that the typed text can stand for: a unit's name, an identity, or its end (`name`, `Kind/name`, `namespace/name`,
 * `Kind/namespace/name`, `group/Kind/name`), for externals behind their prefix. Case matters only in names. Several are an ambiguity, none is a typo.
 */
export function findSubjects(plan: Plan, typed: string): Subject[] {
  const units = plan.units.filter(({ name }) => name === typed).map(({ name }): Subject => ({ type: 'unit', name }));
  if (units.length > 0) return units;
  const nodes = knownNodes(plan);
  const exact = nodes.filter((id) => id === typed || id === `external:${typed}`);
  const found = exact.length > 0 ? exact : nodes.filter((id) => spellings(id).includes(normalize(typed)));
  return found.map((id) => ({ type: 'node', id }));
}

/** The shortest form of an identity that stands for nothing else in the plan: what to type. */
export function shortestForm(plan: Plan, id: NodeId): string {
  const object = isExternalId(id) ? objectOf(id) : id;
  if (object === undefined) return id;
  const { kind, namespace, name } = parseResourceId(object);
  const ends = namespace === '' ? [`${kind}/${name}`] : [`${kind}/${name}`, `${kind}/${namespace}/${name}`];
  const forms = isExternalId(id) ? ends.map(externalId) : ends;
  return forms.find((form) => findSubjects(plan, form).length === 1) ?? id;
}

/** Resources, externals, and what only charts, operators and controllers make. */
function knownNodes(plan: Plan): NodeId[] {
  const made = plan.resources.map(({ id }): NodeId => id);
  return [...new Set([...made, ...plan.externals.map(({ id }) => id), ...plan.catalogue.byId.keys()])];
}

function spellings(id: NodeId): string[] {
  if (!isExternalId(id)) return endsOf(id);
  const object = objectOf(id);
  return object === undefined ? [normalize(id)] : endsOf(object).map((end) => normalize(externalId(end)));
}

function endsOf(id: ResourceId): string[] {
  const { group, kind, namespace, name } = parseResourceId(id);
  const ends =
    namespace === ''
      ? [[name], [kind, name], [group, kind, name]]
      : [
          [name],
          [kind, name],
          [namespace, name],
          [kind, namespace, name],
          [group, kind, name],
          [group, kind, namespace, name],
        ];
  return ends.map((parts) => normalize(parts.join('/')));
}

function normalize(text: string): string {
  return text.toLowerCase();
}
