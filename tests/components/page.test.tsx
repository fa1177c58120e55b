import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useMemory } from '@/components/page/pageContext';
import { useT } from '@/components/useT';
import { version } from '@/content/memory/keys';
import { defaults, type Settings } from '@/content/memory/memory';
import { Page } from '@/entrypoints/ownPages/Page';

vi.mock('@/locales', () => ({
  languages: ['ar', 'en'],
  textsOf: async (language: string) =>
    language === 'ar'
      ? { 'common.done': 'تم' }
      : { 'common.done': 'Done', 'common.undo': 'Undo', 'popup.title': 'Leavewell' },
}));

const keep = (key: string, data: unknown) => fakeBrowser.storage.local.set({ [key]: { v: 3, data } });
const settings = (more: Partial<Settings>) => keep('settings', { ...defaults.settings, ...more });

/** The background's answer. */
const answerWith = (answer: () => Promise<unknown>) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer);

const Tick = () => {
  const t = useT();
  const { memory, dispatch, failure } = useMemory();
  const done = memory.tasks.saveOrders?.state === 'done';
  return (
    <>
      <label>
        {t('common.done')}
        <input
          type="checkbox"
          checked={done}
          onChange={() =>
            dispatch({ type: 'setTask', id: 'saveOrders', state: done ? 'open' : 'done', at: 1 })
          }
        />
      </label>
      <button type="button">{t('common.undo')}</button>
      {/* The box turns by itself; this shows what the page holds to be true. */}
      <output aria-label="kept">{String(done)}</output>
      <p data-testid="failure">{failure}</p>
    </>
  );
};

const open = async () => {
  render(
    <Page title="popup.title">
      <Tick />
    </Page>,
  );
  return (await screen.findByRole('checkbox')) as HTMLInputElement;
};

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en-US';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('A page of ours', () => {
  it('speaks the browser’s language until the person chose one', async () => {
    await open();
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
    expect(document.title).toBe('Leavewell');
  });

  it('changes language, direction and appearance at once, and falls back on English text by text', async () => {
    await open();
    await act(() => settings({ language: 'ar', appearance: 'dark' }));
    expect(await screen.findByRole('checkbox', { name: 'تم' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.dataset.appearance).toBe('dark');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('follows what is ticked elsewhere', async () => {
    const box = await open();
    expect(box.checked).toBe(false);
    await act(() => keep('tasks', { saveOrders: { state: 'done', at: 1 } }));
    await waitFor(() => expect(box.checked).toBe(true));
  });

  it('shows what a newer version wrote as far as it fits, and says that it can only be read', async () => {
    await fakeBrowser.storage.local.set({
      tasks: { v: version + 1, data: { saveOrders: { state: 'done', at: 1, mood: 'glad' } } },
    });
    const box = await open();
    expect(box.checked).toBe(true);
    expect(screen.getByTestId('failure').textContent).toBe('newerData');
    await act(() => settings({ appearance: 'dark' }));
    await waitFor(() => expect(document.documentElement.dataset.appearance).toBe('dark'));
    expect(box.checked).toBe(true);
  });

  it('shows a tick at once, before the background has answered', async () => {
    let answer: (it: unknown) => void = () => undefined;
    const waiting = new Promise((done) => {
      answer = done;
    });
    answerWith(() => waiting);
    const box = await open();
    await userEvent.click(box);
    expect(screen.getByLabelText('kept').textContent).toBe('true');
    await keep('tasks', { saveOrders: { state: 'done', at: 1 } });
    await act(async () => answer({ ok: true }));
    await waitFor(() => expect(screen.getByLabelText('kept').textContent).toBe('true'));
    expect(screen.getByTestId('failure').textContent).toBe('');
  });

  it('takes a tick back when it could not be kept, and says why', async () => {
    answerWith(async () => ({ ok: false, reason: 'newerData' }));
    const box = await open();
    await userEvent.click(box);
    await waitFor(() => expect(screen.getByTestId('failure').textContent).toBe('newerData'));
    expect(box.checked).toBe(false);
  });
});
