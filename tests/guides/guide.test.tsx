import { screen } from '@testing-library/preact';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Guide } from '@/components/guides/Guide';
import { TranslatorContext } from '@/components/useT';
import type { GuideState } from '@/content/memory/memory';
import { sayIn, show } from '../components/show';
import { acts, heading, memoryOf, now, of, seenNow } from './guideScene';

describe('A guide on the screen', () => {
  it('shows its first step and what to do', () => {
    show(<Guide guide={of('sliderStuck')} memory={memoryOf()} now={now} acts={acts()} />);
    expect(heading()).toBe('Leave it for a while');
    expect(screen.getByText('Step 1 · up to 7')).toBeTruthy();
    expect(screen.getByText(/Come back tomorrow/)).toBeTruthy();
    expect(screen.queryByText(/It costs/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('an answer asks for the next step, and changes nothing by itself', async () => {
    const wishes = acts();
    const { user } = show(<Guide guide={of('sliderStuck')} memory={memoryOf()} now={now} acts={wishes} />);
    await user.click(screen.getByRole('button', { name: 'No change' }));
    expect(wishes.set.mock.calls).toEqual([
      ['sliderStuck', { step: 'slowly', results: { wait: 'notHelped' }, at: now }],
    ]);
    expect(heading()).toBe('Leave it for a while');
  });

  it('the next step takes the focus after a press, and nothing takes it on arrival', () => {
    const state = { step: 'slowly', results: { wait: 'notHelped' }, at: now };
    const guide = (guides: Record<string, GuideState>) => (
      <Guide guide={of('sliderStuck')} memory={memoryOf(guides)} now={now} acts={acts()} />
    );
    const { again } = show(guide({}));
    expect(document.activeElement).toBe(document.body);
    again(guide({ sliderStuck: state }));
    expect(document.activeElement?.textContent).toBe('Drag it slowly, by hand');
  });

  it('the next step has the focus as soon as it is drawn: a key pressed at once does not fall on the old button', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const state = { step: 'slowly', results: { wait: 'notHelped' }, at: now };
    const draw = (guides: Record<string, GuideState>) =>
      render(
        <TranslatorContext.Provider value={sayIn('en')}>
          <Guide guide={of('sliderStuck')} memory={memoryOf(guides)} now={now} acts={acts()} />
        </TranslatorContext.Provider>,
        place,
      );
    draw({});
    place.querySelector('button')?.focus();
    draw({ sliderStuck: state });
    expect(document.activeElement?.textContent).toBe('Drag it slowly, by hand');
    place.remove();
  });

  it('keeps what was answered in sight, and goes back', async () => {
    const wishes = acts();
    const state = { step: 'slowly', results: { wait: 'notHelped' }, at: now };
    const { user } = show(
      <Guide guide={of('sliderStuck')} memory={memoryOf({ sliderStuck: state })} now={now} acts={wishes} />,
    );
    await user.click(screen.getByRole('button', { name: /Your answers/ }));
    expect(screen.getByText(/You said: .*No change/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(wishes.set.mock.calls[0]?.[1]).toMatchObject({ step: 'wait' });
    await user.click(screen.getByRole('button', { name: 'End guide' }));
    expect(wishes.end.mock.calls).toEqual([['sliderStuck']]);
  });

  it('marks the answer given before when the person comes back to a step', () => {
    const state = { step: 'wait', results: { wait: 'helped' }, at: now };
    show(
      <Guide guide={of('sliderStuck')} memory={memoryOf({ sliderStuck: state })} now={now} acts={acts()} />,
    );
    expect(screen.getByRole('button', { name: 'It works now', pressed: true })).toBeTruthy();
  });

  it('says on request how it is done, in the browser at hand first, and in others', async () => {
    const state = { step: 'pauseBlocker', results: {}, at: now };
    const results = { wait: 'notHelped', slowly: 'notHelped', ownLine: 'notHelped' };
    const guides = { sliderStuck: { ...state, results } };
    const { user } = show(
      <Guide guide={of('sliderStuck')} memory={memoryOf(guides)} now={now} browser="firefox" acts={acts()} />,
    );
    expect(screen.queryByText(/Shield beside/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /^How: .*Firefox/ }));
    expect(screen.getByText(/Shield beside/)).toBeTruthy();
    expect(screen.queryByText(/Puzzle piece/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Other browsers' }));
    expect(screen.getAllByText(/Puzzle piece/)).toHaveLength(2);
  });

  it('shows the ways of all browsers where it does not know which one it is', () => {
    const results = { wait: 'notHelped', slowly: 'notHelped', ownLine: 'notHelped' };
    const guides = { sliderStuck: { step: 'pauseBlocker', results, at: now } };
    show(<Guide guide={of('sliderStuck')} memory={memoryOf(guides)} now={now} acts={acts()} />);
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Chrome',
      'Edge',
      'Firefox',
      'Phone and app',
    ]);
  });

  it('opens the page of a step in a new tab, by its real address', () => {
    show(<Guide guide={of('optionHidden')} memory={memoryOf()} now={now} acts={acts()} />);
    const link = screen.getByRole('link', { name: /Open: .*Delete account/ });
    expect(link.getAttribute('href')).toBe('https://privacy.aliexpress.com/home#/request/delete');
  });

  it('proposes the answer that a page showed, and leaves it to the person', () => {
    const seen = seenNow('deleteAccount', { button: 'hidden' });
    show(<Guide guide={of('optionHidden')} memory={memoryOf({}, seen)} now={now} acts={acts()} />);
    expect(screen.getByText(/The page showed: .*Still no button/)).toBeTruthy();
    expect(screen.getByText(/Seen today.*You decide/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'The button is there' })).toBeTruthy();
  });

  it('proposes nothing that was seen before the person came to the step', () => {
    const seen = seenNow('deleteAccount', { button: 'hidden' });
    const guides = { optionHidden: { step: 'rightPage', results: {}, at: now + 1 } };
    show(<Guide guide={of('optionHidden')} memory={memoryOf(guides, seen)} now={now + 2} acts={acts()} />);
    expect(screen.queryByText(/The page showed/)).toBeNull();
  });

  it('marks what is not proven, and what cannot be undone', () => {
    const results = { promotions: 'none', resetMail: 'none', statement: 'none', wasConfirmed: 'yes' };
    const guides = { monthCheck: { step: 'signInOnce', results, at: now } };
    const { again } = show(
      <Guide guide={of('monthCheck')} memory={memoryOf(guides)} now={now} acts={acts()} />,
    );
    expect(screen.getByText('Not proven')).toBeTruthy();
    const walked = { ready: 'went', terms: 'went', word: 'went', code: 'went' };
    const companion = { companion: { step: 'lastButton', results: walked, at: now } };
    again(<Guide guide={of('companion')} memory={memoryOf(companion)} now={now} acts={acts()} />);
    expect(screen.getByText('Cannot be undone')).toBeTruthy();
  });

  it('a step that belongs to a task ticks it and goes on, or goes on without', async () => {
    const wishes = acts();
    const guides = { pause: { step: 'stopMarketingMail', results: { whatItKeeps: 'went' }, at: now } };
    const { user } = show(<Guide guide={of('pause')} memory={memoryOf(guides)} now={now} acts={wishes} />);
    expect(heading()).toBe('Stop promotional mail');
    await user.click(screen.getByRole('button', { name: 'Next, without ticking' }));
    expect(wishes.tick).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Done, next' }));
    expect(wishes.tick.mock.calls).toEqual([['stopMarketingMail']]);
    expect(wishes.set.mock.calls.map(([, state]) => state.step)).toEqual([
      'cookiesAndAdverts',
      'cookiesAndAdverts',
    ]);
  });

  it('ends with where to go on', async () => {
    const wishes = acts();
    const guides = { trouble: { step: 'noCode', results: { whatHappens: 'noCode' }, at: now } };
    const { user } = show(<Guide guide={of('trouble')} memory={memoryOf(guides)} now={now} acts={wishes} />);
    expect(screen.getByText('The end of this guide')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Guide: .*No code arrives/ }));
    expect(wishes.route.mock.calls).toEqual([['guides/noCode']]);
  });
});
