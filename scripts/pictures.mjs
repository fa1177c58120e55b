// Builds the extension and takes the pictures in docs/pictures from it, on the practice site: one folder for each
// stage. Use: npm run pictures
import { openCamera } from './pictures/camera.mjs';
import { savedOrders } from './pictures/madeUp.mjs';
import { check } from './test/step.mjs';

const shop = 'https://www.aliexpress.com';
const orders = `${shop}/p/order/index.html`;
const privacy = 'https://privacy.aliexpress.com/home';

// Of an older build they would show what is no more.
const built = await check('Build', ['wxt', 'build'], 'Correct the file named above, then start again.');
if (!built.ok) process.exit(1);

const camera = await openCamera();
await camera.remember('en', 'light');
await camera.tell(savedOrders);

await camera.own('start/welcome', 'welcome.html');
await camera.own('start/options', 'options.html');
await camera.popup('decide/popup', orders);
await camera.cards('backUp/orders', orders);
await camera.own('backUp/casebook-orders', 'casebook.html#orders');
await camera.own('backUp/casebook-file', 'casebook.html#officialFile');
await camera.cards('settle/refunds', 'https://m.aliexpress.com/p/refund-dispute/list.html');
await camera.cards('unlink/wallet', `${shop}/p/wallet-ui/index.html`);
await camera.own('settle/round', 'casebook.html#guides/round');
await camera.cards('delete/delete', `${privacy}#/request/delete`);
await camera.cards('delete/refused', `${privacy}?practice=refused#/request/delete`, 'Delete my account');
await camera.own('delete/hidden', 'casebook.html#guides/optionHidden');
await camera.own('delete/letter', 'casebook.html#messages/deleteOfficer');
await camera.own('afterwards/proof', 'casebook.html#proof/confirmation');
await camera.own('afterwards/afterwards', 'casebook.html#guides/afterwards');
await camera.own('afterwards/calendar', 'casebook.html#calendar');
await camera.own('afterwards/paper', 'casebook.html#checklist');
await camera.own('goodbye/goodbye', 'casebook.html#goodbye');

await camera.remember('en', 'dark');
await camera.popup('decide/popup-dark', orders);
await camera.cards('backUp/orders-dark', orders);
await camera.own('backUp/casebook-orders-dark', 'casebook.html#orders');
await camera.remember('ar', 'light');
await camera.popup('decide/popup-ar', orders);
await camera.cards('backUp/orders-ar', `${orders}?practice=ar`);
await camera.own('backUp/casebook-orders-ar', 'casebook.html#orders');
await camera.close();
