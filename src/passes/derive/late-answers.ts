import { apiVersionsByProvider } from '../../model/api-answers.ts';
import type { Edge } from '../../model/edge.ts';
import type { Plan } from '../../model/plan.ts';
import { releasesOf } from '../../model/resource-lookups.ts';

/**
 * A release whose chart makes more where an API version is served comes after what brings that version, if nothing stands against
 * it: Helm asks once, when it installs.
 */
export function lateAnswers(plan: Plan): readonly Edge[] {
  const asking = releasesOf(plan).filter(({ release }) => Object.keys(release.rendering.missing).length > 0);
  if (asking.length === 0) return [];
  const brought = [...apiVersionsByProvider(plan.catalogue)];
  return asking.flatMap(({ id: from, release }) =>
    Object.keys(release.rendering.missing).flatMap((version) =>
      brought
        .filter(([to, versions]) => to !== from && versions.includes(version))
        .map(([to]): Edge => ({
          from,
          to,
          kind: 'crd',
          reason: `its chart asks whether ${version} is served`,
          explicit: false,
          strength: 'start',
        })),
    ),
  );
}
