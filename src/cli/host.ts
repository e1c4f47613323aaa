/** What a command may use of the process it runs in; tests hand in their own. */
export interface Host {
  /** Results, and nothing else. */
  readonly stdout: Output;
  /** Diagnostics and progress. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** Milliseconds since some fixed moment: for "done in 0.2 s", never for what is emitted. */
  now(): number;
}

/** One stream of the process. */
export interface Output {
  write(text: string): unknown;
  /** Set on a terminal: colours and a progress line make sense. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}
