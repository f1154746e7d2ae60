// The worker that packs a run for PyTorch. Made when a reader asks for it, and ended when the zip is there.
import { announceStart } from '../../workers/protocol/started';
import { serveRecorder } from './serveRecorder';

serveRecorder(self);
announceStart(self);
