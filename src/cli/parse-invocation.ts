import { parseArgs } from 'node:util';
import type { Command, CommandOption, CommandOptions, Invocation } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/** Reads a command's arguments strictly: an unknown option, a missing value or a value outside the choices is a usage error. */
export function parseInvocation(command: Command, args: readonly string[]): Invocation {
  refuseWrongOptions(command, args);
  const { values, positionals } = parseStrictly(command, args);
  for (const [name, option] of Object.entries(command.options)) {
    for (const value of [values[name] ?? []].flat()) refuseOtherThan(name, option.choices, value);
  }
  refuseWrongNumber(command, positionals);
  return { positionals, options: values as Invocation['options'] };
}

function parseStrictly(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: parserOptions(command.options),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    if (!isParseError(error)) throw error;
    throw new UsageError(`${firstSentence(error.message)} ${seeHelp(command)}`);
  }
}

/** `parseArgs` rejects unknown options and missing values too, but cannot say what was meant, or in the words of the help. */
function refuseWrongOptions(command: Command, args: readonly string[]): void {
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(command.options),
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (Object.hasOwn(command.options, token.name)) {
      refuseNoValue(command.options[token.name]!, token.rawName, token.value);
      continue;
    }
    const guess = didYouMean(
      token.rawName,
      Object.keys(command.options).map((name) => `--${name}`),
    );
    throw new UsageError(`"${command.name}" has no option "${token.rawName}"${guess}; ${seeHelp(command)}`);
  }
}

function refuseNoValue(
  { type, argument = 'value', choices }: CommandOption,
  typed: string,
  value: string | undefined,
): void {
  if (type === 'boolean' || value !== undefined) return;
  throw new UsageError(
    `${typed} needs a value: ${typed} <${argument}>${choices === undefined ? '' : `, one of ${choices.join(', ')}`}`,
  );
}

function refuseOtherThan(name: string, choices: readonly string[] | undefined, value: string | boolean): void {
  if (choices === undefined || typeof value !== 'string' || choices.includes(value)) return;
  throw new UsageError(
    `--${name} cannot be "${value}"${didYouMean(value, choices)}; it is one of ${choices.join(', ')}`,
  );
}

function refuseWrongNumber(command: Command, positionals: readonly string[]): void {
  const { min = 0, max = Number.POSITIVE_INFINITY } = command.positionals ?? {};
  if (positionals.length < min) throw new UsageError(`"${command.name}" needs more: strata ${command.usage[0]}`);
  if (positionals.length > max) {
    throw new UsageError(`"${command.name}" does not take "${positionals[max]}": strata ${command.usage[0]}`);
  }
}

function parserOptions(options: CommandOptions) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => {
      return [name, { type, multiple, ...(short === undefined ? {} : { short }) }];
    }),
  );
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function firstSentence(message: string): string {
  const [line = ''] = message.split('\n');
  const end = line.indexOf('. ');
  return end < 0 ? `${line};` : `${line.slice(0, end)};`;
}

function seeHelp(command: Command): string {
  return `"strata ${command.name} --help" lists them all`;
}
