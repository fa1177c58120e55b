import type { ObservedFacts } from './facts';
import { hints } from './hints';
import type { ShownHint } from './hints/hint';
import { rankHints } from './hints/rankHints';
import type { Dismissed, GuideState } from './memory/memory';
import { detectPage } from './pages/detect';
import { hasBotCheck } from './pages/dom/botCheck';
import { languageOf } from './pages/dom/languageOf';
import { signedIn } from './pages/dom/signedIn';
import { withTickCache } from './pages/dom/tickCache';
import type { Facts } from './pages/fact';
import { readPage, unreadFacts } from './pages/readers';
import type { PageId } from './pages/table';
import type { Journey } from './tasks/task';

/** What one look at a page found. `broken` names the readers and hints that failed and were left out. */
export interface Evaluation {
  page: PageId;
  language: string;
  facts: Facts;
  hints: ShownHint[];
  botCheck: boolean;
  /** "Not there" can be believed. */
  settled: boolean;
  broken: string[];
}

export interface EvaluationInput {
  url: URL;
  document: Document;
  seen: ObservedFacts;
  dismissed: Dismissed;
  /** Where the person stands in guides; in none where absent. */
  guides?: Record<string, GuideState>;
  /** Closing where absent. */
  journey?: Journey;
  /** When the person said that the account was deleted, ms. */
  deletedAt?: number | undefined;
  now: number;
  settled: boolean;
  /** The page stands long enough to believe what it shows; "not there" needs `settled`. As settled where absent. */
  drawn?: boolean;
}

const isHidden = (dismissed: Dismissed, hint: string, page: string) => {
  const how = dismissed[hint];
  return how === 'always' || (how?.includes(page) ?? false);
};

/** Facts and hints of a page: a pure function of address, document, memory and clock. Undefined: not a page of ours. */
export const evaluate = (at: EvaluationInput): Evaluation | undefined => withTickCache(() => lookNow(at));

const lookNow = ({
  url,
  document,
  seen,
  dismissed,
  guides = {},
  journey = 'close',
  deletedAt,
  now,
  settled,
  drawn = settled,
}: EvaluationInput): Evaluation | undefined => {
  const page = detectPage(url);
  if (!page) return undefined;
  const broken: string[] = [];
  const alone = <T>(name: string, run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch {
      broken.push(name);
      return otherwise;
    }
  };
  const botCheck = hasBotCheck(document);
  const unread: Facts = unreadFacts(page);
  const facts: Facts = botCheck
    ? unread
    : {
        ...alone(page, () => readPage(page, document, { url, settled }), unread),
        signedIn: signedIn(document, url, settled, drawn),
      };
  const shown = hints
    .filter(
      (hint) =>
        hint.on.includes(page) &&
        (hint.journey ?? journey) === journey &&
        (hint.after || deletedAt === undefined) &&
        !isHidden(dismissed, hint.id, page),
    )
    .flatMap((hint): ShownHint[] => {
      const show = alone(hint.id, () => hint.when(facts, seen, now, guides, deletedAt), false);
      return show ? [{ hint, values: show === true ? {} : show }] : [];
    });
  // Nothing else can be done on a page of an account that nobody is signed in to.
  const signIn = shown.filter(({ hint }) => hint.id === 'signInFirst');
  return {
    page,
    language: languageOf(document, url),
    facts,
    hints: botCheck ? [] : signIn.length > 0 ? signIn : rankHints(shown),
    botCheck,
    settled,
    broken,
  };
};
