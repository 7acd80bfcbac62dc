import type { AttributionStyle } from '../../../shared/export/attribution';
import type { Valence } from '../../../shared/model/coding';
import type { QuotationEdit } from '../../../shared/model/quotation-note';
import { codingTests } from '../../../shared/query/passage-tests';
import type { Passage } from '../../../shared/query/passages';
import { i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import { runCommand } from '../../services/run-command';
import { valenceName } from '../../services/valence';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore } from '../../state/view-store';
import { filterOf } from './filter-state';
import { useQuotesStore } from './quotes-store';

/** Codes quotations in the name of the acting coder; what carries the code from the same coder stays once. */
export async function codeQuotations(passages: readonly Passage[], code: string): Promise<void> {
  const codings = passages.map(({ document, from, to }) => ({ document, from, to, code }));
  const toast = i18n.t('quotes:bulk.coded', { quotations: quotations(passages), name: nameOf(code) });
  await runCommand({ type: 'add-codings', payload: { codings } }, { toast });
}

/** Takes a code off quotations, whoever of the coders on the screen gave it. */
export async function removeCode(passages: readonly Passage[], code: string): Promise<void> {
  const ids = codingsShown(passages, code);
  if (ids.length === 0) return;
  const toast = i18n.t('quotes:bulk.removed', { quotations: quotations(passages), name: nameOf(code) });
  await runCommand({ type: 'remove-codings', payload: { ids } }, { toast });
}

/** Gives the codings of one code another code. */
export async function recodeQuotations(
  passages: readonly Passage[],
  code: string,
  into: string,
): Promise<void> {
  const ids = codingsShown(passages, code);
  if (ids.length === 0) return;
  const names = { from: nameOf(code), to: nameOf(into), quotations: quotations(passages) };
  const toast = i18n.t('quotes:bulk.recoded', names);
  await runCommand({ type: 'recode', payload: { ids, code: into } }, { toast });
}

/** Values what is coded; only the codings that the filter of codes and coders asks for. */
export async function rateQuotations(passages: readonly Passage[], valence: Valence | null): Promise<void> {
  const ids = codingsShown(passages);
  if (ids.length === 0) return;
  const word = valence === null ? i18n.t('quotes:noValence') : valenceName(valence);
  const toast = i18n.t('quotes:bulk.rated', { quotations: quotations(passages), valence: word });
  await runCommand({ type: 'rate-codings', payload: { ids, valence } }, { toast });
}

/** Marks quotations as worth reporting, or takes that off. */
export async function starQuotations(passages: readonly Passage[], starred: boolean): Promise<void> {
  const words = { quotations: quotations(passages) };
  const toast = starred ? i18n.t('quotes:bulk.starred', words) : i18n.t('quotes:bulk.unstarred', words);
  await note(passages, { starred }, toast);
}

/** Writes one comment on all of these quotations. */
export async function commentOn(passages: readonly Passage[], comment: string): Promise<void> {
  await note(passages, { comment }, i18n.t('quotes:bulk.commented', { quotations: quotations(passages) }));
}

/** What was written or copied, and how many quotes of people who may not be quoted stayed out of it. */
export function withWithheld(done: string, withheld: number): string {
  return withheld === 0 ? done : `${done}. ${i18n.t('quotes:withheld', { count: withheld })}`;
}

/** Copies quotations with their attribution, in this order; main replaces the names and may refuse. */
export async function copyQuotations(
  ids: readonly string[],
  source: AttributionStyle = 'full',
): Promise<void> {
  const copied = await request('export:copy', { scope: { quotes: ids }, source });
  if (!copied.ok) showToast(copied.error.message, false);
  else {
    const { quotes, withheld } = copied.value;
    showToast(withWithheld(i18n.t('quotes:bulk.copied', { count: quotes }), withheld), false);
  }
}

async function note(passages: readonly Passage[], edit: QuotationEdit, toast: string): Promise<void> {
  if (passages.length === 0) return;
  const places = passages.map(({ document, from, to }) => ({ document, from, to }));
  await runCommand({ type: 'note-quotations', payload: { quotations: places, edit } }, { toast });
}

/** Codings on these quotations that the filter asks for, as far as it asks for codes and coders. */
function codingsShown(passages: readonly Passage[], code?: string): readonly string[] {
  const { study } = useStudyStore.getState();
  const filter = filterOf(useQuotesStore.getState(), useViewStore.getState().quotesCode);
  const tests = codingTests(study, filter);
  return passages
    .flatMap(({ codings }) => codings)
    .filter(
      (coding) => tests.coder(coding) && (code === undefined ? tests.code(coding) : coding.code === code),
    )
    .map(({ id }) => id);
}

function quotations(passages: readonly Passage[]): string {
  return i18n.t('quotes:quotations', { count: passages.length });
}

function nameOf(code: string): string {
  return useStudyStore.getState().study.codes.get(code)?.name ?? '';
}
