import type { Fact } from './fact';
import { on, type UrlPattern } from './urlPattern';

interface Row {
  /** Where it is found. Source: site facts, section 2 (2026-09). */
  at: readonly UrlPattern[];
  /** What it can tell, besides `signedIn`. */
  facts: readonly string[];
  /** Elements that a hint may draw a ring around. */
  anchors: readonly string[];
}

const nothing = { facts: [], anchors: [] } as const;
/** Pages of the account, where people look for the way to the deletion. */
const account = {
  facts: ['deleteEntry', 'deactivateEntry', 'unavailable'],
  anchors: ['deleteEntry', 'deactivateEntry'],
} as const;
const orderId = { orderId: /^\d{10,20}$/ };

/**
 * Every kind of page we know, by its id: who only asks "is this ours?" needs nothing else. What is read from a page is
 * in `readers/<id>.ts`; facts of a page without a reader stay unknown until a source gives its markup.
 */
export const pages = {
  accountArea: {
    at: on('storefront', '/p/account/*.html', '/p/account-*/*.html', '/account/*.html'),
    ...account,
  },
  accountHome: {
    at: [...on('storefront', '/p/account/index.html', '/account/index.html'), ...on('home', '/index.htm')],
    ...account,
  },
  accountSecurity: { at: on('accounts', '/user/company/change_password_security_prompt.htm'), ...account },
  accountSettings: {
    at: on('storefront', '/account/setting/index.html', '/account/setting.html'),
    ...account,
  },
  addresses: {
    at: [...on('storefront', '/p/address-manage/index.html'), ...on('ilogisticsaddress', '/addressList.htm')],
    facts: ['addresses'],
    anchors: [],
  },
  coins: {
    at: on(
      'storefront',
      '/p/coin-index/index.html',
      '/p/coin-pc-index/index.html',
      '/p/coin-pc-index/mycoin.html',
    ),
    facts: ['coins'],
    anchors: [],
  },
  cookieSettings: { at: on('storefront', '/p/cookie-setting/index.html'), ...nothing },
  coupons: {
    at: on('storefront', '/p/my-coupons/index.html', '/ssr/*glo-coupon-center*'),
    facts: ['coupons'],
    anchors: [],
  },
  deactivateAccount: {
    at: on('accounts', '/user/organization/deactive_account.htm'),
    facts: ['form'],
    anchors: [],
  },
  deleteAccount: {
    at: on('privacy', '/', '/home', '/home/', '/home.html').map((it) => ({
      ...it,
      hash: '#/request/delete',
    })),
    // `step`: none (not begun), terms, word, code, final, refused, other (begun, in words we do not know). `last`: the
    // last button. No source gives the words of the confirmation: that it is done, the person says.
    facts: ['button', 'step', 'last'],
    anchors: ['deleteButton', 'agreeButton', 'wordButton', 'getCode', 'verify', 'finalButton'],
  },
  deletedOrders: { at: on('trade', '/ordertrash/orderTrash.htm'), ...nothing },
  emailSettings: { at: on('storefront', '/p/edm-setting/form.html'), ...nothing },
  feedback: { at: on('feedback', '/management/leaveFeedback.htm'), ...nothing },
  helpArticle: {
    at: [
      ...on('helpcenter', '/s/BuyerHelp/*'),
      ...on('customerservice', '/knowledgeDetail'),
      ...on('service', '/page/knowledge'),
      ...on('helppage', '/buyercenter/questionAnswer.htm'),
    ],
    ...nothing,
  },
  helpHome: { at: [...on('helpcenter', '/s/BuyerHelp', '/s/BuyerHelp/'), ...on('help', '/*')], ...nothing },
  membership: { at: on('storefront', '/p/account-legacy/index.html'), ...nothing },
  messages: {
    at: [
      ...on('storefront', '/p/message/index.html'),
      ...on('msg', '/buyerMsgListNew.htm', '/msgDetail.htm'),
      ...on('message', '/message/messagecenter_list.htm'),
    ],
    ...nothing,
  },
  oldDisputes: {
    at: on('trade', '/issue/issue_list.htm', '/issue/issueList.htm', '/issue/issueDetail.htm'),
    ...nothing,
  },
  oldOrderDetail: { at: [{ host: 'trade', path: '/order_detail.htm', query: orderId }], ...nothing },
  oldOrderList: { at: on('trade', '/orderList.htm', '/order_list.htm'), facts: ['shown'], anchors: [] },
  orderDetail: {
    at: [{ host: 'storefront', path: '/p/order/detail.html', query: orderId }],
    facts: ['state', 'canCancel', 'canConfirm', 'canReturn'],
    anchors: ['cancelButton', 'confirmButton', 'returnButton', 'receipt'],
  },
  orderList: {
    at: on('storefront', '/p/order/index.html'),
    facts: ['tab', 'toPay', 'processing', 'processed', 'shown', 'moreToLoad'],
    anchors: ['viewOrders', 'timeFilter', 'toPayTab', 'processingTab', 'processedTab'],
  },
  orderSnapshot: { at: on('storefront', '/p/order/snapshot.html'), ...nothing },
  privacyCenter: { at: on('privacy', '/*'), ...account },
  profile: { at: on('accounts', '/user/organization/manage_person_profile.htm'), ...account },
  receipt: {
    at: [
      ...on('storefront', '/p/tax-ui/index.html'),
      ...on('trade', '/ajax/invoice/invoiceExportAjax.htm'),
      ...on('shoprenderview', '/credential/showcredential.htm'),
    ],
    ...nothing,
  },
  refundCancel: { at: on('storefront', '/p/refund-cancel/index.html'), ...nothing },
  refundDetail: {
    at: [
      ...on('storefront', '/p/reverse-pages/*', '/p/refund-amount/detail.html'),
      ...on('trade', '/issue/fastissue/Detail.htm'),
    ],
    facts: ['state'],
    anchors: [],
  },
  refundList: {
    at: on('storefront', '/p/refund-dispute/list.html'),
    facts: ['open', 'finished', 'shown', 'morePages'],
    anchors: ['nextPage'],
  },
  serviceHome: { at: [...on('customerservice', '/home'), ...on('service', '/page/home', '/')], ...nothing },
  startReturn: {
    at: [
      ...on('storefront', '/p/reverse-pages/start.html'),
      ...on('trade', '/issue/fastissue/createIssueStep1.htm'),
    ],
    ...nothing,
  },
  tracking: {
    at: [...on('storefront', '/p/tracking/index.html'), ...on('track', '/logisticsdetail.htm')],
    ...nothing,
  },
  transparencyCenter: { at: on('storefront', '/p/transparencycenter/*'), ...nothing },
  violations: { at: on('storefront', '/p/cro-violation-center/detail.html'), ...nothing },
  wallet: {
    at: on('storefront', '/p/wallet-ui/index.html', '/p/wallet-ui-follow/card-record.html'),
    facts: ['balance', 'cards'],
    anchors: [],
  },
  wishList: {
    at: [
      ...on(
        'storefront',
        '/p/wish-manage/index.html',
        '/p/wish-manage/detail.html',
        '/p/wish-manage/share.html',
      ),
      ...on('my', '/wishlist*'),
    ],
    facts: ['items'],
    anchors: [],
  },
} as const satisfies Record<string, Row>;

export type PageId = keyof typeof pages;
/** What a page can tell; `signedIn` on each. Of several pages: what any of them can tell. */
export type FactOf<P extends PageId> = (typeof pages)[P]['facts'][number] | 'signedIn';
/** What was read from one of these pages; a fact that the page in question does not have is absent. */
export type FactsOn<P extends PageId> = { readonly [Name in FactOf<P>]?: Fact };
export type AnchorOf<P extends PageId> = (typeof pages)[P]['anchors'][number];

export const pageIds = Object.keys(pages) as PageId[];
/** The same as `string`s, for whoever asks by an id that may be any text. */
export const isPageId = (id: string): id is PageId => Object.hasOwn(pages, id);
/** The names of a page's own facts, without `signedIn`. */
export const factsOf = (id: PageId): readonly string[] => pages[id].facts;
