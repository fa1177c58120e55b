import type { PageReport } from '@/content/report/reportSchema';

/** A made-up report of a page in a language whose order states we do not know. */
export const sampleReport: PageReport = {
  version: '0.1.0',
  day: '2026-12-01',
  page: 'orderDetail',
  host: 'www.aliexpress.com',
  path: '/p/order/detail.html',
  language: 'pl',
  settled: true,
  reader: 'read',
  facts: {
    state: 'unknown',
    canCancel: 'unknown',
    canConfirm: 'unknown',
    canReturn: 'known',
    signedIn: 'known',
  },
  anchors: { cancelButton: 'missing', confirmButton: 'missing', returnButton: 'found', receipt: 'missing' },
  markup: { main: 'missing', '#root': 'found', '.order-detail-item': 'found', '[role="dialog"]': 'missing' },
  labels: [
    { kind: 'state', text: 'Zrealizowane' },
    { kind: 'button', text: 'Potwierdź odbiór' },
    { kind: 'heading', text: 'Szczegóły zamówienia' },
  ],
};
