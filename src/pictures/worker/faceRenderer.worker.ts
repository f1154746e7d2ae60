// The worker that renders faces, so that neither the page nor training waits for them.
import { announceStart } from '../../workers/protocol/started';
import { serveFaceRenderer } from './serveFaceRenderer';

serveFaceRenderer(self);
announceStart(self);
