// Made by build/mathml.ts.
declare module 'virtual:equation' {
  /** Each part of the loss as a `math` element. */
  export const parts: Readonly<
    Record<import('../../views/equation/tex').PartName, import('../../views/equation/mathNode').MathNode>
  >;
}
