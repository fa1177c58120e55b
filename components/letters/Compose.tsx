import { regions } from '@/content/deadlines/regions';
import { letters } from '@/content/letters';
import type { Letter } from '@/content/letters/letter';
import { blanksIn } from '@/content/letters/writeLetter';
import { pageAddresses } from '@/content/pageAddresses';
import { Button } from '../Button';
import { Field } from '../Field';
import type { Language } from '../LanguageSelect';
import { LinkButton } from '../LinkButton';
import { Notice } from '../Notice';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { useT } from '../useT';
import { CopyButton } from './CopyButton';
import type { Editing } from './useWritten';
import { WhoAnswers } from './WhoAnswers';

interface Props {
  letter: Letter;
  language: string;
  languages: readonly Language[];
  region: string;
  written: Editing;
  onLetter(id: string): void;
  onLanguage(id: string): void;
  onRegion(id: string): void;
  onKeep(): void;
  copy(text: string): Promise<boolean>;
}

/** Choosing, completing and copying a message. Nothing is sent from here. */
export const Compose = (props: Props) => {
  const t = useT();
  const { letter, written, copy } = props;
  const blanks = blanksIn(`${written.subject}\n${written.text}`);
  const list = new Intl.ListFormat(t.language).format(blanks);
  return (
    <div class="compose">
      <div class="choosing">
        <Select
          label={t('letters.which')}
          hint={t.of(`letters.${letter.id}.when`)}
          value={letter.id}
          options={letters.map(({ id }) => ({ value: id, label: t.of(`letters.${id}.title`) }))}
          onValue={props.onLetter}
        />
        <Select
          label={t('letters.language')}
          value={props.language}
          options={props.languages.map(({ id, name }) => ({ value: id, label: name, lang: id }))}
          onValue={props.onLanguage}
        />
        <Select
          label={t('letters.region')}
          hint={t('letters.regionHint')}
          value={props.region}
          options={['unknown', ...regions].map((id) => ({
            value: id,
            label: t.of(`deadlines.regions.${id}`),
          }))}
          onValue={props.onRegion}
        />
      </div>
      <p class="muted">
        {t.of(`letters.channels.${letter.channel}`)}. {t('letters.fromRegistered')}
      </p>
      {written.to && (
        <p class="to">
          {t('letters.to')} <bdi dir="ltr">{written.to}</bdi>
          <CopyButton little text={written.to} label={t('letters.copyTo')} copy={copy} />
        </p>
      )}
      {letter.to === 'support' && (
        <div class="buttons">
          <LinkButton little icon="link" href={pageAddresses.helpHome}>
            {t('letters.support')}
          </LinkButton>
        </div>
      )}
      {letter.channel !== 'chat' && (
        <div class="subject">
          <TextField
            wide
            label={t('letters.subjectLabel')}
            value={written.subject}
            onValue={(subject) => written.edit({ subject })}
          />
          <CopyButton little text={written.subject} label={t('letters.copySubject')} copy={copy} />
        </div>
      )}
      <Field label={t('letters.text')}>
        {(ids) => (
          <textarea
            class="control wide"
            rows={letter.channel === 'chat' ? 7 : 16}
            lang={props.language}
            dir="auto"
            {...ids}
            value={written.text}
            onInput={(event) => written.edit({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Notice tone={blanks.length > 0 ? 'wait' : 'info'} role="status">
        <p>
          {blanks.length > 0 ? t('letters.blanks', { count: blanks.length, list }) : t('letters.noBlanks')}
        </p>
      </Notice>
      <WhoAnswers region={props.region} />
      <div class="buttons">
        <CopyButton look="primary" text={written.text} label={t('letters.copy')} copy={copy} />
        <Button look="outlined" onClick={props.onKeep}>
          {t('letters.keepDraft')}
        </Button>
        {written.changed && <Button onClick={written.startOver}>{t('letters.startOver')}</Button>}
      </div>
    </div>
  );
};
