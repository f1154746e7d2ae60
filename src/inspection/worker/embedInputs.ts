// Where pictures that are no items of the data set would stand: embedded on the plain engine, from state exported by
// whichever engine trains.
import { product, requireFinite, rowCount } from '../../core/rows';
import { createPass } from '../../engines/cpu/pass';
import { plainKernels } from '../../engines/cpu/plain/plainKernels';
import type { EngineSetup, EngineState } from '../../engines/engine';
import type { Embedded } from '../protocol/inspectionProtocol';

/** `inputs` `(rows, itemSize)`, standardised as those of `setup` are. Throws `rows-shape` or `not-finite`. */
export function embedInputs(setup: EngineSetup, state: EngineState, inputs: Float32Array) {
  const { dimensions } = setup.spec;
  const itemSize = product(setup.spec.itemShape);
  const rows = rowCount(inputs, itemSize);
  requireFinite(inputs, itemSize);
  const pass = createPass(setup.spec, rows, plainKernels());
  pass.input.set(inputs);
  pass.forward(state.parameters, rows);
  const embeddings = Float32Array.from(pass.embeddings);
  return { step: state.step, embeddings, dimensions } satisfies Omit<Embedded, 'run'>;
}
