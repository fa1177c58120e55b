// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/content/evaluate';
import { hints } from '@/content/hints';
import type { Journey } from '@/content/tasks/task';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

/** Hints and links on a page, for somebody who closes or pauses. */
const shown = (address: string, body: string, journey?: Journey) => {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main>${body}</main></body></html>`,
    'text/html',
  );
  const url = new URL(address);
  const found = evaluate({ url, document, seen: {}, dismissed: {}, now: 0, settled: false, journey });
  return found?.hints.map(({ hint }) => hint.id) ?? [];
};
const deletion = 'https://privacy.aliexpress.com/home#/request/delete';
const account = 'https://www.aliexpress.com/p/account/index.html';
const entry = `<a href="${deletion}">Delete my account</a>`;

describe('Where the list is set to pausing', () => {
  it('the delete page says so first, and walks nobody through its steps', () => {
    const hints = shown(deletion, '<button>Delete my account</button>', 'pause');
    expect(hints[0]).toBe('listIsPausing');
    expect(hints).not.toContain('verdictHere');
    expect(hints).not.toContain('deleteSteps');
  });

  it('still warns before the last button', () => {
    expect(shown(deletion, '<button>Delete account</button>', 'pause')[0]).toBe('lastPointOfReturn');
  });

  it('no page of the account points out the way to the deletion, or proposes what was chosen already', () => {
    const pushes = ['deleteEntryHere', 'optionMayBeHidden', 'noDeleteEntryHere', 'considerPausing', 'appWay'];
    expect(shown(account, entry, 'pause').filter((id) => pushes.includes(id))).toEqual([]);
    expect(shown(account, entry, 'close')[0]).toBe('deleteEntryHere');
  });

  it('and where it is set to closing, nothing is said of pausing lists', () => {
    const hints = shown(deletion, '<button>Delete my account</button>');
    expect(hints).toContain('verdictHere');
    expect(hints).not.toContain('listIsPausing');
  });
});

describe('To a person who pauses', () => {
  /** The last button and steps that nobody can tell stay dangerous for everybody; the switch names what it switches to. */
  const aboutDeleting = [
    'lastPointOfReturn',
    'stepNotKnown',
    'deletionRefused',
    'somethingDoesNotWork',
    'listIsPausing',
    'accountUnavailable',
  ];
  const closing: Record<string, RegExp> = {
    en: /delet|\bclos(e|ing|ed)\b|lost with|is gone/i,
    es: /eliminar|eliminad|eliminaci|cerrar|se pierde/i,
    ar: /الحذف|حذف|إغلاق|تُفقد|زوال/,
  };
  const mine = hints.filter(({ id, journey }) => journey !== 'close' && !aboutDeleting.includes(id));
  const languages = Object.keys(closing);

  it.each(languages)('no text speaks of closing (%s)', (language) => {
    const texts = compile(language, tree(language), english()).compiled;
    const t = createTranslator(language, 'ltr', texts);
    const values = {
      journey: 'pause',
      shown: 1,
      saved: 0,
      longer: 'none',
      count: 1,
      open: 1,
      here: 'coins',
      next: 'end',
      step: 'none',
    };
    const facts = Object.fromEntries(
      ['toPay', 'processing', 'processed', 'morePages', 'balance', 'coins', 'coupons'].map((name) => [
        name,
        '0',
      ]),
    );
    const said = mine.flatMap(({ id }) =>
      ['title', 'body'].map((part) => [id, t.of(`hints.${id}.${part}`, { ...facts, ...values })] as const),
    );
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(([, text]) => closing[language]?.test(text))).toEqual([]);
  });
});
