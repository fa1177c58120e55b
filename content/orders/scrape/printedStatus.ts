import { ownText, printedText } from '../text/printedText';

/** Texts inside an element, each where it stands. */
const textsIn = (element: Element): string[] => {
  const own = [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? ''),
  );
  return own ? [ownText(element)] : [...element.children].flatMap(textsIn);
};

/**
 * The state a detail page prints, or ''. Without a title of its own the block may hold the steps of the way, also those
 * not reached yet, or a name and a street: then only one short text without digits is a state.
 */
export const printedStatus = (root: ParentNode): string => {
  const title = root.querySelector('.order-status .order-block-title');
  if (title) return ownText(title);
  const block = root.querySelector('.order-status-info, .order-status-content');
  if (!block) return '';
  const texts = textsIn(block);
  const [text = ''] = texts;
  return texts.length === 1 && text.length < 60 && !/\p{Nd}/u.test(printedText(block)) ? text : '';
};
