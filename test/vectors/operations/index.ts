// Every operation a vector can name.
import type { Operation } from '../format';
import { batchAll, batchHard, collapse, countTriplets, facenetSelection } from './batches';
import { l2Normalize, pairwise } from './distances';
import { alignUniform, circle, similarity, simplex } from './geometry';
import { batchGradient, gradient } from './gradients';
import { arcfaceBatch, contrastiveBatch, infonceBatch, softmaxBatch } from './losses';
import { oneShot, retrieval } from './neighbours';
import { trainLinear } from './training';
import { classifyNegatives, classifyTriplets, tripletLosses } from './triplets';
import { roc, valFar, valFarFromEmbeddings } from './verification';

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  l2_normalize: l2Normalize,
  pairwise_distances: pairwise,
  triplet_loss: tripletLosses,
  classify_triplets: classifyTriplets,
  classify_negatives: classifyNegatives,
  batch_all: batchAll,
  batch_hard: batchHard,
  count_triplets: countTriplets,
  facenet_selection: facenetSelection,
  collapse,
  gradient,
  batch_gradient: batchGradient,
  train_linear: trainLinear,
  similarity_dynamics: similarity,
  simplex_limit: simplex,
  circle_limit: circle,
  align_uniform: alignUniform,
  val_far: valFar,
  val_far_from_embeddings: valFarFromEmbeddings,
  roc,
  retrieval,
  one_shot: oneShot,
  contrastive_batch: contrastiveBatch,
  infonce_batch: infonceBatch,
  softmax_batch: softmaxBatch,
  arcface_batch: arcfaceBatch,
};
