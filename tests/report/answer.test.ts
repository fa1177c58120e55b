import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPopup } from '@/entrypoints/contentScript/answerPopup';
import { sampleReport } from './sampleReport';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
let listener: Listener;
let report = vi.fn();
let gone: () => void = () => undefined;
const ask = (kind: string, sender: object) => {
  const respond = vi.fn();
  listener({ kind }, sender, respond);
  return respond.mock.calls;
};
const ours = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/casebook.html' as never),
});

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((one) => {
    listener = one as Listener;
  });
  report = vi.fn(() => sampleReport);
  const aside = () =>
    new Promise<void>((done) => {
      gone = done;
    });
  answerPopup({ here: () => ({ hints: 2, botCheck: false }), report, aside }, new AbortController().signal);
});

describe('Our script in a page', () => {
  it('says that it stepped aside only once nothing of it is seen', async () => {
    const respond = vi.fn();
    expect(listener({ kind: 'stepAside' }, ours(), respond)).toBe(true);
    expect(respond).not.toHaveBeenCalled();
    gone();
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(true));
    expect(ask('stepAside', { id: 'another', url: 'https://www.aliexpress.com/' })).toEqual([]);
  });

  it('tells our own pages where it is, and the report only when that is asked for', () => {
    expect(ask('areYouThere', ours())).toEqual([[expect.objectContaining({ hints: 2 })]]);
    expect(report).not.toHaveBeenCalled();
    expect(ask('reportPage', ours())).toEqual([[sampleReport]]);
  });

  it('says that there is none where the page is none of ours', () => {
    report.mockReturnValue(undefined);
    expect(ask('reportPage', ours())).toEqual([[null]]);
  });

  it.each([
    ['a page of the site', () => ({ ...ours(), url: 'https://www.aliexpress.com/p/order/index.html' })],
    ['another extension', () => ({ ...ours(), id: 'another' })],
    ['nobody known', () => ({})],
  ])('answers nothing to %s', (_, sender) => {
    expect(ask('reportPage', sender())).toEqual([]);
    expect(ask('areYouThere', sender())).toEqual([]);
    expect(report).not.toHaveBeenCalled();
  });
});
