import { plainPage } from './page';

export default plainPage('receipt', [
  { host: 'storefront', path: '/p/tax-ui/index.html' },
  { host: 'trade', path: '/ajax/invoice/invoiceExportAjax.htm' },
  { host: 'shoprenderview', path: '/credential/showcredential.htm' },
]);
