import { useState } from 'preact/hooks';
import type { Completeness } from '@/content/orders/model/completeness';
import { Button } from '../../Button';
import { useT } from '../../useT';
import { ExportDialog } from './ExportDialog';

interface Props {
  whole: Completeness;
  /** The person came here to download. */
  opened: boolean;
}

/** "Export", and the dialog behind it. */
export const ExportButton = ({ whole, opened }: Props) => {
  const t = useT();
  const [open, setOpen] = useState(opened);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('exports.button')}
      </Button>
      {open && <ExportDialog whole={whole} onClose={() => setOpen(false)} />}
    </>
  );
};
