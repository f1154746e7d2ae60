// One sentence below a control that the present loss has disabled.
interface UnusedReasonProps {
  /** The control is described by it. */
  readonly id: string;
  readonly reason: string | null;
}

export function UnusedReason({ id, reason }: UnusedReasonProps) {
  if (!reason) return null;
  return (
    <p className="control-help control-unused" id={id}>
      {reason}
    </p>
  );
}
