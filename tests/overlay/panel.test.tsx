import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelView } from '@/components/panel/panelView';
import { now, panelHint, panelView, t } from './sample';

afterEach(cleanup);

/** Without the marks that keep an inserted text from turning the direction around it. */
const normalizer = (text: string) => text.replace(/[\u2068\u2069]/g, '').trim();
const show = (view: Partial<PanelView> = {}) => {
  const onPress = vi.fn();
  const { container } = render(<Panel view={panelView(view)} t={t} now={now} onPress={onPress} />);
  const press = (name: string | RegExp) => {
    fireEvent.click(screen.getByRole('button', { name }));
    return onPress.mock.lastCall?.[0];
  };
  return { container, press, onPress };
};
const lines = [panelHint('ordersNotPaid', { icon: 'open' }), panelHint('pressYourself')];

describe('The panel', () => {
  test('names the page, its one main thing with its text, and the others by a line each', () => {
    show({ lines, chip: { text: 'Not ready', tone: 'wait' } });
    expect(screen.getByRole('region', { name: 'Leavewell' }).textContent).toContain('Orders');
    expect(screen.getByText('Not ready')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Title of saveThisList');
    expect(screen.getByText('Text of saveThisList')).toBeTruthy();
    expect(screen.queryByText('Text of ordersNotPaid')).toBeNull();
  });

  test('opens a line in place', () => {
    const { press } = show({ lines });
    expect(press(/Title of ordersNotPaid/)).toEqual({ do: 'toggleLine', hint: 'ordersNotPaid' });
    cleanup();
    show({ lines, open: 'ordersNotPaid' });
    expect(screen.getByText('Text of ordersNotPaid')).toBeTruthy();
    expect(screen.getByText('Text of saveThisList')).toBeTruthy();
  });

  test('says to who does not see icons and colours what they say', () => {
    show({ lines });
    expect(screen.getByRole('button', { name: 'Still open Title of ordersNotPaid' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Good to know Title of pressYourself' })).toBeTruthy();
  });

  test.each([
    [2, false, '2 more'],
    [0, true, 'Show less'],
  ])('leaves out what is too much, and shows it when asked', (more, all, name) => {
    expect(show({ lines, more, all }).press(name)).toEqual({ do: 'toggleAll' });
  });

  test('can be folded; folded, it is a small tab with the number of hints', () => {
    expect(show({ lines }).press('Fold away')).toEqual({ do: 'fold' });
    cleanup();
    const { press } = show({ lines, more: 1, folded: true });
    expect(screen.queryByText('Title of saveThisList')).toBeNull();
    expect(press('4 hints')).toEqual({ do: 'unfold' });
  });

  test('shows nothing but the head beside a command that takes it over', () => {
    show({ lines, takeover: <p>21 saved</p> });
    expect(screen.getByText('21 saved')).toBeTruthy();
    expect(screen.queryByText('Title of saveThisList')).toBeNull();
    expect(screen.queryByRole('button', { name: /Title of/ })).toBeNull();
  });

  test('after an update nothing can be pressed, and a line says what to do', () => {
    const notice = 'Leavewell was updated. Reload the page to go on.';
    show({ orphan: true, notice });
    expect(screen.getByText(notice).closest('[inert]')).toBeNull();
    expect(screen.getByText('Text of saveThisList').closest('[inert]')).not.toBeNull();
  });

  test('nothing can be typed into it, so the page cannot hear what is typed', () => {
    const { container } = show({ lines, open: 'ordersNotPaid', why: 'ordersNotPaid' });
    expect(container.querySelectorAll('button').length).toBeGreaterThan(5);
    expect(container.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
  });

  test.each([
    ['dark', 'dark'],
    ['auto', undefined],
  ] as const)('keeps the look that the person chose: %s', (appearance, data) => {
    show({ appearance });
    expect(screen.getByRole('region').dataset.appearance).toBe(data);
  });

  test('bears its language and direction', () => {
    const arabic = Object.assign((...all: Parameters<typeof t>) => t(...all), t, {
      language: 'ar',
      direction: 'rtl',
    });
    render(<Panel view={panelView()} t={arabic as never} now={now} onPress={vi.fn()} />);
    expect(screen.getByRole('region').getAttribute('dir')).toBe('rtl');
    expect(screen.getByRole('region').getAttribute('lang')).toBe('ar');
  });
});

describe('Why', () => {
  const main = panelHint('saveThisList');

  test('is one press away, and says who says so, how sure that is, and when it was confirmed', () => {
    expect(show({ main }).press('Why?')).toEqual({ do: 'toggleWhy', hint: 'saveThisList' });
    expect(screen.queryByText(/AliExpress privacy policy/)).toBeNull();
    cleanup();
    show({ main, why: 'saveThisList' });
    expect(
      screen.getByText(/^AliExpress privacy policy · .+ · confirmed July 30, 2026$/, { normalizer }),
    ).toBeTruthy();
  });

  test('warns of what was last confirmed more than a year ago', () => {
    const sources = [{ id: 'legacyGuides', sure: 'several', confirmed: '2021' } as const];
    show({ main: { ...main, sources }, why: 'saveThisList' });
    expect(screen.getByText('Last confirmed 2021: check before you rely on it', { normalizer })).toBeTruthy();
    expect(screen.queryByText(/· confirmed/)).toBeNull();
  });

  test.each([
    ['guide', 'guideArticle', 'A how-to article · Only a guide says so · its date is not known'],
    [
      'common',
      'commonKnowledge',
      'General advice, not about AliExpress alone · Common knowledge, not a promise',
    ],
  ] as const)('says that a source bears no date, and gives none (%s)', (sure, id, text) => {
    show({ main: { ...main, sources: [{ id, sure, confirmed: 'unknown' }] }, why: 'saveThisList' });
    expect(screen.getByText(text, { normalizer })).toBeTruthy();
  });

  test.each([
    ['Hide now', 'once'],
    ['Not on this page', 'here'],
    ['Never again', 'always'],
  ])('hides the hint: %s', (name, how) => {
    expect(show({ main, why: 'saveThisList' }).press(name)).toEqual({
      do: 'hide',
      hint: 'saveThisList',
      how,
    });
  });

  test('has what else can be done', () => {
    const others = [{ text: 'Show me', intent: { do: 'showMe', hint: 'saveThisList' } } as const];
    const { press } = show({ main: { ...main, others }, why: 'saveThisList' });
    expect(press('Show me')).toEqual({ do: 'showMe', hint: 'saveThisList' });
  });
});

describe('What can be done', () => {
  const run = { text: 'Save these orders', intent: { do: 'run', hint: 'saveThisList' } } as const;

  test('leads to a page of the site in the same tab', () => {
    const href = 'https://privacy.aliexpress.com/home#/request/delete';
    show({ main: panelHint('optionMayBeHidden', { actions: [{ text: 'Open the delete page', href }] }) });
    const link = screen.getByRole('link', { name: 'Open the delete page' });
    expect(link.getAttribute('href')).toBe(href);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBeNull();
  });

  test('starts a command; what the command shows stands in place of the hint, above the other lines', () => {
    expect(show({ main: panelHint('saveThisList', { actions: [run] }) }).press('Save these orders')).toEqual(
      run.intent,
    );
    cleanup();
    show({ lines, main: panelHint('saveThisList', { actions: [run], child: <p>3 of 10</p> }) });
    expect(screen.getByText('3 of 10')).toBeTruthy();
    expect(screen.queryByText('Title of saveThisList')).toBeNull();
    expect(screen.getByRole('button', { name: /Title of ordersNotPaid/ })).toBeTruthy();
  });

  test('a line shows in place what its command shows', () => {
    const line = panelHint('saveThisOrder', { child: <p>This order is saved</p> });
    show({ lines: [line] });
    expect(screen.queryByText('This order is saved')).toBeNull();
    cleanup();
    show({ lines: [line], open: 'saveThisOrder' });
    expect(screen.getByText('This order is saved')).toBeTruthy();
    expect(screen.queryByText('Text of saveThisOrder')).toBeNull();
  });
});

test('checks stand below the title, each with what it is and when that was seen', () => {
  const checks = [
    { id: 'ordersOnTheWay', icon: 'open', text: '5 orders on the way', when: 'Seen today' } as const,
  ];
  show({ main: panelHint('verdictHere', { checks, moreChecks: 4 }) });
  expect(screen.getByText(/5 orders on the way/).textContent).toContain('Seen today');
  expect(screen.getByText('4 still to check')).toBeTruthy();
});

test('words of the site stand in quotation marks, with their own direction', () => {
  const body = ['Press ', { tag: 'q', text: 'Delete my account' }, '.'];
  const { container } = show({ main: panelHint('deleteEntryHere', { body }) });
  expect(container.querySelector('q > bdi')?.textContent).toBe('Delete my account');
});
