import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHelmRenderer, tryFindHelm } from '../../../src/import/render/helm-renderer.ts';
import { ImportProblem } from '../../../src/import/import-problem.ts';

const request = { release: 'my', namespace: 'store', values: { replicas: 2 }, served: ['example.com/v1'] };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strata-helm-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program in the place of helm. */
async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const render = async (name: string, script: string, timeout?: number) =>
  createHelmRenderer('shop', { program: await program(name, script), env: process.env, kubernetes: '1.36.0', ...(timeout === undefined ? {} : { timeout }) });

describe('what a rendering comes to', () => {
  test('the text that Helm prints', async () => {
    const rendering = await (await render('prints', 'echo "$@"; cat')).render(request);
    expect(rendering).toEqual({ text: 'template my shop --namespace store --include-crds --kube-version 1.36.0 --api-versions example.com/v1 --values -\n{"replicas":2}' });
  });

  test('what Helm complains about', async () => {
    const rendering = await (await render('fails', 'echo "level=INFO" >&2; echo "Error: values are missing" >&2; echo >&2; echo "Use --debug flag to render out invalid YAML" >&2; exit 1')).render(request);
    expect(rendering).toEqual({ problem: 'values are missing' });
  });

  test('one that does not end in time is no chart that does not render', async () => {
    // A script in the place of Helm leaves what it started behind, and that its pipes.
    const stuck = await render('stuck', 'sleep 60 & wait', 200);
    await expect(stuck.render(request)).rejects.toThrow(new ImportProblem('helm was stopped while it rendered release "my", after 0.2 s at the latest'));
  });

  test('a program that is not there', async () => {
    expect(await tryFindHelm({ program: join(folder, 'none'), env: process.env })).toBeUndefined();
  });
});
