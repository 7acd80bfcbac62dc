import { setImmediate as nextTask } from 'node:timers/promises';
import type { Command, PlanContext } from '../../shared/commands/command';
import type { Result } from '../../shared/lib/result';
import type { Change } from '../../shared/model/commit';
import type { Study } from '../../shared/model/study';

/**
 * Plans in one go what is quick. What may take long is planned in steps, so that the window goes on between them;
 * if the study changed meanwhile it is planned again, in one go. `study` gives the study as it is when asked.
 */
export async function planCommand<P>(
  study: () => Study,
  command: Command<P>,
  payload: P,
  context: PlanContext,
): Promise<Result<Change>> {
  if (command.planSteps === undefined) return command.plan(study(), payload, context);
  const { revision } = study();
  const steps = command.planSteps(study(), payload, context);
  for (let step = steps.next(); study().revision === revision; step = steps.next()) {
    if (step.done === true) return step.value;
    await nextTask();
  }
  return command.plan(study(), payload, context);
}
