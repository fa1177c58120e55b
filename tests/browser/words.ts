import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Page } from 'playwright-core';
import { visibleText } from './inRoot';
import { isolated } from './isolated';

/** How many words of it a person reads: letters and figures with what joins them; lists to choose from are not counted. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** All that a message can say, its branches one after the other, without the syntax that chooses between them. */
export const spokenIn = (elements: readonly MessageFormatElement[]): string =>
  elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if ('options' in element)
        return ` ${Object.values(element.options)
          .map(({ value }) => spokenIn(value))
          .join(' ')} `;
      return 'children' in element ? spokenIn(element.children) : ' ';
    })
    .join('');

/** The text of a page of ours as it is rendered, without what a `select` could be set to. Runs in the page. */
export const readText = (): string => {
  for (const list of document.querySelectorAll('select')) list.replaceChildren();
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count, so rendering is what we ask for
  return document.body.innerText;
};

/** The text of the panel on a page of the site, without what is only told to screen readers. */
export const panelText = (page: Page): Promise<string> =>
  isolated<string>(
    page,
    `((root) => {
      for (const one of root?.querySelectorAll('.heard') ?? []) one.replaceChildren();
      return root ? (${visibleText})(root) : '';
    })(globalThis.leavewellRoot)`,
  );
