import { useMemo } from 'preact/hooks';
import { type Meaning, withMeaning, withoutMeaning } from '@/content/orders/model/meanings';
import { unclear } from '@/content/orders/view/unclear';
import { Button } from '../../Button';
import { Disclosure } from '../../Disclosure';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { MeaningQuestion } from './MeaningQuestion';

/** More than this are not asked at once. */
const most = 20;

/** Signs and words that only the person can explain, asked once; what is kept is then read again. */
export const Meanings = () => {
  const t = useT();
  const act = useAction();
  const { casebook, orders, putCasebook } = useCasebook();
  const asked = useMemo(() => unclear(orders), [orders]);
  const said = casebook?.meanings ?? [];
  if (!casebook || asked.length + said.length === 0) return null;
  const keep = (meanings: Meaning[]) => void act('meaning', () => putCasebook({ ...casebook, meanings }));
  return (
    <Disclosure title={t('orders.meanings.title', { count: asked.length })}>
      <div class="stack">
        <p class="muted">{t('orders.meanings.text')}</p>
        {asked.slice(0, most).map((one) => (
          <MeaningQuestion
            key={`${one.kind} ${one.text}`}
            asked={one}
            onSay={(meaning) => keep(withMeaning(said, meaning))}
          />
        ))}
        {said.map((one) => (
          <p key={JSON.stringify(one)}>
            <bdi>
              {one.text || '–'} = {one.kind === 'sign' ? one.currency : t(`orders.states.${one.status}`)}
            </bdi>{' '}
            {one.kind === 'sign' && one.from + one.to !== '' && <bdi>{`${one.from} – ${one.to} `}</bdi>}
            <Button look="outlined" onClick={() => keep(withoutMeaning(said, one))}>
              {t('orders.meanings.undo')}
            </Button>
          </p>
        ))}
      </div>
    </Disclosure>
  );
};
