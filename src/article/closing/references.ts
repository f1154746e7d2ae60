// What the article stands on, and where it is found: names, years and addresses, the same in every language.
export interface Reference {
  readonly authors: string;
  readonly title: string;
  readonly where: string;
  readonly url: string;
}

export const REFERENCES = {
  facenet: {
    authors: 'Florian Schroff, Dmitry Kalenichenko, James Philbin',
    title: 'FaceNet: A Unified Embedding for Face Recognition and Clustering',
    where: 'CVPR 2015',
    url: 'https://arxiv.org/abs/1503.03832',
  },
  pairs: {
    authors: 'Raia Hadsell, Sumit Chopra, Yann LeCun',
    title: 'Dimensionality Reduction by Learning an Invariant Mapping',
    where: 'CVPR 2006',
    url: 'https://doi.org/10.1109/CVPR.2006.100',
  },
  defense: {
    authors: 'Alexander Hermans, Lucas Beyer, Bastian Leibe',
    title: 'In Defense of the Triplet Loss for Person Re-Identification',
    where: 'arXiv, 2017',
    url: 'https://arxiv.org/abs/1703.07737',
  },
  sampling: {
    authors: 'Chao-Yuan Wu, R. Manmatha, Alexander J. Smola, Philipp Krähenbühl',
    title: 'Sampling Matters in Deep Embedding Learning',
    where: 'ICCV 2017',
    url: 'https://arxiv.org/abs/1706.07567',
  },
  hard: {
    authors: 'Hong Xuan, Abby Stylianou, Xiaotong Liu, Robert Pless',
    title: 'Hard Negative Examples are Hard, but Useful',
    where: 'ECCV 2020',
    url: 'https://arxiv.org/abs/2007.12749',
  },
  reality: {
    authors: 'Kevin Musgrave, Serge Belongie, Ser-Nam Lim',
    title: 'A Metric Learning Reality Check',
    where: 'ECCV 2020',
    url: 'https://arxiv.org/abs/2003.08505',
  },
  normface: {
    authors: 'Feng Wang, Xiang Xiang, Jian Cheng, Alan L. Yuille',
    title: 'NormFace: L2 Hypersphere Embedding for Face Verification',
    where: 'ACM Multimedia 2017',
    url: 'https://arxiv.org/abs/1704.06369',
  },
  arcface: {
    authors: 'Jiankang Deng, Jia Guo, Niannan Xue, Stefanos Zafeiriou',
    title: 'ArcFace: Additive Angular Margin Loss for Deep Face Recognition',
    where: 'CVPR 2019',
    url: 'https://arxiv.org/abs/1801.07698',
  },
  supcon: {
    authors: 'Prannay Khosla and others',
    title: 'Supervised Contrastive Learning',
    where: 'NeurIPS 2020',
    url: 'https://arxiv.org/abs/2004.11362',
  },
  dpr: {
    authors: 'Vladimir Karpukhin and others',
    title: 'Dense Passage Retrieval for Open-Domain Question Answering',
    where: 'EMNLP 2020',
    url: 'https://arxiv.org/abs/2004.04906',
  },
  clip: {
    authors: 'Alec Radford and others',
    title: 'Learning Transferable Visual Models From Natural Language Supervision',
    where: 'ICML 2021',
    url: 'https://arxiv.org/abs/2103.00020',
  },
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceId = keyof typeof REFERENCES;
export const REFERENCE_IDS = Object.keys(REFERENCES) as readonly ReferenceId[];
