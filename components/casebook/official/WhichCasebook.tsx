import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { useSay } from '../../say';
import { casebookName } from '../casebookName';
import { useCasebook } from '../held';

interface Props {
  casebooks: readonly { id: string; orders: number }[];
  /** An id, or 'new'. */
  onChoose(casebook: string): void;
}

/** "Same account?": nothing was added yet. */
export const WhichCasebook = ({ casebooks, onChoose }: Props) => {
  const say = useSay();
  const { all } = useCasebook();
  return (
    <Notice tone="wait" role="status" title={say('casebook.official.ask2.title')}>
      <p>{say('casebook.official.ask2.text')}</p>
      <div class="buttons">
        {casebooks.map(({ id, orders }) => (
          <Button key={id} look="outlined" onClick={() => onChoose(id)}>
            {say('casebook.overview.accounts.which', {
              name: casebookName(say, all, id),
              count: orders,
            })}
          </Button>
        ))}
        <Button onClick={() => onChoose('new')}>{say('casebook.official.ask2.other')}</Button>
      </div>
    </Notice>
  );
};
