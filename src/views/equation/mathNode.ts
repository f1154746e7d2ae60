// MathML as plain data: the build makes it from TeX, and MathPart turns it into elements.

/** An element's name, attributes and children, or the text of a leaf. */
export type MathNode = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...MathNode[]];
