import type { Words } from './words';

const strips = (...texts: string[]) =>
  texts.map((text) => ({ text, source: 'order list collector', date: '2026-05', part: true as const }));

/** Korean. The status of a cancelled order, and the strip of a refund, contain these words. */
const ko: Words = {
  statuses: { canceled: [{ text: '취소', source: 'order collector', date: '2026-07-15', part: true }] },
  refundStates: { finished: strips('환불 완료'), open: strips('피드백을 기다리는 중입니다') },
};

export default ko;
