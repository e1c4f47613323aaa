import { isAbsolute, join } from 'node:path';
import { localFiles } from '../host/files.ts';
import type { CompiledCluster } from './compile-cluster.ts';
import type { Host } from './host.ts';

/**
 * Under `cdk8s synth`, leaves every object of each cluster in one file of the folder that cdk8s lists, prints (`--stdout`) and
 * validates. The trees themselves are in `dist` by then.
 */
export function writeForCdk8s(compiled: readonly CompiledCluster[], { env, cwd }: Host): void {
  const folder = env.CDK8S_OUTDIR;
  if (folder === undefined || folder === '') return;
  const files = localFiles(isAbsolute(folder) ? folder : join(cwd, folder));
  files.makeFolder('.');
  for (const each of compiled) {
    if ('failure' in each) continue;
    const objects = each.files.filter(
      ({ path }) => path.startsWith(`dist/${each.cluster}/`) && !path.endsWith('/kustomization.yaml'),
    );
    files.writeText(
      `${each.cluster}.yaml`,
      objects.map(({ content }) => (content.startsWith('---\n') ? content : `---\n${content}`)).join(''),
    );
  }
}
