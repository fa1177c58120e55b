import type { TaskId } from '@/content/ids';
import type { PageId } from '@/content/pages/table';
import type { Translator } from '@/content/translator';

export const said = (t: Translator, page: PageId, task: TaskId, id: string): string[] => [
  // wrong: panel.done
  t('panel.dun'),
  // wrong: it takes a count
  t('panel.unfold'),
  // wrong: pages
  t.of(`page.${page}`),
  // wrong: title
  t.of(`tasks.${task}.titel`),
  // wrong: letters
  t.of(`leters.${id}.title`),
];
