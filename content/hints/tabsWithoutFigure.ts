import { hint } from './hint';

/** Not before the list is there: until then everything is unknown. */
export default hint({
  id: 'tabsWithoutFigure',
  on: ['orderList'],
  severity: 'info',
  sources: ['orderPageNotes'],
  when: ({ shown, toPay, processing, processed }) =>
    typeof shown === 'number' && [toPay, processing, processed].includes('unknown'),
});
