import type { JsonObject } from '../model/json.ts';
import { valuesAt } from './field-path.ts';

/** The chart of the controller that copies; nothing is copied where it does not run. */
export const reflectorChart = 'reflector';

const prefix = 'reflector.v1.k8s.emberstack.com';

/** A Secret or ConfigMap that asks for copies of itself, and the namespaces that they are made in. */
export interface ReflectedCopies {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  readonly namespaces: readonly string[];
}

/**
 * What annotations of Reflector 10 ask for, on a Secret or ConfigMap itself or on the Secret that a Certificate is turned
 * into. A copy is made in a namespace that both lists hold. Namespaces that are regular expressions are not known here.
 */
export function tryFindReflectedCopies(manifest: JsonObject): ReflectedCopies | undefined {
  const { kind } = manifest;
  const isCertificate = kind === 'Certificate';
  if (!isCertificate && kind !== 'Secret' && kind !== 'ConfigMap') return undefined;
  const [annotations = {}] = valuesAt(
    manifest,
    isCertificate ? 'spec.secretTemplate.annotations' : 'metadata.annotations',
  ) as readonly Readonly<Record<string, string>>[];
  const [name] = valuesAt(manifest, isCertificate ? 'spec.secretName' : 'metadata.name');
  const isOn = (key: string) => annotations[`${prefix}/${key}`] === 'true';
  if (!isOn('reflection-allowed') || !isOn('reflection-auto-enabled') || typeof name !== 'string') return undefined;
  const allowed = namesIn(annotations[`${prefix}/reflection-allowed-namespaces`]);
  const wanted = namesIn(annotations[`${prefix}/reflection-auto-namespaces`]);
  const namespaces = wanted.filter((namespace) => allowed.length === 0 || allowed.includes(namespace));
  return {
    kind: isCertificate ? 'Secret' : kind,
    name,
    namespaces: namespaces.filter((namespace) => /^[a-z0-9-]+$/.test(namespace)),
  };
}

function namesIn(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
