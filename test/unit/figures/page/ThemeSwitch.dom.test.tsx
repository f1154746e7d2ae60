import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ThemeSwitch } from '../../../../src/figures/page/ThemeSwitch';
import { withTheme } from '../../../../src/session/page/theme';
import { renderInFigure } from '../../component/renderInFigure';

const address = location.href;

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.theme;
  history.replaceState(null, '', address);
});

const theme = (name: string) => screen.getByRole('button', { name });

test('a chosen theme is that of the page, is shown as chosen, and stands in the address', async () => {
  const { user } = await renderInFigure(<ThemeSwitch />);
  await user.click(theme('For a projector'));
  await waitFor(() => expect(theme('For a projector').getAttribute('aria-pressed')).toBe('true'));
  expect(document.documentElement.dataset.theme).toBe('projector');
  expect(theme('Light').getAttribute('aria-pressed')).toBe('false');
  expect(new URL(location.href).searchParams.get('theme')).toBe('projector');
});

test('a theme that something else has chosen is shown too', async () => {
  await renderInFigure(<ThemeSwitch />);
  document.documentElement.dataset.theme = 'dark';
  await waitFor(() => expect(theme('Dark').getAttribute('aria-pressed')).toBe('true'));
});

test('an address keeps all else when it names a theme, and does not name the system’s', () => {
  expect(withTheme('https://host.example/page?lang=en&theme=dark#m=0.5', 'light')).toBe(
    'https://host.example/page?lang=en&theme=light#m=0.5',
  );
  expect(withTheme('https://host.example/page?lang=en&theme=dark#m=0.5', 'auto')).toBe(
    'https://host.example/page?lang=en#m=0.5',
  );
});
