import type { CompiledCluster } from './compile-cluster.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { releasesOf } from '../model/resource-lookups.ts';
import type { Plan } from '../model/plan.ts';

/**
 * What stands in `dist` never depends on what a machine has: a release that was not rendered under its present inputs is an error where a
 * tree is written or compared. With `allowStale` an older record may stand in for it; a release without any record is refused all the same.
 */
export function refuseStale(compiled: readonly CompiledCluster[], allowStale: boolean): CompiledCluster[] {
  return compiled.map((each) => {
    if ('failure' in each) return each;
    const refused = refusedReleases(each.plan, allowStale);
    if (refused.size === 0) return each;
    const diagnostics = each.diagnostics.map((diagnostic) =>
      isRefused(diagnostic, refused) ? { ...diagnostic, severity: 'error' as const } : diagnostic,
    );
    return { ...each, diagnostics, files: [] };
  });
}

function refusedReleases(plan: Plan, allowStale: boolean): ReadonlySet<string> {
  const refused = releasesOf(plan).filter(
    ({ release }) => release.rendering.state === 'unknown' || (!allowStale && release.rendering.state === 'stale'),
  );
  return new Set(refused.map(({ id }) => id));
}

function isRefused({ code, resource }: Diagnostic, refused: ReadonlySet<string>): boolean {
  return code === 'rendering-stale' && resource !== undefined && refused.has(resource);
}
