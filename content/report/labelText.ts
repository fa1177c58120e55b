import { folded } from '../orders/text/printedText';
import { labelRules } from './reportRules';

/** A figure behind a tab's name: "To pay (2)". */
const figure = /\s*[([（]\s*\p{N}+\s*[)\]）]\s*$/u;
const isFigure = /^[\s([（]*\p{N}+[\s)\]）]*$/u;
/** Digits, currency signs, marks of mail addresses and of half-hidden numbers, invisible characters; a comma lists or greets. */
const never = /[\p{N}\p{Sc}@*•\p{C},،、，;"“”«»<>\\|#=~_()（）[\]]/u;
/** "Hi Maria", as far as we know how people are greeted. */
const greeting =
  /^(?:hi|hey|hello|welcome|dear|hola|bienvenid\p{L}+|bonjour|bienvenue|salut|hallo|willkommen|ol[áa]|bem-vind\p{L}+|ciao|benvenut\p{L}+|привет|здравствуйте|добро|merhaba|hoş|cześć|witaj|hoi|welkom|xin|chào|halo|hai|שלום|مرحب\p{L}+|أهلا\p{M}*|안녕|こんにちは|ようこそ|你好|欢迎|สวัสดี)(?!\p{L})|さん$|様$|님$/iu;

/** Text nodes of an element that say something. */
const textsOf = (element: Element): string[] => {
  const found: string[] = [];
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (found.length < 3 && walker.nextNode()) {
    const text = folded(walker.currentNode.nodeValue);
    if (text !== '' && !isFigure.test(text)) found.push(text);
  }
  return found;
};

/**
 * What an element is called, or '': one text in one piece, for a name inside a sentence stands in an element of its own.
 * A figure behind it is left out.
 */
export const labelText = (element: Element): string => {
  const texts = textsOf(element);
  const text = texts.length === 1 ? (texts[0] ?? '').replace(figure, '') : '';
  const isShort = text.length <= labelRules.characters && text.split(/\s+/).length <= labelRules.words;
  return isShort && /\p{L}{2}|[\p{Lo}]/u.test(text) && !never.test(text) && !greeting.test(text) ? text : '';
};
