import type { IConstruct } from 'constructs';
import type { Cluster } from '../authoring/cluster.ts';
import type { LazyPlace } from '../model/source-place.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import type { Unit as PlannedUnit } from '../model/unit.ts';
import { Layer, Unit } from '../authoring/layer.ts';
import { Component } from '../authoring/component.ts';

/** The unit that holds an object: the nearest named unit above it, else the component or layer that is one. */
export function unitNameOf(construct: IConstruct): string {
  const scopes = construct.node.scopes;
  const unit = scopes.findLast((scope) => Unit.isUnit(scope));
  if (unit !== undefined) return unit.unitName;
  const at = scopes.findIndex((scope) => Layer.isLayer(scope));
  const layer = scopes[at];
  if (layer === undefined) return scopes[1]?.node.id ?? construct.node.id;
  const component = scopes[at + 1];
  const own = (layer as Layer).units === 'component' && component !== undefined && Component.isComponent(component);
  return own ? `${layer.node.id}-${component.node.id}` : layer.node.id;
}

/** The name of the layer that an object stands in. */
export function layerNameOf(construct: IConstruct): string {
  return construct.node.scopes[1]?.node.id ?? construct.node.id;
}

/** Every unit that holds an object, in the order in which the cluster's code made them. */
export function loadUnits(cluster: Cluster, resources: readonly PlannedResource[], place: (construct: IConstruct) => LazyPlace): readonly PlannedUnit[] {
  const held = new Map<string, PlannedResource[]>();
  for (const resource of resources) held.set(resource.unit, [...(held.get(resource.unit) ?? []), resource]);
  const units = new Map<string, PlannedUnit>();
  const { interval, decryption } = cluster.definition.engine;
  for (const construct of cluster.node.findAll()) {
    const name = unitNameOf(construct);
    const inside = held.get(name);
    if (inside === undefined || units.has(name) || construct === cluster) continue;
    const encrypted = inside.some((resource) => resource.verbatim !== undefined);
    units.set(name, {
      name, layer: layerNameOf(construct), path: `dist/${cluster.definition.name}/${name}`, resources: inside.map((resource) => resource.id),
      place: place(construct), dependsOn: [], wait: false, interval, retryInterval: '1m', timeout: '5m', healthChecks: [],
      ...(encrypted && decryption !== undefined ? { decryption: { secret: decryption.secret } } : {}),
    });
  }
  return [...units.values()];
}
