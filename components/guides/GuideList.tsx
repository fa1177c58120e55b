import { guides } from '@/content/guides';
import { type Guide, groups } from '@/content/guides/guide';
import { type GuideMemory, isUnderWay } from '@/content/guides/guideNow';
import { introOf, partTexts } from '@/content/guides/guideTexts';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { useT } from '../useT';

interface Props {
  memory: GuideMemory;
  now: number;
  onOpen(guide: string): void;
}

const Line = ({ guide, memory, now, onOpen }: Props & { guide: Guide }) => {
  const t = useT();
  const step = isUnderWay(guide, memory, now);
  const name = t.of(`guides.${guide.id}.title`);
  const intro = introOf(t, guide);
  const at = step && t.of(partTexts(t, guide, 'steps', step)?.title ?? '');
  return (
    <li>
      <div>
        <h3>{name}</h3>
        {intro && <p class="muted">{t.of(intro)}</p>}
        {at && <Chip tone="accent">{t('guides.underWay', { step: at })}</Chip>}
      </div>
      <Button
        look="outlined"
        aria-label={step ? t('guides.goOnLabel', { name }) : t('guides.startLabel', { name })}
        onClick={() => onOpen(guide.id)}
      >
        {step ? t('guides.goOn') : t('guides.start')}
      </Button>
    </li>
  );
};

/** Every guide, by what it is for; those under way say where the person is. */
export const GuideList = (props: Props) => {
  const t = useT();
  return (
    <div class="guideList">
      {groups.map((group) => (
        <section key={group} aria-labelledby={`guides-${group}`}>
          <h2 id={`guides-${group}`}>{t.of(`guides.groups.${group}`)}</h2>
          <ul>
            {guides
              .filter((guide) => guide.group === group)
              .map((guide) => (
                <Line key={guide.id} guide={guide} {...props} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
