import { type ComponentChildren, render } from 'preact';
import { keepFocus } from '@/components/page/keepFocus';
import type { MessageKey } from '@/content/translator';
import { Page } from './Page';

/** Puts a page of ours into its document. */
export const showPage = (title: MessageKey, content: ComponentChildren): void => {
  render(<Page title={title}>{content}</Page>, document.getElementById('root') as HTMLElement);
  keepFocus();
};
