import { useState } from 'preact/hooks';
import { addresses, type SavedAddress } from '@/content/casebook/addresses';
import { pageAddresses } from '@/content/pageAddresses';
import { Button, IconButton } from '../../Button';
import { Empty } from '../../Empty';
import { LinkButton } from '../../LinkButton';
import { useSay } from '../../say';
import { AddAddress } from '../addresses/AddAddress';
import { OpenLocked } from '../addresses/OpenLocked';
import { TakeAddresses } from '../addresses/TakeAddresses';
import { useCasebook } from '../held';
import { room } from '../room';
import { useStored } from '../useStored';

const Lines = ({ all, onRemove }: { all: readonly SavedAddress[]; onRemove(one: SavedAddress): void }) => {
  const say = useSay();
  return (
    <ul class="lines">
      {all.map((one) => (
        <li key={one.id}>
          <div>
            <pre class="text" dir="auto">
              {one.text}
            </pre>
            <p class="small muted">{say('casebook.addresses.saved', { at: new Date(one.savedAt) })}</p>
          </div>
          <IconButton
            icon="trash"
            label={say('casebook.addresses.removeLabel', { text: one.text.slice(0, 60) })}
            onClick={() => onRemove(one)}
          />
        </li>
      ))}
    </ul>
  );
};

/** Postal addresses, kept only because the person asked for it. */
const Addresses = () => {
  const say = useSay();
  const { casebook } = useCasebook();
  const all = useStored(addresses, casebook?.id);
  const [removed, setRemoved] = useState<SavedAddress>();
  if (!all) return null;
  const remove = (one: SavedAddress) => {
    setRemoved(one);
    void addresses.remove(one.casebook, one.id);
  };
  const undo = () => {
    if (removed) void addresses.put(removed);
    setRemoved(undefined);
  };
  const link = (
    <LinkButton href={pageAddresses.addresses} look="outlined" icon="link">
      {say('casebook.addresses.empty.action')}
    </LinkButton>
  );
  return (
    <div class="stack form">
      <header class="head">
        <h1>{say('casebook.addresses.heading')}</h1>
        {all.length > 0 && link}
      </header>
      <p class="muted lead">{say('casebook.addresses.lead')}</p>
      <div role="status">
        {removed && (
          <p>
            {say('casebook.addresses.removed')} <Button onClick={undo}>{say('common.undo')}</Button>
          </p>
        )}
      </div>
      {all.length > 0 ? (
        <Lines all={all} onRemove={remove} />
      ) : (
        <Empty icon="book" title={say('casebook.addresses.empty.title')} action={link}>
          {say('casebook.addresses.empty.text')}
        </Empty>
      )}
      <AddAddress />
      {all.length > 0 && <TakeAddresses addresses={all} />}
      <OpenLocked />
    </div>
  );
};

export default room({ id: 'addresses', View: Addresses });
