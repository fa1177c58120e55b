import { Select } from './Select';
import { useSay } from './say';

/** A language of ours, by the name it gives itself. `note` says, in that language, that no native speaker read it yet. */
export interface Language {
  id: string;
  name: string;
  note?: string;
}

interface Props {
  languages: readonly Language[];
  /** A language's id, or 'auto'. */
  value: string;
  hint?: string;
  onValue(value: string): void;
}

export const LanguageSelect = ({ languages, value, hint, onValue }: Props) => {
  const say = useSay();
  const now = languages.find(({ id }) => id === say.language)?.name ?? '';
  return (
    <Select
      label={say('options.look.language')}
      hint={hint}
      value={value}
      onValue={onValue}
      options={[
        {
          value: 'auto',
          label:
            value === 'auto'
              ? say('options.look.languageAuto', { name: now })
              : say('options.look.languageAutoShort'),
        },
        ...languages.map(({ id, name, note }) => ({
          value: id,
          label: note ? `${name} – ${note}` : name,
          lang: id,
        })),
      ]}
    />
  );
};
