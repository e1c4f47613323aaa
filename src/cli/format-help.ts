import type { Command, CommandEntry, CommandOption } from './command.ts';

/** What `strata --help` prints. */
export function formatHelp(commands: readonly CommandEntry[]): string {
  return [
    'Compiles typed descriptions of Kubernetes platforms into a committed tree of YAML for GitOps engines.',
    '',
    'usage: strata <command> [arguments]',
    '',
    ...formatColumns(commands.map(({ name, summary }) => [name, summary])),
    '',
    '"strata <command> --help" explains one of them; "strata --version" prints the version.',
    'Exit codes: 0 clean, 1 errors or differences, 2 could not run.',
    '',
  ].join('\n');
}

/** What `strata <command> --help` prints. */
export function formatCommandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [formatOption(name, option), describe(option)] as const,
  );
  const [first = command.name, ...others] = command.usage;
  return [
    `${command.summary}.`,
    '',
    `usage: strata ${first}`,
    ...others.map((usage) => `       strata ${usage}`),
    '',
    ...formatColumns([...options, ['--help, -h', 'print this']]),
    ...(command.details === undefined ? [] : ['', command.details.trim()]),
    '',
  ].join('\n');
}

function formatOption(name: string, option: CommandOption): string {
  const short = option.short === undefined ? '' : `, -${option.short}`;
  return option.type === 'boolean' ? `--${name}${short}` : `--${name}${short} <${option.argument ?? 'value'}>`;
}

function describe({ summary, choices, multiple }: CommandOption): string {
  return `${summary}${choices === undefined ? '' : ` (${choices.join(', ')})`}${multiple === true ? ' (may be repeated)' : ''}`;
}

function formatColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
