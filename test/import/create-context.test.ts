import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';
import { shopFolder } from './support/chart-archive.ts';
import { strataImport } from './support/import-host.ts';

const path = { PATH: process.env.PATH ?? '' };

/** A program of the test's own in the place of Helm. */
function program(project: TemporaryProject, script: string): string {
  project.write('bin/helm', `#!/bin/sh\n${script}\n`);
  chmodSync(join(project.root, 'bin/helm'), 0o755);
  return join(project.root, 'bin/helm');
}

const chart = (project: TemporaryProject, helm: string) => strataImport(project.root, ['chart', shopFolder], { STRATA_HELM: helm, ...path });

describe('a program that is no Helm of use', () => {
  test.each([
    ['is not there', (project: TemporaryProject) => join(project.root, 'gone'), 'which is no helm'],
    ['is a folder', (project: TemporaryProject) => project.root, 'which is no helm'],
    ['cannot be run', (project: TemporaryProject) => (project.write('plain', 'x'), join(project.root, 'plain')), 'which is no helm'],
    ['fails', (project: TemporaryProject) => program(project, 'exit 3'), 'which is no helm'],
    ['is something else', (project: TemporaryProject) => program(project, 'echo hello'), 'which is no helm'],
    ['is Helm 2', (project: TemporaryProject) => program(project, 'echo Client: v2.17.0'), 'is Helm v2.17.0: charts are rendered with Helm 3 or 4'],
  ])('because it %s is named in one line', async (_what, make, message) => {
    const project = temporaryProject({});
    const { code, err } = await chart(project, make(project));
    expect(err()).toContain(message);
    expect(err().trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(project.files('imports')).toEqual({});
  });
});

test('an empty STRATA_HELM is as good as none', async () => {
  const project = temporaryProject({});
  const { code, err } = await strataImport(project.root, ['chart', shopFolder], { STRATA_HELM: '' });
  expect(err()).toContain('for want of helm');
  expect(code).toBe(0);
});

test('what Helm warns about is no part of what it renders', async () => {
  const project = temporaryProject({});
  const helm = program(project, 'echo "WARNING: careful" >&2\n[ "$1" = version ] && echo v3.19.0 || printf "apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: a}\\n"');
  expect((await chart(project, helm)).code).toBe(0);
  expect(JSON.parse(project.read('imports/charts/shop/facts.json'))).toMatchObject({ objects: [{ kind: 'ConfigMap', name: 'a' }] });
});
