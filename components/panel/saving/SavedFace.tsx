import type { Translator } from '@/content/translator';
import { check } from '../../iconPaths';
import { SvgIcon } from '../../SvgIcon';
import { Face } from './Face';
import type { SaveActs, SaveState } from './saveState';

interface Props {
  state: SaveState;
  t: Translator;
  acts: SaveActs;
}

/** How much of the list that is. */
const extent = ({ whole, period, gapAfter, goesOn }: SaveState, t: Translator): string => {
  if (whole) return period ? t('saving.whole', { period }) : t('saving.wholeList');
  if (gapAfter !== undefined) return gapAfter ? t('saving.gapAfter', { day: gapAfter }) : t('saving.gap');
  return t(goesOn ? 'saving.goesOn' : 'saving.soFar');
};

/** Something that could not be read is said, with its number. */
const lacks = ({ toComplete, incomplete, unread, leftOut }: SaveState, t: Translator): string[] => [
  ...(toComplete > 0 ? [t('saving.toComplete', { count: toComplete })] : []),
  ...(incomplete > 0 ? [t('saving.incomplete', { count: incomplete })] : []),
  ...(unread > 0 ? [t('saving.unread', { count: unread })] : []),
  ...(leftOut > 0 ? [t('saving.leftOut', { count: leftOut })] : []),
];

/** What was saved, how much of the list that is, and what can be done with it. At its end there is nothing to stop. */
export const SavedFace = ({ state, t, acts }: Props) => {
  const hasGap = !state.whole && state.gapAfter !== undefined;
  const canLoad = state.goesOn && !state.whole;
  return (
    <Face
      title={t('saving.saved', { count: state.saved })}
      icon={<SvgIcon drawing={check} />}
      buttons={[
        state.saved + state.unread > 0 && { text: t('saving.download'), press: acts.download },
        hasGap
          ? { text: t('saving.fromTop'), press: acts.fromTop }
          : canLoad && { text: t('saving.loadRest'), press: acts.loadAll },
        state.toComplete > 0 && {
          text: t('saving.complete', { count: state.toComplete }),
          press: acts.complete,
        },
        { text: t('saving.close'), press: acts.close },
      ]}
    >
      <p>{[extent(state, t), ...lacks(state, t)].join(' ')}</p>
    </Face>
  );
};
