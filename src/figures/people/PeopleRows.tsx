// Two people, eight pictures of each.
import { useSize } from '../parts/hooks/useSize';
import { PersonRow } from './PersonRow';

export function PeopleRows() {
  const [place, { width, height }] = useSize<HTMLDivElement>();
  return (
    <div className="frame-measure people-rows" ref={place}>
      {width > 0 && height > 0 && (
        <>
          <PersonRow who="people.person" width={width} height={height / 2} />
          <PersonRow who="people.other" width={width} height={height / 2} />
        </>
      )}
    </div>
  );
}
