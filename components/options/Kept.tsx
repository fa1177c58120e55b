import type { ComponentChildren } from 'preact';
import type { Translator } from '@/content/translator';
import { Button } from '../Button';
import { Disclosure } from '../Disclosure';
import { useT } from '../useT';
import { Section } from './Section';

/** What one key of memory takes, in bytes. `setAside`: everything in quarantine. */
export interface KeptSize {
  key: string;
  bytes: number;
}

const sizeOf = (t: Translator, bytes: number): string =>
  bytes < 1000
    ? t('options.kept.bytes', { count: bytes })
    : t('options.kept.kilobytes', {
        count: new Intl.NumberFormat(t.language, { maximumFractionDigits: 1 }).format(bytes / 1000),
      });

interface Props {
  sizes: readonly KeptSize[];
  /** What the casebook keeps, from its own room. */
  casebook?: ComponentChildren;
  onDownload(): void;
}

/** What is kept in this browser and how much of it. */
export const Kept = ({ sizes, casebook, onDownload }: Props) => {
  const t = useT();
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <Section heading={t('options.kept.heading')} text={t('options.kept.text')}>
      <Disclosure
        title={t('options.kept.total')}
        aside={<span class="figure muted">{sizeOf(t, total)}</span>}
      >
        <table class="sizes">
          <thead>
            <tr>
              <th scope="col">{t('options.kept.what')}</th>
              <th scope="col">{t('options.kept.size')}</th>
            </tr>
          </thead>
          <tbody>
            {sizes.map(({ key, bytes }) => (
              <tr key={key}>
                <td>{t.of(`options.kept.keys.${key}`)}</td>
                <td class="figure">{sizeOf(t, bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {casebook}
      </Disclosure>
      {sizes.some(({ key }) => key === 'setAside') && (
        <div class="buttons">
          <Button look="outlined" icon="download" onClick={onDownload}>
            {t('options.kept.download')}
          </Button>
        </div>
      )}
    </Section>
  );
};
