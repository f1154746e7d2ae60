// Names, licences and addresses of the authors of each data set, for the page, the build and the README.
import type { DataSetId } from './dataSet';

export interface Credit {
  readonly name: string;
  readonly holders: readonly string[];
  /** SPDX licence id. */
  readonly licence: string;
  readonly licenceUrl: string;
  /** Where the data come from; `null` where this project makes them. */
  readonly sourceUrl: string | null;
}

const OWN = {
  holders: ['Triplet Lab'],
  licence: 'MIT',
  licenceUrl: 'https://opensource.org/license/mit',
  sourceUrl: null,
} as const;

/** Of every data set that comes with the page. MNIST's licence as the documentation of TensorFlow and Keras states it (keras.io/api/datasets/mnist). */
export const CREDITS: Readonly<Record<Exclude<DataSetId, 'own'>, Credit>> = {
  digits: {
    name: 'MNIST',
    holders: ['Yann LeCun', 'Corinna Cortes'],
    licence: 'CC-BY-SA-3.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/3.0/',
    sourceUrl: 'https://yann.lecun.com/exdb/mnist/',
  },
  faces: { name: 'Faces', ...OWN },
  shapes: { name: 'Shapes', ...OWN },
  students: { name: 'Students', ...OWN },
};
