import type { CasebookViewId } from '@/content/casebook/routes';
import type { IconName } from '../Icon';
import type { CasebookData } from '../page/casebookData';

interface NavLine {
  id: CasebookViewId;
  icon: IconName;
  /** What stands behind the name: how many there are. */
  count?(data: CasebookData): number;
}
interface NavGroup {
  /** `casebook.groups.<id>` names it; the first has no name. */
  id?: 'take' | 'through' | 'end';
  lines: readonly NavLine[];
}

/** The views in the list at the side. The checklist on paper is opened by its button. */
export const navGroups: readonly NavGroup[] = [
  { lines: [{ id: 'overview', icon: 'home' }] },
  {
    id: 'take',
    lines: [
      { id: 'orders', icon: 'box', count: ({ orders }) => orders.length },
      { id: 'officialFile', icon: 'file' },
      { id: 'accountDetails', icon: 'person' },
      { id: 'addresses', icon: 'pin' },
    ],
  },
  {
    id: 'through',
    lines: [
      { id: 'guides', icon: 'map' },
      { id: 'messages', icon: 'mail' },
      { id: 'calendar', icon: 'calendar' },
      { id: 'proof', icon: 'shield' },
    ],
  },
  {
    id: 'end',
    lines: [
      { id: 'takeAll', icon: 'download' },
      { id: 'goodbye', icon: 'trash' },
    ],
  },
];
