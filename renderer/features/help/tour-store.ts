import { create } from 'zustand';
import { useSettingsStore } from '../../state/settings-store';

/** The steps of the tour, in their order. */
export const tourSteps = ['read', 'code', 'undo', 'views', 'search'] as const;

/** One step of the tour. */
export type TourStep = (typeof tourSteps)[number];

/** Where the tour is. */
interface TourStore {
  /** Null while there is no tour. */
  readonly step: TourStep | null;
  /** Somebody asked for it, so it may take the keys; a tour that began by itself must not. */
  readonly asked: boolean;
}

/** The state of the tour. */
export const useTourStore = create<TourStore>()(() => ({ step: null, asked: false }));

/** Begins the tour anew; `asked` gives its card the keys. */
export function startTour(asked: boolean): void {
  useTourStore.setState({ step: tourSteps[0], asked });
}

/** Begins the tour by itself where the sample is opened for the first time and nobody took it yet. */
export function offerTour(): void {
  if (!useSettingsStore.getState().tourDone && useTourStore.getState().step === null) startTour(false);
}

/** Goes on (1) or back (-1); going on from the last step ends the tour. */
export function stepTour(way: 1 | -1): void {
  const { step } = useTourStore.getState();
  const next = step === null ? undefined : tourSteps[tourSteps.indexOf(step) + way];
  if (next !== undefined) useTourStore.setState({ step: next });
  else if (way === 1) endTour();
}

/** Ends the tour, which then never begins by itself again. */
export function endTour(): void {
  useTourStore.setState({ step: null, asked: false });
  useSettingsStore.setState({ tourDone: true });
}

/** Puts the tour aside without calling it taken, as when the study is closed. */
export function leaveTour(): void {
  useTourStore.setState({ step: null, asked: false });
}
