import { useLayoutEffect } from 'react';
import { ALL_SHOWN, keptCoders, useShownStore } from '../../../state/shown-codings';
import { useStudyStore } from '../../../state/study-store';

let study = '';

/**
 * Starts each study with everything shown, but whose codings one chose to see: who codes without knowing what others
 * did must not see it by opening the study again. Kept on this computer, never in the study.
 */
export function useKeptShown(): void {
  const id = useStudyStore((state) => state.opening?.id ?? '');
  useLayoutEffect(() => {
    const key = `codeboom.shown.${id}`;
    if (study !== id) {
      study = id;
      const coders = keptCoders(localStorage.getItem(key), useStudyStore.getState().study);
      useShownStore.setState({ ...ALL_SHOWN, coders });
    }
    return useShownStore.subscribe(({ coders }, before) => {
      if (coders !== before.coders) localStorage.setItem(key, coders);
    });
  }, [id]);
}
