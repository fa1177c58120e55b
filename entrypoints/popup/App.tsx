import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useMemory, usePage } from '@/components/page/pageContext';
import { Popup } from '@/components/popup/Popup';
import { tasks } from '@/content/tasks';
import { downloadSetAside } from '../ownPages/downloadSetAside';
import { allowSite } from '../ownPages/siteAccess';
import { useHere } from './useHere';

interface Props {
  /** Over a page for a moment, or beside the pages for as long as the person wants: a side panel, a sidebar. */
  place: 'popup' | 'beside';
}

/** The popup tied to memory, to the tab in front and to the browser. */
export const App = ({ place }: Props) => {
  const isBeside = place === 'beside';
  /** Opens a page of ours and closes the popup, which would stay open in Firefox. */
  const leaveFor = async (opening: Promise<unknown>): Promise<void> => {
    await opening;
    if (!isBeside) window.close();
  };
  const { memory, dispatch, failure } = useMemory();
  const { browserApi } = usePage();
  const { here, tabId, windowId, lookAgain } = useHere(isBeside);
  const [refused, setRefused] = useState(false);
  const at = () => Date.now();
  const openCasebook = (route = '') =>
    void leaveFor(browser.tabs.create({ url: browser.runtime.getURL(`/casebook.html#${route}` as never) }));
  const answers = here.hints !== undefined && !here.botCheck;
  return (
    <Popup
      tasks={tasks}
      memory={memory}
      now={Date.now()}
      here={here}
      failure={failure}
      refused={refused}
      isBeside={isBeside}
      acts={{
        done: (id) => dispatch({ type: 'setTask', id, state: 'done', at: at() }),
        undo: (id) => dispatch({ type: 'setTask', id, state: 'open', at: at() }),
        notForMe: (id) => dispatch({ type: 'setTask', id, state: 'notForMe', at: at() }),
        wait: (id, until) => dispatch({ type: 'setTask', id, state: 'waiting', until, at: at() }),
        check: {
          answer: (answer, ...checks) =>
            dispatch(...checks.map((check) => ({ type: 'answerCheck' as const, check, answer, at: at() }))),
          accept: (check) => dispatch({ type: 'acceptCheck', check, at: at() }),
          undo: (check) => dispatch({ type: 'undoAnswer', check }),
        },
        startRound: (step) =>
          dispatch({ type: 'setGuide', id: 'round', state: { step, results: {}, at: at() } }),
        journey: (journey) => dispatch({ type: 'setSettings', settings: { journey } }),
        options: () => void leaveFor(browser.runtime.openOptionsPage()),
        casebook: openCasebook,
        report: answers && tabId !== undefined ? () => openCasebook(`report/${tabId}`) : undefined,
        beside:
          isBeside || windowId === undefined || !browserApi.openBeside
            ? undefined
            : () => void leaveFor(browserApi.openBeside?.(windowId) ?? Promise.resolve()),
        reload: () => tabId !== undefined && void leaveFor(browser.tabs.reload(tabId)),
        allow: () =>
          void allowSite().then((allowed) => {
            setRefused(!allowed);
            if (allowed) lookAgain();
          }),
        downloadSetAside: () => void downloadSetAside(),
        clearErrorLog: () => dispatch({ type: 'clearErrorLog' }),
      }}
    />
  );
};
