import { cruise, type ICruiseResult } from 'dependency-cruiser';

/** One import statement, dynamic and type-only ones included. */
export interface Import {
  readonly from: string;
  /** A file from the project's root, or `npm:package`, or `node:module`. */
  readonly to: string;
}

const folders = ['bin', 'src', 'charts', 'clusters', 'imports', 'rehearsal'];

/** Reads every import of the project's sources. swc parses: dependency-cruiser cannot use TypeScript 7. Circles are oxlint's (`import/no-cycle`). */
export async function importsOf(root: string): Promise<Import[]> {
  const result = await cruise(
    folders,
    {
      baseDir: root,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.jsii\\.|^lib/' },
    },
    {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  );
  const { modules } = result.output as ICruiseResult;
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ module, resolved, coreModule, couldNotResolve }) => ({
      from: source,
      to: coreModule ? `node:${module.replace(/^node:/, '')}` : nameOf(module, couldNotResolve ? module : resolved),
    })),
  );
}

function nameOf(module: string, resolved: string): string {
  if (module.startsWith('.')) return resolved;
  return `npm:${module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')}`;
}
