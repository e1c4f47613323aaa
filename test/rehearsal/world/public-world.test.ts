import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProxyAgent, request } from 'undici';
import { createCertificateAuthority } from '../../../rehearsal/control-plane/certificate-authority.ts';
import { chartSite } from '../../../rehearsal/world/chart-site.ts';
import { sha256 } from '../../../rehearsal/world/chart-shelf.ts';
import type { ShelvedChart } from '../../../rehearsal/world/chart-shelf.ts';
import { createGitRepository } from '../../../rehearsal/world/git-repository.ts';
import type { GitRepository } from '../../../rehearsal/world/git-repository.ts';
import { gitSite } from '../../../rehearsal/world/git-site.ts';
import { ociSite } from '../../../rehearsal/world/oci-site.ts';
import { startProxy } from '../../../rehearsal/world/start-proxy.ts';
import type { Proxy } from '../../../rehearsal/world/start-proxy.ts';
import { freePorts } from '../../support/free-ports.ts';

const run = promisify(execFile);
const archive = Buffer.from('an archive');
const chart = (at: string): ShelvedChart => ({
  name: 'gizmo',
  version: '1.2.3',
  archive,
  digest: sha256(archive),
  at,
  standIn: false,
});
const shelf = [chart('https://charts.example.com/stable'), chart('oci://registry.example.com/charts/gizmo')];

/** The real proxy with real certificates, asked by real clients. */
describe('the public world', () => {
  let folder = '';
  let proxy: Proxy;
  let port = 0;
  let ca = '';
  let repository: GitRepository;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'world-'));
    mkdirSync(join(folder, 'project', 'dist'), { recursive: true });
    writeFileSync(join(folder, 'project', 'dist', 'a.yaml'), 'a: 1\r\n');
    writeFileSync(join(folder, 'project', '.gitignore'), 'secret\n');
    writeFileSync(join(folder, 'project', 'secret'), 'x');
    repository = await createGitRepository(join(folder, 'repository.git'), 'main', folder);
    await repository.commitWorkingTree(join(folder, 'project'), [
      { path: 'clusters/one/flux-system/x.yaml', content: 'x: 1\n' },
    ]);
    const authority = await createCertificateAuthority();
    ca = join(folder, 'ca.crt');
    writeFileSync(ca, authority.cert);
    [port = 0] = await freePorts(1);
    proxy = await startProxy(
      authority,
      [gitSite('https://git.example.com/one/platform.git', repository.path), chartSite(shelf), ociSite(shelf)],
      port,
    );
  });
  afterAll(async () => {
    await proxy.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function get(url: string, method: 'GET' | 'HEAD' = 'GET') {
    const dispatcher = new ProxyAgent({
      uri: `http://127.0.0.1:${port}`,
      requestTls: { ca: readFileSync(ca, 'utf8') },
    });
    try {
      const { statusCode, headers, body } = await request(url, { dispatcher, method });
      return { status: statusCode, headers, body: Buffer.from(await body.arrayBuffer()) };
    } finally {
      await dispatcher.close();
    }
  }

  test('hands out the working tree byte for byte, with what bootstrap adds and without what is ignored', async () => {
    const clone = join(folder, 'clone');
    const settings = [
      '-c',
      `http.proxy=http://127.0.0.1:${port}`,
      '-c',
      `http.sslCAInfo=${ca}`,
      '-c',
      'core.autocrlf=false',
    ];
    await run('git', [...settings, 'clone', '--quiet', 'https://git.example.com/one/platform.git', clone], {
      env: { PATH: process.env['PATH'], HOME: folder },
    });
    expect(execFileSync('git', ['-C', clone, 'ls-files'], { encoding: 'utf8' }).trim().split('\n')).toEqual([
      '.gitignore',
      'clusters/one/flux-system/x.yaml',
      'dist/a.yaml',
    ]);
    expect(readFileSync(join(clone, 'dist', 'a.yaml'), 'utf8')).toBe('a: 1\r\n');
  });

  test('takes a revision of the project, wherever it is in its repository', async () => {
    const outer = join(folder, 'outer');
    mkdirSync(join(outer, 'project', 'dist'), { recursive: true });
    writeFileSync(join(outer, 'project', 'dist', 'old.yaml'), 'old: 1\n');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', outer, '-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args]);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'old');
    rmSync(join(outer, 'project', 'dist', 'old.yaml'));
    const other = await createGitRepository(join(folder, 'other.git'), 'main', folder);
    const commit = await other.commitRevision(join(outer, 'project'), 'HEAD', [
      { path: 'clusters/x.yaml', content: 'x: 1\n' },
    ]);
    expect(
      execFileSync('git', ['--git-dir', other.path, 'ls-tree', '-r', '--name-only', commit], { encoding: 'utf8' })
        .trim()
        .split('\n'),
    ).toEqual(['clusters/x.yaml', 'dist/old.yaml']);
  });

  test('lists a Helm repository and hands out its archives', async () => {
    const index = await get('https://charts.example.com/stable/index.yaml');
    expect(index.body.toString()).toContain('version: 1.2.3');
    expect((await get('https://charts.example.com/stable/gizmo-1.2.3.tgz')).body).toEqual(archive);
  });

  test('speaks the protocol of OCI registries', async () => {
    const manifest = await get('https://registry.example.com/v2/charts/gizmo/manifests/1.2.3');
    expect(manifest.headers['docker-content-digest']).toBe(sha256(manifest.body));
    const { layers } = JSON.parse(manifest.body.toString()) as { layers: { digest: string }[] };
    expect((await get(`https://registry.example.com/v2/charts/gizmo/blobs/${layers[0]?.digest}`)).body).toEqual(
      archive,
    );
    expect(
      (await get(`https://registry.example.com/v2/charts/gizmo/manifests/${sha256(manifest.body)}`, 'HEAD')).status,
    ).toBe(200);
    expect((await get('https://registry.example.com/v2/charts/gizmo/manifests/9.9.9')).status).toBe(404);
    expect(JSON.parse((await get('https://registry.example.com/v2/charts/gizmo/tags/list')).body.toString())).toEqual({
      name: 'charts/gizmo',
      tags: ['1.2.3'],
    });
  });

  test('has nothing else, and keeps what was asked for', async () => {
    expect((await get('https://elsewhere.example.com/thing?x=1')).status).toBe(502);
    expect([...proxy.unanswered]).toEqual(['https://elsewhere.example.com/thing']);
  });

  test('can be out of reach, and back', async () => {
    proxy.setReachable(false);
    expect((await get('https://charts.example.com/stable/index.yaml')).status).toBe(503);
    proxy.setReachable(true);
    expect((await get('https://charts.example.com/stable/index.yaml')).status).toBe(200);
  });
});
