// The beat that is told: dots that show where one is, its title and caption, and the ways back and on. The words own their
// room, so that nothing moves when they change.
import { type MouseEvent, useRef } from 'react';
import type { Term } from '../../figures/parts/DefinedWord';
import { useAnnouncement } from '../../figures/parts/hooks/useAnnouncement';
import { useWords } from '../../figures/words/useWords';
import { insightSentence } from '../../i18n/insightSentence';
import { BEATS, type Beat } from '../../session/opening/beats';
import { lastBeat, nextBeat } from '../../session/opening/orders';
import { CHAPTERS } from '../../session/page/chapters';
import { sectionId, withChapter } from '../place/chapterAddress';
import { goToChapter } from '../place/goToChapter';
import { captionText, plainCaption } from './captionText';
import { OPENING_STAGE } from './ids';
import type { OpeningRun } from './openingRun';
import { useBeat, useCaption } from './useStory';

interface BeatPanelProps {
  readonly run: OpeningRun;
  readonly onLab: () => void;
}

const FIRST_CHAPTER = CHAPTERS[0];

/** The word with a definition in a beat's caption. */
const DEFINED: Partial<Readonly<Record<Beat, Term>>> = { turn: 'loss', zoomed: 'recall' };

export function BeatPanel({ run, onLab }: BeatPanelProps) {
  const { opening } = useWords();
  const beat = useBeat(run);
  return (
    <section className="beat" aria-label={opening.dots}>
      <BeatDots run={run} beat={beat} />
      <BeatWords run={run} beat={beat} />
      <BeatWays run={run} beat={beat} />
      <p className="beat-links">
        {beat === 'circle' ? (
          <>
            <button type="button" className="link-button" onClick={onLab}>
              {opening.openLab}
            </button>
            <span>{opening.openLabWith}</span>
          </>
        ) : (
          <a href={withChapter(location.href, FIRST_CHAPTER)} onClick={toFirstChapter}>
            {opening.toChapter}
          </a>
        )}
      </p>
    </section>
  );
}

function BeatDots({ run, beat }: { readonly run: OpeningRun; readonly beat: Beat }) {
  const { opening } = useWords();
  const at = BEATS.indexOf(beat);
  return (
    <div className="beat-dots">
      {BEATS.map((one, place) => (
        <button
          type="button"
          key={one}
          className={place < at ? 'beat-dot beat-dot-past' : 'beat-dot'}
          aria-label={opening.dot(place + 1, opening.beats[one])}
          aria-current={one === beat ? 'step' : undefined}
          aria-controls={OPENING_STAGE}
          onClick={() => run.goTo(one)}
        />
      ))}
      <span className="beat-progress">{opening.progress(at + 1, BEATS.length)}</span>
    </div>
  );
}

function BeatWords({ run, beat }: { readonly run: OpeningRun; readonly beat: Beat }) {
  const { opening, joined } = useWords();
  const caption = useCaption(run);
  const title = (caption && opening.titles[caption.kind]) ?? opening.beats[beat];
  const text = caption ? insightSentence(opening.captions, caption) : '';
  // Said once for each thing that a beat has to tell, and not again as its numbers are measured; nothing while it has no words yet.
  const told = useRef<{ beat: Beat; kind: string | null }>({ beat, kind: null });
  const kind = caption && caption.kind !== 'measuring' ? caption.kind : null;
  if (told.current.beat !== beat || kind) told.current = { beat, kind };
  const event = told.current.kind && `${beat} ${told.current.kind}`;
  const announced = useAnnouncement(event, kind ? joined.titled(title, plainCaption(text)) : '');
  return (
    <>
      <h2 className="beat-title">{title}</h2>
      <p className="beat-caption">{captionText(text, DEFINED[beat] ?? null)}</p>
      <p className="visually-hidden" aria-live="polite">
        {announced}
      </p>
    </>
  );
}

function BeatWays({ run, beat }: { readonly run: OpeningRun; readonly beat: Beat }) {
  const { opening } = useWords();
  const back = lastBeat(beat);
  const next = nextBeat(beat);
  return (
    <div className="beat-ways">
      <button
        type="button"
        className="button button-bare"
        disabled={back === null}
        aria-controls={OPENING_STAGE}
        onClick={() => back && run.goTo(back)}
      >
        {opening.back}
      </button>
      {next === null ? (
        <a
          className="button button-main beat-on"
          href={withChapter(location.href, FIRST_CHAPTER)}
          onClick={toFirstChapter}
        >
          <span>{opening.onward}</span>
          <small>{`· ${opening.onwardTo}`}</small>
        </a>
      ) : (
        <button
          type="button"
          // In the second beat the handle is the one thing to press.
          className={beat === 'turn' ? 'button button-quiet' : 'button button-main'}
          aria-controls={OPENING_STAGE}
          onClick={() => (beat === 'turn' ? run.pull() : run.goTo(next))}
        >
          {beat === 'turn' ? opening.pullForMe : beat === 'zoomed' ? opening.forbid : opening.next}
        </button>
      )}
      {next !== null && beat !== 'zoomed' && (
        <button
          type="button"
          className="button button-bare"
          aria-controls={OPENING_STAGE}
          onClick={() => run.goTo('circle')}
        >
          {opening.skip}
        </button>
      )}
    </div>
  );
}

function toFirstChapter(event: MouseEvent): void {
  // Whoever wants a new tab gets one. Chapters that are not there yet are come to by the address.
  if (event.metaKey || event.ctrlKey || event.shiftKey || !document.getElementById(sectionId(FIRST_CHAPTER))) return;
  event.preventDefault();
  goToChapter(FIRST_CHAPTER);
}
