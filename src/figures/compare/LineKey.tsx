// How a run's line looks in the chart, beside the run's heading.

export function LineKey({ dashed }: { readonly dashed: boolean }) {
  return (
    <svg className="compare-line-key" width="26" height="10" aria-hidden="true">
      <line
        className={dashed ? 'chart-line chart-line-ink chart-line-dashed' : 'chart-line chart-line-ink'}
        x1="1"
        x2="25"
        y1="5"
        y2="5"
      />
    </svg>
  );
}
