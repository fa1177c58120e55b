import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { options } from './optionsScene';

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
  it('take no room when there are none', () => {
    options();
    expect(screen.queryByRole('region', { name: 'Hidden hints' })).toBeNull();
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
  it('is told in one line, and listed by kind when asked', async () => {
    const { user } = options();
    const sum = screen.getByRole('button', { name: /^All together/ });
    expect(sum.textContent?.replace(/[\u2068\u2069]/g, '')).toContain('2.6 KB');
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(sum);
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent?.replace(/[\u2068\u2069]/g, '')));
    expect(rows).toEqual([
      ['What', 'Size'],
      ['Your settings', '150 bytes'],
      ['Your ticks and dates', '2.5 KB'],
    ]);
  });

  it('can be downloaded where something was set aside', async () => {
    const { user, acts } = options({}, { sizes: [{ key: 'setAside', bytes: 10 }] });
    await user.click(screen.getByRole('button', { name: 'Download what was set aside' }));
    expect(acts.downloadSetAside).toHaveBeenCalledTimes(1);
  });

  it('shows what other rooms have to say about it', async () => {
    const { user } = options({}, { casebook: <p>212 orders</p>, reminders: <p>Allow notifications</p> });
    await user.click(screen.getByRole('button', { name: /^All together/ }));
    expect(screen.getByText('212 orders')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Reminders' })).getByText('Allow notifications'),
    ).toBeTruthy();
  });
});

describe('The rest', () => {
  it('opens the first-run page again, and says who we are not', async () => {
    const { user, acts } = options();
    await user.click(screen.getByRole('button', { name: 'Show the first steps again' }));
    expect(acts.welcome).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Leavewell is not affiliated with AliExpress.')).toBeTruthy();
  });
});
