import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { dataKey, labelRule, nameRuleOf, portName, releaseRule } from '../../knowledge/name-rules.ts';
import { brokenRule, satisfiesNameRule, type NameViolation } from './names/name-violation.ts';
import { labelFaults } from './names/label-faults.ts';
import { finding } from './support/finding.ts';
import { listAt, objectAt, stringAt } from './support/read.ts';
import { quoteNode } from './support/words.ts';
import { templateOf } from './support/pod-template.ts';

/** Names, labels and keys that the API server, or Helm, would refuse. */
export function invalidName(plan: Plan): Diagnostic[] {
  return plan.resources.flatMap((on) => {
    const faults = [
      ...nameFaults(on),
      ...labelFaults(quoteNode(on.id), objectAt(on.manifest, 'metadata')),
      ...dataFaults(on),
      ...podFaults(on),
      ...releaseFaults(on),
    ];
    return faults.map((fault) => finding(plan, 'invalid-name', { on, ...fault }));
  });
}

function releaseFaults({ id, release }: Resource): readonly NameViolation[] {
  return release === undefined || satisfiesNameRule(release.name, releaseRule)
    ? []
    : [brokenRule(`the Helm release of ${quoteNode(id)}`, release.name, releaseRule)];
}

function nameFaults(resource: Resource): readonly NameViolation[] {
  const faults: NameViolation[] = [];
  const { group, kind, name, namespace } = resource;
  const rule = nameRuleOf(group, kind);
  const expected = composedName(resource);
  if (name === '') faults.push(noName(resource));
  else if (expected !== undefined && name !== expected) {
    faults.push({
      message: `${quoteNode(resource.id)} must be called "${expected}", because its fields say so.`,
      remedy: `Call it "${expected}".`,
    });
  } else if (!satisfiesNameRule(name, rule)) faults.push(brokenRule(`a ${kind}`, name, rule));
  if (namespace !== '' && !satisfiesNameRule(namespace, labelRule))
    faults.push(brokenRule(`the namespace of ${quoteNode(resource.id)}`, namespace, labelRule));
  return faults;
}

function noName({ kind, path, manifest }: Resource): NameViolation {
  const generated =
    stringAt(manifest, 'metadata', 'generateName') === undefined
      ? ''
      : ' ("generateName" would make another object at every reconciliation)';
  return { message: `A ${kind} at "${path}" has no name${generated}.`, remedy: 'Give it a name.' };
}

/** CRDs and API services are named after what they define. */
function composedName({ kind, group, manifest }: Resource): string | undefined {
  if (kind !== 'CustomResourceDefinition' && kind !== 'APIService') return undefined;
  const spec = objectAt(manifest, 'spec');
  const suffix = stringAt(spec, 'group');
  const first =
    group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition'
      ? stringAt(spec, 'names', 'plural')
      : group === 'apiregistration.k8s.io' && kind === 'APIService'
        ? stringAt(spec, 'version')
        : undefined;
  return first === undefined || suffix === undefined ? undefined : `${first}.${suffix}`;
}

function dataFaults({ id, kind, manifest }: Resource): readonly NameViolation[] {
  if (kind !== 'Secret' && kind !== 'ConfigMap') return [];
  const keys = ['data', 'stringData', 'binaryData'].flatMap((field) => Object.keys(objectAt(manifest, field)));
  return keys
    .filter((key) => key.length > 253 || key === '.' || key.startsWith('..') || !dataKey.test(key))
    .map((key) => ({
      message: `Key "${key}" of ${quoteNode(id)} is refused by Kubernetes: at most 253 letters, digits, "-", "_" and ".".`,
      remedy: 'Correct the key.',
    }));
}

function podFaults(resource: Resource): readonly NameViolation[] {
  const pod = templateOf(resource);
  if (pod === undefined) return [];
  const ofTemplate = resource.kind === 'Pod' ? [] : labelFaults(`the pods of ${quoteNode(resource.id)}`, pod.metadata);
  return [...ofTemplate, ...containerFaults(resource, pod.spec)];
}

function containerFaults({ id }: Resource, spec: JsonObject): readonly NameViolation[] {
  return [...listAt(spec, 'initContainers'), ...listAt(spec, 'containers')].flatMap((container) => {
    const name = stringAt(container, 'name') ?? '';
    const wrongName = satisfiesNameRule(name, labelRule)
      ? []
      : [brokenRule(`a container of ${quoteNode(id)}`, name, labelRule)];
    const wrongPorts = listAt(container, 'ports')
      .map((port) => stringAt(port, 'name'))
      .filter((port) => port !== undefined && !portName.test(port));
    return [
      ...wrongName,
      ...wrongPorts.map((port) => ({
        message: `Port name "${port}" of ${quoteNode(id)} is refused by Kubernetes: at most 15 lower-case letters, digits and "-", with at least one letter.`,
        remedy: 'Shorten or correct the name.',
      })),
    ];
  });
}
