import { groupOf } from '../model/identity.ts';
import type { JsonObject } from '../model/json.ts';
import type { ObjectFacts } from '../model/object-facts.ts';
import { stringAt, valuesAt } from './field-path.ts';
import type { Product, ProductRule } from './product-rule.ts';
import { operatorProducts } from './products/operators.ts';
import { secretProducts } from './products/secrets.ts';

/** Everything that controllers are known to make. */
export const productRules: readonly ProductRule[] = [...secretProducts, ...operatorProducts];

const rulesByKind = new Map(productRules.map((rule) => [rule.of, rule]));

/** Whether controllers make anything out of objects of a kind. */
export function hasProducts(group: string, kind: string): boolean {
  return rulesByKind.has(`${group}/${kind}`);
}

/**
 * What controllers make once the object exists. `operatorNamespace` is where a cluster-scoped object's Secrets go; of an object
 * that is only known by name (a chart's), a manifest with its metadata alone tells what its name decides.
 */
export function productsOf(manifest: JsonObject, operatorNamespace: string): readonly ObjectFacts[] {
  return fillProducts(manifest, operatorNamespace, false);
}

/** Keys that controllers add to objects which something else makes, as what they know of these. */
export function additionsOf(manifest: JsonObject): readonly ObjectFacts[] {
  return fillProducts(manifest, '', true);
}

function fillProducts(manifest: JsonObject, operatorNamespace: string, joins: boolean): readonly ObjectFacts[] {
  const rule = rulesByKind.get(`${groupOf(manifest.apiVersion as string)}/${manifest.kind as string}`);
  if (rule === undefined || !isWanted(rule.when, manifest)) return [];
  return rule.makes
    .filter(
      (product) =>
        (product.joins === true) === joins && isWanted(product.when, manifest) && isSaid(product.where, manifest),
    )
    .flatMap((product) =>
      fillAll(product.name, manifest).map((name) => factsOf(product, name, manifest, operatorNamespace)),
    );
}

/** A number of replicas above this is a mistake, not a list to write down. */
const mostClaims = 1000;

/** A StatefulSet's claims: one for each template and ordinal, by Kubernetes' naming `<template>-<set>-<ordinal>`. */
export function claimsOfStatefulSet(manifest: JsonObject): readonly ObjectFacts[] {
  const { name, namespace = '' } = manifest.metadata as { name: string; namespace?: string };
  const said = Number(valuesAt(manifest, 'spec.replicas')[0] ?? 1);
  const replicas = said >= 0 ? Math.min(Math.floor(said), mostClaims) : 0;
  return valuesAt(manifest, 'spec.volumeClaimTemplates[].metadata.name').flatMap((template) =>
    Array.from({ length: replicas }, (_, ordinal) => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      name: `${template as string}-${name}-${ordinal}`,
      namespace,
    })),
  );
}

function isWanted(paths: readonly string[] | undefined, manifest: JsonObject): boolean {
  return (
    paths === undefined ||
    paths.some((path) => valuesAt(manifest, path).some((value) => value !== false && value !== ''))
  );
}

function isSaid(where: Product['where'], manifest: JsonObject): boolean {
  return Object.entries(where ?? {}).every(([path, words]) =>
    valuesAt(manifest, path).every((value) => words.includes(value as string)),
  );
}

function factsOf(product: Product, name: string, manifest: JsonObject, operatorNamespace: string): ObjectFacts {
  const { namespace = operatorNamespace } = manifest.metadata as { namespace?: string };
  const fill = (text: string) => fillAll(text, manifest)[0] ?? '';
  const keys = keysOf(product, manifest);
  const { service, pods, crd, labels } = product;
  return {
    apiVersion: product.apiVersion,
    kind: product.kind,
    name,
    namespace: product.namespace === '' ? '' : namespace,
    ...(labels === undefined ? {} : { labels: fillMap(labels, fill) }),
    ...(keys === undefined ? {} : { keys }),
    ...(service === undefined ? {} : { service: serviceFacts(service, fill) }),
    ...(pods === undefined ? {} : { pods: podFacts(pods, fill) }),
    ...(crd === undefined
      ? {}
      : {
          crd: {
            group: crd.group,
            kind: fill(crd.kind),
            plural: fill(crd.plural),
            scope: crd.scope,
            versions: [crd.version],
            storage: crd.version,
          },
        }),
  };
}

/** The keys, where they can be told; a template of an ExternalSecret replaces what it fetched. */
function keysOf(product: Product, manifest: JsonObject): readonly string[] | undefined {
  const { keys, keysAt = [], keysOf: maps = [], keysUnknownWhen = [], mergePolicy } = product;
  if (keys === undefined && keysAt.length === 0 && maps.length === 0) return undefined;
  if (keysUnknownWhen.some((path) => valuesAt(manifest, path).length > 0)) return undefined;
  const fetched = keysAt.flatMap((path) => valuesAt(manifest, path) as readonly string[]);
  const templated = maps.flatMap((path) => valuesAt(manifest, path).flatMap((map) => Object.keys(map as JsonObject)));
  const merged = mergePolicy !== undefined && stringAt(manifest, mergePolicy) === 'Merge';
  return [...(keys ?? []), ...(templated.length > 0 ? [...templated, ...(merged ? fetched : [])] : fetched)];
}

function serviceFacts(
  service: NonNullable<Product['service']>,
  fill: (text: string) => string,
): ObjectFacts['service'] {
  const { ports, selector, headless = false } = service;
  return {
    type: 'ClusterIP',
    headless,
    ports,
    ...(selector === undefined ? {} : { selector: fillMap(selector, fill) }),
  };
}

/** Pods that only their facts show: nothing is said of their security or requests, so the least is assumed of either. */
function podFacts(pods: NonNullable<Product['pods']>, fill: (text: string) => string): ObjectFacts['pods'] {
  return {
    labels: fillMap(pods.labels, fill),
    images: [],
    ports: pods.ports,
    hostNetwork: false,
    podSecurity: { level: 'restricted', spoilers: [] },
    needs: { secrets: [], configMaps: [], claims: [] },
    claims: [],
  };
}

function fillMap(
  map: Readonly<Record<string, string>>,
  fill: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).map(([key, text]) => [key, fill(text)]));
}

/** Every way to fill the text: one for each value of its paths; none where a path says nothing. */
function fillAll(text: string, manifest: JsonObject): readonly string[] {
  const [, before = '', paths, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(text) ?? [];
  if (paths === undefined) return [text];
  for (const path of paths.split('|')) {
    const found = valuesAt(manifest, path).filter((value) => typeof value === 'string' && value !== '') as string[];
    if (found.length > 0) return [...new Set(found)].flatMap((value) => fillAll(`${before}${value}${after}`, manifest));
  }
  return [];
}
