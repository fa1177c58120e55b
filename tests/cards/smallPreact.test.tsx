import fc from 'fast-check';
import { render as renderWithPreact } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Cards, type CardsProps } from '@/components/cards/Cards';
import { render } from '@/components/cards/smallPreact';
import { acts, card, props } from './sample';

const aCard = fc.record({
  severity: fc.constantFrom('info', 'wait', 'noWayBack'),
  title: fc.constantFrom(['A'], ['B ', { tag: 'q', text: 'C' }, ' D'], ['E', { tag: 'b', text: 'F' }]),
  done: fc.constantFrom(undefined, true, false),
  canShow: fc.boolean(),
  link: fc.option(fc.constant({ href: 'https://www.aliexpress.com/', text: 'Go' }), { nil: undefined }),
  action: fc.option(fc.constant({ name: 'saveOrders', text: 'Save' }), { nil: undefined }),
  panel: fc.constantFrom(undefined, <p>one</p>, <progress max={7} value={3} />),
});
const ids = ['a', 'b', 'c', 'd', 'e'];
const someCards = fc
  .tuple(fc.shuffledSubarray(ids), fc.array(aCard, { minLength: 5, maxLength: 5 }))
  .map(([chosen, made]) => chosen.map((id, place) => card({ id, ...made[place] } as never)));
const someProps = fc.record({
  cards: someCards,
  corner: fc.constantFrom('bottomEnd', 'topStart'),
  appearance: fc.constantFrom('auto', 'dark'),
  folded: fc.boolean(),
  open: fc.constantFrom(...ids, ''),
  menu: fc.constantFrom(...ids, undefined),
  all: fc.boolean(),
  orphan: fc.boolean(),
  notice: fc.constantFrom(undefined, 'A notice'),
}) as fc.Arbitrary<Partial<CardsProps>>;

describe('what stands in for Preact in pages', () => {
  test('draws the cards as Preact does, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(someProps, { minLength: 1, maxLength: 5 }), (steps) => {
        const ours = document.createElement('div');
        const theirs = document.createElement('div');
        for (const step of steps) {
          render(<Cards {...props(step)} />, ours);
          act(() => renderWithPreact(<Cards {...props(step)} />, theirs));
          expect(ours.innerHTML).toBe(theirs.innerHTML);
        }
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test('keeps the element of a card that moves, so that its focus stays', () => {
    const place = document.createElement('div');
    const [a, b] = [card({ id: 'a' }), card({ id: 'b' })];
    render(<Cards {...props({ cards: [a, b] })} />, place);
    const before = place.querySelectorAll('article')[1];
    render(<Cards {...props({ cards: [b, a] })} />, place);
    expect(place.querySelectorAll('article')[0]).toBe(before);
  });

  test('calls what a button means now, not what it meant before', () => {
    const place = document.createElement('div');
    const [before, now] = [acts(), acts()];
    render(<Cards {...props({ acts: before, folded: true })} />, place);
    render(<Cards {...props({ acts: now, folded: true })} />, place);
    place.querySelector('button')?.click();
    expect(before.unfold).not.toHaveBeenCalled();
    expect(now.unfold).toHaveBeenCalledOnce();
  });

  test('forgets a handler that is no longer wanted', () => {
    const place = document.createElement('div');
    const pressed = vi.fn();
    const Button = ({ on }: { on?: () => void }) => (
      <button type="button" onClick={on}>
        Press
      </button>
    );
    render(<Button on={pressed} />, place);
    render(<Button />, place);
    place.querySelector('button')?.click();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('draws icons as drawings, not as unknown elements', () => {
    const place = document.createElement('div');
    render(<Cards {...props()} />, place);
    expect(place.querySelector('svg path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('shows a text as text, never as markup', () => {
    const place = document.createElement('div');
    const title = ['<img src=x onerror=alert(1)>'];
    render(<Cards {...props({ cards: [card({ id: 'first', title })] })} />, place);
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
