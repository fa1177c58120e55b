import { isVisible } from '../dom/visible';
import { unknown } from '../fact';
import { reader } from './reader';

/** Only the old page's markup has a source (site facts 4.7); what is inside an address is not looked at here. */
const list = '#address-main';
const one = 'address-item';

/** How many can be seen. A list that nobody sees is asked for once, not for each of its parts. */
const seenIn = (document: Document): number => {
  const parts = new Set<Element>();
  for (const around of document.querySelectorAll(list))
    if (around.checkVisibility())
      for (const part of around.getElementsByClassName(one)) if (isVisible(part)) parts.add(part);
  return parts.size;
};

export default reader('addresses', {
  read: (document) => ({ addresses: seenIn(document) || unknown }),
  anchors: {},
});
