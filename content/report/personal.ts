/** Parts of a class name or id that say whose a text is, or who wrote it. Too many rather than too few. */
const signs = [
  ...['user', 'nick', 'name', 'avatar', 'portrait', 'profile-', 'greet', 'welcome', 'hello', 'member'],
  ...['address', 'receiver', 'recipient', 'consignee', 'contact', 'buyer', 'email', 'phone', 'account-info'],
  ...['seller', 'store', 'shop', 'supplier', 'product', 'goods', 'sku', 'item-title', 'item-info'],
  ...['message', 'chat', 'comment', 'review', 'note', 'remark', 'memo', 'wishlist-group', 'track'],
];
const fields =
  'input, textarea, select, option, output, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"], [role="option"], [role="searchbox"]';
const marked =
  'address, bdi, del, ins, blockquote, q, cite, article, [translate="no"], .notranslate, [itemprop], [data-private], [dir="auto"]';
const byName = signs.flatMap((sign) => [`[class*="${sign}" i]`, `[id*="${sign}" i]`]).join(', ');
/** What carries personal data. */
const personal = `${fields}, ${marked}, ${byName}`;
/** The site's own frame: it greets people by their names. */
const frame =
  'header, footer, [role="banner"], [role="contentinfo"], [role="search"], [role="log"], [role="feed"]';
/** Links to an item, a shop or a person. */
const personalLinks =
  'a[href*="/item/"], a[href*="/i/"], a[href*="/store"], a[href*="/shop"], a[href*="seller" i], a[href*="sellerId" i], a[href*="/u/"], a[href*="member" i], a[href^="mailto:"], a[href^="tel:"]';
const pictures = 'img, picture, video, canvas, [style*="url("]';

/** The page's own outermost parts may be called "user center"; what they hold is not one person's for that. */
const isWhole = (element: Element): boolean =>
  element.matches('html, body, main, #root') || element.querySelector('main, #root') !== null;

/** Whether an element stands in something that carries personal data, or in the site's frame. */
export const standsInPersonal = (element: Element): boolean => {
  if (element.closest(frame)) return true;
  for (let one: Element | null = element.closest(personal); one; ) {
    if (!isWhole(one)) return true;
    one = one.parentElement?.closest(personal) ?? null;
  }
  return element.closest(personalLinks) !== null;
};

/** Whether an element holds something that carries personal data: a picture of somebody, a link to a shop. */
export const holdsPersonal = (element: Element): boolean =>
  element.querySelector(`${personal}, ${personalLinks}, ${pictures}`) !== null;

/** Whether an element right beside it carries personal data or is a picture; of a page's outermost part, its neighbours. */
export const standsBesidePersonal = (element: Element): boolean => {
  const { parentElement: parent, previousElementSibling: before, nextElementSibling: behind } = element;
  const beside = parent && isWhole(parent) ? [before, behind] : [...(parent?.children ?? [])];
  return beside.some((one) => one !== element && one?.matches(`${personal}, ${personalLinks}, ${pictures}`));
};

/** How far up a card may begin. */
const levels = 4;

/** Whether it is a line of a list, or stands in a card: not far above it there are pictures, links to items, or figures. */
export const standsInCard = (element: Element): boolean => {
  if (element.closest('li, tr, dl, [role="listitem"], [role="row"], [role="article"], [role="option"]'))
    return true;
  let part = element.parentElement;
  for (let level = 0; part && level < levels && !isWhole(part); level += 1, part = part.parentElement)
    if (holdsPersonal(part) || /\p{N}{5}|\p{Sc}|@/u.test(part.textContent ?? '')) return true;
  return false;
};

/** Where a person's name stands; a part with more in it is a menu. */
const names =
  '[class*="user" i], [class*="nick" i], [class*="avatar" i], [class*="name" i], [class*="greet" i], [class*="welcome" i], [class*="receiver" i], [class*="consignee" i], [class*="shipping-address" i], address, bdi';
const mostInName = 12;

/** The single words of what is surely somebody's: a label that has one of them in it is left out, wherever it stands. */
export const personalWords = (document: Document): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const element of document.querySelectorAll(names))
    if (!isWhole(element) && element.getElementsByTagName('*').length <= mostInName)
      for (const word of wordsOf(element.textContent ?? '')) words.add(word);
  return words;
};

/** Words of a text as they are compared: a name in capitals, or with a case ending behind an apostrophe, is the same. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('und')
    .match(/[\p{L}\p{M}]{2,}/gu) ?? [];
