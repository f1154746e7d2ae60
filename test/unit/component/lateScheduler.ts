// Each task of React's scheduler comes late, as on a busy machine: a test that counts on an effect behind the screen having run
// then fails every time, and not once in a hundred. Has to be there before React is.
const { setTimeout } = globalThis;
Object.assign(globalThis, { setImmediate: (task: () => void) => setTimeout(task, 25) });

export {};
