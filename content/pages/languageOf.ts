export const languageOf = (document: Document, _url: URL): string =>
  document.documentElement.lang || 'unknown';
