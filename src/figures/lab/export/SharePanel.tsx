// Taking things away: the embed code with the present state, the picture, the run, and the encoder itself.
import { type RefObject, useRef, useState } from 'react';
import { toCodedError } from '../../../core/codedError';
import { problemSentence } from '../../../i18n/problemSentence';
import { runCsv } from '../../../session/run/history/runCsv';
import { embedCode } from '../../../session/settings/embedCode';
import { useExperiment } from '../../context/experimentContext';
import { elementSvg } from '../../parts/picture/elementSvg';
import { useWords } from '../../words/useWords';
import { saveFile } from './saveFile';

export function SharePanel({ figure }: { readonly figure: RefObject<HTMLElement | null> }) {
  const experiment = useExperiment();
  const words = useWords();
  const { lab, share } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');

  async function copyEmbed() {
    // With what an embedded figure has below it, where it is embedded.
    const shown = figure.current?.closest('.embed') ?? figure.current;
    const height = shown?.getBoundingClientRect().height ?? 0;
    const text = embedCode(location.href, 'lab', experiment.settings.getState(), height, words.page.name);
    setCode(text);
    setSaid('');
    dialog.current?.showModal();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(location.protocol === 'file:' ? share.ofFile : share.copied);
    } catch {
      setSaid(share.copyFailed);
      area.current?.select();
    }
  }

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
      <dialog ref={dialog} className="dialog" aria-label={share.embedTitle}>
        <h3 className="label-heading">{share.embedTitle}</h3>
        <textarea
          ref={area}
          readOnly
          rows={5}
          value={code}
          aria-label={share.embedTitle}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p role="status">{said}</p>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {lab.close}
        </button>
      </dialog>
    </section>
  );
}
