// What is said at the margin ring, whichever figure shows it.
import type { Words } from '../../i18n';

/** `caught`: different items inside the ring. */
export function ringWords({ lab }: Words, margin: number, caught: number, compact: boolean) {
  return {
    margin: lab.ringLabel,
    marginText: lab.ringText(margin),
    marginSpoken: lab.ringSpoken(margin, caught),
    farSide: lab.farSide,
    invitation: compact ? lab.invitationShort : lab.invitation,
    wasHere: lab.ringWasHere,
    zoomedOut: lab.zoomedOut,
  };
}
