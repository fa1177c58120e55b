import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Real anonymised records of what the pages were given to show. The folder stands beside the repository on some
// machines only; without it the tests over these pages say so and pass over.
const folder = join(import.meta.dirname, '../../../shared/pages');
export const hasRealPages = existsSync(join(folder, 'order-list.json'));
export const realPagesNote = hasRealPages
  ? 'real records'
  : 'real records (../shared/pages is not there: passed over)';

export interface RealLine {
  itemTitle: string;
  itemPriceText: string;
  formatPriceInfo: string;
  currencyCode: string;
  quantity: number;
  itemDetailUrl: string;
  itemImgUrl: string;
  skuAttrs?: { name: string; text: string }[];
}

export interface RealOrder {
  orderId: string;
  orderDateTitle: string;
  orderDateText: string;
  statusText: string;
  storeName: string;
  storePageUrl: string;
  totalPriceTitle: string;
  totalPriceText: string;
  formatPriceInfo: string;
  currencyCode: string;
  orderLines: RealLine[];
}

export interface RealDetail {
  status: string;
  lines: RealLine[];
  seller: { sellerName: string; storeUrl: string };
  prices: { title: string; value: string }[];
  total: { title: string; value: string; formatPriceInfo: string };
  info: Record<string, string>;
  address: Record<string, string>;
}

export interface RealRefund {
  shopName: string;
  title: string;
  price: string;
  state: string;
  reverseOrderLineId: string;
  tradeOrderId: string;
  gmtModifiedFormat: string;
  links: string[];
}

type Block<Fields> = Record<string, { tag: string; fields: Fields }>;
const record = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { data: unknown };
const blocks = <Fields>(name: string) => Object.values((record(name).data as { data: Block<Fields> }).data);

/** "R$132,74|132|74": the exact figure, for comparing. */
export const exactAmount = (info: string): string => info.split('|').slice(1).join('.');

export const realOrders = (): RealOrder[] =>
  blocks<RealOrder>('order-list.json')
    .filter(({ tag }) => tag === 'pc_om_list_order')
    .map(({ fields }) => fields);

export const realDetail = (): RealDetail => {
  const all = blocks<Record<string, unknown>>('order-detail.json');
  const block = <Fields>(tag: string) => all.find((one) => one.tag === tag)?.fields as Fields;
  const info = block<Record<string, string> & { addressVO: Record<string, string> }>(
    'detail_simple_order_info_component',
  );
  const price = block<{ priceDetails: RealDetail['prices']; totalPrice: RealDetail['total'] }>(
    'detail_order_price_block',
  );
  const product = block<{ productVOList: RealLine[]; sellerVO: RealDetail['seller'] }>(
    'detail_product_block',
  );
  return {
    status: block<{ title: string }>('detail_order_status_block').title,
    lines: product.productVOList,
    seller: product.sellerVO,
    prices: price.priceDetails,
    total: price.totalPrice,
    info,
    address: info.addressVO,
  };
};

interface RefundLine {
  aeItemDTO: { itemTitle: string; itemUnitPrice: { formatMoney: string } };
  buttonDTOList: { detailUrl: string }[];
  gmtModifiedFormat: string;
  reverseOrderLineId: string;
  reverseType: string;
  tradeOrderId: string;
}

export const realRefunds = (): RealRefund[] => {
  const { module } = record('refund-list.json').data as {
    module: { items: { shopName: string; reverseOrderLines: RefundLine[] }[] };
  };
  return module.items.flatMap(({ shopName, reverseOrderLines }) =>
    reverseOrderLines.map((line) => ({
      shopName,
      title: line.aeItemDTO.itemTitle,
      price: line.aeItemDTO.itemUnitPrice.formatMoney,
      state: line.reverseType,
      reverseOrderLineId: line.reverseOrderLineId,
      tradeOrderId: line.tradeOrderId,
      gmtModifiedFormat: line.gmtModifiedFormat,
      links: line.buttonDTOList.map(({ detailUrl }) => detailUrl),
    })),
  );
};
