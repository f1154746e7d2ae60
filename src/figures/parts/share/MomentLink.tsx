// The button beside a timeline that copies a link to the moment on screen. Its dialog says what the link opens, or why it cannot.
import { useState } from 'react';
import { problemSentence } from '../../../i18n/problemSentence';
import type { Words } from '../../../i18n/words';
import type { FigureId } from '../../../registry/figures';
import { type MomentLink as Link, momentLink } from '../../../session/moment/momentLink';
import { useExperiment, useRun } from '../../context/experimentContext';
import { useHides } from '../../context/figureOptions';
import { useWords } from '../../words/useWords';
import { type Copyable, CopyDialog } from './CopyDialog';

export function MomentLink({ figure }: { readonly figure: FigureId }) {
  return useHides('share') ? null : <CopyButton figure={figure} />;
}

function CopyButton({ figure }: { readonly figure: FigureId }) {
  const experiment = useExperiment();
  const words = useWords();
  const { moment } = words;
  const idle = useRun((run) => run.frame === null || run.status === 'loading' || run.replay?.phase === 'under-way');
  const [shown, setShown] = useState<Copyable | null>(null);
  const open = () => {
    const link = momentLink(location.href, figure, experiment.run.getState(), experiment.settings.getState());
    setShown(copyable(words, link));
  };
  return (
    <>
      <button
        type="button"
        className="button moment-link"
        aria-label={moment.copyWhole}
        title={moment.copyWhole}
        disabled={idle}
        onClick={open}
      >
        <svg className="moment-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M7 9.2a3 3 0 0 0 4.3.2l2-2a3 3 0 0 0-4.2-4.2L8 4.2M9 6.8a3 3 0 0 0-4.3-.2l-2 2a3 3 0 0 0 4.2 4.2L8 11.8" />
        </svg>
        <span className="moment-word">{moment.copy}</span>
      </button>
      <CopyDialog shown={shown} onClose={() => setShown(null)} />
    </>
  );
}

function copyable(words: Words, { url, problem, step, exact }: Link): Copyable {
  const { moment } = words;
  const said = { copied: location.protocol === 'file:' ? moment.ofFile : moment.copied, failed: moment.copyFailed };
  if (!problem)
    return { title: moment.title(step), text: url, notes: [exact ? moment.opens : moment.opensOther], ...said };
  const why = problemSentence(words, problem);
  return { title: moment.noTitle, text: url, notes: url === null ? [why] : [why, moment.settingsInstead], ...said };
}
