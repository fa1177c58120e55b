import { expect, it } from 'vitest';
import { pathShape } from '@/content/report/pathShape';

it.each([
  ['/p/order/index.html', '/p/order/index.html'],
  ['/issue/fastissue/createIssueStep1.htm', '/issue/fastissue/…'],
  ['/item/1005001234.html', '/item/…'],
  ['/u/maria@mail.example/list', '/u/…/list'],
  ['/s/Mar%C3%ADa', '/s/…'],
  [`/x/${'a'.repeat(60)}/y`, '/x/…/y'],
  ['/', '/'],
])('%s has the shape %s', (path, shape) => {
  expect(pathShape(path)).toBe(shape);
});
