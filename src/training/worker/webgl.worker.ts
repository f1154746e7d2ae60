// The worker that carries tfjs. It trains only after its engine has been checked against the plain one and timed.
import { webglHost } from '../../engines/webgl/webglHost';
import { announceStart } from '../../workers/protocol/started';
import { serve } from './serve';

serve(self, webglHost);
announceStart(self);
