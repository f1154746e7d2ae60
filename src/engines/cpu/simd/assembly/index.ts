// The kernels of the SIMD engine, compiled to WebAssembly by build/simdModule.ts. This folder is AssemblyScript, which
// looks like TypeScript and is not: the page's compilers leave it alone. Names and the order of parameters are those of
// the plain kernels, with an address for each array. It knows neither nets nor losses.
export { gatherColumns, scatterColumns } from './columns';
export { addParameterGradient, affine, inputGradient } from './layers';
export { adam, relu } from './pointwise';
