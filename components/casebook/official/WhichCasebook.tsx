import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { casebookName } from '../casebookName';

interface Props {
  casebooks: readonly { id: string; orders: number }[];
  /** An id, or 'new'. */
  onChoose(casebook: string): void;
}

/** "Same account?": nothing was added yet. */
export const WhichCasebook = ({ casebooks, onChoose }: Props) => {
  const t = useT();
  const { all } = useCasebook();
  return (
    <Notice tone="wait" role="status" title={t('casebook.official.ask2.title')}>
      <p>{t('casebook.official.ask2.text')}</p>
      <div class="buttons">
        {casebooks.map(({ id, orders }) => (
          <Button key={id} look="outlined" onClick={() => onChoose(id)}>
            {t('casebook.overview.accounts.which', {
              name: casebookName(t, all, id),
              count: orders,
            })}
          </Button>
        ))}
        <Button onClick={() => onChoose('new')}>{t('casebook.official.ask2.other')}</Button>
      </div>
    </Notice>
  );
};
