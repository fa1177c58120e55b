// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/content/evaluate';
import type { Journey } from '@/content/tasks/task';

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
