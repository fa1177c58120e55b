import { useState } from 'preact/hooks';
import { fileDrop } from '../../fileDrop';
import { Icon } from '../../Icon';
import { useT } from '../../useT';
import { FilePick } from '../FilePick';

/** Takes one file, dropped or chosen. */
export const Drop = ({ onFile }: { onFile(file: File): void }) => {
  const t = useT();
  const [over, setOver] = useState(false);
  const drop = fileDrop(onFile);
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={t('casebook.official.drop')}
      onDragOver={(event) => {
        drop.onDragOver(event);
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        drop.onDrop(event);
      }}
    >
      <Icon name="download" size={32} />
      <h2>{t('casebook.official.drop')}</h2>
      <FilePick label={t('casebook.official.pick')} accept=".xlsx" onFile={onFile} />
      <p class="small muted">{t('casebook.official.local')}</p>
    </section>
  );
};
