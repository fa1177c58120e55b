import { Checkbox } from '../../Checkbox';
import { Disclosure } from '../../Disclosure';
import { useSay } from '../../say';

interface Props {
  all: readonly string[];
  chosen: readonly string[];
  onValue(chosen: readonly string[]): void;
}

/** The columns of a table, all of them ticked at first. */
export const ColumnChoice = ({ all, chosen, onValue }: Props) => {
  const say = useSay();
  const toggle = (id: string, on: boolean) =>
    onValue(all.filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <Disclosure
      title={say('exports.columns')}
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
            label={say.of(`exports.headings.${id}`)}
            checked={chosen.includes(id)}
            onValue={(on) => toggle(id, on)}
          />
        ))}
      </div>
      {chosen.length === 0 && <p class="small">{say('exports.noColumns')}</p>}
    </Disclosure>
  );
};
