import { useEffect, useState } from 'preact/hooks';
import { emptyDetails, signInWays } from '@/content/casebook/accountDetails';
import type { AccountDetails } from '@/content/casebook/records';
import { Button } from '../../Button';
import { Checkbox } from '../../Checkbox';
import { Notice } from '../../Notice';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { TextField } from '../../TextField';
import { useT } from '../../useT';
import { LongField } from '../details/LongField';
import { Payments } from '../details/Payments';
import { view } from '../view';

/** What the person wants to remember of the account. Typed by them; nothing of it is ever read from a page. */
const Details = () => {
  const t = useT();
  const act = useAction();
  const { casebook, ensure, stores } = useCasebook();
  const [typed, setTyped] = useState<AccountDetails>();
  const [saved, setSaved] = useState<'yes' | 'no'>();
  useEffect(() => {
    let current = true;
    const empty = emptyDetails('');
    void act('read', async () => {
      const stored = casebook && (await stores.details.get(casebook.id, 'account'));
      if (current) setTyped(stored ?? empty);
    });
    return () => {
      current = false;
    };
  }, [casebook?.id]);
  if (!typed) return null;
  const set = (dispatch: Partial<AccountDetails>) => {
    setTyped({ ...typed, ...dispatch });
    setSaved('no');
  };
  const save = async () => {
    const { id } = await ensure();
    await stores.details.put({ ...typed, casebook: id, changedAt: new Date().toISOString() });
    setSaved('yes');
  };
  const toggle = (way: (typeof signInWays)[number], on: boolean) =>
    set({ signIn: signInWays.filter((one) => (one === way ? on : typed.signIn.includes(one))) });
  const isSound = typed.payments.every(({ lastFour }) => /^(\d{4})?$/.test(lastFour));
  const field = (name: 'country' | 'language' | 'currency') => (
    <TextField
      label={t(`casebook.details.${name}`)}
      value={typed[name]}
      onValue={(value) => set({ [name]: value })}
    />
  );
  return (
    <form
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) void act('details', save);
        else event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      }}
    >
      <header class="head">
        <h1>{t('casebook.details.heading')}</h1>
      </header>
      <p class="muted lead">{t('casebook.details.lead')}</p>
      <Notice>
        <p>{t('casebook.details.never')}</p>
      </Notice>
      <TextField
        wide
        label={t('casebook.details.mailbox')}
        hint={t('casebook.details.mailboxHint')}
        value={typed.mailbox}
        onValue={(mailbox) => set({ mailbox })}
      />
      <TextField
        wide
        label={t('casebook.details.phone')}
        hint={t('casebook.details.phoneHint')}
        value={typed.phone}
        onValue={(phone) => set({ phone })}
      />
      <fieldset class="choices">
        <legend>{t('casebook.details.signIn')}</legend>
        <div>
          {signInWays.map((way) => (
            <Checkbox
              key={way}
              label={t(`casebook.details.ways.${way}`)}
              checked={typed.signIn.includes(way)}
              onValue={(on) => toggle(way, on)}
            />
          ))}
        </div>
      </fieldset>
      <div class="beside">
        {field('country')}
        {field('language')}
        {field('currency')}
      </div>
      <Payments payments={typed.payments} onValue={(payments) => set({ payments })} />
      <LongField
        label={t('casebook.details.notes')}
        value={typed.notes}
        onValue={(notes) => set({ notes })}
      />
      <div class="buttons">
        <Button type="submit" look="primary">
          {t('casebook.details.save')}
        </Button>
        <p role="status" class="muted">
          {saved === 'yes' && t('casebook.details.saved')}
          {saved === 'no' && t('casebook.details.unsaved')}
        </p>
      </div>
    </form>
  );
};

export default view({ id: 'accountDetails', View: Details });
