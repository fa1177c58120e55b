import { useState } from 'preact/hooks';
import { Icon } from '../../Icon';
import { useT } from '../../useT';
import { FilePick } from '../FilePick';

/** Takes one file, dropped or chosen. */
export const Drop = ({ onFile }: { onFile(file: File): void }) => {
  const t = useT();
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={t('casebook.official.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <Icon name="download" size={32} />
      <h2>{t('casebook.official.drop')}</h2>
      <FilePick label={t('casebook.official.pick')} accept=".xlsx" onFile={onFile} />
      <p class="small muted">{t('casebook.official.local')}</p>
    </section>
  );
};
