import type { Comparison } from '@/content/orders/officialFile/compare';
import { Disclosure } from '../../Disclosure';
import { useT } from '../../useT';
import { SiteNumber } from '../printed';
import { hrefOf } from '../route';

/** More than this are not drawn at once. */
const most = 200;

const Ids = ({ ids }: { ids: readonly string[] }) => {
  const t = useT();
  return (
    <>
      <ul class="ids">
        {ids.slice(0, most).map((id) => (
          <li key={id}>
            <a href={hrefOf('orders', id)}>
              <SiteNumber id={id} />
            </a>
          </li>
        ))}
      </ul>
      {ids.length > most && (
        <p class="small muted">{t('casebook.official.differences.more', { count: ids.length - most })}</p>
      )}
    </>
  );
};

const Table = ({ differences }: Pick<Comparison, 'differences'>) => {
  const t = useT();
  return (
    <table class="figures differences">
      <thead>
        <tr>
          {(['order', 'what', 'file', 'pages'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`casebook.official.differences.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.slice(0, most).map(({ id, field, file, pages }) => (
          <tr key={`${id} ${field}`}>
            <td>
              <a href={hrefOf('orders', id)}>
                <SiteNumber id={id} />
              </a>
            </td>
            <td>{t(`casebook.official.differences.fields.${field}`)}</td>
            <td>
              <bdi>{file}</bdi>
            </td>
            <td>
              <bdi>{pages}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What the file and the pages say differently, and which orders only one of them knows. */
export const Differences = ({ comparison }: { comparison: Comparison }) => {
  const t = useT();
  const { differences, onlyFile, onlyPages } = comparison;
  return (
    <section class="section">
      <h2>
        {differences.length > 0
          ? t('casebook.official.differences.heading', { count: differences.length })
          : t('casebook.official.differences.none')}
      </h2>
      {differences.length > 0 && (
        <>
          <p class="muted">{t('casebook.official.differences.text')}</p>
          <Table differences={differences} />
          {differences.length > most && (
            <p class="small muted">
              {t('casebook.official.differences.more', { count: differences.length - most })}
            </p>
          )}
        </>
      )}
      {onlyFile.length > 0 && (
        <Disclosure title={t('casebook.official.onlyFile', { count: onlyFile.length })}>
          <Ids ids={onlyFile} />
        </Disclosure>
      )}
      {onlyPages.length > 0 && (
        <Disclosure title={t('casebook.official.onlyPages', { count: onlyPages.length })}>
          <Ids ids={onlyPages} />
        </Disclosure>
      )}
    </section>
  );
};
