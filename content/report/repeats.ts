/** How far above an element a repeated part may begin. */
const levels = 6;

const mark = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The part of a page around an element that the site repeats, such as a card in a list, or undefined. */
const itemAround = (element: Element): Element | undefined => {
  let part = element.parentElement;
  for (let level = 0; part && level < levels; level += 1, part = part.parentElement) {
    const own = mark(part);
    if ([...(part.parentElement?.children ?? [])].some((one) => one !== part && mark(one) === own))
      return part;
  }
  return undefined;
};

/** Where in its item an element stands: the same for the shop's name in each card. */
const placeIn = (item: Element, element: Element): string => {
  let place = mark(item);
  for (let part: Element | null = element; part && part !== item; part = part.parentElement)
    place += `<${mark(part)}`;
  return place;
};

/**
 * Says of an element and its text whether the site repeats that part of the page with other texts: then it is what the
 * part is about, a title or a name, and no label. What every one of them says is one.
 */
export const differsPerItem = (
  texts: ReadonlyMap<Element, string>,
): ((element: Element, text: string) => boolean) => {
  const places = new Map<string, Map<Element, Set<string>>>();
  const where = new Map<Element, string>();
  for (const [element, text] of texts) {
    const item = itemAround(element);
    if (!item) continue;
    const place = placeIn(item, element);
    const items = places.get(place) ?? new Map<Element, Set<string>>();
    items.set(item, (items.get(item) ?? new Set()).add(text));
    places.set(place, items);
    where.set(element, place);
  }
  return (element, text) => {
    const items = places.get(where.get(element) ?? '');
    return items !== undefined && [...items.values()].some((said) => !said.has(text));
  };
};
