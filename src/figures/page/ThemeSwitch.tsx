// Light, dark, or for a projector. The choice stands in the address, so that a reload and a shared link keep it.
import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import { showTheme, type Theme } from '../../session/page/theme';
import { watchTheme } from '../../views/watchTheme';
import { useWords } from '../words/useWords';

type Shown = Exclude<Theme, 'auto'>;

const SIGNS: Readonly<Record<Shown, ReactElement>> = {
  light: (
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 2v2.4M10 15.6v2.4M2 10h2.4M15.6 10H18M4.3 4.3L6 6M14 14l1.7 1.7M4.3 15.7L6 14M14 6l1.7-1.7" />
    </>
  ),
  dark: <path d="M16.5 11.6A7 7 0 1 1 8.4 3.5a5.6 5.6 0 0 0 8.1 8.1Z" />,
  projector: <path d="M2.5 3.5h15M4 3.5v9h12v-9M10 12.5v2.5M7 17.5l3-2.5 3 2.5" />,
};

export function ThemeSwitch() {
  const { page } = useWords();
  const shown = useSyncExternalStore(watchTheme, shownTheme);

  return (
    <fieldset className="theme-switch" aria-label={page.theme}>
      {(Object.keys(SIGNS) as Shown[]).map((theme) => (
        <button
          type="button"
          key={theme}
          className="theme"
          aria-label={page.themes[theme]}
          title={page.themes[theme]}
          aria-pressed={theme === shown}
          onClick={() => showTheme(theme)}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            {SIGNS[theme]}
          </svg>
        </button>
      ))}
    </fieldset>
  );
}

function shownTheme(): Shown {
  const asked = document.documentElement.dataset.theme as Shown | undefined;
  return asked ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
