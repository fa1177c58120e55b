import { seen, type Words } from './words';

/** Korean. The status of a cancelled order contains this word. */
const ko: Words = { statuses: { canceled: seen('order collector', '2026-07-15', '취소') } };

export default ko;
