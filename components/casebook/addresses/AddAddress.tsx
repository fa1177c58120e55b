import { useState } from 'preact/hooks';
import { addresses } from '@/content/casebook/addresses';
import { textId } from '@/content/casebook/textId';
import { Button } from '../../Button';
import { Disclosure } from '../../Disclosure';
import { useSay } from '../../say';
import { LongField } from '../details/LongField';
import { useCasebook } from '../held';

/** An address typed by hand, for pages on which we cannot tell addresses apart. */
export const AddAddress = () => {
  const say = useSay();
  const { ensure } = useCasebook();
  const [text, setText] = useState('');
  const save = async () => {
    const { id } = await ensure();
    const plain = text.trim().slice(0, 2000);
    await addresses.put({
      casebook: id,
      id: await textId(plain),
      text: plain,
      savedAt: new Date().toISOString(),
    });
    setText('');
  };
  return (
    <Disclosure title={say('casebook.addresses.add')}>
      <div class="stack">
        <LongField label={say('casebook.addresses.addLabel')} value={text} onValue={setText} />
        <div class="buttons">
          <Button look="outlined" disabled={text.trim() === ''} onClick={() => void save()}>
            {say('casebook.addresses.addSave')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
