import { browser } from 'wxt/browser';
import { Notify } from '@/components/calendar/Notify';
import { Options } from '@/components/options/Options';
import { downloadProgress } from '@/components/page/downloadProgress';
import { usePage } from '@/components/page/pageContext';
import { useAction } from '@/components/page/useAction';
import { useLanguages } from '@/components/page/useLanguages';
import { downloadSetAside } from '../ownPages/downloadSetAside';
import { CasebookHeld } from './CasebookHeld';
import { loadFile, readFile } from './progressFile';
import { useSizes } from './sizes';

/** The options page tied to memory and to the browser. */
export const App = () => {
  const { memory, dispatch, failure, browserApi } = usePage();
  const act = useAction();
  return (
    <Options
      memory={memory}
      languages={useLanguages()}
      sizes={useSizes(memory)}
      version={browser.runtime.getManifest().version}
      failure={failure}
      reminders={<Notify />}
      casebook={<CasebookHeld />}
      acts={{
        set: (settings) => dispatch({ type: 'setSettings', settings }),
        bringBack: (hint) => dispatch({ type: 'bringBack', hint }),
        bringBackAll: () => dispatch({ type: 'bringBackAll' }),
        downloadSetAside: () => void act('file', downloadSetAside),
        downloadCopy: () => void act('file', () => downloadProgress(browserApi, memory)),
        readCopy: readFile,
        loadCopy: loadFile,
        welcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) }),
        forget: () => act('deleteAll', browserApi.deleteEverything),
      }}
    />
  );
};
