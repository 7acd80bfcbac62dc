import type { parseArgs } from 'node:util';
import type { ImportHost } from '../importer/import-host';
import { fail, ok, type Result } from '../../shared/lib/result';

/** Options of `util.parseArgs`. */
type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** What was typed: values by option name, words that are no option in order. */
export interface Typed {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** What the commands need of the computer besides files. */
export interface CliWorld {
  readonly importHost: ImportHost;
  /** `<user data>/backups`. */
  readonly backupsFolder: string;
  readonly now: () => Date;
}

/** What a command answers. Items that failed make the exit status 1 although there is an answer. */
export interface Answer {
  /** Printed by `--json`, as one value. */
  readonly json: unknown;
  /** Printed otherwise; lines for people. */
  readonly text: string;
  /** One sentence per item that failed, for standard error. */
  readonly failures?: readonly string[];
}

/** One command of the command line. */
export interface CliCommand {
  /** First word, or first two ("codes import"). */
  readonly name: string;
  /** What follows the name, as help prints it. */
  readonly usage: string;
  /** One sentence for help. */
  readonly summary: string;
  readonly options: Options;
  /** Fewest and most words after the name. */
  readonly words: readonly [least: number, most: number];
  readonly run: (typed: Typed, world: CliWorld) => Promise<Result<Answer>>;
}

/** The text of an option, or undefined where it was not given. */
export function optional(typed: Typed, name: string): string | undefined {
  const value = typed.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The text of an option that the command cannot do without. */
export function required(typed: Typed, name: string): Result<string> {
  const value = optional(typed, name);
  return value === undefined ? fail('usage', `--${name} is missing.`) : ok(value);
}

/** A whole number of an option; a usage error where it is none. */
export function wholeNumber(typed: Typed, name: string): Result<number> {
  const value = required(typed, name);
  if (!value.ok) return value;
  return /^\d+$/.test(value.value)
    ? ok(Number(value.value))
    : fail('usage', `--${name} takes a whole number.`);
}
