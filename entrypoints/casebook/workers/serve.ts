import { reasonOf } from '@/content/reasonOf';

/** What a worker of ours is sent and sends back. */
export type FromWorker<Out> = { tell: unknown } | { done: Out } | { failed: string };

/** Waits for the one job of this worker, and answers it. The page ends the worker when nobody wants it any more. */
export const serve = <Job, Out>(run: (job: Job, tell: (what: unknown) => void) => Promise<Out>): void => {
  const post = (message: FromWorker<Out>) => postMessage(message);
  addEventListener(
    'message',
    ({ data }: MessageEvent<Job>) => {
      run(data, (tell) => post({ tell })).then(
        (done) => post({ done }),
        (error) => post({ failed: reasonOf(error) }),
      );
    },
    { once: true },
  );
};
