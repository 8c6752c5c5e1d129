import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../../scene/palette.ts';
import { useStateOf } from '../state/use-state.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function follow(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** The view's theme, or the system's where the view names none. */
export function useTheme(): Theme {
  const system = useSyncExternalStore(follow, () => dark.matches);
  const chosen = useStateOf(({ view }) => view.theme);
  return chosen ?? (system ? 'dark' : 'light');
}

/** Puts the theme on the document, where the styles look for it. */
export function useThemedDocument(theme: Theme): void {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
