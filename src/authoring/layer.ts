import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import type { Cluster } from './cluster.ts';

export interface LayerProps {
  /**
   * `layer`: one unit holds what no named unit of the layer holds; `component`: each component is a unit `<layer>-<component>`.
   * @default 'layer'
   */
  readonly units?: 'layer' | 'component';
}

/** One stage of the platform. What it makes is delivered as one unit of its name, or as several named ones. */
export class Layer extends Chart {
  readonly units: 'layer' | 'component';

  constructor(cluster: Cluster, name: string, props: LayerProps = {}) {
    super(cluster, name, { disableResourceNameHashes: true });
    this.units = props.units ?? 'layer';
  }

  /** A named unit of this layer, `<layer>-<name>`: applied, waited for and pruned by itself. */
  unit(name: string): Unit {
    return new Unit(this, name);
  }

  /** Whether a construct is a layer; by shape, so that two copies of the package agree. */
  static isLayer(construct: object): construct is Layer {
    return Chart.isChart(construct) && 'units' in construct;
  }
}

/** What the engine applies, waits for and prunes as one. */
export class Unit extends Construct {
  readonly unitName: string;

  constructor(layer: Layer, name: string) {
    super(layer, name);
    this.unitName = `${layer.node.id}-${name}`;
  }

  static isUnit(construct: object): construct is Unit {
    return 'unitName' in construct;
  }
}
