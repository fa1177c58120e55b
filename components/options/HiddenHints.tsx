import type { Dismissed } from '@/content/memory/memory';
import { Button } from '../Button';
import { useT } from '../useT';
import { Section } from './Section';

interface Props {
  dismissed: Dismissed;
  onBack(hint: string): void;
  onAllBack(): void;
}

/** The hints a person has hidden, each with the way back; nothing where none is. */
export const HiddenHints = ({ dismissed, onBack, onAllBack }: Props) => {
  const t = useT();
  const hidden = Object.entries(dismissed);
  const list = new Intl.ListFormat(t.language, { type: 'unit' });
  const where = (on: 'always' | readonly string[]) =>
    on === 'always'
      ? t('options.hints.always')
      : t('options.hints.on', { pages: list.format(on.map((page) => t.of(`pages.${page}`))) });
  if (hidden.length === 0) return null;
  return (
    <Section heading={t('options.hints.heading')}>
      <ul class="rows">
        {hidden.map(([hint, on]) => {
          const title = t.of(`hints.${hint}.title`) || hint;
          return (
            <li key={hint}>
              <div>
                <p>{title}</p>
                <p class="small muted">{where(on)}</p>
              </div>
              <Button little onClick={() => onBack(hint)} aria-label={`${t('options.hints.back')}: ${title}`}>
                {t('options.hints.back')}
              </Button>
            </li>
          );
        })}
      </ul>
      {hidden.length > 1 && (
        <div class="buttons">
          <Button look="outlined" onClick={onAllBack}>
            {t('options.hints.allBack')}
          </Button>
        </div>
      )}
    </Section>
  );
};
