// Taking things away: the embed code with the present state, the picture, the run, and the encoder itself.
import { type RefObject, useState } from 'react';
import { toCodedError } from '../../../core/codedError';
import { problemSentence } from '../../../i18n/problemSentence';
import { embedCode } from '../../../session/settings/embedCode';
import { useExperiment } from '../../context/experimentContext';
import { type Copyable, CopyDialog } from '../../parts/share/CopyDialog';
import { useWords } from '../../words/useWords';
import { runCsv } from './runCsv';
import { saveFile } from './saveFile';
import { stageSvg } from './stageSvg';

export function SharePanel({ figure }: { readonly figure: RefObject<HTMLElement | null> }) {
  const experiment = useExperiment();
  const words = useWords();
  const { share } = words;
  const [shown, setShown] = useState<Copyable | null>(null);
  const [said, setSaid] = useState('');

  function copyEmbed() {
    // With what an embedded figure has below it, where it is embedded.
    const shown = figure.current?.closest('.embed') ?? figure.current;
    const height = shown?.getBoundingClientRect().height ?? 0;
    const text = embedCode(location.href, 'lab', experiment.settings.getState(), height, words.page.name);
    setSaid('');
    setShown({
      title: share.embedTitle,
      text,
      notes: [],
      copied: location.protocol === 'file:' ? share.ofFile : share.copied,
      failed: share.copyFailed,
    });
  }

  function savePicture() {
    const svg = stageSvg(figure.current?.querySelector<HTMLElement>('.lab-stage') ?? null);
    if (svg) save('triplet-lab.svg', svg, 'image/svg+xml');
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
      <button type="button" className="button" onClick={copyEmbed}>
        {share.copyEmbed}
      </button>
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
      <CopyDialog shown={shown} onClose={() => setShown(null)} />
    </section>
  );
}
