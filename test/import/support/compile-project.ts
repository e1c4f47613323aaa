import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemporaryProject } from '../../support/temporary-project.ts';

const root = join(import.meta.dirname, '../../..');

/** What TypeScript of this checkout says against a project's files; `strata-gitops` is this checkout too. */
export function compileProject(project: TemporaryProject): string[] {
  mkdirSync(join(project.root, 'node_modules/strata-gitops'), { recursive: true });
  symlinkSync(join(root, 'node_modules/@types'), join(project.root, 'node_modules/@types'));
  project.write(
    'node_modules/strata-gitops/package.json',
    JSON.stringify({ name: 'strata-gitops', type: 'module', exports: './index.d.ts' }),
  );
  writeFileSync(
    join(project.root, 'node_modules/strata-gitops/index.d.ts'),
    `export type { ImportedChart } from '${join(root, 'src/authoring/imported-chart.ts')}';\n`,
  );
  project.write('package.json', JSON.stringify({ type: 'module' }));
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: object;
  };
  project.write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] }, include: ['*.ts', 'imports'] }),
  );
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false'], {
      cwd: project.root,
      encoding: 'utf8',
    });
    return [];
  } catch (error) {
    return String((error as { stdout: string }).stdout)
      .split('\n')
      .filter((line) => /^\S+\(\d+/.test(line));
  }
}
