// Names of the choices in loss and mining: one definition for training, settings, drawing and tests.

/** Squared L2 (FaceNet) or plain L2 (Hermans et al.): the distances training can use. */
export const DISTANCES = ['squared', 'plain'] as const;
export type Distance = (typeof DISTANCES)[number];

/** Every metric that core defines. Cosine is 1 − cos; the page neither trains on it nor shows it. */
export type Metric = Distance | 'cosine';

export const MININGS = ['random', 'all', 'semi-hard', 'hard'] as const;
export type Mining = (typeof MININGS)[number];

/** Of one triplet: hinge [x]₊ with a margin, or the soft margin ln(1 + eˣ), x = D(a,p) − D(a,n) (+ margin for the hinge). */
export const LOSS_FORMS = ['hinge', 'soft'] as const;
export type LossForm = (typeof LOSS_FORMS)[number];

/** `smooth` is the soft margin with the margin added, as pytorch-metric-learning has it: defined, and in no setting. */
export type TripletForm = LossForm | 'smooth';

/** Losses of all pairs of a batch, which mine nothing. */
export const PAIR_LOSSES = ['contrastive', 'infonce'] as const;
export type PairLoss = (typeof PAIR_LOSSES)[number];

/** Losses that compare each item with a vector for each class, which is trained too. */
export const CLASS_LOSSES = ['softmax', 'arcface'] as const;
export type ClassLoss = (typeof CLASS_LOSSES)[number];

/** Every loss that training can use. */
export const LOSSES = [...LOSS_FORMS, ...PAIR_LOSSES, ...CLASS_LOSSES] as const;
export type Loss = (typeof LOSSES)[number];

/** The three items of a triplet, in the order of their rows. */
export const ROLES = ['anchor', 'positive', 'negative'] as const;
export type Role = (typeof ROLES)[number];

/** The parts of the loss [D(a,p) − D(a,n) + m]₊ that are named, lit and explained one by one; `loss` is all of it. */
export type Term = 'anchorPositive' | 'anchorNegative' | 'margin' | 'loss';

/** Sizes of embedding that can be trained and drawn. */
export const DIMENSIONS = [2, 3, 8, 32, 128] as const;

export type Zone = 'easy' | 'semiHard' | 'hard';

/** A row-major block of numbers: float32 in training, float64 where exactness is checked. */
export type Numbers = Float32Array | Float64Array;
