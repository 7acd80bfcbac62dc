import type { ZodType } from 'zod';
import { ok, type Result } from '../lib/result';
import type { Change } from '../model/commit';
import type { Study } from '../model/study';
import { inShownText } from './in-shown-text';

/** What planning a command may use besides the study: ids, and the frozen words of the documents it named. */
export interface PlanContext {
  /** A fresh id, unique for ever; 16 hexadecimal characters. */
  readonly createId: () => string;
  /** This moment (ISO 8601), for records that tell people when. */
  readonly now: string;
  /** Who acts: a coder id, '' before there are coders. */
  readonly by: string;
  /** The frozen text of a document listed by the command's `reads`; undefined where it cannot be read. */
  readonly textOf: (document: string) => string | undefined;
}

/** Planning in steps: each `next` does a few milliseconds of work, the last one answers. */
export type PlanSteps = Generator<undefined, Result<Change>, undefined>;

/**
 * One thing a person can do to a study, with its way back.
 *
 * `plan` is pure: it reads the study and answers with operations and their inverse, or with the sentence
 * that says why not. Nothing changes until the operations are on disk.
 */
export interface Command<P> {
  /** File name of the module and its name on every wire: verb-noun. */
  readonly type: string;
  readonly payload: ZodType<P>;
  /** Documents whose text `plan` needs; none where left out. */
  readonly reads?: (payload: P) => readonly string[];
  readonly plan: (study: Study, payload: P, context: PlanContext) => Result<Change>;
  /**
   * The same in small steps, for what may take long: whoever runs it may do other work between two, and must begin
   * anew when the study changed meanwhile.
   */
  readonly planSteps?: (study: Study, payload: P, context: PlanContext) => PlanSteps;
}

/**
 * Gives a command its payload type without repeating it. What it plans in a corrected text says so afterwards; see
 * `inShownText`.
 */
export function defineCommand<P>(command: Command<P>): Command<P> {
  const { planSteps } = command;
  return {
    ...command,
    plan: (study, payload, context) => settled(study, command.plan(study, payload, context)),
    ...(planSteps === undefined
      ? {}
      : {
          planSteps: function* steps(study, payload, context): PlanSteps {
            return settled(study, yield* planSteps(study, payload, context));
          },
        }),
  };
}

function settled(study: Study, planned: Result<Change>): Result<Change> {
  return planned.ok ? ok(inShownText(study, planned.value)) : planned;
}
