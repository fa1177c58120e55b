import type { ObservedFacts } from './facts';
import { hints } from './hints';
import type { Hint, Show } from './hints/hint';
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

export interface ShownHint {
  hint: Hint;
  values: Exclude<Show, boolean>;
}

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
  now: number;
  settled: boolean;
}

const weight = { noWayBack: 0, wait: 1, info: 2 } as const;
const weightOf = ({ hint, values }: ShownHint) => (hint.first || values.first ? -1 : weight[hint.severity]);

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
  now,
  settled,
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
        signedIn: signedIn(document, url, settled),
      };
  const shown = hints
    .filter(
      (hint) =>
        hint.on.includes(page) &&
        (hint.journey ?? journey) === journey &&
        !isHidden(dismissed, hint.id, page),
    )
    .flatMap((hint): ShownHint[] => {
      const show = alone(hint.id, () => hint.when(facts, seen, now, guides), false);
      return show ? [{ hint, values: show === true ? {} : show }] : [];
    })
    .sort((a, b) => weightOf(a) - weightOf(b));
  return {
    page,
    language: languageOf(document, url),
    facts,
    hints: botCheck ? [] : shown,
    botCheck,
    settled,
    broken,
  };
};
