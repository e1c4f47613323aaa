import { asObject, asObjects, textOf } from '../knowledge/facts/parts.ts';
import { groupOf } from '../model/identity.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { hiddenMark, unknownMark } from '../model/rendering.ts';
import { digestOf, redactFields, withoutMarks, type Redaction } from './redact-fields.ts';

/**
 * An object as a record has it, keys sorted: what a Secret, a script or a schema says is gone, and what nobody asks
 * about.
 */
export function redactObject({ status: _status, ...object }: JsonObject, redaction: Redaction): JsonObject {
  const named = { ...object, metadata: redactName(asObject(object.metadata), redaction) };
  switch (`${groupOf(textOf(object.apiVersion))}/${textOf(object.kind)}`) {
    case '/Secret':
      return redactData(named, redaction, ['data', 'stringData'], () => hiddenMark);
    case '/ConfigMap':
      return redactData(named, redaction, ['binaryData', 'data'], (value) => digestOf(textIn(value), redaction));
    case 'apiextensions.k8s.io/CustomResourceDefinition':
      return redactFields(redactDefinition(named), redaction);
    case 'monitoring.coreos.com/PrometheusRule':
      return redactFields({ ...named, spec: redactRules(named, redaction) }, redaction);
    default:
      return redactFields(named, redaction);
  }
}

/** The fixed part of a name stays, since kind and place alone don't tell objects apart. */
function redactName({ creationTimestamp: _when, ...metadata }: JsonObject, { secretMarks }: Redaction): JsonObject {
  const name = textOf(metadata.name);
  const [at] = secretMarks
    .map((mark) => name.indexOf(mark))
    .filter((index) => index >= 0)
    .sort((a, b) => a - b);
  return at === undefined ? metadata : { ...metadata, name: `${name.slice(0, at)}${unknownMark}` };
}

/** Of a Secret or ConfigMap: its type and keys. A key may be called anything, so its entries are no fields. */
function redactData(
  object: JsonObject,
  redaction: Redaction,
  fields: readonly string[],
  change: (value: Json) => Json,
): JsonObject {
  const { apiVersion, kind, metadata, type } = object;
  const data = fields.flatMap((field) => {
    const entries = Object.entries(asObject(object[field]))
      .sort(byKey)
      .flatMap(([key, value]) => {
        return value === null || value === undefined ? [] : [[withoutMarks(key, redaction), change(value)] as const];
      });
    return entries.length === 0 ? [] : [[field, Object.fromEntries(entries)] as const];
  });
  const others = redactFields({ apiVersion, kind, metadata, type }, redaction);
  return Object.fromEntries([...Object.entries(others), ...data].sort(byKey));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** One text for one value, in whatever order its keys stand. */
function textIn(value: Json): string {
  if (typeof value === 'string') return value;
  const sort = (_key: string, item: Json) => {
    return isObject(item) ? Object.fromEntries(Object.entries(item).sort(byKey)) : item;
  };
  return JSON.stringify(value, sort);
}

/** Groups of rules by name, each with the digest of what it asks and says. */
function redactRules({ spec }: JsonObject, redaction: Redaction): JsonObject {
  const groups = asObjects(asObject(spec).groups);
  return { groups: groups.map(({ name, rules = [] }) => ({ name, rules: digestOf(textIn(rules), redaction) })) };
}

/** What decides which API versions a definition serves, and whom it asks to convert. */
function redactDefinition({ apiVersion, kind, metadata, spec }: JsonObject): JsonObject {
  const { group, names, scope, versions, conversion } = asObject(spec);
  const { strategy, webhook } = asObject(conversion);
  const { service } = asObject(asObject(webhook).clientConfig);
  return {
    apiVersion,
    kind,
    metadata,
    spec: {
      group,
      names,
      scope,
      versions: asObjects(versions).map(({ name, served, storage }) => ({ name, served, storage })),
      conversion: { strategy, webhook: { clientConfig: { service } } },
    },
  };
}
