import '../../checklist/checklist.css';
import { useEffect, useState } from 'preact/hooks';
import { Checklist } from '../../checklist/Checklist';
import { useMemory } from '../../page/pageContext';
import { useNow } from '../useNow';
import { view } from '../view';

const View = ({ rest }: { rest: string }) => {
  const { memory } = useMemory();
  const { now, today } = useNow();
  const [journey, setJourney] = useState(memory.settings.journey);
  // "Print this list" is one press: the browser's own window opens once the list stands there.
  useEffect(() => {
    if (rest === 'print') print();
  }, [rest]);
  return (
    <Checklist
      memory={memory}
      now={now}
      journey={journey}
      today={today}
      onJourney={setJourney}
      print={() => print()}
    />
  );
};

/** The whole list for paper. */
export default view({ id: 'checklist', View: View });
