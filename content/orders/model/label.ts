/**
 * A printed text without the label before its colon ("Order date: Apr 27, 2026", "주문일자::2026년"). Labels have no
 * digits in them, which keeps times of day ("10:42") whole.
 */
export const withoutLabel = (text: string): string => text.replace(/^[^\p{Nd}:：]*[:：]+/u, '').trim();
