/** A drawn element or component, as JSX makes it. */
interface Drawn {
  type: string | ((props: Props) => unknown);
  props: Props;
  key?: string | number;
}
type Props = Record<string, unknown> & { children?: unknown };
/** An element or text of the page that is wanted: `id` tells which of those already there it is. */
interface Wanted {
  id: string;
  tag?: string;
  props: Props;
}
type Kept = Map<string, { node: Element | Text; wanted: Wanted }>;

const kept = new WeakMap<Node, Kept>();
const isDrawn = (it: unknown): it is Drawn => typeof it === 'object' && it !== null && 'type' in it;

/** Components are asked until only elements and texts are left. Absent children keep their place. */
const flat = (child: unknown, id: string): Wanted[] => {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (Array.isArray(child))
    return child.flatMap((one, index) => flat(one, `${id}.${(isDrawn(one) && one.key) || index}`));
  if (!isDrawn(child)) return [{ id, props: { text: String(child) } }];
  const { type, props } = child;
  return typeof type === 'string' ? [{ id: `${id}:${type}`, tag: type, props }] : flat(type(props), `${id}/`);
};

const dress = (element: Element, before: Props, now: Props) => {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const value = now[name];
    if (name === 'children' || value === before[name]) continue;
    if (name.startsWith('on')) Object.assign(element, { [name.toLowerCase()]: value ?? null });
    else if (value === undefined || value === null || (value === false && name[4] !== '-'))
      element.removeAttribute(name);
    else element.setAttribute(name, value === true && name[4] !== '-' ? '' : String(value));
  }
};

const make = ({ tag, props }: Wanted, parent: Node): Element | Text => {
  if (!tag) return document.createTextNode(String(props.text));
  const space = tag === 'svg' ? 'http://www.w3.org/2000/svg' : (parent as Element).namespaceURI;
  return document.createElementNS(space ?? 'http://www.w3.org/1999/xhtml', tag);
};

const fill = (parent: Node, children: unknown) => {
  const old: Kept = kept.get(parent) ?? new Map();
  const next: Kept = new Map();
  let place = parent.firstChild;
  for (const wanted of flat(children, '')) {
    const held = old.get(wanted.id);
    const node = held?.node ?? make(wanted, parent);
    old.delete(wanted.id);
    next.set(wanted.id, { node, wanted });
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
    if (node instanceof Element) {
      dress(node, held?.wanted.props ?? {}, wanted.props);
      fill(node, wanted.props.children);
    } else if (node.data !== wanted.props.text) node.data = String(wanted.props.text);
  }
  for (const { node } of old.values()) node.remove();
  kept.set(parent, next);
};

export const jsx = (type: Drawn['type'], props: Props, key?: Drawn['key']): Drawn => ({ type, props, key });
export const jsxs = jsx;
export const Fragment = ({ children }: Props): unknown => children;

/**
 * Draws into an element what JSX says, and changes only what is new since the last time. It stands in for Preact in
 * the script that runs in pages, at a sixth of its size: components are plain functions of their props, without
 * hooks, refs or style objects. A test holds it against Preact.
 */
export const render = (child: unknown, parent: Element): void => fill(parent, child);
