import { DiskError } from '../host/disk-error.ts';
import { ownVersion } from '../host/own-package.ts';
import type { CommandEntry } from './command.ts';
import { commands as builtIn } from './commands.ts';
import { formatCommandHelp, formatHelp } from './format-help.ts';
import type { Host } from './host.ts';
import { parseInvocation } from './parse-invocation.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs one command and returns the exit code: 0 clean, 1 errors or differences, 2 could not run. Never throws: a usage error
 * or a disk that refuses becomes one line, anything else is our own bug and keeps its stack.
 */
export async function main(
  args: readonly string[],
  host: Host,
  commands: readonly CommandEntry[] = builtIn,
): Promise<number> {
  try {
    return await dispatch(args, host, commands);
  } catch (error) {
    if (error instanceof UsageError || error instanceof DiskError) {
      host.stderr.write(`strata: ${error.message}\n`);
    } else {
      host.stderr.write(`strata: this is a bug in Strata, please report it with the lines below\n${stackOf(error)}\n`);
    }
    return 2;
  }
}

async function dispatch(args: readonly string[], host: Host, commands: readonly CommandEntry[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined)
    throw new UsageError(`say what to do: ${commands.map((each) => each.name).join(', ')}; "strata --help" explains`);
  if (name === '--version' || name === '-v') return print(host, `${ownVersion()}\n`);
  if (isHelp(name) || name === 'help') return help(rest, host, commands);
  const command = await find(name, commands).load();
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? rest.length : end).some(isHelp)) return print(host, formatCommandHelp(command));
  return command.run(parseInvocation(command, rest), host);
}

async function help([name]: readonly string[], host: Host, commands: readonly CommandEntry[]): Promise<number> {
  return print(host, name === undefined ? formatHelp(commands) : formatCommandHelp(await find(name, commands).load()));
}

function find(name: string, commands: readonly CommandEntry[]): CommandEntry {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const what = name.startsWith('-') ? 'option' : 'command';
  const known = [...commands.map((each) => each.name), '--help', '--version'];
  throw new UsageError(`there is no ${what} "${name}"${didYouMean(name, known)}; "strata --help" lists them all`);
}

function print(host: Host, text: string): number {
  host.stdout.write(text);
  return 0;
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
