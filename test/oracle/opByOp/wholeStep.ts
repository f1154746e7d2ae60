// A training step as one would write it with tfjs and nothing else: operations, autodiff and `tf.train.adam`, all on the
// GPU, nothing read. Semi-hard mining on squared distances with the hinge. The fused step's numbers and cost are held
// against it.
import * as tf from '@tensorflow/tfjs';
import type { EngineSetup } from '../../../src/engines/engine';
import { encode, encoderVariables } from '../tfjsStep';

export interface WholeStep {
  /** Takes one step; the loss before it stays on the GPU until the caller reads and disposes of it. */
  step(items: Int32Array): tf.Scalar;
  dispose(): void;
}

/** Larger than any gap between distances. */
const FAR = 1e6;

export function createWholeStep(setup: EngineSetup, margin: number, learningRate: number): WholeStep {
  const { spec, inputs, labels } = setup;
  const all = tf.tensor(inputs, [labels.length, ...spec.itemShape]);
  const variables = encoderVariables(setup);
  const optimizer = tf.train.adam(learningRate, 0.9, 0.999, 1e-7);

  return {
    step: (items) =>
      tf.tidy(() => {
        const batch = tf.gather(all, tf.tensor1d(items, 'int32'));
        const classes = tf.tensor1d(
          Array.from(items, (item) => labels[item]),
          'float32',
        );
        const loss = () => semiHardLoss(encode(spec, variables, batch), classes, margin);
        return optimizer.minimize(loss, true, variables) as tf.Scalar;
      }),
    dispose() {
      tf.dispose([all, ...variables]);
      optimizer.dispose();
    },
  };
}

function semiHardLoss(embeddings: tf.Tensor2D, classes: tf.Tensor1D, margin: number): tf.Scalar {
  const distances = embeddings.expandDims(1).sub(embeddings.expandDims(0)).square().sum(2);
  const count = classes.shape[0];
  const same = tf.sub(1, tf.step(classes.expandDims(1).sub(classes.expandDims(0)).abs()));
  const positive = same.sub(tf.eye(count)).expandDims(2);
  const negative = tf.sub(1, same).expandDims(1);
  // gap[a][p][n] = D_an − D_ap
  const gap = distances.expandDims(1).sub(distances.expandDims(2));
  const semiHard = tf
    .step(gap)
    .mul(tf.step(tf.sub(margin, gap)))
    .mul(positive)
    .mul(negative);
  const nearest = gap.add(tf.sub(1, semiHard).mul(FAR)).min(2);
  const losses = tf.relu(tf.sub(margin, nearest));
  const active = tf.maximum(tf.step(losses).sum(), 1);
  return losses.sum().div(active) as tf.Scalar;
}
