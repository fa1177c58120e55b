import { folded } from '@/content/orders/text/printedText';

/** Source: site facts 4.7 (the old page); the others are the same word as new pages write class names. */
const blocks = ['[class*="address-item"]', '[class*="addressItem"]', '[class*="AddressItem"]'];
/** The class of a whole address ends in the word, or goes on with the hash of a release; its parts go on with theirs. */
const isWhole = (block: Element): boolean =>
  [...block.classList].some((name) => /address-?item(?:--\w+)?$/i.test(name));
/** What can be pressed or filled in is no part of an address, and fields are never read. */
const controls = 'button, a, input, select, textarea, label, [role="button"], script, style';

const linesOf = (block: Element): string[] => {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) texts.push(folded(node.nodeValue));
    else if (node.nodeType === 1 && !(node as Element).matches(controls)) node.childNodes.forEach(walk);
  };
  walk(block);
  return texts.filter(Boolean);
};

/**
 * The postal addresses a page shows, each as the lines it is printed in. Only ever called because the person pressed
 * "Save these addresses". Empty where no block of the page is surely an address.
 */
export const readAddresses = (document: Document): string[] => {
  const found = [...new Set(blocks.flatMap((one) => [...document.querySelectorAll(one)]))].filter(isWhole);
  const innermost = found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
  const texts = innermost.map((one) => linesOf(one).join('\n').slice(0, 2000));
  return [...new Set(texts.filter((text) => text.length > 10))].slice(0, 100);
};
