import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import LinkMaker from '../../../../../src/figures/parts/share/LinkMaker';
import { LinkMakerButton } from '../../../../../src/figures/parts/share/LinkMakerButton';
import { cardFromText } from '../../../../../src/session/homework/cardCodec';
import { createExperiment } from '../../../../../src/session/run/experiment';
import { DEFAULTS } from '../../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../../component/renderInFigure';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const place = { current: null };

async function open(figure: 'lab' | 'equation' = 'lab') {
  const experiment = createExperiment({ ...DEFAULTS, margin: 0.7 });
  const onClose = vi.fn();
  const { user } = await renderInFigure(
    <LinkMaker figure={figure} experiment={experiment} height={500} onClose={onClose} />,
  );
  const dialog = await screen.findByRole('dialog');
  const tab = (name: string) => within(dialog).getByRole('tab', { name });
  const code = (name: string) => within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name }).value;
  return { user, dialog, tab, code, onClose, experiment };
}

describe('the link-maker', () => {
  it('begins with this figure as it is, and each tab holds it in its form', async () => {
    const { user, tab, code } = await open();
    expect(code('Link')).toMatch(/\?figure=lab#v=1&m=0.7$/);
    await user.click(tab('iframe'));
    expect(code('iframe')).toMatch(/^<iframe src=".*figure=lab#v=1&amp;m=0.7" width="100%" height="500"/);
    await user.click(tab('Tag'));
    expect(code('Tag')).toContain('<triplet-lab figure="lab" margin="0.7">');
    await user.click(tab('Markdown (MyST)'));
    expect(code('Markdown (MyST)')).toContain('{iframe}');
    await user.click(tab('Notebook'));
    expect(code('Notebook')).toContain('margin = traitlets.Float(0.7)');
  });

  it('follows each choice', async () => {
    const { user, dialog, code } = await open();
    const field = within(dialog);
    await user.selectOptions(field.getByLabelText('Opens with'), 'Collapse');
    await user.selectOptions(field.getByLabelText('Language'), '简体中文');
    await user.selectOptions(field.getByLabelText('Looks'), 'Dark');
    await user.click(field.getByLabelText('Waits until the reader presses play'));
    await user.click(field.getByText('Hide'));
    await user.click(field.getByLabelText('Charts'));
    await user.click(field.getByText('Lock'));
    await user.click(field.getByLabelText('Margin'));
    const link = code('Link');
    for (const part of ['lang=zh-CN', 'theme=dark', 'autoplay=off', 'hide=charts', 'lock=margin', '#preset=collapse'])
      expect(link).toContain(part);
    // Another figure has no charts to hide.
    await user.selectOptions(field.getByLabelText('Figure'), 'The equation');
    expect(code('Link')).toContain('figure=equation');
    expect(code('Link')).not.toContain('charts');
    expect(field.queryByLabelText('Charts')).toBeNull();
  });

  it('takes a prediction card into every form once it is right, and says until then what is missing', async () => {
    const { user, dialog, tab, code } = await open();
    await user.click(within(dialog).getByRole('button', { name: 'Add a prediction card…' }));
    const field = (name: string) => screen.findByRole('textbox', { name });
    await user.type(await field('Question'), 'What comes <b>next</b>?');
    expect(screen.getByText(/A card needs 2 to 4 answers/)).toBeTruthy();
    expect(code('Link')).not.toContain('card=');
    await user.type(await field('Answer 1'), 'Less');
    await user.type(await field('Answer 3'), 'More');
    await user.click(screen.getByRole('radio', { name: 'Answer 3 is the right one' }));
    await user.type(await field('Said after the run'), 'More it is.');
    const text = new URL(code('Link')).searchParams.get('card') ?? '';
    expect(cardFromText(text)).toEqual({
      ok: true,
      card: {
        question: 'What comes <b>next</b>?',
        answers: ['Less', 'More'],
        right: 1,
        settings: '',
        steps: 100,
        after: 'More it is.',
      },
    });
    await user.click(tab('Tag'));
    expect(code('Tag')).toContain(`card="${text}"`);
    await user.click(within(dialog).getByRole('button', { name: 'Leave the card out' }));
    expect(code('Tag')).not.toContain('card=');
  });

  it('has the height of this figure; of another, what the preview tells once it is there; and what is typed before all', async () => {
    const { user, dialog, tab, code } = await open();
    const tell = (message: object) => {
      const { contentWindow: source } = within(dialog).getByTitle<HTMLIFrameElement>('Preview');
      const data = { app: 'triplet-lab', version: 1, ...message };
      act(() => void window.dispatchEvent(new MessageEvent('message', { data, source })));
    };
    await user.click(tab('iframe'));
    tell({ type: 'ready' });
    tell({ type: 'resize', height: 300 });
    expect(code('iframe')).toContain('height="500"');
    await user.selectOptions(within(dialog).getByLabelText('Figure'), 'The equation');
    await waitFor(() => expect(within(dialog).getByTitle('Preview').getAttribute('src')).toContain('equation'));
    tell({ type: 'resize', height: 44 });
    expect(code('iframe')).not.toContain('height="44"');
    tell({ type: 'resize', height: 642 });
    tell({ type: 'ready' });
    expect(code('iframe')).toContain('height="642"');
    const field = within(dialog).getByLabelText('Height of the frame');
    await user.clear(field);
    await user.type(field, '800');
    tell({ type: 'resize', height: 300 });
    expect(code('iframe')).toContain('height="800"');
  });

  it('says that it has copied, or, where that is not allowed, selects the text and says so', async () => {
    const { user, dialog } = await open();
    const copy = within(dialog).getByRole('button', { name: 'Copy' });
    await user.click(copy);
    await within(dialog).findByText('Copied.');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(copy);
    await within(dialog).findByText(/Copying is not allowed here/);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('says that own data do not travel', async () => {
    const { dialog, experiment } = await open();
    expect(within(dialog).queryByText(/Your own data stay/)).toBeNull();
    act(() => experiment.settings.setState({ dataset: 'own' }));
    await within(dialog).findByText(/Your own data stay/);
  });

  it('is opened by its button and closed again, and is not there where the host hides it', async () => {
    const experiment = createExperiment(DEFAULTS);
    const button = <LinkMakerButton figure="lab" experiment={experiment} place={place} className="button" />;
    const { user } = await renderInFigure(button);
    await user.click(screen.getByRole('button', { name: 'Link or embed…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    cleanup();
    await renderInFigure(button, { hide: ['share'] });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
