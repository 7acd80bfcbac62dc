import type { TextRange } from '../../shared/lib/text-range';
import { showToast, useViewStore } from '../state/view-store';
import { request } from './api';

/** Opens the turns that a range touches to be written anew. */
export function openCorrection(document: string, range: TextRange): void {
  useViewStore.setState({ dialog: { kind: 'correct', document, range: { from: range.from, to: range.to } } });
}

/** Shows all texts a document ever had. */
export function openVersions(document: string): void {
  useViewStore.setState({ dialog: { kind: 'versions', document } });
}

/** Asks for the corrected file of a document and shows what it does, before it does it. */
export async function chooseCorrectedFile(document: string): Promise<void> {
  const offer = await request('text:reimport', { document });
  if (!offer.ok) showToast(offer.error.message, false);
  else if (offer.value !== null) {
    useViewStore.setState({ dialog: { kind: 'reimport', document, offer: offer.value } });
  }
}
