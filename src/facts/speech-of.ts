import { asObject, asObjects, textsOf } from '../knowledge/facts/parts.ts';
import { tryFindPodSpec } from '../knowledge/facts/pod-spec.ts';
import { containersOf } from '../knowledge/facts/pod-security.ts';
import { isKubernetesGroup } from '../knowledge/kubernetes-kinds.ts';
import { groupOf } from '../model/identity.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isRedacted, readMentions } from './redact-text.ts';

/**
 * What a redacted object says besides its references, where the names of Secrets stand that something makes: arguments
 * and variables of containers, scripts in ConfigMaps, names in roles, whatever a custom resource asks for.
 */
export function speechOf(manifest: JsonObject): string {
  const { apiVersion, kind, spec, data, rules } = manifest;
  if (kind === 'ConfigMap') return textIn(asObject(data));
  if (kind === 'Role' || kind === 'ClusterRole')
    return textIn(asObjects(rules).map((rule) => rule.resourceNames ?? []));
  if (!isKubernetesGroup(groupOf(apiVersion as string))) return textIn(asObject(spec));
  const podSpec = tryFindPodSpec(manifest);
  return podSpec === undefined ? '' : containersOf(podSpec).map(speechOfContainer).join('\n');
}

function speechOfContainer({ command, args, env }: JsonObject): string {
  return textIn([...textsOf(command), ...textsOf(args), ...asObjects(env).map(({ value }) => value ?? '')]);
}

/** All texts and keys in a value; of a redacted text what it mentioned. */
function textIn(value: Json | undefined): string {
  if (typeof value === 'string') return isRedacted(value) ? readMentions(value).join('\n') : value;
  if (value === null || typeof value !== 'object') return '';
  if (Array.isArray(value)) return value.map((item: Json) => textIn(item)).join('\n');
  return Object.entries(value)
    .map(([key, item]) => `${key}\n${textIn(item)}`)
    .join('\n');
}
