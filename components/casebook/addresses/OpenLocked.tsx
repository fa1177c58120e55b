import { useState } from 'preact/hooks';
import { type Unlocked, unlock } from '@/content/casebook/lockedFile';
import { Button } from '../../Button';
import { Disclosure } from '../../Disclosure';
import { Notice } from '../../Notice';
import { useSay } from '../../say';
import { FilePick } from '../FilePick';
import { SecretField } from './SecretField';

/** Opens a file that was locked here, and shows what is in it. */
export const OpenLocked = () => {
  const say = useSay();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [opened, setOpened] = useState<Unlocked>();
  const open = async () => {
    if (!file) return;
    setOpened(await unlock(await file.text(), passphrase));
    setPassphrase('');
  };
  return (
    <Disclosure title={say('casebook.addresses.unlock.heading')}>
      <div class="stack">
        <FilePick label={say('casebook.addresses.unlock.pick')} accept=".json" onFile={setFile} />
        <SecretField
          label={say('casebook.addresses.unlock.passphrase')}
          value={passphrase}
          onValue={setPassphrase}
        />
        <div class="buttons">
          <Button look="outlined" disabled={!file || passphrase === ''} onClick={() => void open()}>
            {say('casebook.addresses.unlock.open')}
          </Button>
        </div>
        <div role="status">
          {opened?.ok && <pre class="text">{opened.text}</pre>}
          {opened && !opened.ok && (
            <Notice tone="wait">
              <p>{say(`casebook.addresses.unlock.${opened.reason}`)}</p>
            </Notice>
          )}
        </div>
      </div>
    </Disclosure>
  );
};
