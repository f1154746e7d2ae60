// English words of the article's furniture: contents, links, print. The chapters' own words are fetched by the article.
export const article = {
  contents: 'Contents',
  linkTo: (title: string) => `Copy the link to “${title}”`,
  linkCopied: 'Link copied.',
  linkShown: 'The link is in the address bar.',
  copied: 'Copied.',
  loading: 'The chapters are being loaded…',
  figureWaits: 'The figure appears here.',
  /** On a name in a text: a control, a chart or a chapter. */
  whereIs: (name: string) => `Show “${name}”`,
  /** From a figure that lies over the page. */
  backToText: 'Back to the text',
  task: 'Try it:',
  print: 'Print the article',
  printing: 'Preparing the figures…',
};
