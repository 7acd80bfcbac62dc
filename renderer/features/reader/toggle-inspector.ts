import { useReaderStore } from './reader-store';

/** Folds or opens the inspector; from then on the height of the window no longer decides. */
export function toggleInspector(): void {
  const byHeight = !window.matchMedia('(max-height: 780px)').matches;
  useReaderStore.setState(({ inspectorOpen }) => ({ inspectorOpen: !(inspectorOpen ?? byHeight) }));
}
