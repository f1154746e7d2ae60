// Five losses on one ruler: runs on one clock, from the same weights and with the same batches, and for one anchor of the batch
// whom each of them pushes how hard.
import '../../styles/figures/losses.css';
import { useContext, useRef } from 'react';
import type { Experiment } from '../../session/run/experiment';
import { SIDE_BY_SIDE } from '../../session/settings/sideBySide';
import { AsideContext } from '../context/asideContext';
import { ExperimentProvider, useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { FigureFrame } from '../parts/FigureFrame';
import { useShown } from '../parts/hooks/useDisplayed';
import { useRest } from '../parts/hooks/useRest';
import { LiveRegion } from '../parts/LiveRegion';
import { DataPicture } from '../parts/run/DataPicture';
import { Transport } from '../parts/run/Transport';
import { ScrollRegion } from '../parts/ScrollRegion';
import { useWords } from '../words/useWords';
import { LossesTable } from './LossesTable';
import { LossPanel } from './LossPanel';
import { type LossNumbers, useLossNumbers } from './useLossNumbers';
import { useUserInView } from './useUserInView';

export default function LossesFigure() {
  const experiment = useExperiment();
  const { runs } = experiment;
  if (runs.length !== SIDE_BY_SIDE.length)
    throw new Error('the figure needs an experiment of as many runs as it shows losses');
  return <SideBySide all={experiment} />;
}

function SideBySide({ all }: { readonly all: Experiment }) {
  const { choices, lab, losses } = useWords('story', 'figures');
  const figure = useRef<HTMLElement>(null);
  const row = useRef<HTMLElement>(null);
  const hides = { controls: useHides('controls'), caption: useHides('caption') };
  useRest(figure, all.rest);
  useUserInView(row);
  // Beside a text on a narrow screen, the dials stand below it: the picture needs what height there is.
  const apart = useContext(AsideContext) !== null;
  const place = useSettings((settings) => settings['losses.anchor']) - 1;
  const step = useShown((frame) => frame.step);
  const numbers = useAllNumbers(all.runs, place);
  const spoken = SIDE_BY_SIDE.map((loss, i) => {
    const { recall, measuredAt, teaching } = numbers[i];
    return losses.spokenOf(losses.names[loss] ?? choices.loss[loss], recall, measuredAt, teaching);
  });

  const anchor = !hides.controls && <NumberControl name="losses.anchor" />;
  const dials = !hides.controls && (
    <div className="loss-dials">
      <NumberControl name="margin" label={losses.margin} unitSign={lab.unitSign.plain} />
      <Dial all={all} of="infonce" name="temperature" label={losses.temperature} help={losses.temperatureHelp} />
      <Dial all={all} of="arcface" name="arcMargin" label={losses.arcMargin} />
    </div>
  );
  const table = <LossesTable numbers={numbers} />;

  return (
    <FigureFrame
      label={losses.title}
      className="losses"
      ref={figure}
      head={
        <>
          <h3 className="frame-title">{losses.title}</h3>
          <Anchor place={place} />
          {!apart && anchor}
        </>
      }
      picture={
        <ScrollRegion className="loss-panels" label={losses.panels} ref={row}>
          {all.runs.map((run, i) => (
            <ExperimentProvider key={SIDE_BY_SIDE[i]} value={run}>
              <LossPanel loss={SIDE_BY_SIDE[i]} numbers={numbers[i]} />
            </ExperimentProvider>
          ))}
        </ScrollRegion>
      }
      aside={
        apart && (
          <>
            {anchor}
            {dials}
            {table}
          </>
        )
      }
      dock={
        <>
          <Transport brief />
          {!apart && table}
          {!apart && dials}
          <LiveRegion text={step === null ? lab.statuses.loading : losses.spoken(step, spoken)} />
        </>
      }
      caption={!hides.caption && <p>{losses.caption}</p>}
    />
  );
}

function useAllNumbers(
  [hinge, contrastive, infonce, softmax, arcface]: readonly Experiment[],
  place: number,
): readonly LossNumbers[] {
  return [
    useLossNumbers(hinge, place),
    useLossNumbers(contrastive, place),
    useLossNumbers(infonce, place),
    useLossNumbers(softmax, place),
    useLossNumbers(arcface, place),
  ];
}

interface DialProps {
  readonly all: Experiment;
  readonly of: (typeof SIDE_BY_SIDE)[number];
  readonly name: 'temperature' | 'arcMargin';
  readonly label: string;
  readonly help?: string;
}

/** In the words of a run that uses it: the leader has a margin. */
function Dial({ all, of, name, label, help }: DialProps) {
  return (
    <ExperimentProvider value={all.runs[SIDE_BY_SIDE.indexOf(of)]}>
      <NumberControl name={name} label={label} help={help} {...(name === 'arcMargin' && { unitSign: 'rad' })} />
    </ExperimentProvider>
  );
}

/** The picture of the anchor. */
function Anchor({ place }: { readonly place: number }) {
  const { lab } = useWords('story');
  const data = useRun((run) => run.data);
  const items = useShown((frame) => frame.report?.items ?? null);
  if (!data || !items) return null;
  const item = items[Math.min(place, items.length - 1)];
  const name = lab.roleOf(lab.roles.anchor, lab.itemName(data.id, data.labels[item], data.classNames));
  return (
    <span className="loss-anchor">
      <DataPicture data={data} item={item} size={36} relation="anchor" label={name} />
    </span>
  );
}
