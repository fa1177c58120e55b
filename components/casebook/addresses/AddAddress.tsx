import { useState } from 'preact/hooks';
import { textId } from '@/content/casebook/textId';
import { addressLimit } from '@/content/limits';
import { Button } from '../../Button';
import { Disclosure } from '../../Disclosure';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { LongField } from '../details/LongField';

/** An address typed by hand, for pages on which we cannot tell addresses apart. */
export const AddAddress = () => {
  const t = useT();
  const act = useAction();
  const { ensure, stores } = useCasebook();
  const [text, setText] = useState('');
  const save = async () => {
    const { id } = await ensure();
    const plain = text.trim();
    await stores.addresses.put({
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
        <LongField
          label={t('casebook.addresses.addLabel')}
          value={text}
          limit={addressLimit}
          onValue={setText}
        />
        <div class="buttons">
          <Button look="outlined" disabled={text.trim() === ''} onClick={() => void act('address', save)}>
            {t('casebook.addresses.addSave')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
