// The element in JSX: `import type {} from 'triplet-lab/react';` once, anywhere in the project.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { TripletLabAttributes, TripletLabElement, TripletLabOwnEvents } from './embed';

/** React 19 listens to `step` where it is given `onstep`. */
type Listeners = {
  readonly [Name in keyof TripletLabOwnEvents as `on${Name}`]?: (event: TripletLabOwnEvents[Name]) => unknown;
};

type Props = Omit<HTMLAttributes<TripletLabElement>, keyof TripletLabAttributes> &
  ClassAttributes<TripletLabElement> &
  TripletLabAttributes &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'triplet-lab': Props;
    }
  }
}
