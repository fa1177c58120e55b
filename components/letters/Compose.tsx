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
import { useSay } from '../say';
import { TextField } from '../TextField';
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
  const say = useSay();
  const { letter, written, copy } = props;
  const blanks = blanksIn(`${written.subject}\n${written.text}`);
  const list = new Intl.ListFormat(say.language).format(blanks);
  return (
    <div class="compose">
      <div class="choosing">
        <Select
          label={say('letters.which')}
          hint={say.of(`letters.${letter.id}.when`)}
          value={letter.id}
          options={letters.map(({ id }) => ({ value: id, label: say.of(`letters.${id}.title`) }))}
          onValue={props.onLetter}
        />
        <Select
          label={say('letters.language')}
          value={props.language}
          options={props.languages.map(({ id, name }) => ({ value: id, label: name, lang: id }))}
          onValue={props.onLanguage}
        />
        <Select
          label={say('letters.region')}
          hint={say('letters.regionHint')}
          value={props.region}
          options={['unknown', ...regions].map((id) => ({
            value: id,
            label: say.of(`deadlines.regions.${id}`),
          }))}
          onValue={props.onRegion}
        />
      </div>
      <p class="muted">
        {say.of(`letters.channels.${letter.channel}`)}. {say('letters.fromRegistered')}
      </p>
      {written.to && (
        <p class="to">
          {say('letters.to')} <bdi dir="ltr">{written.to}</bdi>
          <CopyButton little text={written.to} label={say('letters.copyTo')} copy={copy} />
        </p>
      )}
      {letter.to === 'support' && (
        <div class="buttons">
          <LinkButton little icon="link" href={pageAddresses.helpHome}>
            {say('letters.support')}
          </LinkButton>
        </div>
      )}
      {letter.channel !== 'chat' && (
        <div class="subject">
          <TextField
            wide
            label={say('letters.subjectLabel')}
            value={written.subject}
            onValue={(subject) => written.edit({ subject })}
          />
          <CopyButton little text={written.subject} label={say('letters.copySubject')} copy={copy} />
        </div>
      )}
      <Field label={say('letters.text')}>
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
          {blanks.length > 0
            ? say('letters.blanks', { count: blanks.length, list })
            : say('letters.noBlanks')}
        </p>
      </Notice>
      <WhoAnswers region={props.region} />
      <div class="buttons">
        <CopyButton look="primary" text={written.text} label={say('letters.copy')} copy={copy} />
        <Button look="outlined" onClick={props.onKeep}>
          {say('letters.keepDraft')}
        </Button>
        {written.changed && <Button onClick={written.startOver}>{say('letters.startOver')}</Button>}
      </div>
    </div>
  );
};
