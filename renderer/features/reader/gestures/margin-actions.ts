import { i18n } from '../../../i18n/i18n';
import type { Coding } from '../../../../shared/model/coding';
import { applyCodes } from '../../../services/apply-codes';
import { changeCodeOf } from '../../../services/change-code';
import { noteUse } from '../../../state/coding-store';
import { useStudyStore } from '../../../state/study-store';
import { showToast, useViewStore } from '../../../state/view-store';
import {
  activate,
  activeQuotation,
  codingToRemove,
  openPalette,
  point,
  selectRange,
} from '../reader-actions';
import { useReaderStore } from '../reader-store';
import type { DropPlan } from './plan-drop';

/** Carries out what a drop means in the document on the screen. */
export async function carryOut(plan: DropPlan): Promise<void> {
  const { reading } = useReaderStore.getState();
  if (reading === null) return;
  if (plan.kind === 'replace') return replaceCode(plan.coding, plan.code);
  const [first = null] = plan.codes;
  const place = { document: reading.document.id, ...plan.range };
  const shown = (): void => useReaderStore.setState({ pointing: null, palette: null, chosen: first });
  await applyCodes(place, plan.codes, { shown });
}

/** Gives a coding another code and rings it; a colleague's judgement is left to the colleague. */
export async function replaceCode(coding: Coding, code: string): Promise<void> {
  if (await changeCodeOf(coding, code)) useReaderStore.setState({ chosen: code });
}

/** Opens the palette to put another code in the place of a coding's. */
export function changeCode(coding: Coding): void {
  makeActive(coding);
  selectRange(coding);
  openPalette('', coding);
}

/** Makes a code the last one used, so that Q gives it to the next words or quotation. */
export function copyCode({ code }: Coding): void {
  noteUse([code]);
  const name = useStudyStore.getState().study.codes.get(code)?.name ?? '';
  showToast(i18n.t('coding:copied', { name }), false);
}

/** Picks the code of a coding in the tree and opens its quotations. */
export function openCode({ code }: Coding): void {
  useViewStore.setState({ view: 'quotes', quotesCode: code });
}

/** The coding of the active quotation that acts by key mean: one's own, on the ringed code if there. */
export function activeCoding(): Coding | undefined {
  const quotation = activeQuotation();
  return quotation === undefined ? undefined : codingToRemove(quotation, useReaderStore.getState().chosen);
}

/** Makes the quotation of a coding the active one, ringed on this code. */
export function makeActive(coding: Coding): void {
  const { reading } = useReaderStore.getState();
  const quotation = reading?.index.quotations.find(({ codings }) => codings.includes(coding));
  if (quotation === undefined) return;
  point(null);
  activate(quotation, coding.code);
}
