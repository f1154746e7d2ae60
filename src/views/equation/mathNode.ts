// MathML as plain data: what the build makes of TeX and what MathPart turns into elements.

/** An element's name, attributes and children, or the text of a leaf. */
export type MathNode = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...MathNode[]];
