// What a command is: its options, what it does, and how it ends.

export interface Option {
  /** Name of the value, as help shows it; absent for switches. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface Command {
  readonly help: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Runs the command and gives the exit code. */
  readonly run: (options: Readonly<Record<string, string | boolean>>) => Promise<number>;
}

/** The command line itself is wrong; the message says how. Ends with exit code 2. */
export class UsageError extends Error {}
