import type { ComponentChildren } from 'preact';
import type { Say } from '@/content/say';
import { Button } from '../Button';
import { useSay } from '../say';
import { Section } from './Section';

/** What one key of memory takes, in bytes. `setAside`: everything in quarantine. */
export interface KeptSize {
  key: string;
  bytes: number;
}

const sizeOf = (say: Say, bytes: number): string =>
  bytes < 1000
    ? say('options.kept.bytes', { count: bytes })
    : say('options.kept.kilobytes', {
        count: new Intl.NumberFormat(say.language, { maximumFractionDigits: 1 }).format(bytes / 1000),
      });

interface Props {
  sizes: readonly KeptSize[];
  /** What the casebook keeps, from its own room. */
  casebook?: ComponentChildren;
  onDownload(): void;
}

/** What is kept in this browser and how much of it. */
export const Kept = ({ sizes, casebook, onDownload }: Props) => {
  const say = useSay();
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <Section heading={say('options.kept.heading')} text={say('options.kept.text')}>
      <table class="sizes">
        <thead>
          <tr>
            <th scope="col">{say('options.kept.what')}</th>
            <th scope="col">{say('options.kept.size')}</th>
          </tr>
        </thead>
        <tbody>
          {sizes.map(({ key, bytes }) => (
            <tr key={key}>
              <td>{say.of(`options.kept.keys.${key}`)}</td>
              <td class="figure">{sizeOf(say, bytes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('options.kept.total')}</th>
            <td class="figure">{sizeOf(say, total)}</td>
          </tr>
        </tfoot>
      </table>
      {casebook}
      {sizes.some(({ key }) => key === 'setAside') && (
        <div class="buttons">
          <Button look="outlined" icon="download" onClick={onDownload}>
            {say('options.kept.download')}
          </Button>
        </div>
      )}
    </Section>
  );
};
