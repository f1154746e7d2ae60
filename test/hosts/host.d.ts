// What host.js puts on the window of a host page.
interface Window {
  received: unknown[];
  send(message: unknown): void;
}
