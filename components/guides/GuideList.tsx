import { guides } from '@/content/guides';
import { type Guide, groups } from '@/content/guides/guide';
import { type GuideMemory, isUnderWay } from '@/content/guides/guideNow';
import { partTexts } from '@/content/guides/guideTexts';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { useSay } from '../say';

interface Props {
  memory: GuideMemory;
  now: number;
  onOpen(guide: string): void;
}

const Line = ({ guide, memory, now, onOpen }: Props & { guide: Guide }) => {
  const say = useSay();
  const step = isUnderWay(guide, memory, now);
  const name = say.of(`guides.${guide.id}.title`);
  const at = step && say.of(partTexts(say, guide, 'steps', step)?.title ?? '');
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p class="muted">{say.of(`guides.${guide.id}.intro`)}</p>
        {at && <Chip tone="accent">{say('guides.underWay', { step: at })}</Chip>}
      </div>
      <Button
        look="outlined"
        aria-label={step ? say('guides.goOnLabel', { name }) : say('guides.startLabel', { name })}
        onClick={() => onOpen(guide.id)}
      >
        {step ? say('guides.goOn') : say('guides.start')}
      </Button>
    </li>
  );
};

/** Every guide, by what it is for; those under way say where the person is. */
export const GuideList = (props: Props) => {
  const say = useSay();
  return (
    <div class="guideList">
      {groups.map((group) => (
        <section key={group} aria-labelledby={`guides-${group}`}>
          <h2 id={`guides-${group}`}>{say.of(`guides.groups.${group}`)}</h2>
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
