import { useEffect, useState } from 'preact/hooks';
import { type AccountDetails, details, emptyDetails, signInWays } from '@/content/casebook/details';
import { Button } from '../../Button';
import { Checkbox } from '../../Checkbox';
import { Notice } from '../../Notice';
import { useSay } from '../../say';
import { TextField } from '../../TextField';
import { LongField } from '../details/LongField';
import { Payments } from '../details/Payments';
import { useCasebook } from '../held';
import { room } from '../room';

/** What the person wants to remember of the account. Typed by them; nothing of it is ever read from a page. */
const Details = () => {
  const say = useSay();
  const { casebook, ensure } = useCasebook();
  const [typed, setTyped] = useState<AccountDetails>();
  const [saved, setSaved] = useState<'yes' | 'no'>();
  useEffect(() => {
    let current = true;
    const empty = emptyDetails('');
    const kept = casebook ? details.get(casebook.id, 'account') : Promise.resolve(undefined);
    void kept.then((it) => current && setTyped(it ?? empty));
    return () => {
      current = false;
    };
  }, [casebook?.id]);
  if (!typed) return null;
  const set = (change: Partial<AccountDetails>) => {
    setTyped({ ...typed, ...change });
    setSaved('no');
  };
  const save = async () => {
    const { id } = await ensure();
    await details.put({ ...typed, casebook: id, changedAt: new Date().toISOString() });
    setSaved('yes');
  };
  const toggle = (way: (typeof signInWays)[number], on: boolean) =>
    set({ signIn: signInWays.filter((one) => (one === way ? on : typed.signIn.includes(one))) });
  const isSound = typed.payments.every(({ lastFour }) => /^(\d{4})?$/.test(lastFour));
  const field = (name: 'country' | 'language' | 'currency') => (
    <TextField
      label={say(`casebook.details.${name}`)}
      value={typed[name]}
      onValue={(value) => set({ [name]: value })}
    />
  );
  return (
    <form
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) void save();
      }}
    >
      <header class="head">
        <h1>{say('casebook.details.heading')}</h1>
      </header>
      <p class="muted lead">{say('casebook.details.lead')}</p>
      <Notice>
        <p>{say('casebook.details.never')}</p>
      </Notice>
      <TextField
        wide
        label={say('casebook.details.mailbox')}
        hint={say('casebook.details.mailboxHint')}
        value={typed.mailbox}
        onValue={(mailbox) => set({ mailbox })}
      />
      <TextField
        wide
        label={say('casebook.details.phone')}
        hint={say('casebook.details.phoneHint')}
        value={typed.phone}
        onValue={(phone) => set({ phone })}
      />
      <fieldset class="choices">
        <legend>{say('casebook.details.signIn')}</legend>
        <div>
          {signInWays.map((way) => (
            <Checkbox
              key={way}
              label={say(`casebook.details.ways.${way}`)}
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
        label={say('casebook.details.notes')}
        value={typed.notes}
        onValue={(notes) => set({ notes })}
      />
      <div class="buttons">
        <Button type="submit" look="primary" disabled={!isSound || saved !== 'no'}>
          {say('casebook.details.save')}
        </Button>
        <p role="status" class="muted">
          {saved === 'yes' && say('casebook.details.saved')}
          {saved === 'no' && say('casebook.details.unsaved')}
        </p>
      </div>
    </form>
  );
};

export default room({ id: 'accountDetails', View: Details });
