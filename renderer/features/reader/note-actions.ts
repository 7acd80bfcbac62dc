import { emptyNote } from '../../../shared/model/quotation-note';
import { passageKey } from '../../../shared/model/participant';
import { noteQuotation } from '../../services/note-quotation';
import { useStudyStore } from '../../state/study-store';
import { useViewStore, type Place } from '../../state/view-store';
import { activeQuotation } from './reader-actions';
import { useReaderStore } from './reader-store';

/** Marks a quotation as worth reporting, or no longer. */
export function toggleStar(place: Place): void {
  const notes = useStudyStore.getState().study.notes.get(place.document);
  const { starred } = notes?.get(passageKey(place)) ?? emptyNote(place);
  void noteQuotation(place, { starred: !starred });
}

/** The same for the active quotation. */
export function toggleActiveStar(): void {
  const place = activePlace();
  if (place !== null) toggleStar(place);
}

/** Opens the comment or the wording of the active quotation in the inspector. */
export function editRemark(remark: 'comment' | 'wording'): void {
  if (activePlace() === null) return;
  useReaderStore.setState({ remark, inspectorOpen: true, inspectorTab: 'quotation' });
}

function activePlace(): Place | null {
  const { document } = useViewStore.getState();
  const quotation = activeQuotation();
  if (document === null || quotation === undefined) return null;
  return { document, from: quotation.from, to: quotation.to };
}
