import { useState } from 'preact/hooks';
import type { TakenPicture } from '@/content/pictures/takenPicture';
import { Button } from '../Button';
import { TextField } from '../TextField';
import { useT } from '../useT';
import { PictureData } from './PictureData';

interface Props {
  taken: TakenPicture;
  onKeep(title: string): void;
  onDrop(): void;
}

/** A picture that was just taken: shown before it is kept, and gone if the person does not want it. */
export const PendingPicture = ({ taken, onKeep, onDrop }: Props) => {
  const t = useT();
  const [title, setTitle] = useState('');
  return (
    <section class="pendingPicture" aria-labelledby="pendingPicture">
      <h2 id="pendingPicture">{t('proof.pictures.keepIt')}</h2>
      <img src={`data:${taken.mime};base64,${taken.data}`} alt={t('proof.pictures.seen')} />
      <p class="small muted">{t('proof.pictures.visibleOnly')}</p>
      <PictureData picture={taken} />
      <TextField wide label={t('proof.pictures.what')} value={title} onValue={setTitle} />
      <div class="buttons">
        <Button look="primary" onClick={() => onKeep(title.trim() || t('proof.pictures.unnamed'))}>
          {t('proof.pictures.keep')}
        </Button>
        <Button onClick={onDrop}>{t('proof.pictures.drop')}</Button>
      </div>
    </section>
  );
};
