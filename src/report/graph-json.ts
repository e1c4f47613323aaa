import { deliveryId } from '../model/delivery.ts';
import { parseResourceId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';

/** What `strata graph --format json` prints: a contract with whoever reads it, so it is built field by field. */
export interface GraphJson {
  readonly cluster: string;
  readonly engine: string;
  /** In the order in which they will start. */
  readonly units: readonly {
    readonly name: string;
    readonly path: string;
    readonly dependsOn: readonly string[];
    readonly wait: boolean;
    readonly timeout: string;
    readonly resources: readonly {
      readonly group: string;
      readonly kind: string;
      readonly namespace: string;
      readonly name: string;
    }[];
  }[];
  /** `from` needs `to`. What people wrote between units (strict stages too) is an edge between the objects that deliver them. */
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly reason: string;
    readonly explicit: boolean;
  }[];
}

export function graphJson(plan: Plan): GraphJson {
  return {
    cluster: plan.target.name,
    engine: plan.target.engine.type,
    units: plan.units.map(({ name, path, dependsOn, wait, timeout, resources }) => {
      return { name, path, dependsOn: [...dependsOn], wait, timeout, resources: resources.map(identityParts) };
    }),
    edges: [
      ...plan.edges.map(({ from, to, kind, reason, explicit }) => ({ from, to, kind, reason, explicit })),
      ...writtenOrder(plan),
    ],
  };
}

function writtenOrder({ order, target: { engine } }: Plan): GraphJson['edges'] {
  return order.map(({ from, to, kind, reason }) => ({
    from: deliveryId(engine, from),
    to: deliveryId(engine, to),
    kind,
    reason,
    explicit: true,
  }));
}

function identityParts(id: Plan['units'][number]['resources'][number]) {
  const { group, kind, namespace, name } = parseResourceId(id);
  return { group, kind, namespace, name };
}
