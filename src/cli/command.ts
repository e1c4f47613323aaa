import type { Host } from './host.ts';

/** One command of the program, as `--help` prints it and `main` runs it. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** The ways to call it, without the program's name: `synth [cluster...]`. */
  readonly usage: readonly string[];
  /** Paragraphs and examples below the options; absent where usage and options say it all. */
  readonly details?: string;
  readonly options: Options;
  /** How many positional arguments it takes. Defaults to any number. */
  readonly positionals?: { readonly min?: number; readonly max?: number };
  /** Returns the exit code: 0 clean, 1 errors or differences, 2 could not run. Throws `UsageError` on misuse. */
  run(invocation: Invocation<Options>, host: Host): Promise<number>;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

export interface CommandOption {
  readonly type: 'boolean' | 'string';
  /** One line, without a full stop. */
  readonly summary: string;
  readonly short?: string;
  /** May be given several times; its value is then a list. */
  readonly multiple?: boolean;
  /** What `--help` calls the value: `file`. Defaults to `value`. */
  readonly argument?: string;
  /** The only values that are accepted. */
  readonly choices?: readonly string[];
}

/** What the user typed, parsed strictly. */
export interface Invocation<Options extends CommandOptions = CommandOptions> {
  readonly positionals: readonly string[];
  readonly options: OptionValues<Options>;
}

export type OptionValues<Options extends CommandOptions> = {
  readonly [Name in keyof Options]?: OptionValue<Options[Name]>;
};

type OptionValue<Option extends CommandOption> = Option extends { readonly multiple: true }
  ? readonly SingleValue<Option>[]
  : Option extends { readonly multiple: boolean }
    ? SingleValue<Option> | readonly SingleValue<Option>[]
    : SingleValue<Option>;

type SingleValue<Option extends CommandOption> = Option extends { readonly type: 'boolean' }
  ? boolean
  : Option extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

/** Types a command's invocation from its own options: `options.format` is then one of its choices. */
export function defineCommand<const Options extends CommandOptions>(command: Command<Options>): Command {
  return command as unknown as Command;
}

/** Where a command is found, without loading it: a program that starts fast imports only what it runs. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}
