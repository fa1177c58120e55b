import '../../checklist/checklist.css';
import { useState } from 'preact/hooks';
import { Checklist } from '../../checklist/Checklist';
import { useMemory } from '../../page/memory';
import { route } from '../room';
import { useNow } from '../useNow';

const Room = () => {
  const { memory } = useMemory();
  const { today } = useNow();
  const [journey, setJourney] = useState(memory.settings.journey);
  return (
    <Checklist memory={memory} journey={journey} today={today} onJourney={setJourney} print={() => print()} />
  );
};

/** The whole list for paper. */
export default route({ id: 'checklist', View: Room });
