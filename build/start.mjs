// `npm start`: installs what is missing, builds the page, serves it on this computer and says where.
import { join } from 'node:path';
import { prepare, projectFolder } from './install.mjs';

try {
  prepare();
  // Vite is a package, so it can only be loaded after they are installed.
  const { build, preview } = await import('vite');
  const options = /** @type {const} */ ({
    root: projectFolder,
    configFile: join(projectFolder, 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'warn',
  });
  console.log('Building the page');
  await build(options);
  const server = await preview(options);
  console.log(
    `\nTriplet Lab is ready. Open this address; Ctrl+C stops the server.\n${server.resolvedUrls?.local[0]}\n`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
