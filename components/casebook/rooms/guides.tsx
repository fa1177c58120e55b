import '../../guides/guides.css';
import { browserOf } from '@/content/guides/browserOf';
import { GuidesRoom } from '../../guides/GuidesRoom';
import { useMemory } from '../../page/memory';
import { goTo } from '../goTo';
import { room } from '../room';
import { useNow } from '../useNow';

const Guides = ({ rest }: { rest: string }) => {
  const { memory, change } = useMemory();
  const { now } = useNow();
  return (
    <GuidesRoom
      id={rest}
      memory={memory}
      now={now}
      browser={browserOf(navigator.userAgent)}
      acts={{
        set: (id, state) => change({ op: 'setGuide', id, state }),
        restart: (id) => change({ op: 'resetGuide', id }),
        tick: (id) => change({ op: 'setTask', id, state: 'done', at: Date.now() }),
        room: goTo,
      }}
    />
  );
};

/** Every way through something, step by step. */
export default room({ id: 'guides', View: Guides });
