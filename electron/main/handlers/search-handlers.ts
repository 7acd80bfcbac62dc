import { ok, type Result } from '../../../shared/lib/result';
import type { StartThread } from '../../search/search-thread';
import { StudySearch } from '../../search/study-search';
import type { StudySession } from '../../study/study-session';
import type { Desk } from '../desk';
import type { Handlers } from '../ipc/handle';

type Answered = 'search:prepare' | 'search:text' | 'search:hits' | 'search:ranges' | 'search:stop';

/** Searches the texts of the study on the desk; its texts leave memory with it. */
export function searchHandlers(desk: Desk, start: StartThread): Pick<Handlers, Answered> {
  const searches = new WeakMap<StudySession, StudySearch>();
  const current = (): Result<StudySearch> => {
    const open = desk.require();
    if (!open.ok) return open;
    const { session, folder } = open.value;
    const known = searches.get(session);
    if (known !== undefined) return ok(known);
    const search = new StudySearch({ study: () => session.study, folder }, start);
    searches.set(session, search);
    session.onClose = () => search.close();
    return ok(search);
  };
  return {
    'search:prepare': async () => {
      const search = current();
      if (!search.ok) return search;
      search.value.prepare();
      return ok(null);
    },
    'search:text': async (asked) => {
      const search = current();
      return search.ok ? search.value.find(asked) : search;
    },
    'search:hits': async ({ search: id, from, count }) => {
      const search = current();
      return search.ok ? search.value.page(id, from, count) : search;
    },
    'search:ranges': async ({ search: id }) => {
      const search = current();
      return search.ok ? search.value.ranges(id) : search;
    },
    'search:stop': async ({ use }) => {
      const search = current();
      if (search.ok) search.value.stop(use);
      return ok(null);
    },
  };
}
