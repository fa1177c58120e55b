import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '@/components/options/Options';
import type { CopyRead } from '@/content/memory/copy';
import { defaults, type Memory } from '@/content/memory/memory';
import { show } from './show';

const copy: CopyRead = {
  ok: true,
  saved: '2026-11-20T09:00:00.000Z',
  copy: {
    settings: defaults.settings,
    tasks: { saveOrders: { state: 'done', at: 1 }, saveChats: { state: 'notForMe', at: 1 } },
    seen: { orderList: { toPay: { value: 0, at: 1 } } },
    dismissed: {},
    guides: {},
    reminders: [],
  },
};

const options = (memory: Partial<Memory> = {}, more: Partial<OptionsProps> = {}, language = 'en') => {
  const acts = {
    set: vi.fn(),
    bringBack: vi.fn(),
    bringBackAll: vi.fn(),
    downloadSetAside: vi.fn(),
    downloadCopy: vi.fn(),
    readCopy: vi.fn<(file: File) => Promise<CopyRead>>(async () => copy),
    loadCopy: vi.fn<(file: File) => Promise<string | undefined>>(async () => undefined),
    welcome: vi.fn(),
    forget: vi.fn<() => Promise<string | undefined>>(async () => undefined),
  };
  const ui = (
    <Options
      memory={{ ...defaults, ...memory }}
      languages={[
        { id: 'ar', name: 'العربية', note: 'لم يقرأه بعد متحدث أصلي' },
        { id: 'en', name: 'English' },
      ]}
      sizes={[
        { key: 'settings', bytes: 150 },
        { key: 'tasks', bytes: 2450 },
      ]}
      version="0.1.0"
      failure={undefined}
      acts={acts}
      {...more}
    />
  );
  return { acts, ...show(ui, language) };
};

const file = new File(['{}'], 'progress.json', { type: 'application/json' });

describe('Language and look', () => {
  it('offers each language by its own name, and says where no native speaker has read it', async () => {
    const { user, acts } = options();
    const select = screen.getByRole('combobox', { name: 'Language' });
    const names = within(select)
      .getAllByRole('option')
      .map((one) => one.textContent?.replace(/[\u2068\u2069]/g, ''));
    expect(names).toEqual(['As my browser (English)', 'العربية – لم يقرأه بعد متحدث أصلي', 'English']);
    await user.selectOptions(select, 'ar');
    expect(acts.set).toHaveBeenCalledWith({ language: 'ar' });
  });

  it('sets appearance, corner and region', async () => {
    const { user, acts } = options();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Top left' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Your region' }), 'brazil');
    expect(acts.set.mock.calls).toEqual([
      [{ appearance: 'dark' }],
      [{ corner: 'topStart' }],
      [{ region: 'brazil' }],
    ]);
  });

  it('names corners by where they are seen, also from right to left', async () => {
    const { user, acts } = options({}, {}, 'ar');
    expect((screen.getByRole('radio', { name: 'Bottom left' }) as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Top left' }));
    expect(acts.set).toHaveBeenCalledWith({ corner: 'topEnd' });
  });
});

describe('Hidden hints', () => {
  it('says so when there are none', () => {
    options();
    expect(screen.getByText(/^You have hidden no hints\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring all back' })).toBeNull();
  });

  it('come back one by one or all at once', async () => {
    const { user, acts } = options({
      dismissed: { optionMayBeHidden: 'always', gone: ['orderList', 'wallet'] },
    });
    const list = screen.getByRole('region', { name: 'Hidden hints' });
    expect(list.textContent).toContain('Hidden everywhere');
    expect(list.textContent?.replace(/[\u2068\u2069]/g, '')).toContain('Hidden on: Orders, Wallet');
    await user.click(within(list).getAllByRole('button', { name: /^Bring back:/ })[1] as HTMLElement);
    await user.click(within(list).getByRole('button', { name: 'Bring all back' }));
    expect(acts.bringBack).toHaveBeenCalledWith('gone');
    expect(acts.bringBackAll).toHaveBeenCalledTimes(1);
  });
});

describe('What is kept', () => {
  it('is listed with its size', () => {
    options();
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent?.replace(/[\u2068\u2069]/g, '')));
    expect(rows).toEqual([
      ['What', 'Size'],
      ['Your settings', '150 bytes'],
      ['What you ticked, and dates you wait for', '2.5 KB'],
      ['All together', '2.6 KB'],
    ]);
  });

  it('can be downloaded where something was set aside', async () => {
    const { user, acts } = options({}, { sizes: [{ key: 'setAside', bytes: 10 }] });
    await user.click(screen.getByRole('button', { name: 'Download what was set aside' }));
    expect(acts.downloadSetAside).toHaveBeenCalledTimes(1);
  });

  it('shows what other rooms have to say about it', () => {
    options({}, { casebook: <p>212 orders</p>, reminders: <p>Allow notifications</p> });
    expect(screen.getByText('212 orders')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Reminders' })).getByText('Allow notifications'),
    ).toBeTruthy();
  });
});

describe('A copy of the progress', () => {
  it('is downloaded', async () => {
    const { user, acts } = options();
    await user.click(screen.getByRole('button', { name: 'Download my progress' }));
    expect(acts.downloadCopy).toHaveBeenCalledTimes(1);
  });

  it('is loaded only after the person saw what is in it', async () => {
    const { user, acts } = options();
    await user.upload(screen.getByLabelText('Load a copy'), file);
    const dialog = await screen.findByRole('dialog', { name: 'Put this copy in place of your progress?' });
    expect(dialog.textContent).toContain('1 task done, 2 tasks set in all');
    expect(dialog.textContent).toContain('1 page looked at');
    expect(dialog.textContent).toContain('No hidden hints');
    expect(acts.loadCopy).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Replace my progress' }));
    expect(acts.loadCopy).toHaveBeenCalledWith(file);
    expect(await screen.findByText('The copy is in place.')).toBeTruthy();
  });

  it('is not loaded when the person thinks better of it', async () => {
    const { user, acts } = options();
    await user.upload(screen.getByLabelText('Load a copy'), file);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(acts.loadCopy).not.toHaveBeenCalled();
  });

  it.each([
    ['tooLarge', 'It is larger than any copy of ours can be.'],
    ['notJson', 'It is not a file that we can read.'],
    ['notOurs', 'It is not a copy of your progress.'],
    ['newer', 'A newer Leavewell made it. Update Leavewell, then load it again.'],
    ['broken', 'It is damaged, or somebody changed it.'],
  ] as const)('is refused when %s, with the reason, and nothing changed', async (reason, text) => {
    const { user, acts } = options();
    acts.readCopy.mockResolvedValue({ ok: false, reason });
    await user.upload(screen.getByLabelText('Load a copy'), file);
    expect(await screen.findByText('This file was not loaded. Nothing has changed.')).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(acts.loadCopy).not.toHaveBeenCalled();
  });

  it('tells when the browser itself would not take it', async () => {
    const { user, acts } = options();
    acts.loadCopy.mockResolvedValue('Resource::kQuotaBytes quota exceeded');
    await user.upload(screen.getByLabelText('Load a copy'), file);
    await user.click(await screen.findByRole('button', { name: 'Replace my progress' }));
    expect(await screen.findByText(/^The space that your browser gives us is full\./)).toBeTruthy();
  });
});

describe('Deleting everything', () => {
  it('says exactly what goes, and takes a second step', async () => {
    const { user, acts } = options({
      tasks: { saveOrders: { state: 'done', at: 1 }, saveChats: { state: 'open', at: 1 } },
    });
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    const dialog = screen.getByRole('dialog', { name: 'Delete all that Leavewell keeps?' });
    const gone = within(dialog)
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(gone).toEqual([
      'Your casebook: saved orders, refunds, addresses, letters and files',
      'Your progress: 2 tasks that you set',
      'Your settings, hidden hints, reminders and what pages showed',
    ]);
    expect(acts.forget).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Delete everything now' }));
    expect(acts.forget).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/^All is deleted\./)).toBeTruthy();
  });

  it('can be left', async () => {
    const { user, acts } = options();
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(acts.forget).not.toHaveBeenCalled();
  });

  it('does not claim to have worked when it failed', async () => {
    const { user, acts } = options();
    acts.forget.mockResolvedValue('orphan');
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    await waitFor(() => expect(screen.getByText('That did not work')).toBeTruthy());
    expect(screen.queryByText(/^All is deleted\./)).toBeNull();
  });
});

describe('The rest', () => {
  it('opens the first-run page again, and says who we are not', async () => {
    const { user, acts } = options();
    await user.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(acts.welcome).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Leavewell is not affiliated with AliExpress.')).toBeTruthy();
  });
});
