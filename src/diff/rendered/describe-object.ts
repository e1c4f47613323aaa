import { containersOf } from '../../knowledge/facts/pod-security.ts';
import { asObject, asObjects, textOf, textsOf } from '../../knowledge/facts/parts.ts';
import { tryFindPodSpec } from '../../knowledge/facts/pod-spec.ts';
import type { JsonObject } from '../../model/json.ts';
import { allowedBy } from './allowed-by.ts';

/**
 * What an object that comes or goes is about: images, ports, what is allowed and to whom, webhooks, versions of a
 * definition.
 */
export function describeObject(manifest: JsonObject): readonly string[] {
  const { kind, spec, rules, roleRef, subjects, webhooks } = manifest;
  const podSpec = tryFindPodSpec(manifest);
  if (podSpec !== undefined) return containersOf(podSpec).map(describeContainer);
  if (kind === 'Service') return asObjects(asObject(spec).ports).map(describePort);
  if (kind === 'CustomResourceDefinition') return asObjects(asObject(spec).versions).map(describeVersion);
  const who = asObjects(subjects).map(describeSubject).join(', ');
  if (roleRef !== undefined) return [`${describeSubject(asObject(roleRef))} for ${who}`];
  if (webhooks !== undefined) return asObjects(webhooks).map(describeWebhook);
  if (kind === 'Role' || kind === 'ClusterRole') return describeRules(asObjects(rules));
  if (kind === 'Ingress') return asObjects(asObject(spec).rules).map(({ host }) => `host ${textOf(host) || '*'}`);
  return textsOf(asObject(spec).hostnames).map((host) => `host ${host}`);
}

function describeContainer({ name, image }: JsonObject): string {
  return `image of container ${textOf(name)}: ${textOf(image)}`;
}

function describeWebhook({ name, failurePolicy }: JsonObject): string {
  return `webhook ${textOf(name)}, failure policy ${textOf(failurePolicy) || 'Fail'}`;
}

function describeRules(rules: readonly JsonObject[]): readonly string[] {
  return Object.entries(allowedBy(rules)).map(([resource, verbs]) => `allowed on ${resource}: ${verbs}`);
}

function describePort({ name, port, protocol }: JsonObject): string {
  const number = `${String(port)}/${textOf(protocol) || 'TCP'}`;
  return textOf(name) === '' ? `port ${number}` : `port ${textOf(name)}: ${number}`;
}

function describeVersion({ name, served, storage }: JsonObject): string {
  return `version ${textOf(name)}${served === false ? ', not served' : ''}${storage === true ? ', stored' : ''}`;
}

function describeSubject({ kind, name, namespace }: JsonObject): string {
  return `${textOf(kind)} ${textOf(namespace) === '' ? '' : `${textOf(namespace)}/`}${textOf(name)}`;
}
