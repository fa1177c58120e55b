const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * A name every system takes: no separators, control or direction characters, no device names, at most 120 long.
 * `Leavewell orders 2026-11-24.csv`
 */
export const fileName = (stem: string, ending: string): string => {
  const clean = stem
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const safe = clean === '' || reserved.test(clean) ? `Leavewell ${clean}`.trim() : clean;
  return `${[...safe].slice(0, 120).join('').trim()}.${ending}`;
};
