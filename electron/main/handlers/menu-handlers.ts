import { ok } from '../../../shared/lib/result';
import type { AppMenu } from '../app-menu';
import type { Handlers } from '../ipc/handle';

/** Shows the menu that the window asks for. */
export function menuHandlers(menu: Pick<AppMenu, 'show'>): Pick<Handlers, 'menu:show'> {
  return {
    'menu:show': async (model) => {
      menu.show(model);
      return ok(null);
    },
  };
}
