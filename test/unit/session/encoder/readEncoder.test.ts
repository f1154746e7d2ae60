// An encoder comes home: from the files that the lab saves, through a reader that is not tfjs, into a run.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encoderSpec } from '../../../../src/engines/encoder';
import { loadEncoder } from '../../../../src/session/encoder/loadEncoder';
import {
  parametersFor,
  type ReadEncoder,
  readEncoder,
  readEncoderFiles,
} from '../../../../src/session/encoder/readEncoder';
import { createExperiment, type Experiment } from '../../../../src/session/run/experiment';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { encoderArtifacts } from '../../../../src/training/page/encoderDownload';
import { fakeWorkers } from '../../training/fakeWorkers';
import { pass, useFakeTime } from '../../training/worker/testRun';

const POINTS: Settings = { ...DEFAULTS, dataset: 'shapes', backend: 'cpu', dimensions: 2, normalize: false };

async function saved(shape: readonly number[], dimensions: number, normalize: boolean) {
  const spec = encoderSpec(shape, dimensions, normalize);
  const parameters = Float32Array.from({ length: spec.parameterCount }, (_, i) => Math.sin(i));
  const { modelJson, weights } = await encoderArtifacts(spec, parameters);
  return { spec, parameters, modelJson, weights };
}

describe('an encoder that the lab has saved', () => {
  it.each([
    ['pictures', [32, 32, 1], 3, true],
    ['points', [2], 8, false],
  ])('is read back number for number: %s', async (_, shape, dimensions, normalize) => {
    const { spec, parameters, modelJson, weights } = await saved(shape, dimensions, normalize);
    const read = readEncoder(modelJson, weights);
    expect(read).toMatchObject({ dimensions, normalize, itemShape: shape });
    expect(parametersFor(spec, read)).toEqual(parameters);
  });

  it('is refused with what does not fit', async () => {
    const { modelJson, weights } = await saved([2], 3, true);
    const read = readEncoder(modelJson, weights);
    const code = (shape: readonly number[], dimensions: number) => {
      try {
        parametersFor(encoderSpec(shape, dimensions, true), read);
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code([2], 3)).toBeNull();
    expect(code([3], 3)).toBe('encoder-input');
    expect(code([2], 8)).toBe('encoder-layer');
    expect(() => readEncoder(modelJson, weights.slice(4))).toThrow('encoder-numbers');
    const useless = new Float32Array(weights.slice(0));
    useless[5] = Number.NaN;
    expect(() => readEncoder(modelJson, useless.buffer)).toThrow('encoder-not-finite');
  });

  it.each(['', '{', '[]', '{"modelTopology":{}}', 'null', '{"weightsManifest":[{"weights":[]}]}'])(
    'is none where the file says %j',
    (text) => {
      expect(() => readEncoder(text, new ArrayBuffer(0))).toThrow('encoder-unreadable');
    },
  );

  it('comes as two files, in any order', async () => {
    const { modelJson, weights } = await saved([2], 3, true);
    const model = new File([modelJson], 'triplet-encoder.json');
    const numbers = new File([weights], 'triplet-encoder.weights.bin');
    await expect(readEncoderFiles([numbers, model])).resolves.toMatchObject({ dimensions: 3 });
    await expect(readEncoderFiles([model])).rejects.toMatchObject({ code: 'encoder-files' });
    await expect(readEncoderFiles([model, model])).rejects.toMatchObject({ code: 'encoder-files' });
  });
});

describe('in the lab', () => {
  beforeEach(useFakeTime);
  afterEach(() => vi.useRealTimers());

  async function opened(): Promise<Experiment> {
    const experiment = createExperiment(POINTS, null, { makeWorker: fakeWorkers().make });
    experiment.run.subscribe(({ frame }, { frame: last }) => {
      if (frame !== last) experiment.grantFrame();
    });
    void experiment.open({ play: false, unpaced: true });
    await pass(100);
    return experiment;
  }

  async function load(experiment: Experiment, read: ReadEncoder): Promise<void> {
    const done = loadEncoder(experiment, read);
    done.catch(() => {});
    await pass(500);
    return done;
  }

  it('it has the dimensions, the normalisation and the weights of the files, at step 0', async () => {
    const experiment = await opened();
    experiment.step(5);
    await pass(500);
    const { parameters, modelJson, weights } = await saved([2], 3, true);
    await load(experiment, readEncoder(modelJson, weights));
    expect(experiment.settings.getState()).toMatchObject({ dimensions: 3, normalize: true });
    expect(experiment.run.getState()).toMatchObject({ status: 'paused', putBack: true, frame: { step: 0 } });
    const { engine } = await (async () => {
      const state = experiment.exportState();
      await pass(50);
      return state;
    })();
    expect(engine.parameters).toEqual(parameters);
    expect(engine.firstMoment.every((value) => value === 0)).toBe(true);
  });

  it('nothing changes where the encoder is of other data, or has dimensions that are not drawn', async () => {
    const experiment = await opened();
    const before = experiment.settings.getState();
    const pictures = await saved([32, 32, 1], 3, true);
    await expect(load(experiment, readEncoder(pictures.modelJson, pictures.weights))).rejects.toMatchObject({
      code: 'encoder-input',
    });
    const five = await saved([2], 5, true);
    await expect(load(experiment, readEncoder(five.modelJson, five.weights))).rejects.toMatchObject({
      code: 'encoder-dimensions',
    });
    expect(experiment.settings.getState()).toBe(before);
    expect(experiment.run.getState().putBack).toBe(false);
  });
});
