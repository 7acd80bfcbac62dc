import { useViewStore, type ViewStore } from '../state/view-store';

/** Light, dark, or as the computer is set. */
export type Theme = ViewStore['theme'];

const KEY = 'codeboom.theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Puts the chosen theme on the page and follows changes of choice and computer; the returned function stops. */
export function followTheme(): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = useViewStore.getState();
    document.documentElement.dataset['theme'] =
      theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  useViewStore.setState({ theme: parseTheme(localStorage.getItem(KEY)) });
  apply();
  dark.addEventListener('change', apply);
  const unsubscribe = useViewStore.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    localStorage.setItem(KEY, theme);
    apply();
  });
  return () => {
    dark.removeEventListener('change', apply);
    unsubscribe();
  };
}

/** A stored theme; anything unknown is the computer's own. */
export function parseTheme(stored: string | null): Theme {
  return themes.find((theme) => theme === stored) ?? 'system';
}
