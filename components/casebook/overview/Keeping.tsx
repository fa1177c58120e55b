import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../Button';
import type { StoragePersistence } from '../../page/browserApi';
import { usePage } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';

const sizeWords = (bytes: number, language: string) => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    Number(value),
  );
};

/** Whether the browser keeps all of it, and a way to ask it to. */
export const Keeping = () => {
  const t = useT();
  const act = useAction();
  const { storagePersistence, requestPersistence } = usePage().browserApi;
  const [kept, setKept] = useState<StoragePersistence>();
  const [refused, setRefused] = useState(false);
  useEffect(
    () => void act('read', async () => setKept(await storagePersistence())),
    [act, storagePersistence],
  );
  if (!kept) return null;
  const ask = async () => {
    const promised = await requestPersistence();
    setRefused(!promised);
    setKept(await storagePersistence());
  };
  return (
    <section class="section">
      <h2>{t('casebook.overview.keep.heading')}</h2>
      <p>
        {t(kept.persisted ? 'casebook.overview.keep.persisted' : 'casebook.overview.keep.notPersisted')}{' '}
        {kept.used !== 'unknown' &&
          t('casebook.overview.keep.used', { size: sizeWords(kept.used, t.language) })}
      </p>
      <p>{t('casebook.overview.keep.uninstall')}</p>
      {!kept.persisted && (
        <div class="buttons">
          <Button look="outlined" onClick={() => void act('persist', ask)}>
            {t('casebook.overview.keep.ask')}
          </Button>
          <p role="status" class="muted">
            {refused && t('casebook.overview.keep.refused')}
          </p>
        </div>
      )}
    </section>
  );
};
