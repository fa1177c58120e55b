import type { SaveState } from '@/components/panel/saving/saveState';
import type { Evaluation } from '@/content/evaluate';
import { type Collector, createCollector } from '@/content/orders/scrape/collect';
import { listPlace } from './listPlace';
import { cardBeforeRoom, createPageAutoload } from './pageAutoload';
import { orderSender, type Source, type Told } from './sender';

/** A list that shows nothing so long is said to be in want of something, ms. */
const patience = 20_000;

interface With {
  document: Document;
  look(): Evaluation;
  /** Everything of the list is wanted, not only what it shows. */
  all: boolean;
  changed(): void;
}

interface ListSource extends Source {
  collector: Collector;
}

/** Saving a list, without its words: what was gathered, what was sent, and which face shows it. */
export const createListSaving = ({ document, look, all, changed }: With) => {
  const place = listPlace(document);
  const begun = Date.now();
  const newSource = (): ListSource => ({ list: place.list, collector: createCollector() });
  let source = newSource();
  let step: SaveState['step'] = 'saving';
  let wantsAll = all;
  let casebooks: SaveState['casebooks'] = [];
  let reason = '';

  const heard = (told: Told) => {
    if (told.ask) casebooks = told.ask;
    if (told.failed) reason = told.failed;
    // Nothing is loaded while a question or a failure stands.
    if (told.ask || told.failed) autoload.pause();
    if (told.ask) step = 'ask';
    else if (told.failed) step = 'failed';
    changed();
  };
  const sender = orderSender(document, heard);
  const autoload = createPageAutoload({
    document,
    look,
    orders: () => {
      // What was drawn since the last look counts, so that no press is wasted on a page that answered.
      take(Date.now());
      return source.collector.count();
    },
    hasFirst: () => source.collector.stretches.reading().first !== '',
    changed: () => changed(),
  });

  /** Takes what is new; true where more waits for the next look. */
  const take = (now: number): boolean => {
    if (place.moved(now)) source = newSource();
    if (place.isOld(now)) return false;
    const around = { now, ended: isEnd(), isNarrowed: place.isNarrowed() };
    const { fresh, left } = source.collector.tick(document, around);
    sender.put(source, fresh);
    return left;
  };
  const isEnd = () => place.isEnd(look(), Date.now());
  const goesOn = () =>
    !isEnd() && (place.more() !== 'absent' || cardBeforeRoom(document, 'after') !== undefined);
  const isBlank = () => source.collector.count() + source.collector.raw().size === 0;
  const status = () => sender.status(source);
  const isWhole = () => status()?.whole === true;

  /** Which face comes after the one that stands. */
  const advance = () => {
    if (step === 'empty' && !isBlank()) step = 'saving';
    if (autoload.isOn()) {
      const isOver = autoload.held() === 'end' || (isWhole() && isEnd());
      if (!isOver || !sender.isDone()) return;
      autoload.end();
      step = 'saved';
    }
    if (step !== 'saving' || !sender.isDone()) return;
    if (isBlank() && look().facts.shown !== 0) {
      if (Date.now() - begun >= patience) step = 'empty';
      return;
    }
    step = wantsAll && goesOn() ? 'consent' : 'saved';
  };

  const gapAfter = (): string | undefined => {
    const { stretches } = source.collector;
    const isHole = stretches.reading().stretches.length > 1 || isEnd();
    if (isWhole() || !isHole || sender.counted.saved.size === 0) return undefined;
    // The day as printed, without its label.
    return (source.collector.order(stretches.frontier())?.date ?? '').replace(/^.*?[:：]\s*/, '');
  };
  return {
    /** Looks at the page: takes what is new, sends it, and stops what has to stop. Returns when to look again, ms. */
    look: (): number | undefined => {
      const now = Date.now();
      const left = take(now);
      if (step !== 'ask' && step !== 'failed') void sender.next();
      // While cards wait to be read, nothing else is over.
      if (left) return 0;
      autoload.notice();
      advance();
      const waits = [place.wait(now), isBlank() ? begun + patience - now : 0].filter((wait) => wait > 0);
      return waits.length > 0 ? Math.min(...waits) : undefined;
    },
    advance,
    state: (): SaveState => {
      const { saved, incomplete, toComplete, leftOut } = sender.counted;
      const list = place.list();
      return {
        step,
        saved: saved.size,
        toComplete: toComplete.size,
        incomplete: [...incomplete].filter((id) => !toComplete.has(id)).length,
        unread: source.collector.raw().size,
        leftOut: leftOut.size,
        period: list.filter,
        total: list.count === '' ? undefined : Number(list.count),
        loading: autoload.isOn(),
        held: autoload.held(),
        goesOn: goesOn(),
        whole: isWhole(),
        gapAfter: gapAfter(),
        casebooks,
        reason,
      };
    },
    choose: (casebook: string) => sender.choose(casebook),
    /** Asks once more for what the site's terms say, then loads. */
    wantAll: () => {
      wantsAll = true;
      step = 'consent';
    },
    onlyThese: () => {
      wantsAll = false;
      step = 'saved';
    },
    load: () => {
      step = 'saving';
      autoload.start();
    },
    goOn: () => {
      step = 'saving';
      if (autoload.isOn()) autoload.start();
    },
    pause: () => autoload.pause(),
    stop: () => {
      autoload.end();
      wantsAll = false;
      step = 'saving';
    },
    end: () => autoload.end(),
  };
};
