// Renders faces, so that neither the page nor a worker that trains has to wait for them.
import { serveStudio } from './serveStudio';

serveStudio(self);
