import { looks } from '../Button';
import { useT } from '../useT';

interface Props {
  /** Records by store; undefined while they are counted. */
  counts: readonly { store: string; count: number }[] | undefined;
  failed: boolean;
  openCasebook: string;
}

/** What the casebook holds, in figures, below what memory takes. */
export const CasebookKept = ({ counts, failed, openCasebook }: Props) => {
  const t = useT();
  if (failed) return <p class="muted">{t('options.kept.casebook.failed')}</p>;
  if (counts === undefined) return null;
  return (
    <>
      <h3>{t('options.kept.casebook.heading')}</h3>
      {counts.length === 0 ? (
        <p class="muted">{t('options.kept.casebook.empty')}</p>
      ) : (
        <table class="sizes">
          <tbody>
            {counts.map(({ store, count }) => (
              <tr key={store}>
                <td>{t.of(`options.kept.casebook.stores.${store}`)}</td>
                <td class="figure">{new Intl.NumberFormat(t.language).format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        <a class={looks('outlined')} href={openCasebook}>
          {t('options.kept.casebook.open')}
        </a>
      </div>
    </>
  );
};
