import { describe, expect, test } from 'vitest';
import { formatKey, formatNumber, formatString } from '../../../src/emit/yaml/format-scalar.ts';
import { formatYaml } from '../../../src/emit/yaml/format-yaml.ts';
import { runKustomize } from '../../support/run-kustomize.ts';
import { needsProgram } from '../../support/needs-program.ts';

describe('a string', () => {
  test.each([
    'nginx',
    'ghcr.io/acme/app:v1.2.3',
    'https://example.com:8080/path?q=1',
    'app.kubernetes.io/name',
    '10Gi',
    '100m',
    '24h',
    '1.21.1',
    '10.0.0.0/8',
    './dist/test',
    '--flag=true',
    '-c',
    'say "hi"',
    "it's a sentence, with (brackets)",
    'a#b',
    'sum(rate(x[5m])) by (y)',
    'user@example.com',
    '/metrics',
    '_x',
    'x=y',
  ])('like %j needs no quotes', (text) => expect(formatString(text)).toBe(text));

  test.each([
    'true',
    'No',
    'ON',
    'y',
    '~',
    '',
    '1e3',
    '012',
    '0o14',
    '0x1f',
    '1_000',
    '1.5',
    '1.36',
    '.inf',
    '1:20',
    '12:30:45',
    '2026-11-21',
    '7f00ab',
    'e3',
    '=',
    '<<',
    '-',
    '- a',
    'a: b',
    'a #b',
    'a:',
    ' a',
    'a ',
    '*',
    '&a',
    '!a',
    '%a',
    '@a',
    '{{ .a }}',
    '[a]',
    '${a}',
    'é',
    '::1',
  ])('like %j is quoted', (text) => expect(formatString(text)).toBe(`"${text}"`));

  test('with double quotes or backslashes is put between single ones, where nothing must be escaped', () => {
    expect(formatString('{job="x"}')).toBe(`'{job="x"}'`);
    expect(formatString(String.raw`\d+ it's`)).toBe(String.raw`'\d+ it''s'`);
    expect(formatString('"\t"')).toBe(String.raw`"\"\t\""`);
  });

  test('shows what an editor would not', () => {
    expect(formatString('a\u00a0b\u200b\ufeff\u2028\u0001\u0085')).toBe(
      String.raw`"a\u00a0b` + '\u200b' + String.raw`\ufeff\u2028\u0001\u0085"`,
    );
  });
});

test('a key is plain only where nobody can misread it', () => {
  expect(['name', 'app.kubernetes.io/name', 'config.yaml', '10Gi'].map(formatKey)).toEqual([
    'name',
    'app.kubernetes.io/name',
    'config.yaml',
    '10Gi',
  ]);
  expect(['on', 'n', '1', '', 'a b', '--x', 'a:b', '<<', 'null', 'e1'].map(formatKey)).toEqual([
    '"on"',
    '"n"',
    '"1"',
    '""',
    '"a b"',
    '"--x"',
    '"a:b"',
    '"<<"',
    '"null"',
    '"e1"',
  ]);
});

describe('a number', () => {
  const numbers: readonly (readonly [number, string])[] = [
    [0, '0'],
    [-0, '0'],
    [-7, '-7'],
    [1.5, '1.5'],
    [2 ** 53, '9007199254740992'],
    [2 ** 60, '1152921504606846976'],
    [-(2 ** 63), '-9223372036854775808'],
    [2 ** 63, '9223372036854775808'],
    [1e20, '1.0e+20'],
    [1e21, '1.0e+21'],
    [1.25e300, '1.25e+300'],
    [1e-7, '1.0e-7'],
    [5e-324, '5.0e-324'],
    [0.1, '0.1'],
    [123456.789, '123456.789'],
  ];

  test.each(numbers)('%d is printed as %s', (number, text) => {
    expect(formatNumber(number)).toBe(text);
    expect(Number(text)).toBe(number + 0);
  });

  test('is the same number to kubectl kustomize', (context) => {
    needsProgram(context, 'kubectl');
    const value = numbers.map(([number]) => number + 0);
    const object = { apiVersion: 'test.example.com/v1', kind: 'Case', metadata: { name: 'numbers' }, spec: { value } };
    const list = formatYaml({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources: ['a.yaml'],
    });
    expect(
      runKustomize(
        [
          { path: 'x/a.yaml', content: formatYaml(object) },
          { path: 'x/kustomization.yaml', content: list },
        ],
        'x',
      ),
    ).toEqual([object]);
  });
});
