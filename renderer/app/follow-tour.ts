import { leaveTour, offerTour } from '../features/help/tour-store';
import { useStudyStore } from '../state/study-store';

/** Offers the tour where the sample is opened, and puts it aside with the study; the returned function stops. */
export function followTour(): () => void {
  return useStudyStore.subscribe(({ opening }, before) => {
    if (opening === before.opening) return;
    if (opening === null) leaveTour();
    else if (opening.isSample && before.opening?.id !== opening.id) offerTour();
  });
}
