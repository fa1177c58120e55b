import type { AccountDetails } from '@/content/casebook/records';
import { paymentKindLimit } from '@/content/limits';
import { Button, IconButton } from '../../Button';
import { TextField } from '../../TextField';
import { useT } from '../../useT';

type Payment = AccountDetails['payments'][number];

interface Props {
  payments: readonly Payment[];
  onValue(payments: Payment[]): void;
}

/** Kinds of payment with four digits each. More cannot be typed, and the casebook would refuse it. */
export const Payments = ({ payments, onValue }: Props) => {
  const t = useT();
  const set = (place: number, change: Partial<Payment>) =>
    onValue(payments.map((one, at) => (at === place ? { ...one, ...change } : one)));
  return (
    <fieldset class="choices payments">
      <legend>{t('casebook.details.payments')}</legend>
      <p class="small muted">{t('casebook.details.paymentsHint')}</p>
      {payments.map(({ kind, lastFour }, place) => (
        <div key={place} class="beside">
          <TextField
            label={t('casebook.details.paymentKind')}
            value={kind}
            limit={paymentKindLimit}
            onValue={(value) => set(place, { kind: value })}
          />
          <TextField
            label={t('casebook.details.lastFour')}
            invalid={!/^(\d{4})?$/.test(lastFour)}
            hint={/^(\d{4})?$/.test(lastFour) ? undefined : t('casebook.details.lastFourWrong')}
            value={lastFour}
            onValue={(value) => set(place, { lastFour: value.replace(/\D/g, '').slice(-4) })}
          />
          <IconButton
            icon="trash"
            label={t('casebook.details.removePayment', { kind: kind || lastFour || String(place + 1) })}
            onClick={() => onValue(payments.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      <div class="buttons">
        <Button look="outlined" onClick={() => onValue([...payments, { kind: '', lastFour: '' }])}>
          {t('casebook.details.addPayment')}
        </Button>
      </div>
    </fieldset>
  );
};
