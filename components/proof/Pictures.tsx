import { useState } from 'preact/hooks';
import type { Picture } from '@/content/casebook/records';
import { pictureUrl } from '@/content/pictures/takenPicture';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { useT } from '../useT';
import { PictureData } from './PictureData';

interface Props {
  pictures: readonly Picture[];
  onDelete(id: string): void;
  onDownload(picture: Picture): void;
  /** Prints one picture alone, with its data. */
  onPrint(id: string): void;
}

/** The kept pictures, the newest first: small ones that open large, with all that makes them a proof. */
export const Pictures = ({ pictures, onDelete, onDownload, onPrint }: Props) => {
  const t = useT();
  const [large, setLarge] = useState<Picture>();
  const [asking, setAsking] = useState<string>();
  const sorted = [...pictures].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section class="pictures" aria-labelledby="pictures">
      <h2 id="pictures">{t('proof.pictures.title')}</h2>
      <p class="muted">{t('proof.pictures.how')}</p>
      <ul>
        {sorted.map((picture) => (
          <li key={picture.id} id={`picture-${picture.id}`} class="picture">
            <button
              type="button"
              class="thumbnail"
              aria-label={t('proof.pictures.open', { what: picture.title })}
              onClick={() => setLarge(picture)}
            >
              <img src={pictureUrl(picture)} alt="" loading="lazy" />
            </button>
            <div class="stack">
              <h3>
                <bdi>{picture.title}</bdi>
              </h3>
              <PictureData picture={picture} />
              <div class="buttons noPrint">
                <Button
                  little
                  icon="download"
                  aria-label={t('proof.pictures.saveLabel', { what: picture.title })}
                  onClick={() => onDownload(picture)}
                >
                  {t('proof.pictures.save')}
                </Button>
                <Button
                  little
                  aria-label={t('proof.printLabel', { what: picture.title })}
                  onClick={() => onPrint(picture.id)}
                >
                  {t('proof.pictures.print')}
                </Button>
                <Button
                  little
                  icon="trash"
                  aria-label={t('proof.deleteLabel', { what: picture.title })}
                  onClick={() => setAsking(picture.id)}
                >
                  {t('proof.delete')}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {large && (
        <Dialog
          title={large.title}
          onClose={() => setLarge(undefined)}
          actions={<Button onClick={() => setLarge(undefined)}>{t('common.close')}</Button>}
        >
          <img class="largePicture" src={pictureUrl(large)} alt={large.title} />
        </Dialog>
      )}
      {asking && (
        <Dialog
          title={t('proof.pictures.ask')}
          onClose={() => setAsking(undefined)}
          actions={
            <>
              <Button onClick={() => setAsking(undefined)}>{t('common.cancel')}</Button>
              <Button
                look="noWayBack"
                onClick={() => {
                  setAsking(undefined);
                  onDelete(asking);
                }}
              >
                {t('proof.delete')}
              </Button>
            </>
          }
        >
          <p>{t('proof.askText')}</p>
        </Dialog>
      )}
    </section>
  );
};
