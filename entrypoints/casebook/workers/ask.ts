import type { FromWorker } from './serve';

/**
 * Gives a worker its one job and waits. `tell` hears how far it is. When the signal says stop, the worker is ended in
 * the middle of what it does and the promise rejects with the signal's reason.
 */
export const ask = <Job, Out, Tell = never>(
  worker: Worker,
  job: Job,
  tell: (what: Tell) => void,
  signal: AbortSignal,
): Promise<Out> =>
  new Promise<Out>((done, fail) => {
    const end = (act: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      act();
    };
    const stop = () => end(() => fail(signal.reason));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Out>>) => {
      if ('tell' in data) tell(data.tell as Tell);
      else if ('done' in data) end(() => done(data.done));
      else end(() => fail(new Error(data.failed)));
    });
    worker.addEventListener('error', (event) => end(() => fail(new Error(event.message || 'workerFailed'))));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    worker.postMessage(job);
  });
