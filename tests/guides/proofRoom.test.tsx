import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import proof from '@/components/casebook/views/proof';
import type { BrowserApi } from '@/components/page/browserApi';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import { firstCasebook } from '@/content/casebook/casebooks';
import { forgetCasebooks } from '@/content/casebook/database';
import { pictures, proofs } from '@/content/casebook/stores';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import { defaults, type Memory } from '@/content/memory/memory';
import { takenPicture } from '@/content/pictures/takenPicture';
import { show } from '../components/show';
import { storedCasebook } from '../components/storedCasebook';
import { dot, samplePicture } from '../pictures/samplePicture';

const dispatch = vi.fn();
const open = async (
  rest = 'confirmation',
  memory: Partial<Memory> = {},
  browserApi: Partial<BrowserApi> = {},
) => {
  const casebook = await firstCasebook();
  const held = { ...storedCasebook, casebook, all: [casebook], ensure: async () => casebook };
  const { View } = proof;
  const shown = show(
    <PageContext.Provider
      value={{
        ...emptyPage,
        memory: { ...defaults, ...memory },
        dispatch,
        casebook: held,
        browserApi: { ...emptyPage.browserApi, ...browserApi },
      }}
    >
      <View rest={rest} />
    </PageContext.Provider>,
  );
  await screen.findByRole('heading', { name: 'Proof' });
  return { ...shown, casebook: casebook.id };
};

beforeEach(() => {
  dispatch.mockReset();
  vi.useFakeTimers({ now: new Date('2026-11-24T10:42'), toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await forgetCasebooks();
});

describe('The room of proof', () => {
  it('keeps what was said, with day, time and zone; sets our dates and moves on to Afterwards', async () => {
    const { user, casebook } = await open();
    await user.type(screen.getByLabelText('What the page or mail said'), 'Your account has been deleted.');
    await user.click(screen.getByRole('button', { name: 'Keep this note' }));
    expect(await screen.findByText('The note is kept.')).toBeTruthy();
    expect(await proofs.list(casebook)).toMatchObject([
      {
        day: '2026-11-24',
        at: new Date('2026-11-24T10:42').toISOString(),
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        task: 'keepConfirmation',
        text: 'Your account has been deleted.',
      },
    ]);
    expect(dispatch.mock.calls[0]?.map((one) => `${one.type} ${one.id ?? one.reminder.due}`)).toEqual([
      'setReminder 2026-11-27',
      'setReminder 2026-12-24',
      'setReminder 2027-05-24',
      'setTask confirmDeletion',
      'setTask keepConfirmation',
    ]);
    await user.click(screen.getByRole('button', { name: 'Go on with what comes after' }));
    expect(location.hash).toBe('#guides/afterwards');
  });

  it('keeps the note alone when the person wants nothing else', async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText('What the page or mail said'), 'Deleted.');
    await user.click(screen.getByLabelText(/Set dates for our checks/));
    await user.click(screen.getByLabelText(/go on to Afterwards/));
    await user.click(screen.getByRole('button', { name: 'Keep this note' }));
    expect(await screen.findByText('The note is kept.')).toBeTruthy();
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('sets nothing by itself for a note before the deletion, or once the checks stand', async () => {
    const isTicked = () => (screen.getByLabelText(/Set dates for our checks/) as HTMLInputElement).checked;
    const before = await open('');
    expect(isTicked()).toBe(false);
    before.unmount();
    const reminders = afterwardsPlan('2026-11-01');
    const { user } = await open('confirmation', { reminders });
    expect(isTicked()).toBe(false);
    await user.type(screen.getByLabelText('What the page or mail said'), 'Support wrote back.');
    await user.click(screen.getByRole('button', { name: 'Keep this note' }));
    expect(await screen.findByText('The note is kept.')).toBeTruthy();
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('keeps nothing without words, or for a day to come', async () => {
    const { user } = await open();
    const save = screen.getByRole('button', { name: 'Keep this note' }) as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    await user.type(screen.getByLabelText('What the page or mail said'), 'Deleted.');
    expect(save.disabled).toBe(false);
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '2026-11-25');
    expect(save.disabled).toBe(true);
  });

  it('prints one note alone, and puts the page back afterwards', async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText('What the page or mail said'), 'Deleted.');
    await user.click(screen.getByRole('button', { name: 'Keep this note' }));
    const seen: string[] = [];
    vi.stubGlobal('print', () => {
      const printing = document.querySelectorAll('.printing');
      seen.push(
        `${document.documentElement.dataset.printing} ${printing.length} ${printing[0]?.textContent}`,
      );
    });
    await user.click(await screen.findByRole('button', { name: /Print this note/ }));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^proof 1 AliExpress: confirmation.*2026.*Deleted\./);
    expect(document.querySelector('.printing')).toBeNull();
    expect(document.documentElement.dataset.printing).toBeUndefined();
  });

  it('deletes a note only after asking', async () => {
    const { user, casebook } = await open();
    await user.type(screen.getByLabelText('What the page or mail said'), 'Deleted.');
    await user.click(screen.getByRole('button', { name: 'Keep this note' }));
    await user.click(await screen.findByRole('button', { name: /Delete this note/ }));
    expect(await proofs.list(casebook)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await proofs.list(casebook)).toHaveLength(0));
  });

  it('shows words that look like markup as they are', async () => {
    const { user, container } = await open();
    await user.type(screen.getByLabelText('What the page or mail said'), '<img src=x onerror=alert(1)>');
    await user.click(screen.getByRole('button', { name: 'Keep this note' }));
    expect((await screen.findAllByText('<img src=x onerror=alert(1)>')).length).toBeGreaterThan(0);
    expect(container.querySelector('img')).toBeNull();
  });

  const taken = () =>
    takenPicture(
      `data:image/png;base64,${dot}`,
      'https://privacy.aliexpress.com/home#/request/delete',
      Date.now(),
      'Test browser 1.0',
    );

  it('shows a picture before it is kept, and keeps it with its time, page, browser and sum', async () => {
    const picture = await taken();
    const dropPicture = vi.fn(async () => undefined);
    const { user, casebook } = await open(
      'picture',
      {},
      { pendingPicture: async () => picture, dropPicture },
    );
    expect(await screen.findByRole('heading', { name: 'Keep this picture?' })).toBeTruthy();
    expect(screen.getByAltText('What the page shows')).toBeTruthy();
    expect(screen.getByText(/Only the visible part/)).toBeTruthy();
    expect(await pictures.list(casebook)).toEqual([]);
    await user.type(screen.getByLabelText('What it shows'), 'The refusal');
    await user.click(screen.getByRole('button', { name: 'Keep the picture' }));
    expect(await screen.findByRole('button', { name: /Show large: .*The refusal/ })).toBeTruthy();
    expect(await pictures.list(casebook)).toMatchObject([
      { title: 'The refusal', page: 'deleteAccount', browser: 'Test browser 1.0', sha256: picture.sha256 },
    ]);
    expect(dropPicture).toHaveBeenCalledOnce();
  });

  it('keeps nothing of a picture that is thrown away, and says when none could be taken', async () => {
    const picture = await taken();
    const dropPicture = vi.fn(async () => undefined);
    const { user, casebook, unmount } = await open(
      'picture',
      {},
      { pendingPicture: async () => picture, dropPicture },
    );
    await user.click(await screen.findByRole('button', { name: 'Throw it away' }));
    await waitFor(() => expect(screen.queryByText('Keep this picture?')).toBeNull());
    expect(await pictures.list(casebook)).toEqual([]);
    unmount();
    await open('picture', {}, { pendingPicture: async () => undefined });
    expect(await screen.findByText(/No picture was taken/)).toBeTruthy();
  });

  it('opens a kept picture large, and deletes it only after a question', async () => {
    const { id } = await firstCasebook();
    await pictures.put(await samplePicture(id));
    const { user } = await open('');
    await user.click(await screen.findByRole('button', { name: /Show large/ }));
    expect(screen.getByAltText('The page refuses')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: /Delete this note: .*The page refuses/ }));
    expect(await pictures.list(id)).toHaveLength(1);
    await user.click(screen.getAllByRole('button', { name: 'Delete' }).at(-1) as HTMLElement);
    await waitFor(async () => expect(await pictures.list(id)).toEqual([]));
  });

  it('makes the proof file and gives its fingerprint to be mailed to oneself', async () => {
    const files: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push((blob as Blob).type);
      return 'blob:x';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    const { user } = await open('');
    await user.click(screen.getByRole('button', { name: 'Save the proof file' }));
    const link = (await screen.findByRole('link', {
      name: 'Mail the fingerprint to myself',
    })) as HTMLAnchorElement;
    const shown = document.querySelector('.takeProof code')?.textContent ?? '';
    expect(shown).toMatch(/^[0-9a-f]{64}$/);
    expect(link.href).toContain(shown);
    expect(link.href.startsWith('mailto:')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Save its page alone, to print' }));
    expect(files).toEqual(['application/zip', 'text/html;charset=utf-8']);
    vi.restoreAllMocks();
  });
});
