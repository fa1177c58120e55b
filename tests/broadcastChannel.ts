import { randomUUID } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';

const world = randomUUID();

/** As in browsers, but heard in the world of one test file only, though its process has had others. */
class OfThisWorld extends BroadcastChannel {
  constructor(name: string) {
    super(`${world} ${name}`);
  }
}
Object.assign(globalThis, { BroadcastChannel: OfThisWorld });
