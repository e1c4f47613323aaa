import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engineParts } from '../../../rehearsal/engine/engine-parts.ts';
import { readEnginePins } from '../../../rehearsal/engine/engine-pins.ts';

const committed = join(import.meta.dirname, '..', '..', '..', 'rehearsal', 'engine');

describe('the pins of the engine', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pins-'));
    for (const file of ['go.mod', 'go.sum']) cpSync(join(committed, file), join(folder, file));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('build exactly the tools that go.mod lists', () => {
    const block = /^tool \(\n([^)]*)\)/m.exec(readFileSync(join(committed, 'go.mod'), 'utf8'))?.[1] ?? '';
    expect(engineParts.map((part) => part.package).sort()).toEqual(block.trim().split(/\s+/).sort());
  });

  test('stamp the version of Kubernetes, which clients parse', async () => {
    const pins = await readEnginePins(committed);
    expect(pins.kubernetes).toMatch(/^1\.36\.\d+$/);
    expect(pins.linkerFlags).toContain(`-X k8s.io/component-base/version.gitVersion=v${pins.kubernetes}`);
  });

  test('have one digest wherever they are, and another when a pin changes', async () => {
    const before = await readEnginePins(folder);
    expect(before.digest).toBe((await readEnginePins(committed)).digest);
    writeFileSync(
      join(folder, 'go.sum'),
      `${readFileSync(join(folder, 'go.sum'), 'utf8')}example.com/module v1.0.0 h1:changed=\n`,
    );
    expect((await readEnginePins(folder)).digest).not.toBe(before.digest);
  });

  test('without Kubernetes are none', async () => {
    writeFileSync(join(folder, 'go.mod'), 'module engine\n');
    await expect(readEnginePins(folder)).rejects.toThrow('pins no k8s.io/kubernetes');
  });
});
