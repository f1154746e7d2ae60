// The zip that takes a run to PyTorch: the Python of ../python as it stands there, and the record of the run.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { RunToRecord } from '../protocol/recorderProtocol';
import comparePy from '../python/compare.py?raw';
import dataPy from '../python/data.py?raw';
import evaluatePy from '../python/evaluate.py?raw';
import exportPy from '../python/export.py?raw';
import lossesPy from '../python/losses.py?raw';
import modelPy from '../python/model.py?raw';
import optionsPy from '../python/options.py?raw';
import parallelPy from '../python/parallel.py?raw';
import readme from '../python/README.md?raw';
import recordedPy from '../python/recorded.py?raw';
import replayPy from '../python/replay.py?raw';
import requirements from '../python/requirements.txt?raw';
import trainPy from '../python/train.py?raw';
import type { RunRecord } from './runRecorder';
import { runTensors } from './runTensors';
import { safetensors } from './safetensors';

/** What stands unchanged in every zip, by name. */
export const TEXTS: Readonly<Record<string, string>> = {
  'README.md': readme,
  'requirements.txt': requirements,
  'train.py': trainPy,
  'model.py': modelPy,
  'losses.py': lossesPy,
  'replay.py': replayPy,
  'compare.py': comparePy,
  'options.py': optionsPy,
  'recorded.py': recordedPy,
  'data.py': dataPy,
  'evaluate.py': evaluatePy,
  'parallel.py': parallelPy,
  'export.py': exportPy,
};

/** The same run gives the same zip, byte for byte: files bear the first date that a zip knows. */
const DATE = new Date(1980, 0, 1, 12);

export function runZip(run: RunToRecord, record: RunRecord): Uint8Array<ArrayBuffer> {
  const { tensors, metadata } = runTensors(run, record);
  const entries = [
    ...Object.entries(TEXTS).map(([name, text]) => [name, strToU8(text)] as const),
    ['run.safetensors', safetensors(tensors, metadata)] as const,
  ];
  const files = entries.map(([name, bytes]) => [name, [bytes, { level: 6, mtime: DATE }]]);
  return zipSync(Object.fromEntries(files) as Zippable) as Uint8Array<ArrayBuffer>;
}
