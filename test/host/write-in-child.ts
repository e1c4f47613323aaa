/**
 * Writes the new tree into a folder, and kills itself, as the system would, before it changes the disk once more than it may:
 * `node write-in-child.ts <root> <changes>`. A file that is written is there by half for the time of one change.
 */
import type { Files } from '../../src/host/files.ts';
import { compareTree } from '../../src/host/compare-tree.ts';
import { localFiles } from '../../src/host/files.ts';
import { recoverTree } from '../../src/host/recover-tree.ts';
import { trees } from './two-trees.ts';
import { writeTree } from '../../src/host/write-tree.ts';

const [root = '', limit = ''] = process.argv.slice(2);
let left = Number(limit);

function strike(): void {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
}

const real = localFiles(root);
const writeByHalves: Files['writeText'] = (path, content) => {
  strike();
  real.writeText(path, content.slice(0, content.length / 2));
  strike();
  real.writeText(path, content);
};
const mortal: Files = {
  ...real,
  writeText: writeByHalves,
  writeDurably: writeByHalves,
  makeFolder: (path) => (strike(), real.makeFolder(path)),
  rename: (from, to) => (strike(), real.rename(from, to)),
  removeFile: (path) => (strike(), real.removeFile(path)),
  removeEmptyFolder: (path) => (strike(), real.removeEmptyFolder(path)),
  removeAll: (path) => (strike(), real.removeAll(path)),
};

recoverTree(mortal);
writeTree(
  mortal,
  trees.new.map(({ cluster, files }) => compareTree(mortal, cluster, files)),
);
