// What a host page hides by the name of a part is not there, and what it does not name is.
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import ExportPanel from '../../../../src/figures/lab/export/ExportPanel';
import { LanguageSwitch } from '../../../../src/figures/page/LanguageSwitch';
import { FoldedNumbers } from '../../../../src/figures/parts/NumbersTable';
import { Timeline } from '../../../../src/figures/parts/run/Timeline';
import { Transport } from '../../../../src/figures/parts/run/Transport';
import { TripletTransport } from '../../../../src/figures/triplet/TripletTransport';
import type { Part } from '../../../../src/session/page/query';
import { renderInFigure } from '../../component/renderInFigure';

afterEach(cleanup);

const nothing = () => {};
const still = { running: false, end: null, steps: 0, still: false, canReset: false };
const SHOWN: readonly (readonly [Part, string, React.ReactElement, string])[] = [
  ['transport', 'of a run', <Transport key="a" />, '.transport'],
  [
    'transport',
    'of three points',
    <TripletTransport key="b" {...still} step={nothing} run={nothing} pause={nothing} reset={nothing} />,
    '.transport',
  ],
  ['timeline', 'of a run', <Timeline key="c" />, '.timeline'],
  ['numbers', 'of any figure', <FoldedNumbers key="d">{() => <p>numbers</p>}</FoldedNumbers>, '.numbers'],
  ['numbers', 'of the lab', <ExportPanel key="e" figure={{ current: null }} />, '.numbers'],
  ['share', 'of the lab', <ExportPanel key="f" figure={{ current: null }} />, '.share'],
  ['language', 'below an embedded figure', <LanguageSwitch key="g" />, '.language'],
];

describe('a part that the host hides', () => {
  it.each(SHOWN)('is not there: %s %s', async (part, _, element, place) => {
    await renderInFigure(element);
    expect(document.querySelector(place)).not.toBeNull();
    cleanup();
    await renderInFigure(element, { hide: ['caption'] });
    expect(document.querySelector(place)).not.toBeNull();
    cleanup();
    await renderInFigure(element, { hide: [part] });
    expect(document.querySelector(place)).toBeNull();
  });
});
