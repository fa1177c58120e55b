import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { parseMessage } from '@/scripts/locales/messageArguments';

/** Left out of the measure: nobody can put a name, or the title of a law, in shorter words. */
const names =
  /\b(?:AliExpress|Alibaba(?:\.com)?|aliexpress\.(?:com|ru|us)|Leavewell|Alipay|Taobao|Lazada|Google(?: Pay)?|Facebook|Apple|PayPal|Klarna|Firefox|Chromium|Chrome|Microsoft|Android|Singapore|California|Switzerland|Brazil|Mexico|Türkiye|South Korea|United Kingdom|United States|European Economic Area|GDPR|CCPA|LGPD|KVKK|PIPA|LFPDPPP|Privacy Center|Help Center|Transparency Center|PDF|CSV|XLSX|JSON|HTML|VIP)\b/g;
const addresses = /\S+@\S+|https?:\/\/\S+/g;

const t = (elements: readonly MessageFormatElement[]): string =>
  elements
    .map((element) => {
      switch (element.type) {
        case TYPE.literal:
          return element.value;
        case TYPE.pound:
        case TYPE.number:
          return '2';
        case TYPE.plural:
        case TYPE.select: {
          const texts = Object.values(element.options).map((one) => t(one.value));
          return texts.reduce((a, b) => (b.length > a.length ? b : a), '');
        }
        // What the site prints is not ours to choose.
        case TYPE.tag:
          return element.value === 'q' ? 'this' : t(element.children);
        default:
          return 'it';
      }
    })
    .join('');

/** A message as it is read: the longest of its forms, with a short word for what is put in, quoted or a name. */
export const plainText = (message: string): string =>
  t(parseMessage(message)).replace(addresses, 'it').replace(names, 'it');

/** The sentences of a text that is already plain. A new line begins a new one, as in a letter. */
export const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?!]["”]?)\s+|\n+/)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));

export const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
