import { diagnosticJson } from '../report/diagnostic-json.ts';
import type { CompiledCluster } from './compile-cluster.ts';

/** What `--json` says of one cluster, whatever the command; the command adds its own. */
export function resultJson(compiled: CompiledCluster) {
  if ('failure' in compiled) {
    const { file, message } = compiled.failure;
    return { cluster: compiled.cluster, failure: { file, message } };
  }
  const { plan, diagnostics } = compiled;
  return {
    cluster: compiled.cluster,
    units: plan.units.length,
    resources: plan.resources.length,
    diagnostics: diagnostics.map(diagnosticJson),
  };
}

/** Prints one JSON document. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
