// The module that build/mnistDigits.ts serves: where the file of digits lies and how it is laid out.
declare module 'virtual:mnist' {
  export const url: string;
  /** Height and width of one picture. */
  export const size: number;
  /** Training samples a class, then held-out samples a class. */
  export const train: number;
  export const heldOut: number;
}
