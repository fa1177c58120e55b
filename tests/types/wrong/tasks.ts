import { observation } from '@/content/facts';
import { inStage, task } from '@/content/tasks/task';
import { sumOf } from '@/content/verdict/looks';

export const withoutTexts = inStage('settle', {
  // wrong: no text says what it is
  sellTheShop: task({ minutes: 1 }),
});

// wrong: toPay
export const fact = sumOf({}, 'orderList', ['toPaid']);

// wrong: orderList
export const rule = sumOf({}, 'orderLists', ['toPay']);

// wrong: payLater
export const check = task({ minutes: 1, check: 'payLaterDebts' });

// wrong: the wallet tells it
export const seen = observation({}, 'orderList', 'balance');

// wrong: messages/deleteChat
export const letter = task({ minutes: 1, route: 'messages/deleteChats' });
