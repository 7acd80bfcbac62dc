import { adjustRange, type Adjustment } from '../../../../shared/anchoring/adjust-range';
import { dragEnd } from '../../../../shared/anchoring/snap-to-word';
import type { TextRange } from '../../../../shared/lib/text-range';
import { i18n } from '../../../i18n/i18n';
import { runCommand } from '../../../services/run-command';
import { showNow, withNextChange } from '../../../services/with-change';
import { useStudyStore } from '../../../state/study-store';
import { showToast, useViewStore } from '../../../state/view-store';
import type { Quotation } from '../coding-index';
import { activeQuotation, adjustSelection } from '../reader-actions';
import { selectedRange, useReaderStore } from '../reader-store';
import { useGestureStore, type Resizing } from './gesture-store';

/** Milliseconds without a further key after which ends moved by keys are kept. */
const PAUSE = 700;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the acting coder has a coding on a quotation; only such ends can be moved. */
export function isOwn({ codings }: Quotation): boolean {
  const { coder } = useStudyStore.getState();
  return codings.some((coding) => coding.coder === coder);
}

/** Moves an end of the selection, and where nothing is selected of the active quotation. */
export function moveEnd(adjustment: Adjustment): void {
  if (selectedRange(useReaderStore.getState().pointing) === null) resizeByKey(adjustment);
  else adjustSelection(adjustment);
}

/**
 * Moves an end of the active quotation by a key. Nothing changes in the study until Enter, a pause or another act
 * keeps the ends, so that a series of keys is one act; Escape leaves the quotation as it was.
 */
export function resizeByKey(adjustment: Adjustment): void {
  const { reading } = useReaderStore.getState();
  const resizing = useGestureStore.getState().resizing ?? startResizing();
  if (reading === null || resizing === null) return;
  const range = adjustRange(reading.layout.text, resizing.range, adjustment);
  useGestureStore.setState({ resizing: { ...resizing, range } });
  useReaderStore.setState({ reveal: range });
  clearTimeout(timer);
  timer = setTimeout(() => void keepEnds(), PAUSE);
}

/** Moves an end of the active quotation to a place in the text, whole words at a time. */
export function resizeTo(end: 'start' | 'end', offset: number): void {
  const { reading } = useReaderStore.getState();
  const resizing = useGestureStore.getState().resizing ?? startResizing();
  if (reading === null || resizing === null) return;
  const range = dragEnd(reading.layout.text, resizing.range, end, offset);
  useGestureStore.setState({ resizing: { ...resizing, range } });
}

/** Makes the moved ends those of the quotation, as one act; false where none are being moved. */
export function keepEnds(): boolean {
  const { resizing } = useGestureStore.getState();
  if (resizing === null) return false;
  clearTimeout(timer);
  if (isSame(resizing.quotation, resizing.range)) return leaveEnds();
  void resize(resizing);
  return true;
}

/** Leaves the quotation as it was; false where its ends are not being moved. */
export function leaveEnds(): boolean {
  const { resizing } = useGestureStore.getState();
  clearTimeout(timer);
  if (resizing !== null) useGestureStore.setState({ resizing: null });
  return resizing !== null;
}

async function resize({ document, quotation, range }: Resizing): Promise<void> {
  withNextChange(() => {
    useGestureStore.setState({ resizing: null });
    const { quotation: active, document: open } = useViewStore.getState();
    const isActive = open === document && active !== null && isSame(active, quotation);
    if (isActive) useViewStore.setState({ quotation: { from: range.from, to: range.to } });
  });
  const payload = { document, ...quotation, newFrom: range.from, newTo: range.to };
  const done = await runCommand({ type: 'resize-quotation', payload });
  showNow();
  if (!done.ok) useViewStore.setState({ quotation });
}

function startResizing(): Resizing | null {
  const { reading, pointing } = useReaderStore.getState();
  const active = activeQuotation();
  if (reading === null || active === undefined || selectedRange(pointing) !== null) return null;
  if (!isOwn(active)) {
    showToast(i18n.t('coding:notYourQuotation'), false);
    return null;
  }
  const quotation = { from: active.from, to: active.to };
  return { document: reading.document.id, quotation, range: quotation };
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.from === b.from && a.to === b.to;
}
