import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryProject } from '../../support/temporary-project.ts';
import { packSmall } from '../support/chart-archive.ts';
import { serveRepository } from '../support/helm-repository.ts';
import { strataImport } from '../support/import-host.ts';

const charts = [{ name: 'shop', version: '1.0.0', archive: packSmall('shop', '1.0.0') }];

/** A proxy on loopback through which every host is the one given. */
async function serveProxy(
  target: string,
  basic?: string,
): Promise<{ readonly host: string; readonly tunnels: readonly string[] }> {
  const tunnels: string[] = [];
  const [hostname = '', port = ''] = target.split(':');
  const proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    if (
      basic !== undefined &&
      request.headers['proxy-authorization'] !== `Basic ${Buffer.from(basic).toString('base64')}`
    ) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const upstream = connect(Number(port), hostname, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    upstream
      .pipe(socket)
      .pipe(upstream)
      .on('error', () => undefined);
    socket.on('error', () => upstream.destroy());
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  proxy.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => void proxy.close());
  return { host: `127.0.0.1:${(proxy.address() as AddressInfo).port}`, tunnels };
}

const reference = 'http://charts.example.invalid/charts#shop';

describe('a proxy', () => {
  test.each([
    ['HTTP_PROXY', 'http://'],
    ['http_proxy', 'http://'],
    ['HTTP_PROXY', ''],
    ['HTTP_PROXY', 'http://ada:secret@'],
  ])('that %s names with "%s" is asked', async (variable, before) => {
    const { host } = await serveRepository(charts);
    const proxy = await serveProxy(host, before.includes('@') ? 'ada:secret' : undefined);
    const { code } = await strataImport(temporaryProject({}).root, ['chart', reference], {
      [variable]: `${before}${proxy.host}`,
    });
    expect(code).toBe(0);
    expect(new Set(proxy.tunnels)).toEqual(new Set(['charts.example.invalid:80']));
  });

  test('that wants credentials says so', async () => {
    const proxy = await serveProxy('127.0.0.1:9', 'ada:secret');
    const { code, err } = await strataImport(temporaryProject({}).root, ['chart', reference], {
      HTTP_PROXY: `http://${proxy.host}`,
    });
    expect(err()).toContain('is behind a proxy that wants credentials (407)');
    expect(code).toBe(2);
  });

  test('is passed by for what NO_PROXY names', async () => {
    const { host, url } = await serveRepository(charts);
    const proxy = await serveProxy(host);
    const { code } = await strataImport(temporaryProject({}).root, ['chart', `${url}#shop`], {
      HTTP_PROXY: `http://${proxy.host}`,
      NO_PROXY: '127.0.0.1',
    });
    expect(code).toBe(0);
    expect(proxy.tunnels).toEqual([]);
  });
});
