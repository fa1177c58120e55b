import { usePage } from '../page/pageContext';
import { NotifyChoice } from './NotifyChoice';

/** The choice of notices, tied to memory and to the browser's permission. */
export const Notify = () => {
  const { memory, dispatch, browserApi } = usePage();
  const set = (notify: boolean) => dispatch({ type: 'setSettings', settings: { notify } });
  const ask = async () => {
    const given = await browserApi.askNotify();
    if (given) set(true);
    return given;
  };
  return <NotifyChoice on={memory.settings.notify} onAsk={ask} onStop={() => set(false)} />;
};
