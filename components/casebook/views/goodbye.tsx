import '../../goodbye/goodbye.css';
import { browserOf } from '@/content/guides/browserOf';
import { Goodbye } from '../../goodbye/Goodbye';
import { usePage } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { TakeAll } from '../takeAll/TakeAll';
import { view } from '../view';

const View = () => {
  const act = useAction();
  const { browserApi } = usePage();
  const forget = () => act('deleteAll', browserApi.deleteEverything);
  return (
    <Goodbye
      take={<TakeAll />}
      browser={browserOf(navigator.userAgent)}
      acts={{
        forget,
        remove: async () => {
          const failure = await forget();
          if (failure === undefined) await browserApi.removeExtension();
          return failure;
        },
      }}
    />
  );
};

/** Take what is yours, delete the rest, remove the extension. */
export default view({ id: 'goodbye', View: View });
