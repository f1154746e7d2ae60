// Taking things away: links and embed code, the picture, the run, and the encoder itself.
import { type RefObject, useMemo, useState } from 'react';
import { toCodedError } from '../../../core/codedError';
import { problemSentence } from '../../../i18n/problemSentence';
import { runCsv } from '../../../session/run/history/runCsv';
import { useExperiment } from '../../context/experimentContext';
import { elementSvg } from '../../parts/picture/elementSvg';
import { saveFile } from '../../parts/saveFile';
import { LinkMakerButton } from '../../parts/share/LinkMakerButton';
import { useWords } from '../../words/useWords';

export function SharePanel({ figure }: { readonly figure: RefObject<HTMLElement | null> }) {
  const experiment = useExperiment();
  const words = useWords();
  const { share } = words;
  // With what an embedded figure has below it, where it is embedded.
  const place = useMemo(
    () => ({
      get current() {
        return figure.current?.closest<HTMLElement>('.embed') ?? figure.current;
      },
    }),
    [figure],
  );
  const [said, setSaid] = useState('');

  function savePicture() {
    const stage = figure.current?.querySelector('.lab-stage');
    const svg = stage && elementSvg(stage);
    if (svg) save('triplet-lab.svg', svg.text, 'image/svg+xml');
  }

  /** A sandbox refuses without a word, and only it has no origin; there the reader is told what to look for. */
  function save(...file: Parameters<typeof saveFile>) {
    saveFile(...file);
    setSaid(self.origin === 'null' ? words.page.saveBlocked : '');
  }

  async function saveEncoder() {
    setSaid(share.saving);
    try {
      const { modelName, modelJson, weightsName, weights } = await experiment.encoderFiles();
      save(modelName, modelJson, 'application/json');
      save(weightsName, weights, 'application/octet-stream');
    } catch (error) {
      setSaid(problemSentence(words, toCodedError(error)));
    }
  }

  return (
    <section className="share" aria-label={share.title}>
      <LinkMakerButton figure="lab" experiment={experiment} place={place} className="button" />
      <button type="button" className="button" onClick={savePicture}>
        {share.savePicture}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save('triplet-lab-run.csv', runCsv(experiment.run.getState().history), 'text/csv')}
      >
        {share.saveRun}
      </button>
      <button type="button" className="button" onClick={saveEncoder}>
        {share.saveEncoder}
      </button>
      <span className="share-said" role="status">
        {said}
      </span>
    </section>
  );
}
