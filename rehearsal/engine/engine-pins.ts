import { ownFile } from '../../src/host/own-package.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineAssets, engineParts } from './engine-parts.ts';

/** What the engine is built from, as `go.mod` says. */
export interface EnginePins {
  /** Folder of `go.mod` and `go.sum`. */
  readonly folder: string;
  /** `1.36.3` */
  readonly kubernetes: string;
  /** Flags for the linker: without a version the API server calls itself `v0.0.0-master+$Format`, which clients fail to parse. */
  readonly linkerFlags: string;
  /** Changes with everything that changes a binary. */
  readonly digest: string;
}

const stampedPackages = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'];

/** Reads the pins beside this module. */
export async function readEnginePins(folder = ownFile('rehearsal/engine')): Promise<EnginePins> {
  const [mod, sum] = await Promise.all([
    readFile(join(folder, 'go.mod'), 'utf8'),
    readFile(join(folder, 'go.sum'), 'utf8'),
  ]);
  const kubernetes = /^\s*k8s\.io\/kubernetes v(\S+)/m.exec(mod)?.[1];
  if (kubernetes === undefined) throw new Error(`${join(folder, 'go.mod')} pins no k8s.io/kubernetes`);
  const linkerFlags = stamp(kubernetes);
  const recipe = JSON.stringify({ linkerFlags, engineParts, engineAssets });
  const digest = createHash('sha256').update(mod).update(sum).update(recipe).digest('hex').slice(0, 16);
  return { folder, kubernetes, linkerFlags, digest };
}

function stamp(version: string): string {
  const [major, minor] = version.split('.');
  const values = { gitVersion: `v${version}`, gitMajor: major, gitMinor: minor, gitTreeState: 'clean' };
  const flags = stampedPackages.flatMap((name) =>
    Object.entries(values).map(([key, value]) => `-X ${name}.${key}=${value}`),
  );
  return ['-s', '-w', ...flags].join(' ');
}
