import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SharePanel } from '../../../../../src/figures/lab/export/SharePanel';
import { en } from '../../../../../src/i18n/en';
import { renderInFigure } from '../../../component/renderInFigure';

vi.mock('../../../../../src/figures/lab/export/saveFile', () => ({ saveFile: () => undefined }));

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

async function saidAfterSaving(): Promise<string> {
  const { user } = await renderInFigure(<SharePanel figure={{ current: null }} />);
  await user.click(screen.getByRole('button', { name: en.share.saveRun }));
  return screen.getAllByRole('status')[0].textContent ?? '';
}

it('a download in a sandbox, which may refuse it without a word, says what the frame needs', async () => {
  vi.stubGlobal('origin', 'null');
  expect(await saidAfterSaving()).toContain('allow-downloads');
});

it('elsewhere nothing is said of sandboxes', async () => {
  expect(await saidAfterSaving()).toBe('');
});
