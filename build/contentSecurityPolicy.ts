// The content security policy of the built page, as a meta element, because static hosts set no headers. It is not written in
// index.html, because the development server needs inline scripts and a socket.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { earlyScript } from './earlyFiles';
import { openingScript } from './openingFailure';

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

const POLICY = {
  'default-src': "'none'",
  // The SIMD kernels are compiled in the worker; without this their plain twins train, several times as slowly.
  // Two inline scripts are allowed, by their texts.
  'script-src': ["'self' 'wasm-unsafe-eval'", ...[openingScript(), earlyScript()].map(hashOf)].join(' '),
  'style-src': "'self'",
  // A worker of an opaque origin starts from a blob.
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  // The link-maker shows what a link opens.
  'frame-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export function contentSecurityPolicy(): Plugin {
  const content = Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
