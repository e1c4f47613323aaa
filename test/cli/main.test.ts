import { describe, expect, test } from 'vitest';
import { defineCommand, type CommandEntry } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { captureHost } from '../support/capture-host.ts';

const greet = defineCommand({
  name: 'greet',
  summary: 'say hello',
  usage: ['greet <name>', 'greet --all'],
  options: {
    all: { type: 'boolean', summary: 'greet everybody' },
    format: { type: 'string', short: 'f', choices: ['text', 'json'], summary: 'how to print' },
    title: { type: 'string', multiple: true, summary: 'put before the name' },
  },
  positionals: { max: 1 },
  run: async ({ positionals, options }, host) => {
    if (positionals[0] === 'nobody') throw new UsageError('there is no "nobody"');
    if (positionals[0] === 'bug') throw new Error('an invariant broke');
    host.stdout.write(`${JSON.stringify([positionals, options])}\n`);
    return positionals[0] === 'stranger' ? 1 : 0;
  },
});

const commands: readonly CommandEntry[] = [{ name: greet.name, summary: greet.summary, load: async () => greet }];

async function run(...args: string[]) {
  const host = captureHost();
  const code = await main(args, host, commands);
  return { code, out: host.out(), err: host.err() };
}

describe('runs a command', () => {
  test('with its options and positionals', async () => {
    const { code, out, err } = await run('greet', 'Ada', '-f', 'json', '--title', 'Dr.', '--title=Lady');
    expect(JSON.parse(out)).toEqual([['Ada'], { format: 'json', title: ['Dr.', 'Lady'] }]);
    expect([code, err]).toEqual([0, '']);
  });

  test('and returns its exit code', async () =>
    expect(await run('greet', 'stranger')).toMatchObject({ code: 1, err: '' }));

  test('and takes what follows -- as it is', async () => {
    expect(JSON.parse((await run('greet', '--', '--help')).out)).toEqual([['--help'], {}]);
  });
});

describe('explains itself', () => {
  test.each([['--help'], ['-h'], ['help']])('all commands: %s', async (flag) => {
    const { code, out, err } = await run(flag);
    expect(out).toContain('greet  say hello');
    expect([code, err]).toEqual([0, '']);
  });

  test.each([[['greet', '--help']], [['greet', 'Ada', '-h']], [['help', 'greet']]])('one command: %s', async (args) => {
    const { code, out } = await run(...args);
    expect(out).toContain('usage: strata greet <name>\n       strata greet --all\n');
    expect(out).toMatch(/--format, -f <value> +how to print \(text, json\)/);
    expect(code).toBe(0);
  });

  test('the version', async () =>
    expect(await run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) }));
});

describe('a usage error is one line and exit code 2', () => {
  test.each([
    [[], 'say what to do: greet'],
    [['gret'], 'there is no command "gret" (did you mean "greet"?)'],
    [['frobnicate'], 'there is no command "frobnicate"; '],
    [['--halp'], 'there is no option "--halp" (did you mean "--help"?)'],
    [['help', 'gret'], 'did you mean "greet"?'],
    [['greet', '--al'], '"greet" has no option "--al" (did you mean "--all"?)'],
    [['greet', '--frmat=json'], '"greet" has no option "--frmat" (did you mean "--format"?)'],
    [['greet', '-x'], '"greet" has no option "-x"'],
    [['greet', '--format'], '--format needs a value: --format <value>, one of text, json'],
    [['greet', '-f'], '-f needs a value: -f <value>, one of text, json'],
    [['greet', '--all=yes'], "Option '--all' does not take an argument"],
    [['greet', '--format', 'jsn'], '--format cannot be "jsn" (did you mean "json"?)'],
    [['greet', 'a', 'b'], '"greet" does not take "b"'],
    [['greet', 'nobody'], 'there is no "nobody"'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect(err).toContain(message);
    expect(err).toMatch(/^strata: [^\n]+\n$/);
    expect([code, out]).toEqual([2, '']);
  });
});

test('a broken invariant keeps its stack and ends with exit code 2', async () => {
  const { code, err } = await run('greet', 'bug');
  expect(err).toContain('this is a bug in Strata');
  expect(err).toMatch(/Error: an invariant broke\n +at .*main\.test\.ts/);
  expect(code).toBe(2);
});
