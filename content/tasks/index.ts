import askSupport from './askSupport';
import cancelVip from './cancelVip';
import checkItIsGone from './checkItIsGone';
import checkOtherRoles from './checkOtherRoles';
import checkSisterAccounts from './checkSisterAccounts';
import clearProfile from './clearProfile';
import confirmDeletion from './confirmDeletion';
import considerPausing from './considerPausing';
import deactivate from './deactivate';
import followUp from './followUp';
import guardAgainstPhishing from './guardAgainstPhishing';
import keepConfirmation from './keepConfirmation';
import knowWhatIsLost from './knowWhatIsLost';
import openDeletePage from './openDeletePage';
import openDisputes from './openDisputes';
import openRefunds from './openRefunds';
import ordersOnTheWay from './ordersOnTheWay';
import payLaterDebts from './payLaterDebts';
import removeApp from './removeApp';
import removeCards from './removeCards';
import removeReviews from './removeReviews';
import removeSavedPassword from './removeSavedPassword';
import requestOfficialFile from './requestOfficialFile';
import saveAccountDetails from './saveAccountDetails';
import saveAddresses from './saveAddresses';
import saveChats from './saveChats';
import saveOrders from './saveOrders';
import saveReceipts from './saveReceipts';
import saveWishList from './saveWishList';
import secureOtherAccounts from './secureOtherAccounts';
import spendBalance from './spendBalance';
import stopMarketingMail from './stopMarketingMail';
import type { Task } from './task';
import tightenPrivacy from './tightenPrivacy';
import turnOffAppNotifications from './turnOffAppNotifications';
import unlinkPaymentProviders from './unlinkPaymentProviders';
import unlinkSocialSignIn from './unlinkSocialSignIn';
import unpaidOrders from './unpaidOrders';

/** The checklist, in the order of the journey. One file each. */
export const tasks: readonly Task[] = [
  knowWhatIsLost,
  considerPausing,
  checkOtherRoles,
  saveOrders,
  requestOfficialFile,
  saveReceipts,
  saveAddresses,
  saveAccountDetails,
  saveChats,
  saveWishList,
  ordersOnTheWay,
  unpaidOrders,
  openDisputes,
  openRefunds,
  payLaterDebts,
  spendBalance,
  cancelVip,
  removeCards,
  unlinkPaymentProviders,
  unlinkSocialSignIn,
  stopMarketingMail,
  tightenPrivacy,
  clearProfile,
  removeReviews,
  turnOffAppNotifications,
  deactivate,
  openDeletePage,
  askSupport,
  confirmDeletion,
  keepConfirmation,
  checkItIsGone,
  followUp,
  removeApp,
  removeSavedPassword,
  checkSisterAccounts,
  guardAgainstPhishing,
  secureOtherAccounts,
];
