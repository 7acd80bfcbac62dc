import { isLiving } from '../../shared/code-tree/code-tree';
import type { CommandRequest } from '../../shared/commands/registry';
import type { Coding } from '../../shared/model/coding';
import type { Study } from '../../shared/model/study';

/** One step of a team's work: who, what, and three numbers that pick on what. */
export interface Step<What extends string = string> {
  readonly who: number;
  readonly what: What;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** The command a step stands for, or null where there is nothing to do it on. */
export type RequestFor = (study: Study, step: Pick<Step, 'a' | 'b' | 'c'>) => CommandRequest | null;

/** A living code, counted round. */
export function codeOf(study: Study, number: number): string {
  return (
    pick(
      [...study.codes.keys()].filter((id) => isLiving(study, id)),
      number,
    ) ?? ''
  );
}

/** One of a list, counted round; undefined where it is empty. */
export function pick<T>(of: readonly T[], number: number): T | undefined {
  return of[number % of.length];
}

/** All living codings. */
export function codingsOf(study: Study): readonly Coding[] {
  return [...study.codings.values()].flatMap((codings) => [...codings.values()]);
}
