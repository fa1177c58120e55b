import { useState } from 'preact/hooks';
import type { Contact, Letter as Draft } from '@/content/casebook/records';
import { answersDue } from '@/content/deadlines/answersDue';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import { letterOf, letters } from '@/content/letters';
import type { Letter } from '@/content/letters/letter';
import { Failure } from '../Failure';
import type { Language } from '../LanguageSelect';
import { Notice } from '../Notice';
import { useT } from '../useT';
import type { MessageActs, NewContact } from './acts';
import { Compose } from './Compose';
import { Drafts } from './Drafts';
import { Log } from './Log';
import { Sent } from './Sent';
import { useWritten } from './useWritten';

interface Props {
  /** The letter to begin with; the first where there is none of that name. */
  id: string;
  languages: readonly Language[];
  region: string;
  drafts: readonly Draft[];
  contacts: readonly Contact[];
  today: CalendarDate;
  acts: MessageActs;
}

/** The room of messages: write one, note it when it was sent, keep what came back. */
export const Messages = ({ id, languages, region, drafts, contacts, today, acts }: Props) => {
  const t = useT();
  const [chosen, setChosen] = useState(id);
  const [language, setLanguage] = useState(t.language);
  const [draft, setDraft] = useState<Draft>();
  const [told, setTold] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const letter = letterOf(chosen) ?? (letters[0] as Letter);
  const written = useWritten(letter, language, region, draft);
  const tell = (failed: string | undefined, words: string) => {
    setFailure(failed);
    setTold(failed ? undefined : words);
  };
  const record = async (contact: NewContact) => {
    const asks = contact.direction === 'sent' ? letterOf(contact.letter)?.asks : undefined;
    const count = asks ? answersDue(region, asks, contact.day).length : 0;
    const failed = await acts.record(contact);
    tell(failed, t('letters.recorded', { count }));
    return failed;
  };
  if (!written) return null;
  const { to, subject, text } = written;
  const keep = async () => {
    const failed = await acts.keepDraft({ id: draft?.id, letter: letter.id, language, to, subject, text });
    tell(failed, t('letters.draftKept'));
  };
  return (
    <div class="stack">
      <h1>{t('letters.title')}</h1>
      <p class="muted lead">{t('letters.intro')}</p>
      <Drafts
        drafts={drafts}
        onOpen={(one) => {
          setChosen(one.letter);
          setLanguage(one.language);
          setDraft(one);
        }}
        onDelete={(one) => void acts.deleteDraft(one)}
      />
      <Compose
        letter={letter}
        language={language}
        languages={languages}
        region={region}
        written={written}
        onLetter={(one) => {
          setDraft(undefined);
          setChosen(one);
        }}
        onLanguage={setLanguage}
        onRegion={acts.region}
        onKeep={() => void keep()}
        copy={acts.copy}
      />
      <Sent
        key={letter.id}
        letter={letter}
        today={today}
        onRecord={(sent) =>
          void record({ ...sent, direction: 'sent', letter: letter.id, subject, text, answers: '' })
        }
      />
      <div role="status">{told && <Notice title={told} />}</div>
      <Failure reason={failure} />
      <Log contacts={contacts} region={region} today={today} acts={{ ...acts, record }} />
    </div>
  );
};
