import type { StatusKind } from '../model/fields';
import { paidOf, textOf } from './cell';
import type { Line } from './sheet';

/** The site's own codes of an order that goes on (AliExpress Open Platform, order status). FINISH only says that it ended. */
const kindOfCode: Record<string, StatusKind> = {
  place_order_success: 'toPay',
  wait_seller_send_goods: 'processing',
  seller_part_send_goods: 'processing',
  wait_seller_examine_money: 'processing',
  risk_control: 'processing',
  wait_buyer_accept_goods: 'shipped',
};

export const lineStatus = (line: Line): { asPrinted: string; kind: StatusKind } => {
  const [code, end] = [textOf(line.state), textOf(line.end)];
  const asPrinted = [code, end].filter(Boolean).join(' · ');
  const paid = paidOf(line.paid);
  const status = (kind: StatusKind) => ({ asPrinted, kind });
  if (/cancel/i.test(end)) return status('canceled');
  if (paid === false) return status(end === '' ? 'toPay' : 'canceled');
  // The one end reason a source explains: the buyer confirmed the receipt.
  if (end === 'buyer_accept_goods') return status('completed');
  if (end !== '') return status('unknown');
  if (/^finish$/i.test(code)) return status(paid ? 'completed' : 'unknown');
  return status(kindOfCode[code.toLowerCase()] ?? 'unknown');
};

/** An order is off only if all of its lines are; else the first line that goes on speaks for it. */
export const statusOf = (lines: readonly Line[]): ReturnType<typeof lineStatus> => {
  const all = lines.map(lineStatus);
  return all.find(({ kind }) => kind !== 'canceled') ?? all[0] ?? { asPrinted: '', kind: 'unknown' };
};

/** A line that is held back, such as by a dispute. */
export const isFrozen = (line: Line): boolean =>
  !['', '0', 'n', 'no', 'false', 'no_frozen', 'null'].includes(textOf(line.frozen).toLowerCase());
