// What a command is: its options, what it does, and how it ends.
import { findClosest } from '../../text/find-closest.ts';

export interface Option {
  /** Name of the value, as help shows it; absent for switches. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Finds the choice that another name of it means, such as «همت». */
  readonly findChoice?: (written: string) => string | undefined;
  readonly help: string;
}

/** A word that follows the command's name, such as an id. */
export interface Argument {
  /** As help shows it, such as `ID`. */
  readonly name: string;
  readonly help: string;
  readonly optional?: true;
}

export interface Command {
  readonly help: string;
  readonly arguments?: readonly Argument[];
  readonly options: Readonly<Record<string, Option>>;
  /** Runs the command and gives the exit code. */
  readonly run: (options: Options, ...words: readonly string[]) => Promise<number>;
}

/** The options given, by name; switches are true. */
export type Options = Readonly<Record<string, string | boolean>>;

/** Says which name was probably meant, as a sentence to follow another; nothing where none is near. */
export function meant(written: string, names: Iterable<string>, mark = ''): string {
  const closest = findClosest(written, names);
  return closest === undefined ? '' : ` شاید منظور «${mark}${closest}» بوده است.`;
}

/** The command line itself is wrong; the message says how. Ends with exit code 2. */
export class UsageError extends Error {}
