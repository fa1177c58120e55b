import { browser } from 'wxt/browser';
import { Notify } from '@/components/calendar/Notify';
import { Options } from '@/components/options/Options';
import { downloadProgress } from '@/components/page/downloadProgress';
import { useMemory } from '@/components/page/memory';
import { downloadSetAside } from '@/components/page/setAside';
import { useLanguages } from '@/components/page/useLanguages';
import { send } from '@/content/messages';
import { CasebookHeld } from './CasebookHeld';
import { loadFile, readFile } from './progressFile';
import { useSizes } from './sizes';

/** The options page tied to memory and to the browser. */
export const App = () => {
  const { memory, dispatch, failure } = useMemory();
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
        downloadSetAside: () => void downloadSetAside(),
        downloadCopy: () => void downloadProgress(memory),
        readCopy: readFile,
        loadCopy: loadFile,
        welcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) }),
        forget: async () => {
          const answer = await send({ kind: 'deleteEverything' });
          return answer.ok ? undefined : answer.reason;
        },
      }}
    />
  );
};
