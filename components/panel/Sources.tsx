import type { Translator } from '@/content/translator';
import { dateInWords, isOld } from './confirmed';
import type { PanelHint } from './panelView';

/** Who says so, how sure that is and when it was last confirmed, with a warning where that is long ago. */
export const Sources = ({
  card,
  t,
  now,
}: {
  card: Pick<PanelHint, 'sources'>;
  t: Translator;
  now: number;
}) => (
  <ul class="sources">
    {card.sources.map(({ id, sure, confirmed }) => {
      const who = { source: t.of(`sources.${id}`), sure: t.of(`sure.${sure}`) };
      // Common knowledge has no date that could age.
      if (confirmed === 'unknown')
        return <li key={id}>{t(sure === 'common' ? 'panel.source' : 'panel.undated', who)}</li>;
      const date = t.of<string>(`confirmed.${confirmed}`) || dateInWords(confirmed, t.language);
      return isOld(confirmed, now) ? (
        <li key={id}>
          {t('panel.source', who)} · <span class="old">{t('panel.old', { date })}</span>
        </li>
      ) : (
        <li key={id}>{t('panel.confirmed', { ...who, date })}</li>
      );
    })}
  </ul>
);
