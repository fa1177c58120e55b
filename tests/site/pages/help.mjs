import { invented } from './belongings.mjs';

const search = 'https://helpcenter.aliexpress.com/s/BuyerHelp/search?keyword=delete&language=en_US';
const article = 'https://customerservice.aliexpress.com/knowledgeDetail?knowledgeId=1010000001';

export const helpHome = invented(
  'Help Center',
  `<p><input type="search" aria-label="Search help"></p><p><a href="${search}">How do I delete my account?</a></p><p><a href="https://customerservice.aliexpress.com/home?language=en">Contact us</a></p>`,
);
export const helpSearch = invented(
  'Help Center: search',
  `<p class="card"><a href="${article}">Deleting an account</a></p>`,
);
export const helpArticle = invented(
  'Deleting an account',
  '<p>This answer is made up. Open the Privacy Center and follow the steps.</p>',
);
export const serviceHome = invented(
  'Service',
  '<p>Ask us about an order, a refund or your account.</p><button type="button">Chat</button>',
);
