import { until } from '../until';

/** Presses a button of a page by its words. */
export const pressOn = async (
  page: { evaluate(expression: string): Promise<unknown> },
  name: string,
): Promise<void> => {
  const press = `(() => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)});
    found?.click();
    return found !== undefined;
  })()`;
  await until(() => page.evaluate(press), `“${name}” on the page`);
};
