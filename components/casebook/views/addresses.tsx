import { useState } from 'preact/hooks';
import type { SavedAddress } from '@/content/casebook/records';
import { pageAddresses } from '@/content/pageAddresses';
import { Button, IconButton } from '../../Button';
import { Empty } from '../../Empty';
import { LinkButton } from '../../LinkButton';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { AddAddress } from '../addresses/AddAddress';
import { OpenLocked } from '../addresses/OpenLocked';
import { TakeAddresses } from '../addresses/TakeAddresses';
import { useStored } from '../useStored';
import { view } from '../view';

const Lines = ({ all, onRemove }: { all: readonly SavedAddress[]; onRemove(one: SavedAddress): void }) => {
  const t = useT();
  return (
    <ul class="lines">
      {all.map((one) => (
        <li key={one.id}>
          <div>
            <pre class="text" dir="auto">
              {one.text}
            </pre>
            <p class="small muted">{t('casebook.addresses.saved', { at: new Date(one.savedAt) })}</p>
          </div>
          <IconButton
            icon="trash"
            label={t('casebook.addresses.removeLabel', { text: one.text.slice(0, 60) })}
            onClick={() => onRemove(one)}
          />
        </li>
      ))}
    </ul>
  );
};

/** Postal addresses, kept only because the person asked for it. */
const Addresses = () => {
  const t = useT();
  const act = useAction();
  const { casebook, stores } = useCasebook();
  const all = useStored(stores.addresses, casebook?.id);
  const [removed, setRemoved] = useState<SavedAddress>();
  if (!all) return null;
  const remove = (one: SavedAddress) => {
    void act('address', async () => {
      await stores.addresses.remove(one.casebook, one.id);
      setRemoved(one);
    });
  };
  const undo = () => {
    void act('address', async () => {
      if (removed) await stores.addresses.put(removed);
      setRemoved(undefined);
    });
  };
  const link = (
    <LinkButton href={pageAddresses.addresses} look="outlined" icon="link">
      {t('casebook.addresses.empty.action')}
    </LinkButton>
  );
  return (
    <div class="stack form">
      <header class="head">
        <h1>{t('casebook.addresses.heading')}</h1>
        {all.length > 0 && link}
      </header>
      <p class="muted lead">{t('casebook.addresses.lead')}</p>
      <div role="status">
        {removed && (
          <p>
            {t('casebook.addresses.removed')} <Button onClick={undo}>{t('common.undo')}</Button>
          </p>
        )}
      </div>
      {all.length > 0 ? (
        <Lines all={all} onRemove={remove} />
      ) : (
        <Empty icon="book" title={t('casebook.addresses.empty.title')} action={link}>
          {t('casebook.addresses.empty.text')}
        </Empty>
      )}
      <AddAddress />
      {all.length > 0 && <TakeAddresses addresses={all} />}
      <OpenLocked />
    </div>
  );
};

export default view({ id: 'addresses', View: Addresses });
