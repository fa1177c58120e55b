import '../../guides/guides.css';
import { useEffect } from 'preact/hooks';
import { guideOf } from '@/content/guides';
import { browserOf } from '@/content/guides/browserOf';
import { begin } from '@/content/guides/walk';
import { GuidesRoom } from '../../guides/GuidesRoom';
import { useMemory } from '../../page/pageContext';
import { goTo } from '../goTo';
import { useNow } from '../useNow';
import { view } from '../view';

const Guides = ({ rest }: { rest: string }) => {
  const { memory, dispatch } = useMemory();
  const { now } = useNow();
  const start = (id: string) => {
    const guide = guideOf(id);
    if (guide) dispatch({ type: 'setGuide', id, state: begin(guide, Date.now()) });
  };
  // Opening a guide begins it: cards in pages go along only with a guide that stands in memory.
  useEffect(() => {
    if (!memory.guides[rest]) start(rest);
  }, [rest]);
  return (
    <GuidesRoom
      id={rest}
      memory={memory}
      now={now}
      browser={browserOf(navigator.userAgent)}
      acts={{
        set: (id, state) => dispatch({ type: 'setGuide', id, state }),
        restart: start,
        tick: (id) => dispatch({ type: 'setTask', id, state: 'done', at: Date.now() }),
        journey: (journey) => dispatch({ type: 'setSettings', settings: { journey } }),
        route: goTo,
      }}
    />
  );
};

/** Every way through something, step by step. */
export default view({ id: 'guides', View: Guides });
