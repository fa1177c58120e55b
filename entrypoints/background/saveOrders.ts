import * as z from 'zod/mini';
import { cardKey, scanSchema } from '@/content/casebook/records';
import { type Ask, type Saved, saveReadings } from '@/content/casebook/saveReadings';
import { textId } from '@/content/casebook/textId';
import type { Answer, SaveOrders } from '@/content/messages';
import type { ProblemReason } from '@/content/orders/model/fields';
import type { Order } from '@/content/orders/model/order';
import { scrapedOrderSchema, scrapedRefundSchema } from '@/content/orders/model/scrapedSchema';
import { parseOrder } from '@/content/orders/parse/parseOrder';
import { parseRefund, parseStrip } from '@/content/orders/parse/parseRefund';

const { tab, tabCode, filter, filtersOffered, count } = scanSchema.shape;
const end = z.union([z.literal(''), cardKey]);
const listScan = z.strictObject({
  ...{ tab, tabCode, filter, filtersOffered, count, sort: tab },
  chains: z.array(z.array(cardKey).check(z.minLength(2), z.maxLength(5000))).check(z.maxLength(5000)),
  first: end,
  last: end,
  unread: z.array(z.strictObject({ key: cardKey, text: tab })).check(z.maxLength(200)),
});
const shape = z.strictObject({
  kind: z.literal('saveOrders'),
  orders: z.array(z.unknown()).check(z.maxLength(500)),
  refunds: z._default(z.array(z.unknown()).check(z.maxLength(500)), []),
  scan: z.optional(listScan),
  language: z.string().check(z.maxLength(40)),
  url: z.url().check(z.maxLength(4000)),
  casebook: z.optional(z.union([z.uuid(), z.literal('new')])),
});

/** One odd row leaves the others alone: what does not have the shape is left out and counted. */
const sound = <Row>(rows: readonly unknown[], row: z.ZodMiniType<Row>): Row[] =>
  rows.flatMap((one) => {
    const read = row.safeParse(one);
    return read.success ? [read.data] : [];
  });

/** How often each reason stands in these orders: "2 without a price, 9 with pictures only". */
export const reasonsIn = (orders: readonly Order[]): Partial<Record<ProblemReason, number>> => {
  const counts: Partial<Record<ProblemReason, number>> = {};
  for (const { problems } of orders)
    for (const reason of new Set(problems.map((one) => one.reason)))
      counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
};

/** What the page is told: figures and the ids it sent. Nothing about the account goes back. */
export type SavedOrders = Saved & {
  shown: number;
  /** Rows of the page that had no readable number or odd texts: nothing of them is kept. */
  leftOut: number;
  /** Ids of the orders that are kept now. The page that sent them knows them. */
  kept: string[];
  problems: Partial<Record<ProblemReason, number>>;
  /** Ids of the orders in this message that could not be read whole. The page that sent them knows them. */
  incomplete: string[];
};

const scanId = ({ tab, filter, sort }: { tab: string; filter: string; sort: string }) =>
  textId([tab, filter, ...(sort ? [sort] : [])].join('\n'));

/** Printed texts become orders and go into the casebook, or the person is asked whose they are. */
export const saveOrders = async (message: SaveOrders): Promise<Answer<SavedOrders | Ask>> => {
  const checked = shape.safeParse(message);
  if (!checked.success) return { ok: false, reason: 'badOrders' };
  const { scan, language, url, casebook } = checked.data;
  const orders = sound(checked.data.orders, scrapedOrderSchema);
  const refunds = sound(checked.data.refunds, scrapedRefundSchema);
  const shown = checked.data.orders.length + checked.data.refunds.length;
  const leftOut = shown - orders.length - refunds.length;
  if (shown > 0 && leftOut === shown) return { ok: false, reason: 'badOrders' };
  const at = new Date().toISOString();
  const page = { language, url };
  const read = orders.map((printed) => parseOrder(printed, page, at));
  const answer = await saveReadings(
    {
      orders: read,
      refunds: [
        ...refunds.map((printed) => parseRefund(printed, page, at)),
        ...orders.flatMap((printed) => parseStrip(printed, page, at)),
      ],
      ...(scan ? { scan: { ...scan, id: await scanId(scan), lastAt: at } } : {}),
    },
    casebook,
  );
  if ('ask' in answer) return { ok: true, data: answer };
  const incomplete = read.filter(({ problems }) => problems.length > 0).map(({ id }) => id);
  const kept = orders.map(({ id }) => id);
  return { ok: true, data: { ...answer, shown, leftOut, kept, problems: reasonsIn(read), incomplete } };
};
