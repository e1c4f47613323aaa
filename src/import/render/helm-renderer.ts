import { runProcess } from '../../host/processes.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Renderer } from './helm.ts';

export interface HelmProps {
  /** The program: `helm` on the PATH, or what `STRATA_HELM` names. */
  readonly program: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Kubernetes version to render for, `1.36.0`. */
  readonly kubernetes: string;
  /** Milliseconds after which a rendering is stopped. It takes well under a second as a rule. @default 300_000 */
  readonly timeout?: number;
}

/** The version of Helm, or `undefined` where the program is not there, or is another one. @throws {ImportProblem} where it is too old or too new */
export async function tryFindHelm({ program, env }: Pick<HelmProps, 'program' | 'env'>): Promise<string | undefined> {
  const result = await runProcess(program, ['version', '--template', '{{.Version}}'], { env, timeout: 20_000 });
  const version = result?.code === 0 ? /\bv\d+\.\d+[\w.+-]*/.exec(result.stdout)?.[0] : undefined;
  if (version !== undefined && !/^v[34]\./.test(version)) throw new ImportProblem(`"${program}" is Helm ${version}: charts are rendered with Helm 3 or 4`);
  return version;
}

/**
 * Renders a chart that lies on disk as a folder or an archive, with `helm template`. A rendering that was cut short ends the import: taken for a
 * chart that does not render, it would make facts depend on the machine.
 */
export function createHelmRenderer(chartPath: string, { program, env, kubernetes, timeout = 300_000 }: HelmProps): Renderer {
  return {
    async render({ release, namespace, values, served, withoutCrds }) {
      const apis = served.flatMap((api) => ['--api-versions', api]);
      const args = ['template', release, chartPath, '--namespace', namespace, ...(withoutCrds === true ? [] : ['--include-crds']), '--kube-version', kubernetes, ...apis, '--values', '-'];
      // A rendering is over before its garbage is worth collecting.
      const result = await runProcess(program, args, { env: { GOGC: '400', ...env }, input: JSON.stringify(values), timeout });
      if (result === undefined) return { problem: `there is no program "${program}"` };
      if (result.isKilled) throw new ImportProblem(`helm was stopped while it rendered release "${release}", after ${timeout / 1000} s at the latest`);
      return result.code === 0 ? { text: result.stdout } : { problem: firstSentence(result.stderr) };
    },
  };
}

/** Helm prints one long line, sometimes behind log lines. */
function firstSentence(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const start = lines.findIndex((line) => line.startsWith('Error:'));
  return lines.slice(Math.max(start, 0)).join(' ').replace(/^Error:\s*/, '').replace(/\s*Use --debug flag to render out invalid YAML\s*/, ' ').trim().slice(0, 400) || 'helm ended without a message';
}
