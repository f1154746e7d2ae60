// Made-up people: what differs between pictures of one, and between two. Pictures of two people in rows, one of them
// while one thing changes, and a way from one to the other. Nothing is trained.
import '../../styles/figures/people.css';
import { percent } from '../../i18n/numbers';
import { problemSentence } from '../../i18n/problemSentence';
import { isLoadingCode } from '../../loading/loadingCode';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { WayBack } from '../parts/WayBack';
import { useWords } from '../words/useWords';
import { MorphPanel } from './MorphPanel';
import { PersonRow } from './PersonRow';
import { SweepPanel } from './SweepPanel';
import { usePortraitFailure } from './usePortraits';
import { useSweep } from './useSweep';

export default function PeopleFigure() {
  const words = useWords('faces');
  const { people } = words;
  const [figure, width] = useWidth<HTMLElement>();
  const person = useSettings((settings) => settings['people.person']);
  const other = useSettings((settings) => settings['people.other']);
  const share = useSettings((settings) => settings['people.share']);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  const sweep = useSweep();
  const { failure, retry } = usePortraitFailure(sweep.other.face);

  return (
    <Parts as="figure" className="people" ref={figure} aria-label={people.title}>
      {failure && (
        <div className="broken" role="alert">
          <p>{isLoadingCode(failure.code) ? problemSentence(words, failure) : people.noPictures}</p>
          <WayBack code={failure.code} retry={retry} />
        </div>
      )}
      {width > 0 && (
        <>
          <section className="people-part" aria-label={people.rows.title}>
            <h3 className="label-heading">{people.rows.title}</h3>
            <p className="people-intro">{people.rows.intro}</p>
            {!hidesControls && <ChoiceControl name="difficulty" as="buttons" />}
            <PersonRow who="people.person" width={width} />
            <PersonRow who="people.other" width={width} />
          </section>
          <SweepPanel width={width} sweep={sweep} />
          <MorphPanel width={width} />
        </>
      )}
      {!hidesCaption && <figcaption className="caption">{people.caption}</figcaption>}
      <LiveRegion text={`${sweep.words} ${people.morphLabel(person, other, percent(share))}`} />
    </Parts>
  );
}
