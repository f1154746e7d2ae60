// Pictures that are no items, where the encoder puts them: with a dashed frame and a name.
import { hasPlace } from './positions';

export interface StageGuest {
  /** Address of the picture. */
  readonly image: string;
  readonly name: string;
}

const SIZE = 34;

interface GuestMarksProps {
  readonly guests: readonly StageGuest[];
  /** `(guests, 2)` px, of at least as many. */
  readonly positions: Float32Array;
}

export function GuestMarks({ guests, positions }: GuestMarksProps) {
  return (
    <g className="guests">
      {guests.map(({ image, name }, i) =>
        hasPlace(positions, i) ? (
          <g key={name} className="guest" transform={`translate(${positions[2 * i]} ${positions[2 * i + 1]})`}>
            {/* Another picture arrives anew. */}
            <g key={image} className="guest-arrives">
              <rect x={-SIZE / 2} y={-SIZE / 2} width={SIZE} height={SIZE} rx={5} />
              <image href={image} x={2 - SIZE / 2} y={2 - SIZE / 2} width={SIZE - 4} height={SIZE - 4} />
              <text y={SIZE / 2 + 15} textAnchor="middle">
                {name}
              </text>
            </g>
          </g>
        ) : null,
      )}
    </g>
  );
}
