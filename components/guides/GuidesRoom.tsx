import { guideOf } from '@/content/guides';
import type { BrowserId } from '@/content/guides/guide';
import type { GuideMemory } from '@/content/guides/guideNow';
import { introOf } from '@/content/guides/guideTexts';
import { Icon } from '../Icon';
import { SourceList } from '../SourceList';
import { useT } from '../useT';
import type { GuideActs } from './acts';
import { Guide } from './Guide';
import { GuideList } from './GuideList';

interface Props {
  /** The guide to show; the list where there is none of that name. */
  id: string;
  memory: GuideMemory;
  now: number;
  browser: BrowserId;
  acts: GuideActs;
}

/** The room of guides: the list, or one guide with its sources. */
export const GuidesRoom = ({ id, memory, now, browser, acts }: Props) => {
  const t = useT();
  const guide = guideOf(id);
  if (!guide)
    return (
      <div class="stack">
        <h1>{t('guides.title')}</h1>
        <p class="muted lead">{t('guides.intro')}</p>
        <GuideList memory={memory} now={now} onOpen={(one) => acts.route(`guides/${one}`)} />
      </div>
    );
  const intro = introOf(t, guide);
  return (
    <div class="stack">
      <a class="back" href="#guides">
        <Icon name="next" size={16} />
        {t('guides.allGuides')}
      </a>
      <h1>{t.of(`guides.${guide.id}.title`)}</h1>
      {intro && !memory.guides[guide.id] && <p class="muted lead">{t.of(intro)}</p>}
      <Guide key={guide.id} guide={guide} memory={memory} now={now} browser={browser} acts={acts} />
      <SourceList ids={guide.sources} now={now} />
    </div>
  );
};
