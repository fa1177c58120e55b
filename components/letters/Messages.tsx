import { useRef, useState } from 'preact/hooks';
import { authorityFor } from '@/content/authorities/authorities';
import type { Contact, Letter as Draft } from '@/content/casebook/records';
import { answersDue } from '@/content/deadlines/answersDue';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import { complaintUntil } from '@/content/deadlines/complaintUntil';
import type { Region } from '@/content/deadlines/regions';
import type { LetterId } from '@/content/ids';
import type { Letter } from '@/content/letters/letter';
import { letterOf, letters } from '@/content/letters/letters';
import { threadOf } from '@/content/letters/thread';
import { Failure } from '../Failure';
import type { Language } from '../LanguageSelect';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { AuthorityHome } from './AuthorityHome';
import type { MessageActs, NewContact } from './acts';
import { Compose } from './Compose';
import { Drafts } from './Drafts';
import { historyOf } from './history';
import { Log } from './Log';
import type { OrderChoice } from './orderChoice';
import { Sent } from './Sent';
import { type Known, useFieldValues } from './useFieldValues';
import { useWritten } from './useWritten';

interface Props {
  /** The letter to begin with; the first where there is none of that name. */
  id: string;
  languages: readonly Language[];
  region: string;
  /** The person cannot sign in any more. */
  locked: boolean;
  /** What is typed under account details. */
  known: Known;
  orders: readonly OrderChoice[];
  drafts: readonly Draft[];
  contacts: readonly Contact[];
  today: CalendarDate;
  acts: MessageActs;
}

/** The last day to complain about what a thread shows; undefined where no law that was read sets one. */
const untilOf = (region: string, thread: readonly Contact[]): CalendarDate | undefined => {
  const answer = thread.findLast(
    ({ direction, outcome }) => direction === 'received' && outcome !== 'noAnswer',
  );
  return thread[0] && complaintUntil(region, thread[0].day, answer?.day);
};

/** The room of messages: write one, note it when it was sent, keep what came back, and go on from there. */
export const Messages = (props: Props) => {
  const { id, languages, region, locked, drafts, contacts, today, acts } = props;
  const t = useT();
  const [chosen, setChosen] = useState(id);
  const [language, setLanguage] = useState(t.language);
  const [draft, setDraft] = useState<Draft>();
  const [after, setAfter] = useState<Contact>();
  const [free, setFree] = useState(false);
  const [told, setTold] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [place, setPlace] = useState(props.known);
  const top = useRef<HTMLDivElement>(null);
  const letter = letterOf(chosen) ?? (letters[0] as Letter);
  const home = { region: region as Region, country: place.countryCode, state: place.state };
  const authority = authorityFor(home);
  const [values, put] = useFieldValues(props.known, authority);
  const facts = { region, values, locked, authorityMail: authority?.mail };
  const written = useWritten(letter, language, facts, draft);
  const tell = (failed: string | undefined, words: string) => {
    setFailure(failed);
    setTold(failed ? undefined : words);
  };
  const record = async (contact: NewContact) => {
    const asks = contact.direction === 'sent' ? letterOf(contact.letter)?.asks : undefined;
    const count = asks ? answersDue(region, asks, contact.day).length : 0;
    const failed = await acts.record(contact);
    const noted = t('letters.recorded', { count });
    const isOurs = contact.direction === 'sent' && contact.letter !== '' && count === 0;
    tell(
      failed,
      contact.outcome ? t('letters.answerNoted') : isOurs ? `${noted} ${t('letters.comeBack.month')}` : noted,
    );
    return failed;
  };
  if (!written) return null;
  const { to, subject, text, language: wordsIn } = written;
  const choose = (one: string) => {
    setDraft(undefined);
    setFree(false);
    setChosen(one);
  };
  const goOn = (next: LetterId, last: Contact) => {
    const thread = threadOf(last, contacts);
    const first = thread[0] ?? last;
    setAfter(last);
    choose(next);
    put({
      day: first.day,
      request: first.subject,
      theySaid: last.text,
      confirmed: last.text,
      history: historyOf(t, thread),
    });
    top.current?.scrollIntoView?.();
    top.current?.focus();
  };
  const keep = async () => {
    const failed = await acts.keepDraft({
      id: draft?.id,
      letter: letter.id,
      language: wordsIn,
      to,
      subject,
      text,
    });
    tell(failed, t('letters.draftKept'));
  };
  return (
    <div class="stack">
      <h1>{t('letters.title')}</h1>
      <p class="muted lead">{t('letters.intro')}</p>
      <Drafts
        drafts={drafts}
        onOpen={(one) => {
          choose(one.letter);
          setLanguage(one.language);
          setDraft(one);
        }}
        onDelete={(one) => void acts.deleteDraft(one)}
      />
      <div ref={top} tabIndex={-1} class="composing">
        <Compose
          letter={letter}
          language={language}
          languages={languages}
          region={region}
          locked={locked}
          written={written}
          values={values}
          orders={props.orders}
          free={free}
          onLetter={(one) => {
            setAfter(undefined);
            choose(one);
          }}
          onLanguage={setLanguage}
          onRegion={acts.region}
          onValue={(field, value) => put({ [field]: value })}
          onFree={setFree}
          onKeep={() => void keep()}
          copy={acts.copy}
          print={acts.print}
        >
          {letter.to === 'authority' && (
            <AuthorityHome
              home={home}
              authority={authority}
              today={today}
              until={after && untilOf(region, threadOf(after, contacts))}
              onHome={({ country = place.countryCode, state = place.state }) =>
                setPlace({ ...place, countryCode: country, state })
              }
            />
          )}
        </Compose>
      </div>
      <Sent
        key={letter.id}
        letter={letter}
        today={today}
        held={!free && written.missing.length > 0}
        onRecord={(sent) =>
          void record({
            ...sent,
            direction: 'sent',
            letter: letter.id,
            subject,
            text,
            answers: after?.id ?? '',
          })
        }
      />
      <div role="status">{told && <Notice title={told} />}</div>
      <Failure reason={failure} />
      <Log contacts={contacts} region={region} today={today} acts={{ ...acts, record }} onWrite={goOn} />
    </div>
  );
};
