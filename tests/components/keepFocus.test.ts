import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { keepFocus } from '@/components/page/keepFocus';

beforeAll(keepFocus);
afterEach(() => {
  // So that nothing of one test is looked for in the next.
  document.dispatchEvent(new Event('pointerdown'));
  document.body.replaceChildren();
});

const put = (html: string) => {
  document.body.innerHTML = html;
  return (id: string) => document.getElementById(id) as HTMLElement;
};
const focused = () => document.activeElement?.id ?? '';

it('gives the focus to what comes next when the pressed button goes', async () => {
  const one = put(
    '<main><button id="before"></button><ul><li><button id="gone"></button></li></ul><button id="next"></button></main>',
  );
  one('gone').focus();
  one('gone').remove();
  await vi.waitFor(() => expect(focused()).toBe('next'));
});

it('stays in the part of the page that the button was in', async () => {
  const one = put(
    '<main><section id="part"><button id="first"></button><button id="gone"></button></section><button id="next"></button></main>',
  );
  one('gone').focus();
  one('gone').remove();
  await vi.waitFor(() => expect(focused()).toBe('first'));
});

it('leaves the focus where something else has taken it', async () => {
  const one = put(
    '<main><button id="gone"></button><button id="next"></button><h2 id="title" tabindex="-1"></h2></main>',
  );
  one('gone').focus();
  one('gone').remove();
  one('title').focus();
  await new Promise((done) => setTimeout(done, 100));
  expect(focused()).toBe('title');
});

it('leaves it nowhere for whoever pressed on empty ground', async () => {
  const one = put('<main id="ground"><button id="gone"></button><button id="next"></button></main>');
  one('gone').focus();
  one('ground').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  one('gone').remove();
  await new Promise((done) => setTimeout(done, 100));
  expect(focused()).toBe('');
});
