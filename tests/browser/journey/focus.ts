import { plain } from './texts';

/** Anything that answers DevTools commands: a tab's session or the toolbar popup. */
export interface Talk {
  // biome-ignore lint/suspicious/noExplicitAny: the commands' own types differ between the two
  send(method: any, params?: any): Promise<any>;
}

interface AxNode {
  name?: { value?: string };
  role?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** What has the focus: its role and its accessible name, as assistive software is told them. */
export interface Focused {
  role: string;
  name: string;
}

const told = (node: AxNode | undefined): Focused => ({
  role: node?.role?.value ?? '',
  name: plain(node?.name?.value ?? ''),
});

/** What has the focus on a page of ours. */
async function focusedInOurs(talk: Talk): Promise<Focused> {
  const { result } = await talk.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const params = { objectId: result.objectId, fetchRelatives: false };
  return told((await talk.send('Accessibility.getPartialAXTree', params)).nodes[0]);
}

/** What has the focus on a page of the site: the tree looks into the closed root of the cards as well. */
async function focusedInTheirs(talk: Talk): Promise<Focused> {
  const { nodes } = (await talk.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const isFocused = ({ role, properties = [] }: AxNode) =>
    role?.value !== 'RootWebArea' && properties.some(({ name, value }) => name === 'focused' && value.value);
  return told(nodes.find(isFocused));
}

/** What has the focus: nothing of a name where it is the page itself. */
export const focused = (talk: Talk, isOurs: boolean) =>
  isOurs ? focusedInOurs(talk) : focusedInTheirs(talk);
