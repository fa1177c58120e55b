import { useState } from 'preact/hooks';
import type { Completeness } from '@/content/orders/model/completeness';
import { Button } from '../../Button';
import { useT } from '../../useT';
import { ExportDialog } from './ExportDialog';

/** "Export", and the dialog behind it. */
export const ExportButton = ({ whole }: { whole: Completeness }) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('exports.button')}
      </Button>
      {open && <ExportDialog whole={whole} onClose={() => setOpen(false)} />}
    </>
  );
};
