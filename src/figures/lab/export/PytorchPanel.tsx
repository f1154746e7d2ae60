// The way to PyTorch and back: the run as a zip that repeats it there and goes on, and an encoder that comes home.
import { useState } from 'react';
import { toCodedError } from '../../../core/codedError';
import { problemSentence } from '../../../i18n/problemSentence';
import { loadEncoder } from '../../../session/encoder/loadEncoder';
import { readEncoderFiles } from '../../../session/encoder/readEncoder';
import { ZIP_NAME } from '../../../session/encoder/zipName';
import { useExperiment, useRun } from '../../context/experimentContext';
import { FilesButton } from '../../controls/own/FilesButton';
import { saveFile } from '../../parts/saveFile';
import { useWords } from '../../words/useWords';

export function PytorchPanel() {
  const experiment = useExperiment();
  const words = useWords();
  const { pytorch } = words.share;
  const usedGpu = useRun((run) => run.usedGpu);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  /** One at a time; what goes wrong is said in a sentence. */
  async function doing(work: () => Promise<string>) {
    if (busy) return;
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      const { code, values } = toCodedError(error);
      setSaid(problemSentence(words, { code, values, key: String(values.key ?? '') }));
    } finally {
      setBusy(false);
    }
  }

  async function saveZip() {
    setSaid(words.share.saving);
    const zip = await experiment.pytorchZip((step, of) => setSaid(pytorch.packing(step, of)));
    saveFile(ZIP_NAME, zip, 'application/zip');
    // A sandbox refuses without a word, and only it has no origin.
    return self.origin === 'null' ? words.page.saveBlocked : pytorch.packed;
  }

  async function load(files: readonly File[]) {
    const read = await readEncoderFiles(files);
    await loadEncoder(experiment, read);
    return pytorch.loaded(read.dimensions);
  }

  return (
    <section className="lab-pytorch" aria-label={pytorch.title}>
      <p className="lab-pytorch-note">{pytorch.note}</p>
      {usedGpu && <p className="lab-pytorch-note">{pytorch.gpu}</p>}
      <div className="lab-pytorch-buttons">
        <button type="button" className="button" aria-disabled={busy} onClick={() => void doing(saveZip)}>
          {pytorch.title}
        </button>
        <FilesButton
          label={pytorch.load}
          accept=".json,.bin"
          onFiles={(files) => {
            // The browser empties the list as soon as the field is ready for the next choice.
            const chosen = [...files];
            void doing(() => load(chosen));
          }}
        />
      </div>
      <span className="share-said" role="status">
        {said}
      </span>
    </section>
  );
}
