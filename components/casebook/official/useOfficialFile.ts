import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfficialResult } from '@/content/orders/officialFile/result';
import type { Stage } from '@/content/orders/officialFile/stages';
import { reasonOf } from '@/content/reasonOf';
import { usePage } from '../../page/pageContext';
import type { Added } from './Result';

export type OfficialState =
  | { step: 'waiting'; stopped: boolean }
  | { step: 'working'; stage: Stage }
  | { step: 'asking'; casebooks: { id: string; orders: number }[] }
  | { step: 'refused'; reason: Extract<OfficialResult, { ok: false }>['reason']; detail: string }
  | { step: 'added'; added: Added };

/** Reads the official file beside the page, from the drop to what it brought. */
export const useOfficialFile = () => {
  const { jobs } = usePage();
  const [state, setState] = useState<OfficialState>({ step: 'waiting', stopped: false });
  const running = useRef<AbortController>(undefined);
  const dropped = useRef<File>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (file: File, casebook?: string): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    dropped.current = file;
    setState({ step: 'working', stage: 'unpack' });
    try {
      const result = await jobs.readOfficial(
        file,
        casebook,
        (stage) => running.current === mine && setState({ step: 'working', stage }),
        mine.signal,
      );
      if (!result.ok) setState({ step: 'refused', reason: result.reason, detail: result.detail });
      else if ('ask' in result) setState({ step: 'asking', casebooks: result.ask });
      else setState({ step: 'added', added: result });
    } catch (error) {
      if (!mine.signal.aborted) setState({ step: 'refused', reason: 'failed', detail: reasonOf(error) });
    }
  };
  return {
    state,
    read: (file: File) => void read(file),
    choose: (casebook: string) => dropped.current && void read(dropped.current, casebook),
    stop: () => {
      running.current?.abort();
      setState({ step: 'waiting', stopped: true });
    },
    again: () => setState({ step: 'waiting', stopped: false }),
  };
};
