import { beforeAll, beforeEach } from 'vitest';
import type { RenderRequest } from '../../../../src/helm/render-request.ts';
import type { Rendering } from '../../../../src/helm/rendering-result.ts';
import { createHelmRenderer, type HelmRenderer } from '../../../../src/host/helm/create-helm-renderer.ts';
import { findModule } from '../../../../src/host/helm/find-module.ts';
import { ModuleProblem } from '../../../../src/host/helm/module-problem.ts';

/** Longer than the module takes to build on a small machine. */
const buildLimit = 900_000;

/**
 * The module, built where it is not there yet. Tests of the file are skipped, saying why, where it can't be; with
 * `CI=true` they fail instead.
 */
export function helmModule(): () => string {
  let [path, problem] = ['', ''];
  beforeAll(() => {
    try {
      path = findModule({ env: process.env, progress: (line) => process.stderr.write(`${line}\n`) });
    } catch (error) {
      if (!(error instanceof ModuleProblem) || process.env.CI === 'true') throw error;
      problem = error.message;
    }
  }, buildLimit);
  beforeEach(({ skip }) => skip(problem !== '', problem));
  return () => path;
}

/** A renderer for the tests of a file. */
export function helmRenderer(timeLimit?: number): HelmRenderer {
  const module = helmModule();
  return createHelmRenderer({ module, ...(timeLimit === undefined ? {} : { timeLimit }) });
}

/** What came out of a request that has to succeed. */
export function rendered(renderer: HelmRenderer, request: RenderRequest): Rendering {
  const result = renderer.render(request);
  if (result.error !== undefined) throw new Error(`${result.error.kind}: ${result.error.message}`);
  return result;
}
