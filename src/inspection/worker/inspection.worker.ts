// The worker that looks into a run: layers, embeddings of other inputs, a step in slow motion. Made with the first question.
import { announceStart } from '../../workers/protocol/started';
import { serveInspection } from './serveInspection';

serveInspection(self);
announceStart(self);
