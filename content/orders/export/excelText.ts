// Excel keeps no more in a cell.
const longest = 32_767;
const escaped = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as an Excel file has to hold it. `_x0041_` means "A" there, so a text that really says so gets its
 * underscore escaped; characters XML cannot carry are escaped the same way. A text that is also the name of a
 * property of every object ("constructor") gets its first letter escaped: the writer keeps its texts in a plain
 * object and would write a function in its place.
 */
export const excelText = (text: string): string => {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  const safe = cut
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, escaped);
  return safe in {} ? escaped(safe) + safe.slice(1) : safe;
};
