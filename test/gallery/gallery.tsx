// Every view with made-up data, for the eye: ?theme=light, dark or projector.
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/styles/tokens.css';
import '../../src/styles/views/charts.css';
import '../../src/styles/views/pictures.css';
import '../../src/styles/views/ruler.css';
import './gallery.css';
import type { Picture } from '../../src/data/picture';
import { Histogram } from '../../src/views/chart/Histogram';
import { LineChart } from '../../src/views/chart/LineChart';
import { ItemPicture } from '../../src/views/ItemPicture';
import { createPictureAtlas } from '../../src/views/pictureAtlas';
import type { RulerProps } from '../../src/views/Ruler';
import { Ruler } from '../../src/views/Ruler';
import { useInk } from '../../src/views/useInk';
import { madeUpCounts, madeUpDigit, madeUpFace, madeUpRun } from './madeUpData';

const number = (value: number) => value.toFixed(2);
const tick = (value: number) => String(value);
const percent = (value: number) => `${Math.round(value * 100)} %`;

const wide = Math.min(440, innerWidth - 32);
const run = madeUpRun(800, 1);
const short = madeUpRun(9, 2);
const long = madeUpRun(2000, 3);

const chart = {
  width: wide,
  height: 140,
  xLabel: 'step',
  format: number,
  formatTick: tick,
  formatStep: tick,
  description: 'Made-up data.',
};

function distances(data: typeof run) {
  return [
    { id: 'negative', label: 'to the different', values: data.negative, tone: 'negative' as const },
    { id: 'positive', label: 'to the same', values: data.positive, tone: 'positive' as const },
  ];
}

function Charts() {
  return (
    <>
      <LineChart
        {...chart}
        title="Distance from the anchor"
        steps={run.steps}
        series={distances(run)}
        band={{ lower: run.positive, upper: run.edge, label: 'margin 1.00' }}
        marks={[{ step: 400, label: 'margin 0.2 → 1.0' }]}
      />
      <LineChart
        {...chart}
        title="Pairs still teaching"
        steps={run.steps}
        series={[{ id: 'share', label: 'of all pairs', values: run.teaching, tone: 'ink' }]}
        domainY={[0, 1]}
        format={percent}
        formatTick={percent}
        marks={[
          { step: 400, label: 'margin 0.2 → 1.0' },
          { step: 780, label: 'semi-hard → hard' },
        ]}
      />
      <LineChart
        {...chart}
        title="Loss"
        unit="in squared distance"
        steps={long.steps}
        series={[
          { id: 'mined', label: 'mined, active', values: long.loss, tone: 'ink' },
          { id: 'all', label: 'all valid', values: long.loss.map((loss) => loss * 0.4), tone: 'faint', dashed: true },
        ]}
      />
      <LineChart
        {...chart}
        title="Distance from the anchor"
        unit="squared"
        steps={short.steps}
        series={distances(short)}
        band={{ lower: short.positive, upper: short.edge, label: 'margin 0.20' }}
      />
      <LineChart
        {...chart}
        title="Loss"
        steps={run.steps}
        series={[{ id: 'mined', label: 'mined, active', values: run.loss.map(() => 0), tone: 'ink' }]}
        note="0: every different digit is farther away than the margin asks."
      />
      <LineChart {...chart} title="Loss" steps={[]} series={[]} />
      <Histogram
        width={wide}
        height={160}
        same={madeUpCounts(400, 0.16, 0.06, 4)}
        different={madeUpCounts(4000, 0.6, 0.16, 5)}
        to={2}
        threshold={0.62}
        labels={{
          title: 'Distances of unseen pairs',
          same: 'same digit',
          different: 'different digits',
          threshold: 'threshold 0.62',
        }}
        unit="distance"
        format={tick}
        formatShare={percent}
        description="Made-up data."
      />
      <Histogram
        width={wide}
        height={160}
        same={madeUpCounts(400, 0.4, 0.2, 6)}
        different={madeUpCounts(4000, 0.45, 0.22, 7)}
        to={1.5}
        labels={{ title: 'Distances before training', same: 'same digit', different: 'different digits' }}
        unit="distance"
        format={tick}
        formatShare={percent}
        description="Made-up data."
      />
    </>
  );
}

function Rulers() {
  const common: Omit<RulerProps, 'anchorPositive' | 'anchorNegative' | 'margin' | 'loss'> = {
    width: innerWidth < 760 ? innerWidth - 32 : 720,
    height: innerWidth < 760 ? 72 : 88,
    to: 2,
    unit: 'distance',
    labels: {
      positive: 'same',
      negative: 'different',
      margin: 'margin',
      loss: 'loss',
      none: 'no loss: outside the band',
    },
    format: number,
    formatTick: tick,
    description: 'Made-up data.',
  };
  const cases = [
    [0.42, 0.71, 0.6],
    [0.42, 1.6, 0.6],
    [0.42, 0.2, 0.2],
    [0.6, 0.6, 0.2],
    [0.03, 0.06, 0.05],
    [1.7, 2.4, 1],
    [0.5, 0.9, 2],
    [2.2, 2.3, 0.5],
  ];
  return (
    <>
      {cases.map(([ap, an, margin]) => (
        <Ruler
          key={`${ap} ${an}`}
          {...common}
          anchorPositive={ap}
          anchorNegative={an}
          margin={margin}
          loss={Math.max(0, ap + margin - an)}
        />
      ))}
      <Ruler {...common} anchorPositive={0.5} anchorNegative={0.9} margin={null} loss={Math.log1p(Math.exp(-0.4))} />
    </>
  );
}

const pictures: Picture[] = [
  madeUpDigit(0),
  madeUpDigit(0),
  madeUpDigit(1),
  { kind: 'marks', marks: [90, 84, 30, 42, 55, 71] },
  { kind: 'point', coordinates: [1.2, -0.6] },
  { kind: 'point', coordinates: [1.2, 0.9, 1.5] },
  madeUpFace(14),
];
const names = ['anchor', 'same digit', 'different digit', 'marks', 'point in 2-D', 'point in 3-D', 'a face'];
const relations = ['anchor', 'positive', 'negative', 'none'] as const;

function Pictures() {
  return (
    <div className="gallery-row">
      {pictures.map((picture, index) => (
        <ItemPicture
          key={names[index]}
          picture={picture}
          size={picture.kind === 'point' ? 64 : 88}
          relation={relations[index % 4]}
          badge
          label={names[index]}
        />
      ))}
    </div>
  );
}

function Atlas() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const atlas = createPictureAtlas(pictures, 24, devicePixelRatio, ink);
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, 320, 60);
    for (let place = 0; place < 36; place++)
      atlas.draw(context, place % 6, 18 * (place % 18), 26 * Math.floor(place / 18), place < 18 ? 18 : 24);
  }, [ink]);
  return (
    <canvas
      ref={canvas}
      width={320 * devicePixelRatio}
      height={60 * devicePixelRatio}
      style={{ width: 320, height: 60 }}
    />
  );
}

document.documentElement.dataset.theme = new URLSearchParams(location.search).get('theme') ?? 'light';
const root = document.getElementById('gallery');
if (root) {
  createRoot(root).render(
    <main className="gallery">
      <section className="gallery-charts">
        <Charts />
      </section>
      <section className="gallery-rulers">
        <Rulers />
        <Pictures />
        <Atlas />
      </section>
    </main>,
  );
}
