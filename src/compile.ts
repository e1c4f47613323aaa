import type { ClusterDefinition } from './authoring/cluster-definition.ts';
import type { ClusterInputs } from './authoring/cluster-inputs.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { OutputFile } from './model/output-file.ts';
import type { Plan } from './model/plan.ts';
import { check } from './passes/check/check.ts';
import { emitFlux } from './emit/flux/emit-flux.ts';
import { emitRenderings } from './emit/emit-renderings.ts';
import { settle } from './rounds/settle.ts';

/** What compiling one cluster gives. */
export interface Compilation {
  readonly plan: Plan;
  /** In a stable order; errors among them mean that `files` is empty. */
  readonly diagnostics: readonly Diagnostic[];
  /** Everything to write, relative to the project's root. */
  readonly files: readonly OutputFile[];
}

/** Compiles one cluster. `root` is the project's absolute path: places are told relative to it, and it stands nowhere in the output. */
export function compile(definition: ClusterDefinition, inputs: ClusterInputs, root: string): Compilation {
  const plan = settle(definition, inputs, root);
  const diagnostics = check(plan);
  const files = diagnostics.some(({ severity }) => severity === 'error')
    ? []
    : sortByPath([...emitFlux(plan), ...emitRenderings(plan)]);
  return { plan, diagnostics, files };
}

function sortByPath(files: readonly OutputFile[]): readonly OutputFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
