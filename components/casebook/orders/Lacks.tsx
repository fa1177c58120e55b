import type { Completeness } from '@/content/orders/model/completeness';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { lackLists } from './wholenessWords';

/** What is missing in the orders, in a sentence of which each part leads to the orders it counts. */
export const Lacks = ({ whole }: { whole: Completeness }) => {
  const t = useT();
  const lacks = lackLists(t, whole);
  const words = lacks.map(({ text }) => text);
  let place = 0;
  return (
    <>
      {new Intl.ListFormat(t.language, { type: 'unit' }).formatToParts(words).map(({ type, value }) => {
        const lack = type === 'element' ? lacks[place++] : undefined;
        return lack ? (
          <a key={lack.list} href={hrefOf('orders', lack.list)}>
            {value}
          </a>
        ) : (
          value
        );
      })}
      .
    </>
  );
};
