import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectFacts, factsText } from '@/scripts/facts/collect';

const docs = join(import.meta.dirname, '../../docs');
const facts = collectFacts();

describe('The open facts', () => {
  it('in docs/facts.json are those of the product (else: npm run facts)', () => {
    expect(readFileSync(join(docs, 'facts.json'), 'utf8')).toBe(factsText());
  });

  it('state nothing without a source, and nothing that is only general advice', () => {
    expect(facts.statements.length).toBeGreaterThan(15);
    for (const { id, sources } of facts.statements) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(facts.sources, `${id}: ${source}`).toHaveProperty(source);
    }
  });

  it('are whole sentences that speak of no room of ours', () => {
    for (const { id, title, text } of facts.statements) {
      expect(title, id).toMatch(/\S/);
      expect(text, id).toMatch(/\S[.?”]$/);
      expect(`${title} ${text}`, id).not.toMatch(/casebook|checklist|[{}<>]/i);
    }
  });

  it('name for each date a day, month or year, or say that it is not known', () => {
    const dates = Object.values(facts.sources).map(({ confirmed }) => confirmed);
    for (const date of dates) expect(date).toMatch(/^(?:unknown|\d{4}(?:-\d{2}){0,2})$/);
  });

  it('give each page at least one address, and open only pages they know', () => {
    for (const { id, name, patterns } of facts.pages.list) {
      expect(name, id).not.toBe('');
      expect(patterns.length, id).toBeGreaterThan(0);
    }
    const opened = facts.pages.list.flatMap((page) => ('open' in page ? [page.open] : []));
    expect(opened).toContain('https://privacy.aliexpress.com/home#/request/delete');
  });

  it('are given to everybody', () => {
    expect(facts.licence).toBe('CC0-1.0');
    expect(readFileSync(join(docs, 'facts.md'), 'utf8')).toContain(
      'creativecommons.org/publicdomain/zero/1.0',
    );
  });
});
