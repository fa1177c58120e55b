import '../../guides/guides.css';
import { browserOf } from '@/content/guides/browserOf';
import { GuidesRoom } from '../../guides/GuidesRoom';
import { useMemory } from '../../page/pageContext';
import { copyText } from '../copyText';
import { goTo } from '../goTo';
import { useNow } from '../useNow';
import { view } from '../view';

const Guides = ({ rest }: { rest: string }) => {
  const { memory, dispatch } = useMemory();
  const { now } = useNow();
  return (
    <GuidesRoom
      id={rest}
      memory={memory}
      now={now}
      browser={browserOf(navigator.userAgent)}
      acts={{
        set: (id, state) => dispatch({ type: 'setGuide', id, state }),
        end: (id) => {
          dispatch({ type: 'resetGuide', id });
          goTo('guides');
        },
        say: (check, answer) => dispatch({ type: 'answerCheck', check, answer, at: Date.now() }),
        tick: (id) => dispatch({ type: 'setTask', id, state: 'done', at: Date.now() }),
        copy: copyText,
        journey: (journey) => dispatch({ type: 'setSettings', settings: { journey } }),
        route: goTo,
      }}
    />
  );
};

/** Every way through something, step by step. */
export default view({ id: 'guides', View: Guides });
