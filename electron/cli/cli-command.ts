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

/** What the command line needs of the computer besides files. */
export interface CliWorld {
  readonly importHost: ImportHost;
  /** `<user data>/backups`. */
  readonly backupsFolder: string;
  /** What opens the key file, from the environment; an argument would stand in every list of processes. */
  readonly passphrase?: string;
  readonly now: () => Date;
}

/** What a running command has: the world, and a way to say on standard error what is no failure. */
export interface CliContext extends CliWorld {
  readonly notice: (sentence: string) => void;
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
  /** What the words after the name stand for, in capitals; a last one ending in "..." takes one or more. */
  readonly words: readonly string[];
  /** The options as help prints them; '' where there are none. */
  readonly usage: string;
  /** One or two sentences for help. */
  readonly summary: string;
  readonly options: Options;
  readonly run: (typed: Typed, world: CliContext) => Promise<Result<Answer>>;
}

/** Options of every command that changes a study. */
export const writing = { 'take-over': { type: 'boolean' } } as const satisfies Options;

/** How a command is called, in one line. */
export function usageOf({ name, words, usage }: CliCommand): string {
  return ['codeboom', name, ...words, usage].filter((part) => part !== '').join(' ');
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

/** The texts of several options that the command cannot do without, in the order asked; names the first missing. */
export function requiredAll(typed: Typed, ...names: readonly string[]): Result<readonly string[]> {
  const values: string[] = [];
  for (const name of names) {
    const value = required(typed, name);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** A whole number of an option; a usage error where it is none. */
export function wholeNumber(typed: Typed, name: string): Result<number> {
  const value = required(typed, name);
  if (!value.ok) return value;
  return /^\d{1,9}$/.test(value.value)
    ? ok(Number(value.value))
    : fail('usage', `--${name} takes a whole number.`);
}

/** A number with its noun. @example countOf(1, 'code') === '1 code' */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
