import { describe, expect, it } from 'vitest';
import { Stage } from '../../../../src/views/stage/Stage';
import { NO_ZOOM, zoomBy } from '../../../../src/views/stage/useZoom';
import { elementsOf, markupOf, numberAttribute, textAttribute } from '../markup';
import { itemsOf } from './arbitraryScene';
import { COLOURS, WORDS } from './stageProps';

const nothing = () => undefined;
const painting = {
  items: itemsOf(['different']),
  positions: Float32Array.of(10, 20, 30, 40, 50, 60, Number.NaN, Number.NaN),
  depth: null,
  caught: [false, false, true, false],
  atlases: null,
  focus: null as number | null,
  neighbours: [],
  pictureSize: 18,
  tripletSize: 34,
};
const stage = (focus: number | null, zoom = NO_ZOOM) =>
  markupOf(
    <Stage
      width={200}
      height={100}
      painting={{ ...painting, focus }}
      colours={COLOURS}
      words={WORDS}
      zoom={zoom}
      setZoom={nothing}
      stage={{ current: null }}
      onFocus={nothing}
      onChoose={nothing}
      under={<circle className="below" />}
      over={<circle className="above" />}
    />,
  );
const option = (markup: string) => markup.match(/role="option"[^>]*>([^<]*)/)?.[1];

describe('Stage', () => {
  it('names the picture while no item has the focus', () => {
    const markup = stage(null);
    expect(textAttribute(elementsOf(markup, 'stage-touch')[0], 'aria-label')).toBe(WORDS.name);
    expect(option(markup)).toBe(WORDS.name);
    expect(markup).not.toContain('aria-activedescendant');
    expect(elementsOf(markup, 'focus-ring')).toHaveLength(0);
  });

  it('rings the focused item where it stands and says what it is', () => {
    const markup = stage(2);
    const ring = elementsOf(markup, 'focus-ring')[0];
    expect([numberAttribute(ring, 'cx'), numberAttribute(ring, 'cy')]).toEqual([50, 60]);
    expect(textAttribute(ring, 'data-item')).toBe('102');
    expect(option(markup)).toBe('item number 2');
    const active = textAttribute(elementsOf(markup, 'stage-touch')[0], 'aria-activedescendant');
    expect(markup).toContain(`id="${active}" role="option"`);
  });

  it('has the buttons in the same places at the right edge, magnified or not', () => {
    const names = (markup: string) => elementsOf(markup, 'icon-button').map((tag) => textAttribute(tag, 'aria-label'));
    const still = names(stage(null));
    const magnified = names(stage(null, zoomBy(NO_ZOOM, 1.5, 0, 0)));
    expect(magnified).toContain(WORDS.zoomReset);
    expect(magnified.slice(-still.length)).toEqual(still);
  });

  it('forgets the focus of an item that has left the stage, and asks nobody for its name', () => {
    const markup = stage(4);
    expect(option(markup)).toBe(WORDS.name);
    expect(elementsOf(markup, 'focus-ring')).toHaveLength(0);
  });

  it('names an item without a place but draws no ring round it', () => {
    const markup = stage(3);
    expect(option(markup)).toBe('item number 3');
    expect(elementsOf(markup, 'focus-ring')).toHaveLength(0);
  });

  it('keeps marks below and above the pictures, and hides all three from those who listen', () => {
    const markup = stage(null);
    const order = [...markup.matchAll(/class="below"|<canvas|class="above"/g)].map(([part]) => part);
    expect(order).toEqual(['class="below"', '<canvas', 'class="above"']);
    expect(elementsOf(markup, 'stage-layer').filter((tag) => !tag.includes('aria-hidden="true"'))).toEqual(
      elementsOf(markup, 'stage-touch'),
    );
  });

  it('offers the way back from a zoom only where there has been one', () => {
    expect(stage(null)).not.toContain(WORDS.zoomReset);
    expect(stage(null, zoomBy(NO_ZOOM, 2, 0, 0))).toContain(WORDS.zoomReset);
  });
});
