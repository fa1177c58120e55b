import advertisingChoices from './advertisingChoices';
import appWay from './appWay';
import askClearly from './askClearly';
import askForDataFirst from './askForDataFirst';
import balanceIsLost from './balanceIsLost';
import canStillCancel from './canStillCancel';
import canStillReturn from './canStillReturn';
import cardsBothSides from './cardsBothSides';
import cardsLast from './cardsLast';
import chatsAreProof from './chatsAreProof';
import checkGoodsFirst from './checkGoodsFirst';
import clearTheProfile from './clearTheProfile';
import considerPausing from './considerPausing';
import copyBeforeOpening from './copyBeforeOpening';
import countryMayMatter from './countryMayMatter';
import deactivatingIsNotDeleting from './deactivatingIsNotDeleting';
import deleteButtonMissing from './deleteButtonMissing';
import deletedOrdersToo from './deletedOrdersToo';
import deleteEntryHere from './deleteEntryHere';
import deleteSteps from './deleteSteps';
import deletionRefused from './deletionRefused';
import doItYourself from './doItYourself';
import fakeParcelMail from './fakeParcelMail';
import type { Hint } from './hint';
import keepMailboxAndPhone from './keepMailboxAndPhone';
import keepTheConfirmation from './keepTheConfirmation';
import keepTheRecord from './keepTheRecord';
import lastPointOfReturn from './lastPointOfReturn';
import listIsPausing from './listIsPausing';
import moreCouponsElsewhere from './moreCouponsElsewhere';
import noDeleteEntryHere from './noDeleteEntryHere';
import noteAccountDetails from './noteAccountDetails';
import noteTrackingNumber from './noteTrackingNumber';
import oldDisputesPage from './oldDisputesPage';
import oldOrderPage from './oldOrderPage';
import openCase from './openCase';
import optionMayBeHidden from './optionMayBeHidden';
import ordersNotPaid from './ordersNotPaid';
import ordersStillOnTheWay from './ordersStillOnTheWay';
import otherCompany from './otherCompany';
import otherRoles from './otherRoles';
import payLaterStays from './payLaterStays';
import pressYourself from './pressYourself';
import proofOfRefund from './proofOfRefund';
import refundListGoesOn from './refundListGoesOn';
import refuseCookies from './refuseCookies';
import returnsStillOpen from './returnsStillOpen';
import returnTakesTime from './returnTakesTime';
import reviewsStay from './reviewsStay';
import roundGoesOn from './roundGoesOn';
import saveTheAddresses from './saveTheAddresses';
import saveTheReceipt from './saveTheReceipt';
import saveTheWishList from './saveTheWishList';
import saveThisList from './saveThisList';
import saveThisOrder from './saveThisOrder';
import sellersKeepData from './sellersKeepData';
import settleDisputes from './settleDisputes';
import signInFirst from './signInFirst';
import sisterAccounts from './sisterAccounts';
import sliderStuck from './sliderStuck';
import snapshotIsProof from './snapshotIsProof';
import socialSignIn from './socialSignIn';
import someDataStays from './someDataStays';
import somethingDoesNotWork from './somethingDoesNotWork';
import stepNotKnown from './stepNotKnown';
import stillHere from './stillHere';
import stopTheMail from './stopTheMail';
import strongPasswords from './strongPasswords';
import systemError from './systemError';
import tabsWithoutFigure from './tabsWithoutFigure';
import thinkBeforeTakingBack from './thinkBeforeTakingBack';
import verdictHere from './verdictHere';
import vipRenews from './vipRenews';
import whatDeactivatingKeeps from './whatDeactivatingKeeps';
import whatDeletionMeans from './whatDeletionMeans';
import whoAnswers from './whoAnswers';

/** Every hint, one file each. Of two that weigh the same on a page, the one listed first is shown first. */
export const hints: readonly Hint[] = [
  roundGoesOn,
  lastPointOfReturn,
  stepNotKnown,
  keepTheConfirmation,
  deleteSteps,
  verdictHere,
  listIsPausing,
  whatDeletionMeans,
  saveThisList,
  stillHere,
  deletionRefused,
  deleteButtonMissing,
  ordersStillOnTheWay,
  ordersNotPaid,
  returnsStillOpen,
  signInFirst,
  keepMailboxAndPhone,
  askForDataFirst,
  copyBeforeOpening,
  canStillReturn,
  canStillCancel,
  checkGoodsFirst,
  settleDisputes,
  thinkBeforeTakingBack,
  returnTakesTime,
  cardsLast,
  balanceIsLost,
  saveTheAddresses,
  vipRenews,
  otherRoles,
  openCase,
  deleteEntryHere,
  noDeleteEntryHere,
  optionMayBeHidden,
  deactivatingIsNotDeleting,
  whatDeactivatingKeeps,
  considerPausing,
  sisterAccounts,
  appWay,
  countryMayMatter,
  otherCompany,
  noteAccountDetails,
  socialSignIn,
  strongPasswords,
  clearTheProfile,
  systemError,
  somethingDoesNotWork,
  sliderStuck,
  someDataStays,
  sellersKeepData,
  advertisingChoices,
  refuseCookies,
  pressYourself,
  tabsWithoutFigure,
  saveThisOrder,
  saveTheReceipt,
  noteTrackingNumber,
  fakeParcelMail,
  snapshotIsProof,
  oldOrderPage,
  deletedOrdersToo,
  oldDisputesPage,
  refundListGoesOn,
  proofOfRefund,
  chatsAreProof,
  cardsBothSides,
  payLaterStays,
  moreCouponsElsewhere,
  saveTheWishList,
  stopTheMail,
  reviewsStay,
  whoAnswers,
  doItYourself,
  askClearly,
  keepTheRecord,
];
