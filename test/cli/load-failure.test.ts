import { describe, expect, test } from 'vitest';
import { loadFailure } from '../../src/cli/load-failure.ts';
import { UnrenderableObject } from '../../src/load/unrenderable-object.ts';

const root = '/project';
const made = { file: 'clusters/a/cluster.ts', line: 7, column: 3 };

function failedAt(...frames: readonly string[]): Error {
  return Object.assign(new Error('no colour'), {
    stack: ['Error: no colour', ...frames.map((frame) => `    at ${frame}`)].join('\n'),
  });
}

describe('an object without a manifest', () => {
  test.each([
    [
      'the line of the author that threw',
      failedAt(
        'Odd.toJson (file:///project/charts/odd.ts:4:11)',
        'manifestOf (file:///project/node_modules/strata/x.js:1:1)',
      ),
      'charts/odd.ts:4:11',
    ],
    [
      'the line that made it, where only libraries threw',
      failedAt('ApiObject.toJson (/project/node_modules/cdk8s/lib/api-object.js:164:19)'),
      'clusters/a/cluster.ts:7:3',
    ],
    ['the line that made it, where no error was thrown', 'late', 'clusters/a/cluster.ts:7:3'],
  ])('has %s', (_what, cause, file) => {
    expect(loadFailure(new UnrenderableObject('apps/odd', made, cause), root, 'a')).toMatchObject({
      cluster: 'a',
      file,
      message: expect.stringMatching(/^"apps\/odd" has no manifest: /),
    });
  });

  test('is our own bug where no line of the project is involved', () => {
    expect(
      loadFailure(
        new UnrenderableObject('apps/odd', undefined, failedAt('manifestOf (/project/node_modules/strata/x.js:1:1)')),
        root,
        'a',
      ),
    ).toBeUndefined();
  });
});
