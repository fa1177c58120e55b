import { looks } from '../Button';
import { useSay } from '../say';

interface Props {
  /** Records by store; undefined while they are counted. */
  counts: readonly { store: string; count: number }[] | undefined;
  failed: boolean;
  openCasebook: string;
}

/** What the casebook holds, in figures, below what memory takes. */
export const CasebookKept = ({ counts, failed, openCasebook }: Props) => {
  const say = useSay();
  if (failed) return <p class="muted">{say('options.kept.casebook.failed')}</p>;
  if (counts === undefined) return null;
  return (
    <>
      <h3>{say('options.kept.casebook.heading')}</h3>
      {counts.length === 0 ? (
        <p class="muted">{say('options.kept.casebook.empty')}</p>
      ) : (
        <table class="sizes">
          <tbody>
            {counts.map(({ store, count }) => (
              <tr key={store}>
                <td>{say.of(`options.kept.casebook.stores.${store}`)}</td>
                <td class="figure">{new Intl.NumberFormat(say.language).format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        <a class={looks('outlined')} href={openCasebook}>
          {say('options.kept.casebook.open')}
        </a>
      </div>
    </>
  );
};
