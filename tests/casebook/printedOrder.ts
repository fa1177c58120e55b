/** An order as a list prints it. */
export const printed = (id: string) => ({
  from: 'list' as const,
  id,
  date: 'Jul 15, 2026',
  status: 'Completed',
  storeName: 'Vega Store',
  storeLink: '',
  items: [],
  total: 'US $18.40',
  parts: [],
  payment: '',
  tracking: [],
  rows: [],
  detailLink: '',
  receiptLink: '',
  trackingLink: '',
});
