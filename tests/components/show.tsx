import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import { TranslatorContext } from '@/components/useT';
import { directionOf } from '@/content/language';
import { createTranslator } from '@/content/translator';
import texts from '@/locales/en.json';

afterEach(cleanup);

// A link that is pressed would make the test's own window leave for the site.
document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('a')) event.preventDefault();
});

/** English texts as the build compiles them, said in a language. */
export const sayIn = (language: string) => createTranslator(language, directionOf(language), texts as never);

/** Renders with English texts and gives a hand that acts as a person does. */
export const show = (ui: ComponentChild, language = 'en') => {
  const around = (it: ComponentChild) => (
    <TranslatorContext.Provider value={sayIn(language)}>{it}</TranslatorContext.Provider>
  );
  const shown = render(around(ui));
  return {
    ...shown,
    again: (it: ComponentChild) => shown.rerender(around(it)),
    user: userEvent.setup(),
  };
};
