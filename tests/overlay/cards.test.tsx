import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Cards } from '@/components/panel/Cards';
import { acts, card, props } from './sample';

afterEach(cleanup);

/** Without the marks that keep an inserted text from turning the direction around it. */
const normalizer = (text: string) => text.replace(/[\u2068\u2069]/g, '').trim();

const four = ['first', 'second', 'third', 'fourth'].map((id) => card({ id }));
const titles = () => screen.getAllByRole('heading').map((one) => within(one).getByText(/^Title/).textContent);

describe('a stack of hints', () => {
  test('shows three, the first open, and says how many more there are', () => {
    render(<Cards {...props({ cards: four })} />);
    expect(titles()).toEqual(['Title of first', 'Title of second', 'Title of third']);
    expect(screen.getByText('Text of first')).toBeTruthy();
    expect(screen.queryByText('Text of second')).toBeNull();
    expect(screen.getByText('1 more hint')).toBeTruthy();
  });

  test('shows all when the rest is asked for', () => {
    const pressed = acts();
    const { rerender } = render(<Cards {...props({ cards: four, acts: pressed })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(pressed.toggleAll).toHaveBeenCalledOnce();
    rerender(<Cards {...props({ cards: four, acts: pressed, all: true })} />);
    expect(titles()).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(pressed.toggleAll).toHaveBeenCalledTimes(2);
  });

  test('says of each by a word, not by a colour alone, how grave it is', () => {
    const cards = [
      card({ id: 'first', severity: 'noWayBack' }),
      card({ id: 'second', severity: 'wait' }),
      card({ id: 'third' }),
    ];
    render(<Cards {...props({ cards })} />);
    expect(screen.getAllByRole('button', { expanded: true })[0]?.textContent).toContain('Cannot be undone');
    expect(screen.getByRole('button', { name: /Title of second/ }).textContent).toContain('Not yet');
    expect(screen.getByRole('button', { name: /Title of third/ }).textContent).toContain('Good to know');
  });

  test('opens another hint when its line is pressed', () => {
    const pressed = acts();
    render(<Cards {...props({ cards: four, acts: pressed })} />);
    fireEvent.click(screen.getByRole('button', { name: /Title of second/ }));
    expect(pressed.toggle).toHaveBeenCalledWith(four[1]);
  });

  test('can be folded, moved to another corner, and is named', () => {
    const pressed = acts();
    render(<Cards {...props({ acts: pressed })} />);
    expect(screen.getByRole('region', { name: 'Leavewell hints' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Fold the hints away' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move to another corner' }));
    expect(pressed.fold).toHaveBeenCalledOnce();
    expect(pressed.move).toHaveBeenCalledOnce();
  });

  test('folded, is one small tab with the number of hints', () => {
    const pressed = acts();
    render(<Cards {...props({ cards: four, acts: pressed, folded: true })} />);
    expect(screen.queryByText('Title of first')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '4 hints' }));
    expect(pressed.unfold).toHaveBeenCalledOnce();
  });
});

describe('an open hint', () => {
  test('says who says so, how sure that is, and when it was confirmed', () => {
    render(<Cards {...props()} />);
    expect(
      screen.getByText(/^AliExpress privacy policy · .+ · confirmed July 30, 2026$/, { normalizer }),
    ).toBeTruthy();
  });

  test('warns of what was last confirmed more than a year ago', () => {
    const sources = [{ id: 'legacyGuides', sure: 'several', confirmed: '2021' }] as const;
    render(<Cards {...props({ cards: [card({ id: 'first', sources: [...sources] })] })} />);
    expect(screen.getByText('Last confirmed 2021. Check before you rely on it', { normalizer })).toBeTruthy();
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
    const sources = [{ id, sure, confirmed: 'unknown' }];
    render(<Cards {...props({ cards: [card({ id: 'first', sources })] })} />);
    expect(screen.getByText(text, { normalizer })).toBeTruthy();
  });

  test('shows words of the site in quotation marks, with their own direction', () => {
    const body = ['Press ', { tag: 'q', text: 'Delete my account' }, '.'];
    const { container } = render(<Cards {...props({ cards: [card({ id: 'first', body })] })} />);
    expect(container.querySelector('q > bdi')?.textContent).toBe('Delete my account');
  });

  test('leads to its page in the same tab', () => {
    const link = {
      href: 'https://privacy.aliexpress.com/home#/request/delete',
      text: 'Open the delete page',
    };
    render(<Cards {...props({ cards: [card({ id: 'first', link })] })} />);
    const shown = screen.getByRole('link', { name: 'Open the delete page' });
    expect(shown.getAttribute('href')).toBe(link.href);
    expect(shown.getAttribute('rel')).toBe('noopener noreferrer');
    expect(shown.getAttribute('target')).toBeNull();
  });

  test('ticks its task, and takes the tick back', () => {
    const pressed = acts();
    const open = card({ id: 'first', done: false });
    const { rerender } = render(<Cards {...props({ acts: pressed, cards: [open] })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(pressed.done).toHaveBeenCalledWith(open);
    const done = card({ id: 'first', done: true });
    rerender(<Cards {...props({ acts: pressed, cards: [done] })} />);
    expect(screen.getByText('Marked as done')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(pressed.undo).toHaveBeenCalledWith(done);
  });

  test('offers no tick where it belongs to no task, and shows nothing it cannot show', () => {
    render(<Cards {...props()} />);
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show me' })).toBeNull();
  });

  test('shows where on the page, when asked', () => {
    const pressed = acts();
    const shown = card({ id: 'first', canShow: true });
    render(<Cards {...props({ acts: pressed, cards: [shown] })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show me' }));
    expect(pressed.showMe).toHaveBeenCalledWith(shown);
  });

  test.each([
    ['Hide now', 'once'],
    ['Not on this page', 'here'],
    ['Never again', 'always'],
  ])('is hidden: %s', (name, how) => {
    const pressed = acts();
    const cards = [card({ id: 'first' })];
    const { rerender } = render(<Cards {...props({ acts: pressed, cards })} />);
    expect(screen.queryByRole('button', { name })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(pressed.toggleMenu).toHaveBeenCalledWith(cards[0]);
    rerender(<Cards {...props({ acts: pressed, cards, menu: 'first' })} />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(pressed.hide).toHaveBeenCalledWith(cards[0], how);
  });

  test('starts its action once, and shows what the action shows', () => {
    const pressed = acts();
    const action = { name: 'saveOrders', text: 'Save these orders' };
    const first = card({ id: 'first', action });
    const { rerender } = render(<Cards {...props({ acts: pressed, cards: [first] })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Save these orders' }));
    expect(pressed.act).toHaveBeenCalledWith(first);
    const running = card({ id: 'first', action, panel: <p>3 of 10 saved</p> });
    rerender(<Cards {...props({ acts: pressed, cards: [running] })} />);
    expect(screen.getByText('3 of 10 saved')).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Save these orders' });
    // It keeps the focus of whoever pressed it with a key, and does nothing more.
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
    fireEvent.click(button);
    expect(pressed.act).toHaveBeenCalledTimes(1);
  });
});

describe('what a person may have chosen', () => {
  test('light or dark is kept whatever the page does', () => {
    const { rerender } = render(<Cards {...props({ appearance: 'dark' })} />);
    expect(screen.getByRole('region').dataset.appearance).toBe('dark');
    rerender(<Cards {...props({ appearance: 'auto' })} />);
    expect(screen.getByRole('region').dataset.appearance).toBeUndefined();
  });

  test('the language and its direction stand on the cards', () => {
    const { t } = props();
    const arabic = Object.assign((...all: Parameters<typeof t>) => t(...all), t, {
      language: 'ar',
      direction: 'rtl',
    });
    render(<Cards {...props({ t: arabic as never })} />);
    expect(screen.getByRole('region').getAttribute('dir')).toBe('rtl');
    expect(screen.getByRole('region').getAttribute('lang')).toBe('ar');
  });
});

test('after an update of the extension nothing can be pressed, and a line says what to do', () => {
  render(<Cards {...props({ orphan: true, notice: 'Leavewell was updated. Reload the page to go on.' })} />);
  expect(screen.getByText('Leavewell was updated. Reload the page to go on.').closest('[inert]')).toBeNull();
  expect(screen.getByText('Title of first').closest('[inert]')).not.toBeNull();
});

test('nothing can be typed into the cards, so the page cannot hear what is typed', () => {
  const { container } = render(<Cards {...props({ cards: four, all: true, menu: 'first' })} />);
  expect(container.querySelectorAll('button').length).toBeGreaterThan(0);
  expect(container.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
});
