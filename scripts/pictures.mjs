// Takes the pictures in docs/pictures from the built extension on the practice site. Use: npm run pictures
import { openCamera } from './pictures/camera.mjs';
import { savedOrders } from './pictures/madeUp.mjs';

const shop = 'https://www.aliexpress.com';
const orders = `${shop}/p/order/index.html`;
const deletion = (practice) => `https://privacy.aliexpress.com/home?practice=${practice}#/request/delete`;

const camera = await openCamera();
await camera.remember('en', 'light');
await camera.tell(savedOrders);

await camera.own('welcome', 'welcome.html');
await camera.own('options', 'options.html');
await camera.popup('popup', orders);
await camera.cards('orders', orders);
await camera.own('casebook-orders', 'casebook.html#orders');
await camera.own('casebook-file', 'casebook.html#officialFile');
await camera.own('round', 'casebook.html#guides/round');
await camera.cards('refunds', 'https://m.aliexpress.com/p/refund-dispute/list.html');
await camera.cards('wallet', `${shop}/p/wallet-ui/index.html`);
await camera.cards('delete', deletion('en'));
await camera.cards('refused', deletion('refused'), 'Delete my account');
await camera.own('hidden', 'casebook.html#guides/optionHidden');
await camera.own('letter', 'casebook.html#messages/deleteOfficer');
await camera.own('proof', 'casebook.html#proof/confirmation');
await camera.own('afterwards', 'casebook.html#guides/afterwards');
await camera.own('calendar', 'casebook.html#calendar');
await camera.own('paper', 'casebook.html#checklist');
await camera.own('goodbye', 'casebook.html#goodbye');

await camera.remember('en', 'dark');
await camera.popup('popup-dark', orders);
await camera.cards('orders-dark', orders);
await camera.own('casebook-orders-dark', 'casebook.html#orders');
await camera.remember('ar', 'light');
await camera.popup('popup-ar', orders);
await camera.cards('orders-ar', `${orders}?practice=ar`);
await camera.own('casebook-orders-ar', 'casebook.html#orders');
await camera.close();
