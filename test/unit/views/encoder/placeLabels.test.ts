import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../src/views/encoder/placeLabels';
import { placesOf } from '../../../../src/views/encoder/placeLayout';
import { type Box, boxRound, touches } from '../../../../src/views/leastCovered';
import { textWidth } from '../../../../src/views/textWidth';

const WORDS = { positive: '1.48', negative: '1.46', threshold: 'threshold 1.10' };
const DISTANCES = [0, 0.05, 0.3, 0.58, 0.66, 1, 1.1, 1.46, 1.48, 2, 3, 4];

/** All that is drawn as words or as a picture, by its name. */
function drawn(width: number, height: number, positive: number, negative: number, threshold: number) {
  const to = 1.05 * Math.max(positive, negative, threshold);
  const places = placesOf(width, height, { positive, negative, to });
  const pictureSize = width < 120 ? 18 : 30;
  const labels = placeLabels(places, WORDS, { width, height, ring: (places.rim * threshold) / to, pictureSize });
  const text = (name: keyof typeof WORDS): [string, Box][] => {
    const at = labels[name];
    return at ? [[name, boxRound(at.x, at.y - 13 / 3, textWidth(WORDS[name]) - 2, 11)]] : [];
  };
  const pictures = (['anchor', 'positive', 'negative'] as const).map((role): [string, Box] => [
    `picture of the ${role}`,
    boxRound(places[role].x, places[role].y, pictureSize, pictureSize),
  ]);
  return { texts: [...text('positive'), ...text('negative'), ...text('threshold')], pictures };
}

describe('the words round three embeddings', () => {
  it.each([
    [200, 260],
    [280, 300],
    [130, 420],
  ])(
    'lie on no other word, on no picture and within the plot, whatever the distances, in %i × %i px',
    (width, height) => {
      const covered: string[] = [];
      for (const positive of DISTANCES) {
        for (const negative of DISTANCES) {
          for (const threshold of [0.2, 0.81, 1.1, 2]) {
            const { texts, pictures } = drawn(width, height, positive, negative, threshold);
            const all = [...texts, ...pictures];
            texts.forEach(([name, box], i) => {
              if (box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1)
                covered.push(`${name} outside`);
              for (const [other, its] of all.slice(i + 1)) {
                if (touches(box, its)) covered.push(`${name} on ${other} at ${positive}, ${negative}, ${threshold}`);
              }
            });
          }
        }
      }
      expect(covered).toEqual([]);
    },
  );

  it('name the threshold where there is room for its name', () => {
    const named = [0.58, 1.48, 2].map((distance) => drawn(280, 300, distance, 1.46, 1.1).texts.length);
    expect(named).toEqual([3, 3, 3]);
  });
});
