import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

export type Kind = 'text' | 'number' | 'date' | 'tag';

/** What a message takes, and the plural forms each of its plurals spells out. */
export interface Takes {
  arguments: Record<string, Kind>;
  plurals: string[][];
}

const kinds: Partial<Record<TYPE, Kind>> = {
  [TYPE.argument]: 'text',
  [TYPE.number]: 'number',
  [TYPE.plural]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'date',
  [TYPE.select]: 'text',
  [TYPE.tag]: 'tag',
};

const walk = (elements: readonly MessageFormatElement[], takes: Takes): void => {
  for (const element of elements) {
    const kind = kinds[element.type];
    if (kind && 'value' in element && typeof element.value === 'string') {
      const held = takes.arguments[element.value];
      if (!held || held === 'text') takes.arguments[element.value] = kind;
    }
    if (element.type === TYPE.plural) takes.plurals.push(Object.keys(element.options));
    if ('options' in element) for (const one of Object.values(element.options)) walk(one.value, takes);
    if ('children' in element) walk(element.children, takes);
  }
};

/** Parses an ICU message. Throws with the parser's own word when it is not one. */
export const parseMessage = (text: string): MessageFormatElement[] => parse(text, { captureLocation: false });

export const takesOf = (elements: readonly MessageFormatElement[]): Takes => {
  const takes: Takes = { arguments: {}, plurals: [] };
  walk(elements, takes);
  return takes;
};
