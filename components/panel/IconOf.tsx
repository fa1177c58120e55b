import type { Translator } from '@/content/translator';
import { book, check, clock, info, question, warning } from '../iconPaths';
import { SvgIcon } from '../SvgIcon';
import type { HintIcon } from './panelView';

const paths: Record<HintIcon, string> = {
  noWayBack: warning,
  save: book,
  open: clock,
  question,
  first: clock,
  info,
  done: check,
  accepted: check,
};

/** The icon of a hint or a check; what it says by form and colour it says in words to who does not see it. */
export const IconOf = ({ icon, t, silent = false }: { icon: HintIcon; t: Translator; silent?: boolean }) =>
  silent ? null : (
    <span class="sign" data-icon={icon} role="img" aria-label={t.of(`panel.icons.${icon}`)}>
      <SvgIcon drawing={paths[icon]} size={18} />
    </span>
  );
