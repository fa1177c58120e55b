import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';

export const headings = [
  'parent_orderid',
  'order_id',
  'item_name',
  'payable_amt',
  'gmt_pay_order_time',
  'is_success_pay',
  'end_reason',
];

/** An official file as far as a source describes it (site-facts 3.7); people and numbers are made up. */
export const officialFile = async (rows: SheetData, sheet = 'Order Information'): Promise<Uint8Array> => {
  const blob = await writeXlsxFile([{ data: rows, sheet, dateFormat: 'yyyy-mm-dd hh:mm:ss' }]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
