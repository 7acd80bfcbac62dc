import { ok } from '../../../shared/lib/result';
import type { Desk } from '../desk';
import type { Handlers } from '../ipc/handle';

type Answered = 'history:undo' | 'history:redo' | 'history:list' | 'history:undo-to' | 'history:redo-to';

/** Shows what was done to the open study, takes it back and does it again. */
export function historyHandlers(desk: Desk): Pick<Handlers, Answered> {
  return {
    'history:undo': async () => {
      const open = desk.require();
      return open.ok ? open.value.session.undo() : open;
    },
    'history:redo': async () => {
      const open = desk.require();
      return open.ok ? open.value.session.redo() : open;
    },
    'history:list': async (asked) => {
      const open = desk.require();
      return open.ok ? ok(await open.value.session.list(asked)) : open;
    },
    'history:undo-to': async ({ seq }) => {
      const open = desk.require();
      return open.ok ? open.value.session.stepTo('undo', seq) : open;
    },
    'history:redo-to': async ({ seq }) => {
      const open = desk.require();
      return open.ok ? open.value.session.stepTo('redo', seq) : open;
    },
  };
}
