// Renders faces, so that neither the page nor a worker that trains has to wait for them.
import { serveFaceRenderer } from './serveFaceRenderer';

serveFaceRenderer(self);
