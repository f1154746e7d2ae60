// A dialog that makes a link to a figure, or the code that shows it in a page, in Markdown or in a notebook, and shows what comes
// of it. Loaded when it is first opened. No form: a sandbox may forbid forms.
import '../../../styles/parts/linkMaker.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { FIGURES, type FigureId } from '../../../registry/figures';
import { type Part, parseQuery } from '../../../session/page/query';
import type { Experiment } from '../../../session/run/experiment';
import { frameCode } from '../../../session/settings/embedCode';
import { choiceUrl, type LinkChoice, markdownCode, notebookCode, tagCode } from '../../../session/settings/linkCodes';
import { useWords } from '../../words/useWords';
import { lazyPart } from '../boundary/lazyPart';
import { Tabs } from '../Tabs';
import { CodeToCopy } from './CodeToCopy';
import { LinkChoices } from './LinkChoices';
import { LinkPreview } from './LinkPreview';
import { QrCode } from './QrCode';

export interface LinkMakerProps {
  readonly figure: FigureId;
  readonly experiment: Experiment;
  /** Of the figure alone as it stands there, CSS px; null where it stands among other things. */
  readonly height: number | null;
  readonly onClose: () => void;
}

const CardMaker = lazyPart(() => import('./CardMaker'));

/** Until the preview has told its own. */
const FIRST_HEIGHT = 720;
const FORMS = ['link', 'frame', 'tag', 'markdown', 'notebook'] as const;

export default function LinkMaker({ figure, experiment, height: measured, onClose }: LinkMakerProps) {
  const { linkMaker, lab, page } = useWords('linkMaker');
  const dialog = useRef<HTMLDialogElement>(null);
  const settings = useStore(experiment.settings);
  const [chosen, setChosen] = useState(() => startOf(figure));
  /** A prediction card is being written; `card` is it once it is right. */
  const [asks, setAsks] = useState(false);
  const [card, setCard] = useState<string | null>(null);
  /** As the reader has typed it; until then as high as this figure is, and for any other as the preview says. */
  const [typed, setTyped] = useState<number | null>(null);
  const [told, setTold] = useState<number | null>(null);
  const own =
    measured !== null && chosen.figure === figure && chosen.preset === null && sameParts(chosen.hide) && card === null;
  const height = typed ?? Math.ceil((own ? measured : told) ?? FIRST_HEIGHT);
  const choice: LinkChoice = { ...chosen, settings, card };
  const url = choiceUrl(location.href, choice);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  const codes = {
    link: () => url,
    frame: () => frameCode(url, height, page.name),
    tag: () => tagCode(location.href, choice),
    markdown: () => markdownCode(location.href, choice, page.name),
    notebook: () => notebookCode(location.href, choice),
  };

  return (
    <dialog ref={dialog} className="dialog link-maker" aria-label={linkMaker.title} onClose={onClose}>
      <div className="link-maker-head">
        <h3 className="label-heading">{linkMaker.title}</h3>
        <button type="button" className="quiet-button" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {asks ? linkMaker.withoutCard : linkMaker.withCard}
        </button>
        <button type="button" className="icon-button" aria-label={lab.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <div className="link-maker-parts">
        <LinkChoices
          choice={choice}
          height={height}
          onChange={(part) => setChosen((before) => ({ ...before, ...part }))}
          onHeight={setTyped}
        />
        <LinkPreview url={url} title={linkMaker.preview} height={height} onHeight={setTold} />
      </div>
      {settings.dataset === 'own' && choice.preset === null && <p role="status">{linkMaker.ownData}</p>}
      {asks && (
        <CardMaker
          trains={FIGURES[chosen.figure].runs !== 0}
          lengthWith={(written) => choiceUrl(location.href, { ...choice, card: written }).length}
          onCard={setCard}
        />
      )}
      <Tabs
        label={linkMaker.forms}
        className="link-maker-forms"
        tabs={FORMS.map((form) => ({
          id: form,
          name: linkMaker.tabs[form],
          content: () => (
            <div className="link-form">
              <CodeToCopy code={codes[form]()} name={linkMaker.tabs[form]} note={linkMaker.notes[form]} />
              {form === 'link' && <QrCode url={url} />}
            </div>
          ),
        }))}
      />
    </dialog>
  );
}

/** As hidden here. */
function sameParts(hide: readonly Part[]): boolean {
  const here = parseQuery(location.search).hide;
  return hide.length === here.size && hide.every((part) => here.has(part));
}

/** As this page has been set up. */
function startOf(figure: FigureId): Omit<LinkChoice, 'settings'> {
  const { hide, lock, lang, theme, autoplay } = parseQuery(location.search);
  return { figure, preset: null, hide: [...hide], lock: [...lock], language: lang, theme, waits: !autoplay };
}
