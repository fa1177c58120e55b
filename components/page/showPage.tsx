import { type ComponentChildren, render } from 'preact';
import { keepFocus } from './keepFocus';
import { Page } from './Page';

/** Puts a page of ours into its document. */
export const showPage = (title: string, content: ComponentChildren): void => {
  render(<Page title={title}>{content}</Page>, document.getElementById('root') as HTMLElement);
  keepFocus();
};
