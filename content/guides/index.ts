import type { GuideId } from '../ids';
import afterwards from './afterwards';
import companion from './companion';
import emptyPage from './emptyPage';
import firstCheck from './firstCheck';
import type { Guide } from './guide';
import halfYearCheck from './halfYearCheck';
import locked from './locked';
import lures from './lures';
import monthCheck from './monthCheck';
import noCode from './noCode';
import onlyDeactivated from './onlyDeactivated';
import optionHidden from './optionHidden';
import pause from './pause';
import refused from './refused';
import round from './round';
import signInLoop from './signInLoop';
import sliderStuck from './sliderStuck';
import stillActive from './stillActive';
import systemError from './systemError';
import trouble from './trouble';

/** Every guide, in the order they are listed. One file each. */
const table = {
  round,
  companion,
  optionHidden,
  trouble,
  sliderStuck,
  noCode,
  systemError,
  emptyPage,
  refused,
  stillActive,
  onlyDeactivated,
  signInLoop,
  locked,
  pause,
  afterwards,
  firstCheck,
  monthCheck,
  halfYearCheck,
  lures,
} satisfies Record<GuideId, Guide>;

export const guides: readonly Guide[] = Object.values(table);

export const guideOf = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);
