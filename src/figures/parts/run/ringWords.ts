// What is said at the margin ring, whichever figure shows it.
import type { Distance } from '../../../core/loss/kinds';
import type { Words } from '../../../i18n';

interface Ring {
  readonly margin: number;
  readonly distance: Distance;
}

/** `caught`: different items inside the ring. */
export function ringWords({ lab }: Words, { margin, distance }: Ring, caught: number, compact: boolean) {
  return {
    margin: lab.ringLabel,
    marginText: lab.ringText(margin, distance),
    marginSpoken: lab.ringSpoken(margin, caught),
    farSide: lab.farSide,
    unit: lab.unitSign[distance],
    invitation: compact ? lab.invitationShort : lab.invitation,
    wasHere: lab.ringWasHere,
    zoomedOut: lab.zoomedOut,
  };
}
