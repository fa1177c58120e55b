import { useState } from 'preact/hooks';
import type { Completeness } from '@/content/orders/model/completeness';
import { Button } from '../../Button';
import { useSay } from '../../say';
import { ExportDialog } from './ExportDialog';

/** "Export", and the dialog behind it. */
export const ExportButton = ({ whole }: { whole: Completeness }) => {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {say('exports.button')}
      </Button>
      {open && <ExportDialog whole={whole} onClose={() => setOpen(false)} />}
    </>
  );
};
