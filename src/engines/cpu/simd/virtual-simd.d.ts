// The module that build/simdModule.ts serves: the kernels of ./assembly, compiled.
declare module 'virtual:simd' {
  /** A WebAssembly module. */
  export const code: Uint8Array<ArrayBuffer>;
}
