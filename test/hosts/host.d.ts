// What host.js puts on the window of a host page.
interface Window {
  /** Of each frame, in the order of the page. */
  heard: unknown[][];
  received: unknown[];
  send(message: unknown): void;
}
