// Looks into a run for those who want to see how it works; made only when somebody does.
import { serveInspection } from './serveInspection';

serveInspection(self);
