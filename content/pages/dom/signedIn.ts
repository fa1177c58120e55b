import { unknown } from '../fact';
import { firstVisible, hasAny } from './visible';

/** Only the signed-in owner is shown these. */
const personal = ['.order-item', '.order-detail-item', '.order-detail-order-info', '.order-item-wraper'];
/** The form itself (its fields are not looked at), which may lie over an old page. Source: site facts 4.8. */
const form = ['#fm-login-id', '#fm-login-password', 'iframe[src*="mini_login"]'];
/** The header's way in. Source: site facts 4.8. */
const wayIn = ['[class*="my-account--signin--"]'];
/** This page sends everyone to the sign-in page who is not signed in. Source: site facts 2 and 4.10. */
const home = '/p/account/index.html';

/**
 * Whether the person is signed in: true and false by strong signs only. Headers are filled in late, so that "signed
 * out" is believed only of what stands there for a while (`drawn`), and "signed in" by the address of a settled page.
 */
export const signedIn = (
  document: Document,
  url: URL,
  settled = false,
  drawn = settled,
): boolean | typeof unknown => {
  if (firstVisible(document, form)) return drawn ? false : unknown;
  if (hasAny(document, personal)) return true;
  if (!drawn) return unknown;
  if (firstVisible(document, wayIn)) return false;
  return settled && url.pathname === home ? true : unknown;
};
