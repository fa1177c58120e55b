import { type CsvForm, csvForms, isSameForm, plainForm } from '@/content/orders/export/csv';
import { type ExportKind, exportKinds } from '@/content/orders/export/exportJob';
import { Checkbox } from '../../Checkbox';
import { Choices } from '../../Choices';
import { usePage } from '../../page/pageContext';
import { useT } from '../../useT';
import { ColumnChoice } from './ColumnChoice';
import { columnsOf, localForm, type Wish } from './exportJob';

const example = ({ separator, decimal }: CsvForm) => `12${decimal}34 ${separator} 56${decimal}78`;

/** Which file, and what goes into it. */
export const ExportForm = ({ wish, onWish }: { wish: Wish; onWish(wish: Wish): void }) => {
  const t = useT();
  const { kind } = wish;
  const { orders, refunds } = usePage().casebook;
  // A table of nothing is no file to take along.
  const rows: Partial<Record<ExportKind, number>> = {
    csvOrders: orders.length,
    csvItems: orders.flatMap(({ items }) => items).length,
    csvRefunds: refunds.length,
  };
  const hasRows = (one: ExportKind) => rows[one] !== 0;
  const columns = columnsOf(kind);
  const local = localForm();
  // Always to be chosen: a spreadsheet goes by its computer's region, not by the browser's language.
  const forms = [local, ...csvForms.filter((form) => !isSameForm(form, local))];
  const isCsv = kind.startsWith('csv');
  return (
    <>
      <fieldset class="kinds">
        <legend class="silent">{t('exports.kindLabel')}</legend>
        {exportKinds.filter(hasRows).map((one) => (
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
      {isCsv && (
        <Choices
          label={t('exports.form')}
          value={example(wish.form)}
          options={forms.map((form, place) => ({
            value: example(form),
            label:
              place === 0
                ? t('exports.forms.local', { example: example(form) })
                : isSameForm(form, plainForm)
                  ? t('exports.forms.plain', { example: example(form) })
                  : example(form),
          }))}
          onValue={(value) =>
            onWish({ ...wish, form: forms.find((form) => example(form) === value) ?? wish.form })
          }
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
