// A few lines of text in a drawing, as SVG has no line breaks of its own.

const LINE = 16;

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the last line, CSS px. */
  readonly lastY: number;
  readonly anchor?: 'start' | 'end';
  readonly className?: string;
}

export function TextLines({ lines, x, lastY, anchor = 'start', className }: TextLinesProps) {
  const placed = lines.map((line, index) => ({ line, y: lastY - (lines.length - 1 - index) * LINE }));
  return (
    <text className={className} textAnchor={anchor}>
      {placed.map(({ line, y }) => (
        <tspan key={y} x={x} y={y}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Baseline of the last of `count` lines centred on the height `middle`. */
export function centredLines(count: number, middle: number): number {
  return middle + 4.5 + ((count - 1) / 2) * LINE;
}
