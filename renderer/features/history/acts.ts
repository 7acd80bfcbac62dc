import type { ActPage, HistoryAct } from '../../../shared/commands/list-acts';
import { ok, type Result } from '../../../shared/lib/result';
import { currentLanguage, i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import { showToast } from '../../state/view-store';

/** Which acts are shown: those of one coder ('' for all) that hold these words. */
export interface ActFilter {
  readonly by: string;
  readonly text: string;
}

/** The most that main hands over at once. */
const PAGE = 500;

/** The newest `count` acts that pass the filter. */
export async function newestActs({ by, text }: ActFilter, count: number): Promise<Result<ActPage>> {
  const acts: HistoryAct[] = [];
  let more = true;
  while (more && acts.length < count) {
    const page = await request('history:list', {
      before: acts.at(-1)?.seq ?? null,
      limit: Math.min(PAGE, count - acts.length),
      ...(text.trim() === '' ? {} : { text: text.trim(), language: currentLanguage() }),
      ...(by === '' ? {} : { by }),
    });
    if (!page.ok) return page;
    acts.push(...page.value.acts);
    more = page.value.more;
  }
  return ok({ acts, more });
}

/** Takes the history to an act: takes back all down to a done one, or does all up to an undone one again. */
export async function goToAct({ seq, state, steps }: HistoryAct): Promise<void> {
  if (steps === 0) return;
  const taken = await request(state === 'done' ? 'history:undo-to' : 'history:redo-to', { seq });
  if (!taken.ok) showToast(taken.error.message, false);
  else {
    const count = taken.value.acts;
    showToast(i18n.t(state === 'done' ? 'history:undid' : 'history:redid', { count }), false);
  }
}
