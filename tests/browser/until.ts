/**
 * Asks again and again until the answer is truthy, and gives it.
 * @throws after `ms` milliseconds, naming what was waited for
 */
export async function until<T>(ask: () => T | Promise<T>, what: string, ms = 8000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
