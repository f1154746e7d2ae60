// `getPyTorch`: the run as the zip that the lab saves, in the form in which a message can carry a file.
import { ZIP_NAME } from '../../session/encoder/zipName';
import type { Experiment } from '../../session/run/experiment';
import type { PyTorchMessage } from '../messages';
import { untilLoaded } from './waiting';

/** Of two runs, the first. */
export async function pytorchZip(experiment: Experiment): Promise<Pick<PyTorchMessage, 'name' | 'zip' | 'replayed'>> {
  await untilLoaded(experiment);
  const { usedGpu } = experiment.run.getState();
  const zip = new Blob([await experiment.pytorchZip()], { type: 'application/zip' });
  return { name: ZIP_NAME, zip: await dataUrl(zip), replayed: usedGpu };
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
