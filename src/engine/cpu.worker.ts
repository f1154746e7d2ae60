// The first worker of every page: a few kB, trains at once, no GPU.
import { createPlainEngine } from './plain/plainEngine';
import { serve } from './serve';

serve(self, { create: (setup) => createPlainEngine(setup) });
