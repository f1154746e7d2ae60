// The worker that every run starts on: a few kB without tfjs, so that training begins at once, on the processor.
import { createCpuEngine } from '../../engines/cpu/cpuEngine';
import { announceStart } from '../../workers/protocol/started';
import { serve } from './serve';

serve(self, { create: (setup) => createCpuEngine(setup) });
announceStart(self);
