import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A project of its own in a temporary folder, gone when the test ends. */
export interface TemporaryProject {
  readonly root: string;
  write(path: string, content: string): void;
  remove(path: string): void;
  read(path: string): string;
  /** Every file below a folder, by path from the root, with its content and the time of its last change. */
  files(folder: string): Readonly<Record<string, { readonly content: string; readonly changed: number }>>;
}

const authoring = pathToFileURL(join(import.meta.dirname, '../../src/authoring/index.ts')).href;

/** Makes a project of the files given. In TypeScript, `strata-gitops` stands for this checkout's authoring face. */
export function temporaryProject(files: Readonly<Record<string, string>>): TemporaryProject {
  // Resolved, because the program sees real paths, and on some systems the folder for temporary files is a link.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'strata-test-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(
      join(root, path),
      path.endsWith('.ts') ? content.replaceAll("'strata-gitops'", `'${authoring}'`) : content,
    );
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    root,
    write,
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    files: (folder) =>
      Object.fromEntries(
        listFiles(root, folder).map((path) => {
          return [
            path,
            { content: readFileSync(join(root, path), 'utf8'), changed: statSync(join(root, path)).mtimeMs },
          ];
        }),
      ),
  };
}

function listFiles(root: string, folder: string): string[] {
  const names =
    statSync(join(root, folder), { throwIfNoEntry: false }) === undefined
      ? []
      : readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted();
}
