import { describe, expect, test } from 'vitest';
import { temporaryProject } from '../../support/temporary-project.ts';
import { loadLock } from '../../../src/import/lock/import-lock.ts';

const load = (text: string) => loadLock(temporaryProject({ 'imports/imports.lock.json': text }).root);
const chart = { repository: 'https://charts.test', version: '1.0.0' };

describe('the lock file', () => {
  test.each([
    ['is empty where there is none', undefined, { charts: {}, crds: {} }],
    ['may lack a list', '{}', { charts: {}, crds: {} }],
    [
      'may hold a row that was written by hand',
      JSON.stringify({ charts: { shop: chart } }),
      { charts: { shop: chart }, crds: {} },
    ],
    [
      'keeps what it does not know in a row',
      JSON.stringify({ charts: { shop: { ...chart, note: 'x' } } }),
      { charts: { shop: { ...chart, note: 'x' } }, crds: {} },
    ],
    [
      'may name a chart as every object has members',
      JSON.stringify({ charts: { constructor: chart } }),
      { charts: { constructor: chart }, crds: {} },
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await (text === undefined ? loadLock(temporaryProject({}).root) : load(text))).toEqual(expected);
  });

  test.each([
    ['{', 'is not JSON'],
    ['', 'is not JSON'],
    ['<<<<<<< HEAD', 'is not JSON'],
    ['null', 'it is no mapping'],
    ['[]', 'it is no mapping'],
    ['{"charts":[]}', 'its list of charts is no mapping'],
    ['{"charts":{"shop":null}}', 'chart "shop" is no mapping'],
    ['{"charts":{"shop":{"path":"a"}}}', 'chart "shop" has no version'],
    ['{"charts":{"shop":{"version":"1.0.0"}}}', 'chart "shop" has no repository, oci or path'],
    ['{"charts":{"../shop":{"version":"1.0.0","path":"a"}}}', 'chart "../shop" has a name that is none of a folder'],
    ['{"crds":{"shop":{}}}', 'crds "shop" has no list of definitions'],
    ['{"crds":{"shop":{"definitions":["../../x.y"]}}}', 'crds "shop" has no list of definitions'],
  ])('is refused: %s', async (text, message) => {
    await expect(load(text)).rejects.toThrow(message);
  });
});
