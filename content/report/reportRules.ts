/** How long a label may be, and how many a report holds. Longer texts are sentences, and sentences speak of somebody. */
export const labelRules = { characters: 40, words: 6, most: 60 } as const;
export const labelKinds = ['tab', 'button', 'heading', 'state'] as const;
