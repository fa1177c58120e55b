import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOverlayHost, type OverlayHost } from '@/entrypoints/contentScript/overlayHost';

let life: AbortController;
let place: OverlayHost;
const giveUp = vi.fn();
const host = () => document.body.querySelector<HTMLElement>(':scope > :not(main)');
/** Observers speak before the next task. */
const observed = () => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  giveUp.mockClear();
  document.body.innerHTML = '<main></main>';
  life = new AbortController();
  place = createOverlayHost(giveUp, life.signal);
});
afterEach(() => life.abort());

describe('our place over the page', () => {
  test('is not there before there is something to show, and goes when there is nothing', () => {
    expect(host()).toBeNull();
    place.show();
    expect(host()).not.toBeNull();
    place.hide();
    expect(host()).toBeNull();
  });

  test('has a name nobody knows before, and nothing to know it by', () => {
    place.show();
    const other = createOverlayHost(giveUp, life.signal).root.host;
    expect(host()?.localName).toMatch(/^[a-z]{4}-[a-z]{6}$/);
    expect(host()?.localName).not.toBe(other.localName);
    expect([...(host()?.attributes ?? [])].map(({ name }) => name)).toEqual(['style']);
    expect(host()?.shadowRoot).toBeNull();
  });

  test('comes back when the page takes it away', async () => {
    place.show();
    host()?.remove();
    await observed();
    expect(host()).toBe(place.root.host);
  });

  test('comes back when the page replaces its body', async () => {
    place.show();
    document.body.replaceWith(document.createElement('body'));
    await observed();
    expect(host()).toBe(place.root.host);
  });

  test('is mended when the page changes how it looks', async () => {
    place.show();
    host()?.style.setProperty('opacity', '0', 'important');
    host()?.setAttribute('inert', '');
    await observed();
    expect(host()?.style.opacity).toBe('');
    expect(host()?.hasAttribute('inert')).toBe(false);
  });

  test('stays away when it was taken away six times within five seconds, and says so once', async () => {
    place.show();
    for (let times = 1; times <= 6; times++) {
      expect(host()).not.toBeNull();
      host()?.remove();
      await observed();
    }
    expect(host()).toBeNull();
    place.hide();
    place.show();
    await observed();
    expect(host()).toBeNull();
    expect(giveUp).toHaveBeenCalledOnce();
  });

  test('is put back however often, if only now and then', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    place.show();
    for (let times = 1; times <= 20; times++) {
      vi.advanceTimersByTime(1_100);
      host()?.remove();
      await observed();
      expect(host()).not.toBeNull();
    }
    vi.useRealTimers();
  });

  test('goes at the end, and then stays away', async () => {
    place.show();
    life.abort();
    await observed();
    expect(host()).toBeNull();
  });
});
