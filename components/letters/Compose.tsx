import type { ComponentChildren } from 'preact';
import { regions } from '@/content/deadlines/regions';
import type { FieldId, FieldValues } from '@/content/letters/fields';
import type { Letter } from '@/content/letters/letter';
import { letters } from '@/content/letters/letters';
import { pageAddresses } from '@/content/pageAddresses';
import { Button } from '../Button';
import type { Language } from '../LanguageSelect';
import { LinkButton } from '../LinkButton';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { useT } from '../useT';
import { CopyButton } from './CopyButton';
import { Fields } from './Fields';
import { LetterText } from './LetterText';
import type { OrderChoice } from './orderChoice';
import { Send } from './Send';
import type { Editing } from './useWritten';
import { WhoAnswers } from './WhoAnswers';

interface Props {
  letter: Letter;
  language: string;
  languages: readonly Language[];
  region: string;
  locked: boolean;
  written: Editing;
  values: FieldValues;
  orders: readonly OrderChoice[];
  free: boolean;
  /** Where a complaint goes. */
  children?: ComponentChildren;
  onLetter(id: string): void;
  onLanguage(id: string): void;
  onRegion(id: string): void;
  onValue(id: FieldId, value: string): void;
  onFree(free: boolean): void;
  onKeep(): void;
  copy(text: string): Promise<boolean>;
  print(): void;
}

/** Choosing, completing and taking out a message. Nothing is sent from here. */
export const Compose = (props: Props) => {
  const t = useT();
  const { letter, written, copy } = props;
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
      {props.children}
      {!written.changed && (
        <Fields
          letter={letter}
          locked={props.locked}
          values={props.values}
          orders={props.orders}
          onValue={props.onValue}
        />
      )}
      {letter.to !== 'authority' && (
        <p class="muted">
          {t.of(`letters.channels.${letter.channel}`)}. {t('letters.fromRegistered')}
        </p>
      )}
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
          <CopyButton
            little
            disabled={!props.free && written.missing.length > 0}
            text={written.subject}
            label={t('letters.copySubject')}
            copy={copy}
          />
        </div>
      )}
      <LetterText written={written} rows={letter.channel === 'chat' ? 7 : 16} />
      <Send
        written={written}
        byMail={letter.channel === 'mail'}
        free={props.free}
        onFree={props.onFree}
        copy={copy}
        print={props.print}
      />
      <div class="buttons">
        <Button look="outlined" onClick={props.onKeep}>
          {t('letters.keepDraft')}
        </Button>
        {written.changed ? (
          <Button onClick={written.startOver}>{t('letters.startOver')}</Button>
        ) : (
          <Button onClick={() => written.edit({})}>{t('letters.changeWords')}</Button>
        )}
      </div>
      {letter.to !== 'authority' && <WhoAnswers region={props.region} />}
    </div>
  );
};
