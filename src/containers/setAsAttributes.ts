// Settings whose names HTML has for something else: `dataset`, a property that cannot be set, and `normalize`, a method. Frameworks
// set as a property what an element has by that name, and React's whole page would end with an error.

/** What is set there becomes the attribute; what is read stays what HTML has. */
export function setAsAttributes(prototype: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    if (!(name in prototype)) continue;
    Object.defineProperty(prototype, name, {
      get(this: HTMLElement) {
        return Reflect.get(HTMLElement.prototype, name, this);
      },
      set(this: HTMLElement, value: unknown) {
        this.setAttribute(name, String(value));
      },
    });
  }
}
