import type { Picture } from '@/content/casebook/records';
import { useT } from '../useT';

/** What makes a picture a proof: when, where, with what, and its sum. */
export const PictureData = ({
  picture,
}: {
  picture: Omit<Picture, 'casebook' | 'id' | 'title' | 'bytes'>;
}) => {
  const t = useT();
  const { at, zone, page, address, browser, sha256 } = picture;
  const made = new Intl.DateTimeFormat(t.language, {
    dateStyle: 'full',
    timeStyle: 'medium',
    timeZone: zone,
  });
  return (
    <dl class="pictureData small">
      <dt>{t('proof.pictures.taken')}</dt>
      <dd>
        <time dateTime={at}>{made.format(new Date(at))}</time> <bdi>({zone})</bdi>
      </dd>
      <dt>{t('proof.pictures.page')}</dt>
      <dd>
        {page && `${t.of(`pages.${page}`)} · `}
        <bdi dir="ltr">{address}</bdi>
      </dd>
      <dt>{t('proof.pictures.browser')}</dt>
      <dd>
        <bdi dir="ltr">{browser}</bdi>
      </dd>
      <dt>{t('proof.sum')}</dt>
      <dd>
        <code>{sha256}</code>
      </dd>
    </dl>
  );
};
