// What each loss uses of the settings: one table for the maths, the engines, the rules between settings and the controls.
import { CLASS_LOSSES, type ClassLoss, LOSS_FORMS, type Loss, type LossForm } from './kinds';

export function isTripletLoss(loss: Loss): loss is LossForm {
  return (LOSS_FORMS as readonly Loss[]).includes(loss);
}

/** Whether a vector for each class is trained beside the encoder. */
export function isClassLoss(loss: Loss): loss is ClassLoss {
  return (CLASS_LOSSES as readonly Loss[]).includes(loss);
}

/** Its form where it is a loss of triplets; null where one triplet has no loss of its own. */
export function tripletFormOf(loss: Loss): LossForm | null {
  return isTripletLoss(loss) ? loss : null;
}

/** Settings that some loss leaves aside. */
export const LOSS_SETTINGS = ['mining', 'margin', 'distance', 'temperature', 'arcMargin'] as const;
export type LossSetting = (typeof LOSS_SETTINGS)[number];

/** The soft margin has none, but with semi-hard mining a margin still says which negatives are taken. */
const USES: Readonly<Record<Loss, readonly LossSetting[]>> = {
  hinge: ['mining', 'margin', 'distance'],
  soft: ['mining', 'margin', 'distance'],
  contrastive: ['margin'],
  infonce: ['temperature'],
  softmax: ['temperature'],
  arcface: ['temperature', 'arcMargin'],
};

export function lossUses(loss: Loss, setting: LossSetting): boolean {
  return USES[loss].includes(setting);
}

/** Cosines are meant, so every vector has to have length 1. */
export function needsUnitVectors(loss: Loss): boolean {
  return loss === 'infonce' || isClassLoss(loss);
}
