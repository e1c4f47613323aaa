import { describe, expect, test } from 'vitest';
import { temporaryProject } from '../../support/temporary-project.ts';
import { packSmall } from '../support/chart-archive.ts';
import { serveRepository } from '../support/helm-repository.ts';
import { strataImport } from '../support/import-host.ts';
import { serve } from '../support/loopback-server.ts';

const charts = ['1.0.0', '1.2.0', '1.10.0', '2.0.0-rc.1'].map((version) => ({
  name: 'shop',
  version,
  archive: packSmall('shop', version),
}));
const locked = (project: { read(path: string): string }) =>
  JSON.parse(project.read('imports/imports.lock.json')).charts.shop;

describe('a chart of an HTTP repository', () => {
  test.each(['relative', 'absolute', 'redirected'] as const)('is downloaded by %s URLs', async (urls) => {
    const project = temporaryProject({});
    const { url } = await serveRepository(charts, { urls });
    const { code, out } = await strataImport(project.root, ['chart', `${url}#shop`, '--version', '1.2.0']);
    expect(out()).toContain('imported shop 1.2.0');
    expect(code).toBe(0);
    expect(locked(project)).toMatchObject({
      repository: url,
      chart: 'shop',
      version: '1.2.0',
      imported: { digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    });
  });

  test('is the newest stable one where no version is asked for, and the newest that meets a range', async () => {
    const project = temporaryProject({});
    const { url } = await serveRepository(charts);
    await strataImport(project.root, ['chart', url, 'shop']);
    expect(locked(project).version).toBe('1.10.0');
    await strataImport(project.root, ['chart', url, 'shop', '--version', '~1.2']);
    expect(locked(project).version).toBe('1.2.0');
  });

  test('is read from a compressed index', async () => {
    const project = temporaryProject({});
    const { url } = await serveRepository(charts, { gzip: true });
    expect((await strataImport(project.root, ['chart', `${url}#shop`])).code).toBe(0);
  });

  test.each(['429', '502', '503', '504'])('is waited for where the server is busy (%s)', async (status) => {
    const project = temporaryProject({});
    const answers = [Number(status), Number(status)];
    const { host, asked } = await serve((request, response) => {
      const busy = answers.pop();
      if (busy !== undefined) response.writeHead(busy, { 'retry-after': '0' }).end();
      else if (request.url === '/index.yaml')
        response.writeHead(200).end('entries:\n  shop:\n  - version: 1.0.0\n    urls: [shop.tgz]\n');
      else response.writeHead(200).end(charts[0]?.archive);
    });
    expect((await strataImport(project.root, ['chart', `http://${host}#shop`])).code).toBe(0);
    expect(asked.map(({ url }) => url)).toEqual(['/index.yaml', '/index.yaml', '/index.yaml', '/shop.tgz']);
  });

  test.each(['#shop', '/#shop', '///#shop', '/index.yaml#shop'])(
    'goes by one URL, however its end is written: %s',
    async (end) => {
      const project = temporaryProject({});
      const { url } = await serveRepository(charts);
      expect((await strataImport(project.root, ['chart', `${url}${end}`])).code).toBe(0);
      expect(locked(project).repository).toBe(url);
    },
  );

  test('is had with credentials from the environment, which another host never sees', async () => {
    const project = temporaryProject({});
    const elsewhere = await serve((_request, response) => response.writeHead(200).end(charts[0]?.archive));
    const { url, host } = await serveRepository(charts, { basic: 'ada:secret' });
    const without = await strataImport(project.root, ['chart', `${url}#shop`]);
    expect(without.err()).toContain('wants credentials (401)');
    const env = { STRATA_USERNAME: 'ada', STRATA_PASSWORD: 'secret' };
    expect((await strataImport(project.root, ['chart', `${url}#shop`], env)).code).toBe(0);
    const away = await serve((request, response) => {
      if (request.url === '/index.yaml')
        response
          .writeHead(200)
          .end(
            `entries:\n  shop:\n  - version: 1.0.0\n    urls: [http://localhost:${elsewhere.host.split(':')[1]}/shop.tgz]\n`,
          );
      else response.writeHead(404).end();
    });
    expect((await strataImport(project.root, ['chart', `http://${away.host}#shop`], env)).code).toBe(0);
    expect(away.asked[0]?.authorization).toBeDefined();
    expect(elsewhere.asked).toEqual([{ url: '/shop.tgz', authorization: undefined }]);
    expect(host).not.toBe(away.host);
  });
});

describe('what goes wrong is one line', () => {
  test.each([
    ['a chart that is not there', ['#shopp'], 'has no chart "shopp": did you mean "shop"?'],
    ['a version that is not there', ['#shop', '--version', '1.2.1'], 'has no version "1.2.1"; the nearest are 1.2.0'],
    [
      'a range that nothing meets',
      ['#shop', '--version', '>9'],
      'has no version ">9"; the newest are 2.0.0-rc.1, 1.10.0, 1.2.0',
    ],
    [
      'a word that is no version',
      ['#shop', '--version', 'latest'],
      'has no version "latest"; the newest are 2.0.0-rc.1',
    ],
    ['two charts named', ['#shop#bank'], 'names more than one chart'],
    ['two charts named in two ways', ['#shop', 'bank'], 'names more than one chart'],
    ['no chart named', [''], 'is a repository: say which chart'],
  ])('%s', async (_what, [suffix = '', ...args], message) => {
    const project = temporaryProject({});
    const { url } = await serveRepository(charts);
    const { code, err } = await strataImport(project.root, ['chart', `${url}${suffix}`, ...args]);
    expect(err()).toContain(message);
    expect(err().trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('a digest that is not the promised one', async () => {
    const project = temporaryProject({});
    const { url } = await serveRepository([
      { name: 'shop', version: '1.0.0', archive: packSmall('shop', '1.0.0'), digest: '0'.repeat(64) },
    ]);
    const { code, err } = await strataImport(project.root, ['chart', `${url}#shop`]);
    expect(err()).toMatch(/has the digest sha256:[0-9a-f]{64}, but sha256:0{64} is promised/);
    expect(code).toBe(2);
    expect(project.files('imports')).toEqual({});
  });

  test.each([
    [
      'no repository',
      (response: import('node:http').ServerResponse) => response.writeHead(404).end(),
      'does not exist (404)',
    ],
    [
      'an answer that is no index',
      (response: import('node:http').ServerResponse) => response.writeHead(200).end('<html>'),
      'is not the index of a Helm repository',
    ],
    [
      'a server that fails',
      (response: import('node:http').ServerResponse) => response.writeHead(500).end(),
      'answers with status 500',
    ],
    [
      'a server that stays busy',
      (response: import('node:http').ServerResponse) => response.writeHead(503, { 'retry-after': '0' }).end(),
      'answers with status 503',
    ],
    [
      'a server that wants to be left alone',
      (response: import('node:http').ServerResponse) => response.writeHead(429, { 'retry-after': '3600' }).end(),
      'too many requests (429): try again after 3600 s',
    ],
    [
      'refused access',
      (response: import('node:http').ServerResponse) => response.writeHead(403).end(),
      'refuses access (403)',
    ],
    [
      'a redirect to nowhere',
      (response: import('node:http').ServerResponse) => response.writeHead(302, { location: 'http://[' }).end(),
      'redirects to "http://[", which is no URL of the web',
    ],
    [
      'a redirect to a file',
      (response: import('node:http').ServerResponse) =>
        response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'which is no URL of the web',
    ],
    [
      'an archive that has no URL',
      (response: import('node:http').ServerResponse) =>
        response.end('entries:\n  shop:\n  - version: 1.0.0\n    urls: ["http://["]\n'),
      'names the file "http://[", which is no URL of an archive',
    ],
    [
      'an archive on the disk',
      (response: import('node:http').ServerResponse) =>
        response.end('entries:\n  shop:\n  - version: 1.0.0\n    urls: ["file:///etc/passwd"]\n'),
      'which is no URL of an archive',
    ],
    [
      'redirects in a circle',
      (response: import('node:http').ServerResponse) => response.writeHead(302, { location: '/again' }).end(),
      'redirects more than 8 times',
    ],
  ])('%s', async (_what, handle, message) => {
    const project = temporaryProject({});
    const { host } = await serve((_request, response) => handle(response));
    const { code, err } = await strataImport(project.root, ['chart', `http://${host}#shop`]);
    expect(err()).toContain(message);
    expect(code).toBe(2);
  });

  test('nobody listens', async () => {
    const project = temporaryProject({});
    const { code, err } = await strataImport(project.root, ['chart', 'http://127.0.0.1:9#shop']);
    expect(err()).toContain('refuses connections');
    expect(code).toBe(2);
  });
});
