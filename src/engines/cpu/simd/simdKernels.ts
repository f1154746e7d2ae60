// The kernels in SIMD WebAssembly (./assembly), as the encoder's pass calls them. An array is a view of the instance's
// memory, so its address is all that a kernel needs of it; two engines have an instance each and share nothing.
import type { Numbers } from '../../../core/loss/kinds';
import type { Arithmetic, ProvideKernels } from '../kernels';

/** Bytes that memory grows by. */
const PAGE = 65_536;
/** Bytes of four numbers: every array starts and ends with a whole vector. */
const VECTOR = 16;
/** Bytes that a matrix product may read past the end of the last array (./assembly/product.ts). */
const READ_PAST = 2 * VECTOR;

/**
 * Kernels in an instance of `module` of their own, with as much memory as the arrays need. The kernels keep `scratch`
 * numbers for themselves, at least as many as the largest layer has weights. Throws what WebAssembly throws where it is not
 * allowed or no memory is left.
 */
export function provideSimdKernels(module: WebAssembly.Module, scratch: number): ProvideKernels {
  return (layOut) => {
    const { memory, ...assembly } = new WebAssembly.Instance(module).exports as { memory: WebAssembly.Memory };
    const arithmetic = addressed(assembly);
    let end = 0;
    const layOutAs = (view: (start: number, length: number) => Numbers) => {
      // The scratch memory begins after one vector (./assembly/layout.ts).
      end = VECTOR;
      const allocate = (length: number) => {
        const start = end;
        end += VECTOR * Math.ceil((4 * length) / VECTOR);
        return view(start, length);
      };
      allocate(scratch);
      return layOut({ ...arithmetic, allocate });
    };
    // Growing detaches every view of the memory, so the arrays are counted first and the memory grows once.
    layOutAs(() => new Float32Array());
    memory.grow(Math.ceil((end + READ_PAST) / PAGE));
    return layOutAs((start, length) => new Float32Array(memory.buffer, start, length));
  };
}

/** The compiled kernels, which take addresses, under the signatures of the plain ones, which take arrays. */
function addressed(assembly: object): Arithmetic {
  const kernels = Object.entries(assembly as Record<string, (...given: number[]) => void>).map(([name, kernel]) => [
    name,
    // A number has no offset and is passed as it is.
    (...given: Numbers[]) => kernel(...given.map((one) => one.byteOffset ?? one)),
  ]);
  return Object.fromEntries(kernels);
}
