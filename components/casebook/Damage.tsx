import { dateOf } from '@/content/dateOf';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { download } from '../page/download';
import { useCasebook } from '../page/pageContext';
import { useAction } from '../page/useAction';
import { useT } from '../useT';

/** What of the casebook could not be read, or can only be read: what is safe, and the raw data for the taking. */
export const Damage = () => {
  const t = useT();
  const act = useAction();
  const { setAside, isNewer, rawFile } = useCasebook();
  const take = (what: 'setAside' | 'all') => () =>
    act('file', async () =>
      download(`leavewell-raw-${dateOf(Date.now())}.json`, await rawFile(what), 'application/json'),
    );
  const count = setAside.reduce((sum, one) => sum + one.count, 0);
  const list = new Intl.ListFormat(t.language, { type: 'unit' });
  const names = setAside.map((one) => `${t.of(`options.kept.casebook.stores.${one.store}`)}: ${one.count}`);
  return (
    <>
      {isNewer && (
        <Notice
          tone="wait"
          title={t('common.failed.newerTitle')}
          action={<Button onClick={take('all')}>{t('casebook.damage.takeAll')}</Button>}
        >
          <p>{t('common.failed.newer')}</p>
        </Notice>
      )}
      {count > 0 && (
        <Notice
          tone="wait"
          title={t('casebook.damage.title', { count })}
          action={<Button onClick={take('setAside')}>{t('casebook.damage.take')}</Button>}
        >
          <p>
            {t('casebook.damage.text')} {list.format(names)}.
          </p>
        </Notice>
      )}
    </>
  );
};
