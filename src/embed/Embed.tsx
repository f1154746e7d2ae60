// One figure alone, for a host page: no headline, no text, the credit that its data ask for.
import { useEffect, useRef } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { useStore } from 'zustand';
import { CREDITS, type Credit } from '../data/credits';
import { type FigureOptions, FigureOptionsContext } from '../figures/context/figureOptions';
import { Figure } from '../figures/Figure';
import { FIGURE_PLACE } from '../figures/page/figurePlace';
import { LanguageSwitch } from '../figures/page/LanguageSwitch';
import { OutsideLink } from '../figures/page/OutsideLink';
import { PartBoundary } from '../figures/parts/boundary/PartBoundary';
import { FullScreenButton } from '../figures/parts/share/FullScreenButton';
import { LinkMakerButton } from '../figures/parts/share/LinkMakerButton';
import { useWords } from '../figures/words/useWords';
import { FIGURES, type FigureId } from '../registry/figures';
import type { Experiment } from '../session/run/experiment';
import { settingsToHash } from '../session/settings/urlCodec';

interface EmbedProps {
  readonly figure: FigureId;
  readonly experiment: Experiment;
  readonly options: FigureOptions;
  readonly onHeight: (height: number) => void;
  /** What stands above the figure and belongs to its height. */
  readonly children?: Elements;
}

export default function Embed({ figure, experiment, options, onHeight, children }: EmbedProps) {
  const { page } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const credit = useCredit(figure, experiment);
  const hash = useStore(experiment.settings, settingsToHash);

  useEffect(() => {
    if (!body.current) return;
    const observer = new ResizeObserver(([entry]) => {
      // The screen's height is none that the host's frame should have.
      if (!document.fullscreenElement) onHeight(entry.borderBoxSize[0].blockSize);
    });
    observer.observe(body.current);
    return () => observer.disconnect();
  }, [onHeight]);

  return (
    <FigureOptionsContext value={options}>
      <div className="embed" ref={body}>
        <PartBoundary>{children}</PartBoundary>
        <main id={FIGURE_PLACE}>
          <Figure id={figure} experiment={experiment} options={options} />
        </main>
        <PartBoundary>
          <p className="embed-credit">
            <OutsideLink href={wholePage(hash)}>{page.name}</OutsideLink>
            <span> · </span>
            {credit && (
              <>
                <span>{page.credit(credit.name, credit.holders)}</span>
                <a href={credit.licenceUrl}>{credit.licence}</a>
                <span> · </span>
              </>
            )}
            <LinkMakerButton figure={figure} experiment={experiment} place={body} className="quiet-button" />
            <FullScreenButton place={body} className="quiet-button" />
            <LanguageSwitch />
          </p>
        </PartBoundary>
      </div>
    </FigureOptionsContext>
  );
}

/** Of the data that are shown; what this project makes, and what the reader brings along, asks for none. */
function useCredit(figure: FigureId, experiment: Experiment): Credit | null {
  const wanted = useStore(experiment.settings, ({ dataset }) => dataset);
  const shown = useStore(experiment.run, ({ data }) => data?.id);
  const id = FIGURES[figure].data ?? shown ?? wanted;
  return id === 'own' || CREDITS[id].sourceUrl === null ? null : CREDITS[id];
}

/** With the figure's settings, and in the language that it was asked to speak, if it was. */
function wholePage(hash: string): string {
  const language = new URLSearchParams(location.search).get('lang');
  return `${location.pathname}${language ? `?lang=${encodeURIComponent(language)}` : ''}${hash}`;
}
