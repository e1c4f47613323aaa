import { containersOf } from '../../knowledge/facts/pod-security.ts';
import { mapOf, mapsOf, textOf, textsOf } from '../../knowledge/facts/parts.ts';
import { tryFindPodSpec } from '../../knowledge/facts/pod-fields.ts';
import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import { groupOf } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';

/**
 * What an object says besides its references, where the names of Secrets stand that something makes: arguments and variables of containers, scripts
 * in ConfigMaps, names in roles, whatever a custom resource asks for.
 */
export function speechOf(manifest: JsonObject): string {
  const { apiVersion, kind, spec, data, rules } = manifest;
  if (kind === 'ConfigMap') return Object.values(mapOf(data)).map((value) => textOf(value)).join('\n');
  if (kind === 'Role' || kind === 'ClusterRole') return mapsOf(rules).flatMap((rule) => textsOf(rule.resourceNames)).join('\n');
  const podSpec = tryFindPodSpec(manifest);
  if (isKubernetesGroup(groupOf(apiVersion as string))) return podSpec === undefined ? '' : containersOf(podSpec).map(speechOfContainer).join('\n');
  return JSON.stringify(mapOf(spec));
}

/** Those of the names that a text holds as words. */
export function mentionsIn(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!isPartOfName(text.charAt(at - 1)) && !isPartOfName(text.charAt(at + name.length))) return true;
    }
    return false;
  });
}

function speechOfContainer({ command, args, env }: JsonObject): string {
  return [...textsOf(command), ...textsOf(args), ...mapsOf(env).map(({ value }) => textOf(value))].join('\n');
}

function isPartOfName(character: string): boolean {
  return /[a-z0-9-]/.test(character);
}
