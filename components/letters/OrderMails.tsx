import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadMails } from '@/content/mail/readMails';
import { FileButton } from '../FileButton';
import { usePage } from '../page/pageContext';
import { useAction } from '../page/useAction';
import { useT } from '../useT';
import type { OrderChoice } from './orderChoice';

interface Props {
  /** The orders that the mails name, to be ticked like those of the casebook. */
  onOrders(orders: OrderChoice[]): void;
}

/** Order numbers out of old mails, for whoever cannot look them up any more. Read here, kept nowhere. */
export const OrderMails = ({ onOrders }: Props) => {
  const t = useT();
  const { jobs } = usePage();
  const act = useAction();
  const [found, setFound] = useState<ReadMails>();
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  const read = (file: File) =>
    void act('mails', async () => {
      const result = await jobs.readMails(file, running.current.signal);
      setFound(result);
      onOrders(
        result.mails.map(({ order, at, state, subject }) => ({
          id: order,
          label: [at.slice(0, 10), state !== 'unknown' && t.of(`letters.mails.states.${state}`), subject]
            .filter(Boolean)
            .join(' · '),
        })),
      );
    });
  return (
    <div class="orderMails">
      <p class="small muted">{t('letters.mails.what')}</p>
      <div class="buttons">
        <FileButton accept=".eml,.mbox,message/rfc822" onFile={read}>
          {t('letters.mails.choose')}
        </FileButton>
      </div>
      <p role="status" class="small">
        {found && t('letters.mails.found', { orders: found.mails.length, mails: found.read })}
      </p>
    </div>
  );
};
