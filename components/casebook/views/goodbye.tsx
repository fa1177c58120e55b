import '../../goodbye/goodbye.css';
import { datesToCome } from '@/content/dates';
import { browserOf } from '@/content/guides/browserOf';
import { Goodbye } from '../../goodbye/Goodbye';
import { downloadProgress } from '../../page/downloadProgress';
import { usePage } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { downloadDates } from '../downloadDates';
import { downloadNotes } from '../downloadNotes';
import { goTo } from '../goTo';
import { view } from '../view';

const View = () => {
  const t = useT();
  const act = useAction();
  const { memory, browserApi, casebook } = usePage();
  return (
    <Goodbye
      browser={browserOf(navigator.userAgent)}
      acts={{
        route: goTo,
        downloadProgress: () => void act('file', () => downloadProgress(browserApi, memory)),
        downloadNotes: () => void act('file', () => downloadNotes(t, casebook)),
        downloadDates: () => void act('file', () => downloadDates(t, datesToCome(memory))),
        forget: () => act('deleteAll', browserApi.deleteEverything),
        remove: browserApi.removeExtension,
      }}
    />
  );
};

/** Take what is yours, delete the rest, remove the extension. */
export default view({ id: 'goodbye', View: View });
