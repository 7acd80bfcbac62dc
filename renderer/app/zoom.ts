import { useSettingsStore } from '../state/settings-store';

/** Puts the zoom of the reading measure on the page as `--zoom` and follows it; the returned function stops. */
export function followZoom(): () => void {
  const apply = ({ zoom }: { readonly zoom: number }): void =>
    document.documentElement.style.setProperty('--zoom', String(zoom));
  apply(useSettingsStore.getState());
  return useSettingsStore.subscribe(apply);
}

/** A zoom as a whole percentage, `110%`. */
export function percentOf(zoom: number): string {
  return `${Math.round(zoom * 100)}%`;
}
