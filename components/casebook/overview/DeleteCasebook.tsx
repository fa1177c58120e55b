import { type Casebook, deleteCasebook } from '@/content/casebook/casebooks';
import { Button } from '../../Button';
import { Dialog } from '../../Dialog';
import { useSay } from '../../say';

interface Props {
  casebook: Casebook;
  name: string;
  orders: number;
  onClose(): void;
}

/** Asks once more: nothing brings a deleted casebook back. */
export const DeleteCasebook = ({ casebook, name, orders, onClose }: Props) => {
  const say = useSay();
  const remove = async () => {
    await deleteCasebook(casebook.id);
    onClose();
  };
  return (
    <Dialog
      title={say('casebook.overview.accounts.deleteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button look="outlined" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button look="noWayBack" onClick={() => void remove()}>
            {say('casebook.overview.accounts.deleteYes')}
          </Button>
        </>
      }
    >
      <p>
        <b>{name}</b>
      </p>
      <p>{say('casebook.overview.accounts.deleteText', { orders })}</p>
    </Dialog>
  );
};
