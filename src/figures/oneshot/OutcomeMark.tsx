// Right or wrong, by shape: a tick or a cross. The word stands beside it.

export function OutcomeMark({ right }: { readonly right: boolean }) {
  return (
    <svg
      className={right ? 'verdict-right' : 'verdict-wrong'}
      width={12}
      height={12}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={right ? 'M1.5 6.5l3 3.5l6-8' : 'M2 2l8 8M10 2l-8 8'} />
    </svg>
  );
}
