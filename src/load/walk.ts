import type { IConstruct } from 'constructs';
import { acknowledgementKey, type AcknowledgedFinding } from '../authoring/acknowledge.ts';
import { Component } from '../authoring/component.ts';
import { Layer, Unit } from '../authoring/layer.ts';

/** One construct, with what the constructs above it decide. */
export interface Visit {
  readonly construct: IConstruct;
  /** Name of the layer: the cluster's own child that it stands below. */
  readonly layer: string;
  /** Name of the unit that holds what the construct makes. */
  readonly unit: string;
  readonly acknowledged: readonly AcknowledgedFinding[];
}

/** Visits every construct below a root once, in the order in which they were made. */
export function walk(root: IConstruct): readonly Visit[] {
  const visits: Visit[] = [];
  for (const child of root.node.children)
    visit(child, { construct: root, layer: child.node.id, unit: child.node.id, acknowledged: [] }, visits);
  return visits;
}

function visit(construct: IConstruct, above: Visit, visits: Visit[]): void {
  const here = {
    construct,
    layer: above.layer,
    unit: unitOf(construct, above),
    acknowledged: acknowledgedBy(construct, above),
  };
  visits.push(here);
  for (const child of construct.node.children) visit(child, here, visits);
}

/** A named unit; or the component, where its layer delivers each component as a unit; or what holds the construct above. */
function unitOf(construct: IConstruct, above: Visit): string {
  if (Unit.isUnit(construct)) return construct.unitName;
  const own =
    Layer.isLayer(above.construct) && above.construct.units === 'component' && Component.isComponent(construct);
  return own ? `${above.layer}-${construct.node.id}` : above.unit;
}

function acknowledgedBy(construct: IConstruct, above: Visit): readonly AcknowledgedFinding[] {
  const own = construct.node.metadata
    .filter((entry) => entry.type === acknowledgementKey)
    .map((entry) => entry.data as AcknowledgedFinding);
  return own.length === 0 ? above.acknowledged : [...above.acknowledged, ...own];
}
