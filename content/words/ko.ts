import type { Words } from './words';

/** Korean. The status of a cancelled order contains this word. */
const ko: Words = {
  statuses: { canceled: [{ text: '취소', source: 'order collector', date: '2026-07-15', part: true }] },
};

export default ko;
