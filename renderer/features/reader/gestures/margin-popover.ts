import type { Coding } from '../../../../shared/model/coding';
import { i18n } from '../../../i18n/i18n';
import { useStudyStore } from '../../../state/study-store';
import { showToast } from '../../../state/view-store';
import { activeQuotation, chosenCoding } from '../reader-actions';
import { useReaderStore } from '../reader-store';
import { useGestureStore, type MarginPopover } from './gesture-store';
import { activeCoding } from './margin-actions';

/** Opens the actions for the coding that the margin rings, at its stripe. */
export function openMenuOnActive(): void {
  const quotation = activeQuotation();
  const coding =
    quotation === undefined ? undefined : chosenCoding(quotation, useReaderStore.getState().chosen);
  if (coding !== undefined) openAt('menu', coding);
}

/** Asks for the valence of one's own coding on the active quotation; says what is missing where there is none. */
export function openRatingOnActive(): void {
  const coding = activeCoding();
  if (coding === undefined) return showToast(i18n.t('coding:rate.pickFirst'), false);
  openRating(coding);
}

/** Asks for the valence of a coding; a colleague's is left to the colleague. */
export function openRating(coding: Coding): void {
  if (coding.coder !== useStudyStore.getState().coder) showToast(i18n.t('coding:rate.only'), false);
  else openAt('valence', coding);
}

/** Takes away what is open. */
export function closePopover(): void {
  useGestureStore.setState({ popover: null });
}

/** The stripe of the active side is where one looks; where it is out of sight, the middle of the reader is. */
function openAt(kind: MarginPopover['kind'], coding: Coding): void {
  const stripe = document.querySelector(`[data-side][data-active] [data-coding="${coding.id}"]`);
  const around = document.querySelector('[data-side][data-active] [data-transcript]');
  const box = stripe?.getBoundingClientRect();
  const frame = around?.getBoundingClientRect() ?? new DOMRect();
  const inSight = box !== undefined && box.bottom > frame.top && box.top < frame.bottom;
  const x = inSight ? box.left + 12 : frame.left + frame.width / 2;
  const y = inSight ? Math.max(box.top, frame.top) + 4 : frame.top + frame.height / 3;
  useGestureStore.setState({ popover: { kind, coding, x, y } });
}
