import { type FieldId, type FieldValues, fields } from '@/content/letters/fields';
import { isOptional, type Letter } from '@/content/letters/letter';
import { Checkbox } from '../Checkbox';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { TextField } from '../TextField';
import { useT } from '../useT';
import { OrdersField } from './OrdersField';
import type { OrderChoice } from './orderChoice';

interface Props {
  letter: Letter;
  /** The person cannot sign in any more. */
  locked: boolean;
  values: FieldValues;
  orders: readonly OrderChoice[];
  onValue(id: FieldId, value: string): void;
}

/** What the letter leaves to the person, one field each; what may stay empty says so. */
export const Fields = ({ letter, locked, values, orders, onValue }: Props) => {
  const t = useT();
  return (
    <fieldset class="letterFields">
      <legend>{t('letters.fillIn')}</legend>
      {letter.fields.map((id) => {
        const name = t.of(`letters.fields.${id}`);
        const label = isOptional(letter, id, locked) ? t('letters.optional', { name }) : name;
        const value = values[id] ?? '';
        const put = (to: string) => onValue(id, to);
        const kind = fields[id];
        if (kind === 'orders')
          return <OrdersField key={id} label={label} value={value} orders={orders} onValue={put} />;
        if (kind === 'tick')
          return (
            <Checkbox key={id} label={name} checked={value !== ''} onValue={(on) => put(on ? 'yes' : '')} />
          );
        if (kind === 'day') return <DateField key={id} label={label} value={value} onValue={put} />;
        if (kind === 'line') return <TextField key={id} wide label={label} value={value} onValue={put} />;
        return (
          <Field key={id} label={label}>
            {(ids) => (
              <textarea
                class="control wide"
                rows={id === 'history' || id === 'authority' ? 5 : 2}
                dir="auto"
                {...ids}
                value={value}
                onInput={(event) => put(event.currentTarget.value)}
              />
            )}
          </Field>
        );
      })}
    </fieldset>
  );
};
