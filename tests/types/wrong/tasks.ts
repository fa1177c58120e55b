import { observation } from '@/content/facts';
import { counted } from '@/content/tasks/counted';
import { inStage, type Need, task } from '@/content/tasks/task';

export const withoutTexts = inStage('settle', {
  // wrong: no text says what it is
  sellTheShop: task({}),
});

// wrong: toPay
export const fact: Need = ['orderList', 'toPaid'];

// wrong: orderList
export const rule = counted('orderLists', 'toPay');

// wrong: the wallet tells it
export const seen = observation({}, 'orderList', 'balance');

// wrong: messages/deleteChat
export const letter = task({ route: 'messages/deleteChats' });
