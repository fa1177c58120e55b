import type { ComponentChildren } from 'preact';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { SvgIcon } from '../SvgIcon';
import { useT } from '../useT';
import { daysSince } from '../when';
import { checkLooks } from './looks';
import { checkTitle, checkWhen } from './words';

interface Props {
  line: CheckLine;
  now: number;
  /** What was seen today is told without its age. */
  brief?: boolean;
  /** What can be done about it, at the end of the line. */
  children?: ComponentChildren;
}

/** One check as a line: what it is, who says so and when, and why it is open again. A question says by itself what is missing. */
export const CheckItem = ({ line, now, brief = false, children }: Props) => {
  const t = useT();
  const { icon, tone } = checkLooks[line.check.state];
  const fresh = brief && line.when.at !== undefined && daysSince(line.when.at, now) === 0;
  return (
    <li class={`check ${tone}`}>
      <SvgIcon drawing={icon} size={20} />
      <div class="grow">
        <p>{checkTitle(t, line)}</p>
        {line.check.state !== 'question' && !fresh && <p class="small muted">{checkWhen(t, line, now)}</p>}
        {line.again && <p class="small muted">{t.of(`verdict.again.${line.again}`)}</p>}
      </div>
      {children}
    </li>
  );
};
