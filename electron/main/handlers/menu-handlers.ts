import { ok } from '../../../shared/lib/result';
import type { AppMenu } from '../app-menu';
import type { Handlers } from '../ipc/handle';

/** Shows the menu that the window asks for; `stepField` undoes or redoes in the text field that has the focus. */
export function menuHandlers(
  menu: Pick<AppMenu, 'show'>,
  stepField: (step: 'undo' | 'redo') => void,
): Pick<Handlers, 'menu:show' | 'field:step'> {
  return {
    'menu:show': async (model) => {
      menu.show(model);
      return ok(null);
    },
    'field:step': async ({ step }) => {
      stepField(step);
      return ok(null);
    },
  };
}
