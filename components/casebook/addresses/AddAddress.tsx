import { useState } from 'preact/hooks';
import { addresses } from '@/content/casebook/stores';
import { textId } from '@/content/casebook/textId';
import { Button } from '../../Button';
import { Disclosure } from '../../Disclosure';
import { useT } from '../../useT';
import { LongField } from '../details/LongField';
import { useCasebook } from '../held';

/** An address typed by hand, for pages on which we cannot tell addresses apart. */
export const AddAddress = () => {
  const t = useT();
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
    <Disclosure title={t('casebook.addresses.add')}>
      <div class="stack">
        <LongField label={t('casebook.addresses.addLabel')} value={text} onValue={setText} />
        <div class="buttons">
          <Button look="outlined" disabled={text.trim() === ''} onClick={() => void save()}>
            {t('casebook.addresses.addSave')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
