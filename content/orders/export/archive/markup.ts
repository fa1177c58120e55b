const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text inside markup or a quoted attribute: the five characters that mean something, and no broken halves. */
export const markup = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (character) => names[character] ?? '');

/** The same for a text that came from a page: it cannot turn the direction of what stands around it. */
export const foreign = (text: string): string => `<bdi>${markup(text)}</bdi>`;
