/** Why something failed, in a text that tells kinds apart: `QuotaExceededError: …`, or the reason that we threw ourselves. */
export const reasonOf = (error: unknown): string => {
  // Errors of browsers need not be of this page's own kind, nor have a message.
  const { name = '', message = '' } = typeof error === 'object' && error !== null ? (error as Error) : {};
  if (name === '' && message === '') return String(error);
  return name === 'Error' || name === '' ? message : `${name}: ${message}`;
};
