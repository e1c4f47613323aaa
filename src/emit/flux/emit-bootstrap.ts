import type { JsonObject } from '../../model/json.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { Plan } from '../../model/plan.ts';
import type { Release } from '../../model/release.ts';
import { fileHeader } from '../header.ts';
import { formatYaml } from '../yaml/format-yaml.ts';

/**
 * For each adopted release two files that Terraform's `helm_release` is made from: `<release>.values.yaml`, its values as the engine will use
 * them, and `<release>.release.yaml`: name, namespace, chart, version, repository and whether to wait (`yamldecode` reads it).
 */
export function emitBootstrap(plan: Plan): OutputFile[] {
  const folder = `clusters/${plan.target.name}/bootstrap`;
  return plan.resources.flatMap(({ manifest, release }) => {
    if (release === undefined || !release.adopted) return [];
    return [
      { path: `${folder}/${release.name}.values.yaml`, content: fileHeader + formatYaml(release.values) },
      {
        path: `${folder}/${release.name}.release.yaml`,
        content: fileHeader + formatYaml({ ...describeRelease(plan, release), wait: waits(manifest) }),
      },
    ];
  });
}

/** A first installation that must not wait for its objects when the engine makes it must not when bootstrap does. */
function waits(manifest: JsonObject): boolean {
  const { install } = (manifest.spec ?? {}) as { readonly install?: JsonObject };
  return install?.disableWait !== true;
}

function describeRelease(plan: Plan, { name, namespace, chart, source }: Release): JsonObject {
  const manifest = plan.resources.find((resource) => resource.id === source)?.manifest;
  const { url } = (manifest?.spec ?? {}) as JsonObject;
  return {
    name,
    namespace,
    chart: chart.name,
    version: chart.version,
    ...(typeof url === 'string' ? repository(url, chart.name) : {}),
  };
}

/** Helm takes an OCI chart by the registry's path without its name; an OCIRepository names the whole path. */
function repository(url: string, chart: string): JsonObject {
  return { repository: url.startsWith('oci://') && url.endsWith(`/${chart}`) ? url.slice(0, -chart.length - 1) : url };
}
