import { comparable, textsOf, words } from '../../words';
import type { DeleteControls } from '../../words/words';
import { hasBotCheck } from './botCheck';
import { contentOf, mainOf } from './content';
import { speakOfTrouble, wantsSignIn } from './counterSigns';
import { deletionTexts, dialogIn, isPartSure } from './deletion';
import { languageOf } from './languageOf';
import { isVisible } from './visible';

const most = 300;
const heading = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Words that any English sentence may have and that no other language of the site has. */
const english = /\b(?:the|your|you|and|with)\b/i;

/** A page may say `lang="en"` and be written in another language: then missing words say nothing. */
const isEnglish = (texts: readonly string[]): boolean => {
  const known = new Set([...textsOf((one) => (one === words.en ? one.headings : [])), ...deletionTexts()]);
  return texts.some((text) => english.test(text) || known.has(comparable(text)));
};

/** Something that is called as a control of the deletion, but is none we know: a plain `<div>` can be pressed too. */
const hasWording = (document: Document): boolean => {
  const root = mainOf(document);
  if (!root) return false;
  const known = deletionTexts();
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(root, 4);
  for (let step = 0; step < most && walker.nextNode(); step += 1) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest(heading) || !isVisible(parent)) continue;
    if ([parent, parent.parentElement].some((one) => known.has(comparable(one?.textContent)))) return true;
  }
  return false;
};

/**
 * Whether "not there" may be believed of a part of the deletion: the page is drawn, in a language whose words we know,
 * of a person who is signed in, with nothing wrong, nothing in front of it and nothing that could be the part.
 */
export const isAbsent = (document: Document, url: URL, part: keyof DeleteControls): boolean => {
  const language = languageOf(document, url);
  const texts = contentOf(document);
  return (
    isPartSure(language, part) &&
    texts.length >= 2 &&
    (language !== 'en' || isEnglish(texts)) &&
    !speakOfTrouble(texts) &&
    !hasWording(document) &&
    dialogIn(document) === null &&
    !hasBotCheck(document) &&
    !wantsSignIn(document, url)
  );
};
