import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useMemory } from '@/components/page/pageContext';
import { Popup } from '@/components/popup/Popup';
import { tasks } from '@/content/tasks';
import { downloadSetAside } from '../ownPages/downloadSetAside';
import { allowSite } from './access';
import { useHere } from './useHere';

/** Opens a page of ours and closes the popup, which would stay open in Firefox. */
const leaveFor = async (opening: Promise<unknown>): Promise<void> => {
  await opening;
  window.close();
};

/** The popup tied to memory, to the tab below it and to the browser. */
export const App = () => {
  const { memory, dispatch, failure } = useMemory();
  const { here, tabId, lookAgain } = useHere();
  const [refused, setRefused] = useState(false);
  const at = () => Date.now();
  return (
    <Popup
      tasks={tasks}
      memory={memory}
      now={Date.now()}
      here={here}
      failure={failure}
      refused={refused}
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
        casebook: (route = '') =>
          void leaveFor(
            browser.tabs.create({ url: browser.runtime.getURL(`/casebook.html#${route}` as never) }),
          ),
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
