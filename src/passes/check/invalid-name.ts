import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { dataKey, labelRule, nameRuleOf, portName, qualifiedName, releaseRule, subdomainRule, type NameRule } from '../../knowledge/name-rules.ts';
import { finding } from './support/finding.ts';
import { isObject, listAt, objectAt, stringAt } from './support/read.ts';
import { quoteNode } from './support/words.ts';
import { templateOf } from './support/pod-template.ts';

/** What is wrong with one name: a sentence about the object, and what to do. */
interface Fault {
  readonly message: string;
  readonly remedy: string;
}

/** Names, labels and keys that the API server, or Helm, would refuse. */
export function invalidName(plan: Plan): Diagnostic[] {
  const found = plan.units.flatMap((unit) => {
    const fault = brokenRule(() => 'the unit', unit.name, labelRule);
    return fault === undefined ? [] : [finding(plan, 'invalid-name', { unit: unit.name, place: unit.place, ...fault })];
  });
  const sound: Sound = { keys: new Set(), values: new Set(), namespaces: new Set() };
  for (const resource of plan.resources) {
    for (const fault of faultsOf(resource, sound)) found.push(finding(plan, 'invalid-name', { on: resource, ...fault }));
  }
  return found;
}

/** What was looked at and is fine: a platform has few namespaces, keys and values of labels, each many times. */
interface Sound {
  readonly keys: Set<string>;
  readonly values: Set<string>;
  readonly namespaces: Set<string>;
}

/** How the owner of a name is called, asked only where something is wrong with it: most platforms have no such name. */
type Owner = () => string;

function faultsOf(resource: Resource, sound: Sound): readonly Fault[] {
  const { manifest } = resource;
  const id: Owner = () => quoteNode(resource.id);
  const metadata = isObject(manifest.metadata) ? manifest.metadata : {};
  const faults: Fault[] = [];
  add(faults, nameFault(resource));
  if (resource.namespace !== '') {
    addUnlessSound(faults, sound.namespaces, resource.namespace, () => brokenRule(() => `the namespace of ${id()}`, resource.namespace, labelRule));
  }
  labelFaults(faults, id, metadata, sound);
  if (resource.release !== undefined) add(faults, brokenRule(() => `the Helm release of ${id()}`, resource.release.name, releaseRule));
  if (resource.kind === 'Secret' || resource.kind === 'ConfigMap') dataFaults(faults, id, manifest);
  const pod = templateOf(manifest);
  if (pod !== undefined) {
    if (resource.kind !== 'Pod') labelFaults(faults, () => `the pods of ${id()}`, pod.metadata, sound);
    containerFaults(faults, id, pod.spec);
  }
  return faults;
}

function nameFault(resource: Resource): Fault | undefined {
  const { kind, group, name, manifest } = resource;
  if (name === '') {
    const generated = stringAt(manifest, 'metadata', 'generateName') === undefined ? '' : ' ("generateName" would make another object at every reconciliation)';
    return { message: `A ${kind} at "${resource.path}" has no name${generated}.`, remedy: 'Give it a name.' };
  }
  const expected = composedName(resource);
  if (expected !== undefined && name !== expected) {
    return { message: `${quoteNode(resource.id)} must be called "${expected}", because its fields say so.`, remedy: `Call it "${expected}".` };
  }
  return brokenRule(() => `a ${kind}`, name, nameRuleOf(group, kind));
}

/** CRDs and API services are named after what they define. */
function composedName({ kind, group, manifest }: Resource): string | undefined {
  if (kind !== 'CustomResourceDefinition' && kind !== 'APIService') return undefined;
  const spec = objectAt(manifest, 'spec');
  const suffix = stringAt(spec, 'group');
  const first = group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition' ? stringAt(spec, 'names', 'plural')
    : group === 'apiregistration.k8s.io' && kind === 'APIService' ? stringAt(spec, 'version') : undefined;
  return first === undefined || suffix === undefined ? undefined : `${first}.${suffix}`;
}

function labelFaults(faults: Fault[], owner: Owner, metadata: JsonObject, sound: Sound): void {
  const { labels, annotations } = metadata;
  if (isObject(labels)) {
    for (const key in labels) {
      addUnlessSound(faults, sound.keys, key, () => keyFault(() => `label key of ${owner()}`, key));
      const value = labels[key];
      if (typeof value === 'string') addUnlessSound(faults, sound.values, value, () => valueFault(owner, key, value));
      else add(faults, valueFault(owner, key, value));
    }
  }
  if (!isObject(annotations)) return;
  for (const key in annotations) {
    const value = annotations[key];
    addUnlessSound(faults, sound.keys, key, () => keyFault(() => `annotation key of ${owner()}`, key));
    if (value !== undefined && typeof value !== 'string') {
      faults.push({ message: `Annotation "${key}" of ${owner()} is ${JSON.stringify(value)}, which is no string.`, remedy: 'Write the value as a string.' });
    }
  }
}

function addUnlessSound(faults: Fault[], sound: Set<string>, text: string, look: () => Fault | undefined): void {
  if (sound.has(text)) return;
  const fault = look();
  if (fault === undefined) sound.add(text);
  else faults.push(fault);
}

function keyFault(what: Owner, key: string): Fault | undefined {
  const slash = key.indexOf('/');
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  if (name.length > 0 && name.length <= 63 && qualifiedName.test(name)) {
    if (prefix === undefined || (prefix.length <= 253 && subdomainRule.pattern.test(prefix.toLowerCase()))) return undefined;
  }
  return {
    message: `The ${what()}, "${key}", is refused by Kubernetes: a key is an optional DNS name and "/", `
      + 'then at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends.',
    remedy: 'Correct the key.',
  };
}

function valueFault(owner: Owner, key: string, value: Json | undefined): Fault | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') {
    return { message: `Label "${key}" of ${owner()} is ${JSON.stringify(value)}, which is no string.`, remedy: 'Write the value as a string.' };
  }
  if (value === '' || (value.length <= 63 && qualifiedName.test(value))) return undefined;
  const why = value.length > 63
    ? `has ${value.length} characters, and 63 are allowed`
    : 'may hold only letters, digits, "-", "_" and ".", with a letter or digit at both ends';
  return { message: `The value "${value}" of label "${key}" of ${owner()} ${why}.`, remedy: 'Shorten or correct the value, or make it an annotation.' };
}

function dataFaults(faults: Fault[], id: Owner, manifest: JsonObject): void {
  for (const field of ['data', 'stringData', 'binaryData']) {
    for (const key of Object.keys(objectAt(manifest, field))) {
      if (key.length > 253 || key === '.' || key.startsWith('..') || !dataKey.test(key)) {
        faults.push({ message: `Key "${key}" of ${id()} is refused by Kubernetes: at most 253 letters, digits, "-", "_" and ".".`, remedy: 'Correct the key.' });
      }
    }
  }
}

function containerFaults(faults: Fault[], id: Owner, spec: JsonObject): void {
  for (const container of [...listAt(spec, 'initContainers'), ...listAt(spec, 'containers')]) {
    add(faults, brokenRule(() => `a container of ${id()}`, stringAt(container, 'name') ?? '', labelRule));
    for (const port of listAt(container, 'ports')) {
      const name = stringAt(port, 'name');
      if (name !== undefined && !portName.test(name)) {
        const rule = 'at most 15 lower-case letters, digits and "-", with at least one letter';
        faults.push({ message: `Port name "${name}" of ${id()} is refused by Kubernetes: ${rule}.`, remedy: 'Shorten or correct the name.' });
      }
    }
  }
}

function brokenRule(what: Owner, name: string, { pattern, limit, says }: NameRule): Fault | undefined {
  if (name.length <= limit && pattern.test(name)) return undefined;
  const why = name.length > limit ? `has ${name.length} characters, and ${limit} are allowed` : `must be ${says}`;
  return { message: `The name "${name}" of ${what()} ${why}.`, remedy: name.length > limit ? 'Choose a shorter name.' : 'Correct the name.' };
}

function add(faults: Fault[], fault: Fault | undefined): void {
  if (fault !== undefined) faults.push(fault);
}
