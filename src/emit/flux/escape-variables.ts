import type { Json, JsonObject } from '../../model/json.ts';

/** The key by which an object is left out of the substitution (kustomize-controller, "Post build variable substitution"). */
const substituteKey = 'kustomize.toolkit.fluxcd.io/substitute';

/** The start of an expression on a variable, or a dollar sign that the substitution would take for the start of something else. */
const special = /\$\{(\w+)|\$(?=[${])/g;

/**
 * Doubles every dollar sign that Flux's substitution would act on, except in expressions on the unit's own variables: shell scripts
 * and dashboards reach the cluster as they were written (fluxcd/pkg/envsubst: `$$` stands for `$`).
 */
export function escapeVariables(manifest: JsonObject, variables: Readonly<Record<string, Json>>): JsonObject {
  return isLeftOut(manifest) ? manifest : (escape(manifest, variables) as JsonObject);
}

function escape(value: Json, variables: Readonly<Record<string, Json>>): Json {
  if (typeof value === 'string') return escapeText(value, variables);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Json) => escape(item, variables));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      escapeText(key, variables),
      item === undefined ? item : escape(item, variables),
    ]),
  );
}

function escapeText(text: string, variables: Readonly<Record<string, Json>>): string {
  if (!text.includes('$')) return text;
  return text.replaceAll(special, (match, name?: string) => {
    return name !== undefined && Object.hasOwn(variables, name) ? match : `$${match}`;
  });
}

function isLeftOut(manifest: JsonObject): boolean {
  const { labels, annotations } = (manifest.metadata ?? {}) as {
    readonly labels?: JsonObject;
    readonly annotations?: JsonObject;
  };
  return labels?.[substituteKey] === 'disabled' || annotations?.[substituteKey] === 'disabled';
}
