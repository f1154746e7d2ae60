// Waiting before another attempt on the network.

/** Resolves after so many ms, or as soon as the browser says that it is online again. */
export function pause(ms: number): Promise<void> {
  return new Promise((over) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      over();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end);
  });
}
