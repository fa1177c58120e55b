import { dateFormat, numberInWords, pluralRules } from './intl';

/** A compiled message: what `@formatjs/icu-messageformat-parser` makes of a text. */
type Element =
  | { type: 0; value: string }
  | { type: 1; value: string }
  | { type: 2 | 3 | 4; value: string; style?: Style | null }
  | { type: 5; value: string; options: Options }
  | { type: 6; value: string; options: Options; offset: number; pluralType?: 'cardinal' | 'ordinal' }
  | { type: 7 }
  | { type: 8; value: string; children: Message };
type Message = readonly Element[];
type Options = Record<string, { value: Message }>;
type Style = string | { parsedOptions?: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions };
type Values = Record<string, unknown>;
type Tag = (chunks: unknown[]) => unknown;

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: 'numeric' };
const optionsOf = (style: Style | null | undefined) =>
  typeof style === 'object' ? style?.parsedOptions : undefined;

/**
 * Says compiled messages as `intl-messageformat` does, in a quarter of its size: it stands in for that library in the
 * script that runs in pages (see scripts/inPage.ts). Named date styles are always the long one. A test holds every
 * text of the cards against the library.
 */
export class IntlMessageFormat {
  constructor(
    private readonly message: Message,
    private readonly language: string,
  ) {}

  /** The parts in order; what stands inside a tag is what the tag's function makes of it. */
  format(values: Values = {}): unknown[] {
    return this.say(this.message, values);
  }

  private say(message: Message, values: Values, pound?: number): unknown[] {
    const { language } = this;
    return message.flatMap((it) => {
      if (it.type === 0) return it.value;
      if (it.type === 7) return numberInWords(pound ?? 0, language);
      const value = values[it.value];
      if (it.type === 8) return (value as Tag)(this.say(it.children, values, pound));
      if (it.type === 2) return numberInWords(value as number, language, optionsOf(it.style));
      if (it.type === 3 || it.type === 4) {
        const otherwise = it.type === 3 ? day : time;
        return dateFormat(language, optionsOf(it.style) ?? otherwise).format(value as Date);
      }
      if (it.type === 5)
        return this.say((it.options[value as string] ?? it.options.other)?.value ?? [], values, pound);
      if (it.type === 6) {
        const number = (value as number) - it.offset;
        const chosen =
          it.options[`=${value}`] ??
          it.options[pluralRules(language, { type: it.pluralType }).select(number)] ??
          it.options.other;
        return this.say(chosen?.value ?? [], values, number);
      }
      return value;
    });
  }
}
