import type { HistoryAct } from '../../../shared/commands/list-acts';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';
import { timeText, whenText } from '../../services/date-text';

/** When an act was done, to the minute: `Today, 14:32`, `12 Jan, 09:05`. */
export function actTime({ at }: HistoryAct, now: Date): string {
  const day = whenText(at, now);
  const time = timeText(at);
  return day.endsWith(time) ? day : i18n.t('history:dayTime', { day, time });
}

/** Name of who did an act; a coder who left the study, or none, is nobody. */
export function actCoder({ by }: HistoryAct, study: Study): string {
  return study.coders.get(by)?.name ?? i18n.t('history:noCoder');
}

/** What going to an act would do, in one sentence. */
export function stepSentence(act: HistoryAct | undefined): string {
  if (act === undefined) return i18n.t('history:choose');
  if (act.steps === 0) return i18n.t('history:dropped');
  return i18n.t(act.state === 'done' ? 'history:undoes' : 'history:redoes', { count: act.steps });
}
