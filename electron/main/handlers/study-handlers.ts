import { fail, ok } from '../../../shared/lib/result';
import type { Desk } from '../desk';
import type { FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';
import type { RecentStudies } from '../recent-studies';

type Answered =
  | 'app:state'
  | 'study:create'
  | 'study:open'
  | 'study:open-recent'
  | 'study:open-sample'
  | 'study:take-over'
  | 'study:restore'
  | 'study:forget'
  | 'study:close'
  | 'coder:choose'
  | 'document:text'
  | 'command:run';

/** Opens and closes studies and passes commands on to the open one. */
export function studyHandlers(
  desk: Desk,
  dialogs: FileDialogs,
  recent: RecentStudies,
  version: string,
): Pick<Handlers, Answered> {
  return {
    'app:state': async () =>
      ok({
        version,
        recent: recent.list(),
        open: desk.open === null ? null : desk.describe(desk.open),
        refused: desk.refused,
      }),
    'study:create': async ({ name, coder }) => {
      const folder = await dialogs.newStudy(name);
      return folder === null ? ok(null) : desk.create(folder, name, coder);
    },
    'study:open': async () => {
      const folder = await dialogs.studyFolder();
      return folder === null ? ok(null) : desk.openFolder(folder);
    },
    'study:open-recent': async ({ id }) => {
      const folder = recent.pathOf(id);
      if (folder === undefined)
        return fail('study-not-found', 'That study is not in the list any more. Open its folder.');
      return desk.openFolder(folder);
    },
    'study:open-sample': async () => desk.openSample(),
    'study:take-over': async () => desk.takeOver(),
    'study:restore': async () => desk.restore(),
    'study:forget': async ({ id }) => {
      await recent.forget(id);
      return ok(recent.list());
    },
    'study:close': async () => {
      await desk.close();
      return ok(null);
    },
    ...sessionHandlers(desk),
  };
}

function sessionHandlers(desk: Desk): Pick<Handlers, 'coder:choose' | 'document:text' | 'command:run'> {
  return {
    'coder:choose': async ({ id }) => {
      const open = desk.require();
      if (!open.ok) return open;
      if (!open.value.session.study.coders.has(id))
        return fail('coder-not-found', 'That coder is not in the study. Nothing was changed.');
      await desk.chooseCoder(open.value, id);
      return ok(null);
    },
    'document:text': async ({ document }) => {
      const open = desk.require();
      return open.ok ? open.value.session.texts.of(open.value.session.study, document) : open;
    },
    'command:run': async (request) => {
      const open = desk.require();
      return open.ok ? open.value.session.run(request) : open;
    },
  };
}
