import type { LoggedError } from '@/content/memory/memory';
import type { Translator } from '@/content/translator';
import { Button } from '../Button';
import { Disclosure } from '../Disclosure';
import { Notice } from '../Notice';
import { useT } from '../useT';

const inWords = (t: Translator, what: string): string => {
  if (what.startsWith('quarantined:')) return t('popup.trouble.quarantined');
  if (what === 'newerData') return t('popup.trouble.newer');
  return /quota/i.test(what) ? t('popup.trouble.full') : t('popup.trouble.other');
};

interface Props {
  errors: readonly LoggedError[];
  onDownload(): void;
  onClear(): void;
}

/** What failed, in words: what is safe and what to do next, with the bare fact below for whoever is asked for help. */
export const ErrorLog = ({ errors, onDownload, onClear }: Props) => {
  const t = useT();
  if (errors.length === 0) return null;
  const words = [...new Set(errors.map(({ what }) => inWords(t, what)))];
  return (
    <Notice tone="noWayBack" title={t('popup.trouble.title')}>
      {words.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Disclosure title={t('popup.trouble.exactly')}>
        <ul class="small">
          {errors.map(({ what, where }) => (
            <li key={what}>{t('popup.trouble.detail', { where, what })}</li>
          ))}
        </ul>
      </Disclosure>
      <div class="buttons">
        {errors.some(({ what }) => what.startsWith('quarantined:')) && (
          <Button little icon="download" onClick={onDownload}>
            {t('popup.trouble.download')}
          </Button>
        )}
        <Button little onClick={onClear}>
          {t('popup.trouble.clear')}
        </Button>
      </div>
    </Notice>
  );
};
