import { useState } from 'preact/hooks';
import { currencyCodes, sharedSigns } from '@/content/orders/model/currencies';
import { statusKinds } from '@/content/orders/model/fields';
import type { Meaning } from '@/content/orders/model/meanings';
import type { Unclear } from '@/content/orders/view/unclear';
import type { Translator } from '@/content/translator';
import { Chooser } from '../../Chooser';
import { DateField } from '../../DateField';
import { Disclosure } from '../../Disclosure';
import { useT } from '../../useT';

/** What a text can be said to stand for: currencies by their names, or the states we know. */
const choicesOf = (t: Translator, { kind, text }: Unclear) => {
  if (kind === 'status')
    return statusKinds
      .filter((one) => one !== 'unknown')
      .map((one) => ({ value: one as string, label: t(`orders.states.${one}`) }));
  const names = new Intl.DisplayNames(t.language, { type: 'currency' });
  return (sharedSigns[text.toLowerCase()] ?? currencyCodes).map((code) => ({
    value: code,
    label: `${code} – ${names.of(code) ?? code}`,
  }));
};

/** "$ in 12 orders: which currency?", and from when to when that is so. */
export const MeaningQuestion = ({ asked, onSay }: { asked: Unclear; onSay(meaning: Meaning): void }) => {
  const t = useT();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { kind, text, orders } = asked;
  const name = t(`orders.meanings.${kind}`, { text: text || '–', count: orders });
  const say = (value: string) => {
    const status = statusKinds.find((one) => one === value);
    if (kind === 'sign' && value !== '') onSay({ kind, text, currency: value, from, to });
    if (kind === 'status' && status) onSay({ kind, text, status });
  };
  return (
    <div class="stack">
      <p>{name}</p>
      <Chooser
        named={{ 'aria-label': name }}
        value=""
        options={[{ value: '', label: t('orders.meanings.choose') }, ...choicesOf(t, asked)]}
        onValue={say}
      />
      {kind === 'sign' && (
        <Disclosure title={t('orders.meanings.span')}>
          <DateField label={t('orders.meanings.from')} value={from} onValue={setFrom} />
          <DateField label={t('orders.meanings.to')} value={to} min={from} onValue={setTo} />
        </Disclosure>
      )}
    </div>
  );
};
