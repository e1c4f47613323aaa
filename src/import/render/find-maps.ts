import type { ValuesSchema } from '../values/values-schema.ts';
import { isMapping, mergeValues, valueAt, valuesWith, type Values } from './values.ts';

/** A value that is a mapping which a template may print as a whole, and something to lay over it by which one can see where it ends up. */
export interface MapToken {
  /** Dotted. */
  readonly path: string;
  /** A text that stands in no other mapping. */
  readonly token: string;
  /** The chart's own mapping with the token in it. */
  readonly value: Values;
}

/** What the API takes in mappings whose names end so, with a text of one's own in it. */
const probes: readonly (readonly [name: RegExp, probe: (token: string) => Values])[] = [
  [/(seccomp|appArmor)\w*$/i, (token) => ({ localhostProfile: token })],
  [/seLinux\w*$/i, (token) => ({ level: token })],
  [/capabilities$/i, (token) => ({ add: [token] })],
  [/security_?contexts?$/i, (token) => ({ seLinuxOptions: { level: token } })],
  [/resources$/i, (token) => ({ limits: { 'ephemeral-storage': token } })],
  [/(namespace|object)_?selectors?$/i, (token) => ({ matchLabels: { strata: token } })],
];

/** Fields that Kubernetes names itself: below one of these mappings they are no mappings of the chart's own. */
const inner = /^(capabilities|seccompProfile|appArmorProfile|seLinuxOptions|windowsOptions|requests|limits|matchLabels|matchExpressions|sysctls)$/;

/** Every value that is, or may be set to, a security context, resources or a webhook's selector, or a mapping of such. */
export function findMaps(values: Values, schema: ValuesSchema): MapToken[] {
  return [...mapsIn(values, schema, '')].map(([path, probe], number) => {
    // A quantity, since resources take nothing else.
    const token = `3${String(number).padStart(4, '0')}Ki`;
    const own = valueAt(values, path);
    return { path, token, value: mergeValues(isMapping(own) ? own : {}, probe(token)) };
  });
}

/** Values that hold all tokens. */
export function valuesOfMaps(maps: readonly MapToken[]): Values {
  return maps.reduce<Values>((all, { path, value }) => mergeValues(all, valuesWith(path, value)), {});
}

type Probe = (token: string) => Values;

function* mapsIn(values: Values | undefined, schema: ValuesSchema | undefined, above: string, within?: Probe): Generator<readonly [string, Probe]> {
  const keys = [...new Set([...Object.keys(values ?? {}), ...Object.keys(schema?.keys ?? {})])].sort();
  for (const key of keys) {
    const [value, below, path] = [values?.[key], schema?.keys?.[key], above === '' ? key : `${above}.${key}`];
    if (/[.[\]{}:]/.test(key) || (within !== undefined && inner.test(key)) || !mayBeMap(value, below, within === undefined)) continue;
    const probe = probes.find(([name]) => name.test(key))?.[1] ?? within;
    if (probe !== undefined) yield [path, probe];
    yield* mapsIn(isMapping(value) ? value : undefined, below, path, probe);
  }
}

/** @param open whether what nobody knows counts: a field of a security context is none itself */
function mayBeMap(value: unknown, schema: ValuesSchema | undefined, open: boolean): boolean {
  if (value !== undefined && value !== null) return isMapping(value);
  if (schema === undefined || schema.types.length === 0) return open;
  return schema.types.includes('object') || schema.keys !== undefined;
}
