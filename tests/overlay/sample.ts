import { vi } from 'vitest';
import type { CardsProps } from '@/components/panel/Cards';
import type { CardActs, CardOf } from '@/components/panel/cardOf';
import { createTranslator } from '@/content/translator';
import english from '@/locales/en.json';

export const t = createTranslator('en', 'ltr', english);

/** A made-up card; what a test speaks of it says itself. */
export const card = (more: Partial<CardOf> & { id: string }): CardOf => ({
  severity: 'info',
  title: [`Title of ${more.id}`],
  body: [`Text of ${more.id}`],
  sources: [{ id: 'privacyPolicy', sure: 'official', confirmed: '2026-07-30' }],
  canShow: false,
  ...more,
});

export const acts = () =>
  ({
    toggle: vi.fn(),
    toggleMenu: vi.fn(),
    toggleAll: vi.fn(),
    done: vi.fn(),
    undo: vi.fn(),
    hide: vi.fn(),
    showMe: vi.fn(),
    act: vi.fn(),
    openRoute: vi.fn(),
    fold: vi.fn(),
    unfold: vi.fn(),
    move: vi.fn(),
  }) satisfies CardActs;

export const props = (more: Partial<CardsProps> = {}): CardsProps => ({
  cards: [card({ id: 'first' })],
  t,
  acts: acts(),
  now: Date.parse('2026-10-01'),
  corner: 'bottomEnd',
  appearance: 'auto',
  folded: false,
  open: 'first',
  all: false,
  orphan: false,
  ...more,
});
