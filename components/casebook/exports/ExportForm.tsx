import { plainForm } from '@/content/orders/export/csv';
import { exportKinds } from '@/content/orders/export/exportJob';
import { Checkbox } from '../../Checkbox';
import { Choices } from '../../Choices';
import { useT } from '../../useT';
import { ColumnChoice } from './ColumnChoice';
import { columnsOf, localForm, type Wish } from './exportJob';

const example = ({ separator, decimal }: typeof plainForm) => `12${decimal}34 ${separator} 56${decimal}78`;

/** Which file, and what goes into it. */
export const ExportForm = ({ wish, onWish }: { wish: Wish; onWish(wish: Wish): void }) => {
  const t = useT();
  const { kind } = wish;
  const columns = columnsOf(kind);
  const local = localForm();
  const isCsv = kind.startsWith('csv');
  return (
    <>
      <fieldset class="kinds">
        <legend class="silent">{t('exports.kindLabel')}</legend>
        {exportKinds.map((one) => (
          <label key={one} class="kind">
            <input
              type="radio"
              class="tick"
              name="kind"
              checked={one === kind}
              onChange={() => onWish({ ...wish, kind: one, columns: columnsOf(one) })}
            />
            <span>
              <b>{t(`exports.kinds.${one}`)}</b>
              <span class="small muted">{t(`exports.about.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {columns.length > 0 && (
        <ColumnChoice
          all={columns}
          chosen={wish.columns}
          onValue={(chosen) => onWish({ ...wish, columns: chosen })}
        />
      )}
      {isCsv && local.decimal !== plainForm.decimal && (
        <Choices
          label={t('exports.form')}
          value={wish.plain ? 'plain' : 'local'}
          options={[
            { value: 'local', label: t('exports.forms.local', { example: example(local) }) },
            { value: 'plain', label: t('exports.forms.plain', { example: example(plainForm) }) },
          ]}
          onValue={(value) => onWish({ ...wish, plain: value === 'plain' })}
        />
      )}
      {isCsv && <p class="small muted">{t('exports.apostrophe')}</p>}
      {kind === 'json' && (
        <fieldset class="choices">
          <legend>{t('exports.including')}</legend>
          <div>
            <Checkbox
              label={t('exports.addresses')}
              checked={wish.addresses}
              onValue={(addresses) => onWish({ ...wish, addresses })}
            />
            <Checkbox
              label={t('exports.details')}
              checked={wish.details}
              onValue={(details) => onWish({ ...wish, details })}
            />
          </div>
          <p class="small muted">{t('exports.includingHint')}</p>
        </fieldset>
      )}
    </>
  );
};
