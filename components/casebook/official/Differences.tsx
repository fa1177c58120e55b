import type { Comparison } from '@/content/orders/officialFile/compare';
import { Disclosure } from '../../Disclosure';
import { useSay } from '../../say';
import { SiteNumber } from '../printed';
import { hrefOf } from '../route';

/** More than this are not drawn at once. */
const most = 200;

const Ids = ({ ids }: { ids: readonly string[] }) => {
  const say = useSay();
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
        <p class="small muted">{say('casebook.official.differences.more', { count: ids.length - most })}</p>
      )}
    </>
  );
};

const Table = ({ differences }: Pick<Comparison, 'differences'>) => {
  const say = useSay();
  return (
    <table class="figures differences">
      <thead>
        <tr>
          {(['order', 'what', 'file', 'pages'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`casebook.official.differences.${column}`)}
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
            <td>{say(`casebook.official.differences.fields.${field}`)}</td>
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
  const say = useSay();
  const { differences, onlyFile, onlyPages } = comparison;
  return (
    <section class="section">
      <h2>
        {differences.length > 0
          ? say('casebook.official.differences.heading', { count: differences.length })
          : say('casebook.official.differences.none')}
      </h2>
      {differences.length > 0 && (
        <>
          <p class="muted">{say('casebook.official.differences.text')}</p>
          <Table differences={differences} />
          {differences.length > most && (
            <p class="small muted">
              {say('casebook.official.differences.more', { count: differences.length - most })}
            </p>
          )}
        </>
      )}
      {onlyFile.length > 0 && (
        <Disclosure title={say('casebook.official.onlyFile', { count: onlyFile.length })}>
          <Ids ids={onlyFile} />
        </Disclosure>
      )}
      {onlyPages.length > 0 && (
        <Disclosure title={say('casebook.official.onlyPages', { count: onlyPages.length })}>
          <Ids ids={onlyPages} />
        </Disclosure>
      )}
    </section>
  );
};
