import { failedRendering } from '../../helm/failed-rendering.ts';
import type { RenderRequest } from '../../helm/render-request.ts';
import type { RenderingResult } from '../../helm/rendering-result.ts';
import { ownFile } from '../own-package.ts';
import { createHelmRenderer, type HelmRenderer } from './create-helm-renderer.ts';
import { findModule } from './find-module.ts';
import { ModuleProblem } from './module-problem.ts';

export interface OpenHelmOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets a line before something that takes minutes. */
  readonly say: (line: string) => void;
}

/** Helm as the published package brings it. */
const packaged = ownFile('helm.wasm.gz');

/** The Helm that is built in. One that is not at hand and cannot be built is a result as any other failure. */
export function openHelm({ env, say }: OpenHelmOptions): HelmRenderer {
  const helm = createHelmRenderer({ module: () => findModule({ env, packaged, progress: say }) });
  return { render: (request) => orProblem(helm, request), close: () => helm.close() };
}

function orProblem(helm: HelmRenderer, request: RenderRequest): RenderingResult {
  try {
    return helm.render(request);
  } catch (error) {
    if (error instanceof ModuleProblem) return failedRendering('module', error.message);
    throw error;
  }
}
