import { i18n } from '../../../i18n/i18n';
import { useCodingStore } from '../../../state/coding-store';
import { showToast } from '../../../state/view-store';
import { openPalette } from '../reader-actions';
import { selectedRange, useReaderStore } from '../reader-store';

/** A click on a code in the tree codes the selection, or only picks the code again. */
export function toggleClickToApply(): void {
  const clickToApply = !useCodingStore.getState().clickToApply;
  useCodingStore.setState({ clickToApply });
  showToast(i18n.t(clickToApply ? 'coding:mode.clickOn' : 'coding:mode.off'), false);
}

/** The palette opens by itself after every selection, new code first, or waits for a key again. */
export function toggleOpenCoding(): void {
  const openCoding = !useCodingStore.getState().openCoding;
  useCodingStore.setState({ openCoding });
  showToast(i18n.t(openCoding ? 'coding:mode.openOn' : 'coding:mode.off'), false);
  askAfterSelection();
}

/** In open coding opens the palette on what was just selected; the end of every selecting gesture calls it. */
export function askAfterSelection(): void {
  const { pointing, palette } = useReaderStore.getState();
  const isAsked = useCodingStore.getState().openCoding && palette === null;
  if (isAsked && selectedRange(pointing) !== null) openPalette('');
}
