import { unknown } from '../fact';
import { reader } from './reader';

export default reader('oldOrderList', {
  read: (document) => ({ shown: document.querySelectorAll('.order-item-wraper').length || unknown }),
  anchors: {},
});
