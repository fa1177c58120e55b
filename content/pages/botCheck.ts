export const hasBotCheck = (_document: Document): boolean => false;
