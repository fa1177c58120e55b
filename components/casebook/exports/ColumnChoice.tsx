import { Checkbox } from '../../Checkbox';
import { Disclosure } from '../../Disclosure';
import { useT } from '../../useT';

interface Props {
  all: readonly string[];
  chosen: readonly string[];
  onValue(chosen: readonly string[]): void;
}

/** The columns of a table, all of them ticked at first. */
export const ColumnChoice = ({ all, chosen, onValue }: Props) => {
  const t = useT();
  const toggle = (id: string, on: boolean) =>
    onValue(all.filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <Disclosure
      title={t('exports.columns')}
      aside={
        <span class="muted figure">
          {chosen.length}/{all.length}
        </span>
      }
    >
      <div class="ticks">
        {all.map((id) => (
          <Checkbox
            key={id}
            label={t.of(`exports.headings.${id}`)}
            checked={chosen.includes(id)}
            onValue={(on) => toggle(id, on)}
          />
        ))}
      </div>
      {chosen.length === 0 && <p class="small">{t('exports.noColumns')}</p>}
    </Disclosure>
  );
};
