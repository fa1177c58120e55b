import { useState } from 'preact/hooks';
import { writeAddresses } from '@/content/casebook/file/addressesFile';
import { lock, shortest } from '@/content/casebook/file/lockedFile';
import type { SavedAddress } from '@/content/casebook/records';
import { dateOf } from '@/content/dateOf';
import { fileName } from '@/content/orders/text/fileName';
import { Button } from '../../Button';
import { download } from '../../page/download';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { SecretField } from './SecretField';

/** The addresses as a text file, plain or locked with a passphrase. */
export const TakeAddresses = ({ addresses }: { addresses: readonly SavedAddress[] }) => {
  const t = useT();
  const act = useAction();
  const [passphrase, setPassphrase] = useState('');
  const [working, setWorking] = useState(false);
  const isShort = passphrase !== '' && passphrase.length < shortest;
  const name = (ending: string) => fileName(`Leavewell addresses ${dateOf(Date.now())}`, ending);
  const texts = addresses.map((one) => one.text);
  const take = async () => {
    if (passphrase === '')
      return download(name('txt'), `${texts.join('\n\n')}\n`, 'text/plain;charset=utf-8');
    setWorking(true);
    const locked = await lock(writeAddresses(texts), passphrase).finally(() => setWorking(false));
    setPassphrase('');
    return download(name('locked.json'), locked, 'application/json');
  };
  return (
    <section class="section">
      <h2>{t('casebook.addresses.export.heading')}</h2>
      <p class="muted">{t('casebook.addresses.export.text')}</p>
      <SecretField
        isNew
        label={t('casebook.addresses.export.passphrase')}
        hint={
          isShort ? t('casebook.addresses.export.tooShort') : t('casebook.addresses.export.passphraseHint')
        }
        value={passphrase}
        onValue={setPassphrase}
      />
      <div class="buttons">
        <Button
          look="outlined"
          icon="download"
          disabled={isShort || working}
          onClick={() => void act('file', take)}
        >
          {t(passphrase === '' ? 'casebook.addresses.export.plain' : 'casebook.addresses.export.locked')}
        </Button>
        <p role="status" class="muted">
          {working && t('casebook.addresses.export.working')}
        </p>
      </div>
    </section>
  );
};
