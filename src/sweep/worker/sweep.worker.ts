// The worker that takes whole runs, one after another, for a grid of them.
import { announceStart } from '../../workers/protocol/started';
import { serveSweep } from './serveSweep';

serveSweep(self);
announceStart(self);
