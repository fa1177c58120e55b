import { languages, tree } from './files';
import { flatten } from './flatten';

const storeCode = (language: string) => language.replace('-', '_');

/** `_locales/<code>/messages.json` for the manifest's own strings, from the `manifest` section of each language. */
export const manifestTexts = (): { relativeDest: string; contents: string }[] =>
  languages().map((language) => {
    const texts = Object.entries(flatten(tree(language))).filter(([key]) => key.startsWith('manifest.'));
    const messages = Object.fromEntries(
      texts.map(([key, message]) => [key.slice('manifest.'.length), { message }]),
    );
    return {
      relativeDest: `_locales/${storeCode(language)}/messages.json`,
      contents: `${JSON.stringify(messages, null, 2)}\n`,
    };
  });
