import { expect, test } from 'vitest';
import { refundStateKind, statusKind } from '../../content/orders/text/status';

test.each([
  ['Completed', 'completed'],
  ['Awaiting delivery', 'shipped'],
  ['Aguardando a entrega ', 'shipped'],
  ['  CANCELED\u00a0', 'canceled'],
  ['Order cancelled', 'canceled'],
  ['To pay', 'toPay'],
  ['Awaiting shipment', 'processing'],
  ['Payment expired', 'canceled'],
  ['concluído', 'completed'],
  ['Esperando entrega', 'shipped'],
  ['취소', 'canceled'],
  ['결제 취소', 'canceled'],
  ['Not completed yet', 'unknown'],
  ['Abgeschlossen', 'unknown'],
  ['', 'unknown'],
])('the status "%s" is of the kind %s', (printed, kind) => {
  expect(statusKind(printed)).toBe(kind);
});

test('a refund state without a source is unknown, not finished', () => {
  expect(refundStateKind('Refund complete')).toBe('refunded');
  expect(refundStateKind('Waiting for your response')).toBe('open');
  expect(refundStateKind('Refund')).toBe('unknown');
});
