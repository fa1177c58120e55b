import { useState } from 'preact/hooks';
import { readAddressesFile } from '@/content/casebook/file/addressesFile';
import { unlock } from '@/content/casebook/file/lockedFile';
import { Button } from '../../Button';
import { Disclosure } from '../../Disclosure';
import { Notice } from '../../Notice';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { FilePick } from '../FilePick';
import { Opened } from './Opened';
import { SecretField } from './SecretField';

type Outcome = { texts: string[] } | { reason: 'notOurs' | 'wrong' };

/** Opens a file that was locked here, shows what is in it, and can put it back into the casebook. */
export const OpenLocked = () => {
  const t = useT();
  const act = useAction();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [opened, setOpened] = useState<Outcome>();
  const open = async () => {
    if (!file) return;
    const read = await unlock(await file.text(), passphrase);
    const texts = read.ok ? readAddressesFile(read.text) : undefined;
    setOpened(texts ? { texts } : { reason: read.ok ? 'notOurs' : read.reason });
    setPassphrase('');
  };
  return (
    <Disclosure title={t('casebook.addresses.unlock.heading')}>
      <div class="stack">
        <FilePick label={t('casebook.addresses.unlock.pick')} accept=".json" onFile={setFile} />
        <SecretField
          label={t('casebook.addresses.unlock.passphrase')}
          value={passphrase}
          onValue={setPassphrase}
        />
        <div class="buttons">
          <Button
            look="outlined"
            disabled={!file || passphrase === ''}
            onClick={() => void act('unlock', open)}
          >
            {t('casebook.addresses.unlock.open')}
          </Button>
        </div>
        <div role="status">
          {opened && 'texts' in opened && <Opened key={opened.texts.join()} texts={opened.texts} />}
          {opened && 'reason' in opened && (
            <Notice tone="wait">
              <p>{t(`casebook.addresses.unlock.${opened.reason}`)}</p>
            </Notice>
          )}
        </div>
      </div>
    </Disclosure>
  );
};
