import { browser } from 'wxt/browser';
import { useMemory } from '@/components/page/pageContext';
import { useLanguages } from '@/components/page/useLanguages';
import { Welcome } from '@/components/welcome/Welcome';
import { pageAddresses } from '@/content/pageAddresses';

/** The first-run page tied to memory. */
export const App = () => {
  const { memory, dispatch } = useMemory();
  return (
    <Welcome
      languages={useLanguages()}
      language={memory.settings.language}
      start={pageAddresses.orderList}
      locked={browser.runtime.getURL('/casebook.html#guides/locked' as never)}
      journey={memory.settings.journey}
      onJourney={(journey) => dispatch({ type: 'setSettings', settings: { journey } })}
      onLanguage={(language) => dispatch({ type: 'setSettings', settings: { language } })}
      onDone={() => dispatch({ type: 'setSettings', settings: { welcomed: true } })}
    />
  );
};
