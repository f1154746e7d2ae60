// The worker that renders faces, so that neither the page nor training waits for them.
import { serveFaceRenderer } from './serveFaceRenderer';

serveFaceRenderer(self);
