import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildEngine } from '../../../rehearsal/engine/build-engine.ts';

const pins = { folder: tmpdir(), kubernetes: '1.36.3', linkerFlags: '', digest: 'abc' };

describe('the engine', () => {
  let cacheFolder = '';
  beforeEach(() => {
    cacheFolder = mkdtempSync(join(tmpdir(), 'cache-'));
  });
  afterEach(() => rmSync(cacheFolder, { recursive: true, force: true }));

  test('is taken from the cache without Go', async () => {
    mkdirSync(join(cacheFolder, 'strata', 'engine', 'abc'), { recursive: true });
    const said: string[] = [];
    const engine = await buildEngine(pins, {
      cacheFolder,
      progress: (line) => said.push(line),
      env: { PATH: '/nonexistent' },
    });
    expect(engine).toEqual({ folder: join(cacheFolder, 'strata', 'engine', 'abc'), kubernetes: '1.36.3' });
    expect(said).toEqual([]);
  });

  test('says in one line that Go is missing', async () => {
    const building = buildEngine(pins, { cacheFolder, progress: () => undefined, env: { PATH: '/nonexistent' } });
    await expect(building).rejects.toThrow(/^"go" is missing: .*install Go 1\.26 or later[^\n]*$/);
  });

  test('that cannot be built leaves nothing half built, and says what Go said', async () => {
    const program = join(cacheFolder, 'go');
    writeFileSync(
      program,
      '#!/bin/sh\n[ "$1" = version ] && exit 0\necho "go: downloading x" >&2\necho "dial tcp: no route to host" >&2\nexit 1\n',
      { mode: 0o755 },
    );
    const building = buildEngine(pins, {
      cacheFolder,
      progress: () => undefined,
      env: { PATH: `${cacheFolder}:/bin:/usr/bin` },
    });
    await expect(building).rejects.toThrow('the engine cannot be built: dial tcp: no route to host');
    expect(readdirSync(join(cacheFolder, 'strata', 'engine'))).toEqual([]);
  });

  test('that another first run is building is waited for', async () => {
    const engines = join(cacheFolder, 'strata', 'engine');
    const other = spawn('sleep', ['60']);
    const partial = join(engines, `abc.partial-${other.pid}`);
    mkdirSync(partial, { recursive: true });
    const program = join(cacheFolder, 'go');
    writeFileSync(program, '#!/bin/sh\n[ "$1" = version ] && exit 0\nexit 1\n', { mode: 0o755 });
    const said: string[] = [];
    const progress = (line: string) => {
      said.push(line);
      renameSync(partial, join(engines, 'abc'));
      other.kill();
    };
    const engine = await buildEngine(pins, { cacheFolder, progress, env: { PATH: `${cacheFolder}:/bin:/usr/bin` } });
    expect(engine.folder).toBe(join(engines, 'abc'));
    expect(said).toEqual(['another run is building the engine: waiting for it']);
  });
});
