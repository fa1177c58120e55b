import { Select } from './Select';
import { useT } from './useT';

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
  const t = useT();
  const now = languages.find(({ id }) => id === t.language)?.name ?? '';
  return (
    <Select
      label={t('options.look.language')}
      hint={hint}
      value={value}
      onValue={onValue}
      options={[
        {
          value: 'auto',
          label:
            value === 'auto'
              ? t('options.look.languageAuto', { name: now })
              : t('options.look.languageAutoShort'),
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
