import { useDoors } from '../page/doors';
import { useMemory } from '../page/memory';
import { NotifyChoice } from './NotifyChoice';

/** The choice of notices, tied to memory and to the browser's permission. */
export const Notify = () => {
  const { memory, dispatch } = useMemory();
  const { askNotify } = useDoors();
  const set = (notify: boolean) => dispatch({ type: 'setSettings', settings: { notify } });
  const ask = async () => {
    const given = await askNotify();
    if (given) set(true);
    return given;
  };
  return <NotifyChoice on={memory.settings.notify} onAsk={ask} onStop={() => set(false)} />;
};
