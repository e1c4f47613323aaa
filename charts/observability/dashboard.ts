import type { Construct } from 'constructs';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { Component, Resource, type NamespaceHandle } from '../../src/authoring/index.ts';

/** One panel: a query of Prometheus as a graph, or of Loki as log lines. */
export interface PanelProps {
  readonly title: string;
  readonly query: string;
  /** What a line of the graph is called: a template of labels (`{{namespace}}`). */
  readonly legend?: string;
  /** @default 'prometheus' */
  readonly source?: 'prometheus' | 'loki';
  /** Grafana's name of the unit (`s`, `reqps`, `bytes`). @default 'short' */
  readonly unit?: string;
}

export interface DashboardProps {
  readonly namespace: NamespaceHandle;
  readonly title: string;
  /** Two in a row. */
  readonly panels: readonly PanelProps[];
}

/** A dashboard that Grafana finds by its label. */
export class Dashboard extends Component {
  constructor(scope: Construct, name: string, { namespace, title, panels }: DashboardProps) {
    super(scope, name);
    const dashboard = {
      uid: name,
      title,
      schemaVersion: 41,
      editable: false,
      refresh: '1m',
      time: { from: 'now-6h', to: 'now' },
      tags: ['strata'],
      panels: panels.map(panelOf),
    };
    new Resource(
      this,
      new ConfigMap({
        metadata: { name, namespace: namespace.name, labels: { grafana_dashboard: '1' } },
        data: { [`${name.replace(/^dashboard-/, '')}.json`]: `${JSON.stringify(dashboard, undefined, 2)}\n` },
      }),
    );
  }
}

function panelOf({ title, query, legend, source = 'prometheus', unit = 'short' }: PanelProps, index: number): object {
  const width = 12;
  const height = 8;
  return {
    id: index + 1,
    title,
    type: source === 'loki' ? 'logs' : 'timeseries',
    datasource: { type: source, uid: source },
    gridPos: { x: (index % 2) * width, y: Math.floor(index / 2) * height, w: width, h: height },
    ...(source === 'loki' ? {} : { fieldConfig: { defaults: { unit, min: 0 }, overrides: [] } }),
    targets: [
      {
        refId: 'A',
        datasource: { type: source, uid: source },
        expr: query,
        ...(legend === undefined ? {} : { legendFormat: legend }),
      },
    ],
  };
}
