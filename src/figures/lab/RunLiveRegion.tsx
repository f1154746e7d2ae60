// Announces the run to screen readers, in a polite live region: once after each thing that a reader has done (played, paused,
// taken steps, moved the margin, chosen a preset) and each end of a run by itself. While it trains, its numbers are silent.

import { memo, useEffect, useRef, useState } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { insightSentence } from '../../i18n/insightSentence';
import { statusInsight } from '../../session/insights/statusInsight';
import { wrongLabelsInsight } from '../../session/insights/wrongLabelsInsight';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useCaught } from '../parts/hooks/useCaught';
import { useFreeRing } from '../parts/hooks/useInsight';
import { useWords } from '../words/useWords';
import { ASKS_FOR_RING } from './narrator/narration';

/** A run and a margin that have not changed for so long, ms, have come to rest. */
const REST = 700;

export const RunLiveRegion = memo(function RunLiveRegion() {
  const experiment = useExperiment();
  const { insights, joined, lab, presets } = useWords('figures');
  const status = useRun((run) => run.status);
  const reason = useRun((run) => run.pauseReason);
  const preset = useRun((run) => run.preset);
  const margin = useSettings((settings) => settings.margin);
  const wrongShown = useSettings((settings) => settings['lab.wrong']);
  const ring = useFreeRing();
  const [text, setText] = useState('');
  const saidPreset = useRef(preset);
  const saidWrong = useRef(wrongShown);
  const caught = useCaught();
  const caughtNow = useRef(caught);
  caughtNow.current = caught;
  /** The run that waits for its reader from the start: nobody has done anything yet that asks for an answer. */
  const untouched = useRef(status === 'loading' || status === 'paused');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved margin is announced.
  useEffect(() => {
    if (status === 'loading') return;
    const waits = untouched.current && status === 'paused';
    untouched.current = false;
    if (waits) return;
    const announce = () => {
      const view = experiment.run.getState();
      const { frame } = view;
      if (!frame) return;
      if (preset && preset !== saidPreset.current && (ring || !ASKS_FOR_RING.includes(preset)))
        setText(joined.labelled(presets[preset].name, presets[preset].look));
      else {
        const settings = experiment.settings.getState();
        const insight = statusInsight(view, settings, ring);
        // How fast it trains is nothing to hear.
        const state = insight.kind === 'training' ? lab.statuses.playing : insightSentence(insights.status, insight);
        const distance = comparedDistance(settings);
        const [ap, an] = [frame.anchorPositive, frame.anchorNegative].map((plain) => inUnit(plain, distance));
        const spoken = lab.spoken(state, frame.step, ap, an, distance, caughtNow.current);
        const wrong = wrongLabelsInsight(view, settings);
        // The answer to the switch is said alone, and of a run that has come to rest beside the rest of its numbers.
        const answers = wrongShown && !saidWrong.current;
        setText(
          !wrong ? spoken : `${answers ? '' : spoken + joined.gap}${insightSentence(insights.wrongLabels, wrong)}`,
        );
      }
      saidPreset.current = preset;
      saidWrong.current = wrongShown;
    };
    let timer = setTimeout(announce, REST);
    const stop = experiment.run.subscribe((now, before) => {
      // A run that trains has a frame all the time.
      const rests = now.status !== 'playing' || before.frame === null;
      if (!rests || now.frame === before.frame) return;
      clearTimeout(timer);
      timer = setTimeout(announce, REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [experiment, insights, lab, presets, status, reason, preset, margin, ring, wrongShown]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
});
