// The first worker of every page: a few kB, trains at once, no GPU.
import { createCpuEngine } from '../../engines/cpu/cpuEngine';
import { serve } from './serve';

serve(self, { create: (setup) => createCpuEngine(setup) });
