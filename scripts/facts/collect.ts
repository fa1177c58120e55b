import { laws } from '../../content/deadlines/laws';
import { regions } from '../../content/deadlines/regions';
import { companyFor, officerMail, representativeFor } from '../../content/letters/company';
import { pageAddresses } from '../../content/pageAddresses';
import { pageIds, pages } from '../../content/pages/table';
import { matchPatterns } from '../../content/pages/urlPattern';
import { type SourceId, sources } from '../../content/sources';
import { words } from '../../content/words';
import { plain, statements } from './statements';

const isAboutTheSite = (id: SourceId) => sources[id].sure !== 'common';

const pageFacts = () =>
  pageIds.map((id) => ({
    id,
    name: plain(`pages.${id}`),
    ...(id in pageAddresses && { open: pageAddresses[id as keyof typeof pageAddresses] }),
    patterns: [...new Set(pages[id].at.flatMap(matchPatterns).filter((pattern) => !pattern.endsWith('?*')))],
  }));

const responsible = () =>
  regions
    .filter((region) => companyFor(region))
    .map((region) => ({
      region: plain(`deadlines.regions.${region}`),
      company: companyFor(region),
      ...(representativeFor(region) && { representative: representativeFor(region) }),
    }));

const answerTimes = () =>
  laws.map(({ id, region, terms, weekendEnd, link, checked, read }) => ({
    law: plain(`deadlines.laws.${id}.name`),
    region: plain(`deadlines.regions.${region}`),
    terms,
    ...(weekendEnd && { weekendEnd }),
    link,
    checked,
    read,
  }));

/** The dated facts of the product's own tables, in one file for everybody. */
export const collectFacts = () => ({
  about:
    'Dated, sourced facts about closing an AliExpress account. Nothing was checked on the live site. See facts.md.',
  licence: 'CC0-1.0',
  sources: Object.fromEntries(
    (Object.keys(sources) as SourceId[])
      .filter(isAboutTheSite)
      .map((id) => [id, { name: plain(`sources.${id}`), ...sources[id] }]),
  ),
  statements: statements(),
  pages: { source: 'public notes and code, compiled 2026-09', list: pageFacts() },
  words,
  responsible: { source: 'privacyPolicy', officer: officerMail, list: responsible() },
  answerTimes: answerTimes(),
});

export const factsText = (): string => `${JSON.stringify(collectFacts(), null, 2)}\n`;
