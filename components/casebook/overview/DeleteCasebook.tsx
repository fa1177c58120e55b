import type { Casebook } from '@/content/casebook/records';
import { Button } from '../../Button';
import { Dialog } from '../../Dialog';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';

interface Props {
  casebook: Casebook;
  name: string;
  orders: number;
  onClose(): void;
}

/** Asks once more: nothing brings a deleted casebook back. */
export const DeleteCasebook = ({ casebook, name, orders, onClose }: Props) => {
  const t = useT();
  const act = useAction();
  const { deleteCasebook } = useCasebook();
  const remove = async () => {
    await deleteCasebook(casebook.id);
    onClose();
  };
  return (
    <Dialog
      title={t('casebook.overview.accounts.deleteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button look="outlined" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="noWayBack" onClick={() => void act('deleteCasebook', remove)}>
            {t('casebook.overview.accounts.deleteYes')}
          </Button>
        </>
      }
    >
      <p>
        <b>{name}</b>
      </p>
      <p>{t('casebook.overview.accounts.deleteText', { orders })}</p>
    </Dialog>
  );
};
