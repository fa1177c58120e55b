import type { Dismissed } from '@/content/look';
import { Button } from '../Button';
import { useSay } from '../say';
import { Section } from './Section';

interface Props {
  dismissed: Dismissed;
  onBack(hint: string): void;
  onAllBack(): void;
}

/** The hints a person has hidden, each with the way back. */
export const HiddenHints = ({ dismissed, onBack, onAllBack }: Props) => {
  const say = useSay();
  const hidden = Object.entries(dismissed);
  const list = new Intl.ListFormat(say.language, { type: 'unit' });
  const where = (on: 'always' | readonly string[]) =>
    on === 'always'
      ? say('options.hints.always')
      : say('options.hints.on', { pages: list.format(on.map((page) => say.of(`pages.${page}`))) });
  return (
    <Section heading={say('options.hints.heading')}>
      {hidden.length === 0 && <p class="muted">{say('options.hints.none')}</p>}
      <ul class="rows">
        {hidden.map(([hint, on]) => {
          const title = say.of(`hints.${hint}.name`) || say.of(`hints.${hint}.title`) || hint;
          return (
            <li key={hint}>
              <div>
                <p>{title}</p>
                <p class="small muted">{where(on)}</p>
              </div>
              <Button
                little
                onClick={() => onBack(hint)}
                aria-label={`${say('options.hints.back')}: ${title}`}
              >
                {say('options.hints.back')}
              </Button>
            </li>
          );
        })}
      </ul>
      {hidden.length > 1 && (
        <div class="buttons">
          <Button look="outlined" onClick={onAllBack}>
            {say('options.hints.allBack')}
          </Button>
        </div>
      )}
    </Section>
  );
};
