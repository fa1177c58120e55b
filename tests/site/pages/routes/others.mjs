import * as elsewhere from '../elsewhere.mjs';
import { route } from './route.mjs';

/** Other companies and look-alikes. */
export const others = [
  route('', 'https://www.aliexpress.ru/p/order/index.html', /^\//, elsewhere.otherCompany),
  route('', 'https://www.aliexpress.com.example/p/order/index.html', /^\//, elsewhere.lookAlike),
  route('', 'https://example.org/p/order/index.html', /^\//, elsewhere.lookAlike),
];
