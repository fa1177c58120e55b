import { useState } from 'preact/hooks';
import type { Completeness } from '@/content/orders/model/completeness';
import { Button } from '../../Button';
import { Dialog } from '../../Dialog';
import { Notice } from '../../Notice';
import { useT } from '../../useT';
import { ExportForm } from './ExportForm';
import { ExportProgressBar } from './ExportProgressBar';
import { columnsOf, localForm, type Wish } from './exportJob';
import { useExport } from './useExport';

const first = (): Wish => ({
  kind: 'xlsx',
  columns: columnsOf('xlsx'),
  form: localForm(),
  addresses: false,
  details: false,
});

/** Choosing a file, making it with a bar that can be stopped, and where it is now. */
export const ExportDialog = ({ whole, onClose }: { whole: Completeness; onClose(): void }) => {
  const t = useT();
  const [wish, setWish] = useState(first);
  const { state, start, stop } = useExport(whole);
  const isChoosing = state.step === 'choose' || state.step === 'failed';
  const hasColumns = columnsOf(wish.kind).length === 0 || wish.columns.length > 0;
  return (
    <Dialog
      title={t('exports.title')}
      onClose={onClose}
      actions={
        <>
          <Button look="outlined" onClick={onClose}>
            {t('common.close')}
          </Button>
          {isChoosing && (
            <Button look="primary" icon="download" disabled={!hasColumns} onClick={() => start(wish)}>
              {t('exports.start')}
            </Button>
          )}
          {state.step === 'done' && (
            <Button look="primary" onClick={stop}>
              {t('exports.again')}
            </Button>
          )}
        </>
      }
    >
      {isChoosing && <p class="muted">{t('exports.lead')}</p>}
      {state.step === 'failed' && (
        <Notice tone="wait" role="status">
          <p>{t('exports.failed')}</p>
        </Notice>
      )}
      {isChoosing && <ExportForm wish={wish} onWish={setWish} />}
      {state.step === 'working' && <ExportProgressBar progress={state.progress} onStop={stop} />}
      {state.step === 'done' && (
        <Notice role="status">
          <p>{t('exports.done', { name: state.name })}</p>
        </Notice>
      )}
    </Dialog>
  );
};
