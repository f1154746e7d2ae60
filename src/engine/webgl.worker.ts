// The worker that carries tfjs. It trains only after its engine has been checked against the plain one and timed.
import { serve } from './serve';
import { webglHost } from './webgl/webglHost';

serve(self, webglHost);
