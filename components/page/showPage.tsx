import { type ComponentChildren, render } from 'preact';
import type { MessageKey } from '@/content/translator';
import { keepFocus } from './keepFocus';
import { Page } from './Page';

/** Puts a page of ours into its document. */
export const showPage = (title: MessageKey, content: ComponentChildren): void => {
  render(<Page title={title}>{content}</Page>, document.getElementById('root') as HTMLElement);
  keepFocus();
};
