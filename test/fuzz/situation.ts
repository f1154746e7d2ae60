// The circumstances a page is opened in, drawn from a seed as the actions are.
import { createRandom } from '../../src/core/random';

export interface Situation {
  /** A figure of the registry, or the whole article. */
  readonly figure: string;
  readonly width: number;
  readonly height: number;
  readonly language: 'en' | 'zh-CN';
  readonly scheme: 'light' | 'dark';
  readonly forcedColours: boolean;
  readonly touch: boolean;
  /** A translator rewrites every text of the page while it runs. */
  readonly translated: boolean;
}

export const ARTICLE = 'article';

/** Every seed has another mixture; any eight in a row hold each circumstance and its opposite. */
export function situationOf(figure: string, seed: number): Situation {
  // Not the sequence that the actions are drawn from.
  const random = createRandom(seed ^ 0x5eed);
  const narrow = random.next() < 0.4;
  return {
    figure,
    width: narrow ? 390 : 1280,
    height: narrow ? 844 : 720,
    language: seed % 2 === 0 ? 'en' : 'zh-CN',
    scheme: random.next() < 0.5 ? 'light' : 'dark',
    forcedColours: seed % 4 === 3,
    touch: narrow,
    translated: seed % 3 === 1,
  };
}

/** Relative address of the page; it starts training at once. */
export function addressOf({ figure, language }: Situation): string {
  return `./?lang=${language}${figure === ARTICLE ? '' : `&figure=${figure}`}`;
}
