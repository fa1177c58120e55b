/** A card has at least this height, px: less room than that holds none. */
const least = 60;
/** Where the cards stand, the narrower first. Source: site facts 4.2. */
const areas = ['.comet-checkbox-group', '.order-content', '.order-main', '#buyer-ordertable', 'body'];
/** Lists that draw only what is in sight keep the room of the rest by styles of the elements themselves. */
const keepsRoom = /(?:height|padding[a-z-]*|top|margin[a-z-]*)\s*:\s*[^;]*\d{2,}(?:\.\d+)?px|translate/;
const styled = (element: Element) => keepsRoom.test(element.getAttribute('style') ?? '');

const hasContent = (element: Element) =>
  (element.textContent ?? '').trim() !== '' || element.querySelector('img, svg, canvas') !== null;

/** An element that stands for cards which are not drawn: nothing is in it, and it takes their room. */
const isRoom = (element: Element) =>
  !hasContent(element) && (styled(element) || element.getBoundingClientRect().height >= least);

const areaOf = (card: Element) => {
  for (const one of areas) {
    const area = card.parentElement?.closest(one);
    if (area) return area;
  }
  return card.ownerDocument.documentElement;
};

/** A list that uses its elements again puts them where they belong by styles: then their order in the page says nothing. */
const isPlaced = (element: Element) =>
  /translate|(?:^|[;\s])top\s*:/.test(element.getAttribute('style') ?? '');

type Side = 'before' | 'after';
const step = (element: Element, side: Side) =>
  side === 'before' ? element.previousElementSibling : element.nextElementSibling;

/** Room of undrawn cards beside an element, up to its next neighbour that shows something. */
const roomBeside = (element: Element, side: Side): boolean => {
  let other = step(element, side);
  while (other && !hasContent(other)) {
    if (isRoom(other)) return true;
    other = step(other, side);
  }
  const parent = element.parentElement;
  if (!parent || !(styled(element) || styled(parent) || (other && styled(other)))) return false;
  const beside = isPlaced(element) ? null : other;
  const [mine, edge] = [element.getBoundingClientRect(), (beside ?? parent).getBoundingClientRect()];
  const gap =
    side === 'before'
      ? mine.top - (beside ? edge.bottom : edge.top)
      : (beside ? edge.top : edge.bottom) - mine.bottom;
  return gap >= Math.max(least, mine.height / 2);
};

/** Whether there is room of cards that are not drawn before the first card of a list, or after its last. */
export const hasRoom = (card: Element, side: Side): boolean => {
  const area = areaOf(card);
  for (let at: Element | null = card; at && at !== area; at = at.parentElement)
    if (roomBeside(at, side)) return true;
  return false;
};

/** The two ancestors of two cards, or the cards themselves, that stand side by side. */
const branches = (one: Element, other: Element): [Element, Element] => {
  let [a, b] = [one, other];
  while (a.parentElement && !a.parentElement.contains(other)) a = a.parentElement;
  while (b.parentElement && !b.parentElement.contains(one)) b = b.parentElement;
  return [a, b];
};

/** Whether cards may be missing between two that are drawn one after the other. */
export const isBroken = (upper: Element, lower: Element): boolean => {
  const [a, b] = branches(upper, lower);
  for (let between = a.nextElementSibling; between && between !== b; between = between.nextElementSibling) {
    if (hasContent(between)) return false;
    if (isRoom(between)) return true;
  }
  if (!styled(a) && !styled(b) && !styled(upper) && !styled(lower)) return false;
  const [above, below] = [upper.getBoundingClientRect(), lower.getBoundingClientRect()];
  return below.top - above.bottom >= Math.max(least, above.height / 2);
};

/** The cards from top to bottom as they are seen. */
export const fromTop = (cards: readonly Element[]): Element[] => {
  if (
    cards.length < 2 ||
    cards.length > 500 ||
    !cards.some((card) => isPlaced(card) || (card.parentElement && isPlaced(card.parentElement)))
  )
    return [...cards];
  const tops = new Map(cards.map((card) => [card, card.getBoundingClientRect().top]));
  return [...cards].sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0));
};
