import { useState } from 'preact/hooks';
import { type SendingWay, sendingLinks } from '@/content/letters/sendingWays';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { LinkButton } from '../LinkButton';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { CopyButton } from './CopyButton';
import type { Editing } from './useWritten';

interface Props {
  written: Editing;
  /** The letter goes by mail: it can be opened in a mail program or on a mail site. */
  byMail: boolean;
  /** The person leaves its gaps on purpose, or there are none. */
  free: boolean;
  onFree(free: boolean): void;
  copy(text: string): Promise<boolean>;
  print(): void;
}

/** Names of their own, never translated. */
const names: Record<Exclude<SendingWay, 'program'>, string> = {
  gmail: 'Gmail',
  outlook: 'Outlook',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
};

/** The ways out of here: copied, opened where it is sent from, printed. None while a gap stands unnoticed. */
export const Send = ({ written, byMail, free, onFree, copy, print }: Props) => {
  const t = useT();
  const [cut, setCut] = useState(false);
  const { missing } = written;
  const list = new Intl.ListFormat(t.language).format(missing.map((id) => t.of(`letters.fields.${id}`)));
  return (
    <div class="send">
      {missing.length > 0 && (
        <Notice tone="wait" role="status">
          <p>{t('letters.blanks', { count: missing.length, list })}</p>
          <Checkbox label={t('letters.leaveGaps')} checked={free} onValue={onFree} />
        </Notice>
      )}
      <div class="buttons">
        <CopyButton
          look="primary"
          disabled={!free && missing.length > 0}
          text={written.text}
          label={t('letters.copy')}
          copy={copy}
        />
        <Button look="outlined" disabled={!free && missing.length > 0} onClick={print}>
          {t('letters.print')}
        </Button>
      </div>
      {byMail && (
        <div class="buttons">
          {sendingLinks(written).map(({ way, href, whole }) => {
            const name = way === 'program' ? t('letters.openProgram') : names[way];
            const open = () => {
              setCut(!whole);
              if (!whole) void copy(written.text);
            };
            return !free && missing.length > 0 ? (
              <Button key={way} little look="outlined" disabled>
                {name}
              </Button>
            ) : (
              <LinkButton key={way} little look="outlined" href={href} onClick={open}>
                {name}
              </LinkButton>
            );
          })}
        </div>
      )}
      <p role="status" class="small muted">
        {cut && t('letters.tooLong')}
      </p>
    </div>
  );
};
