import { english } from './files';
import { type Kind, parseMessage, takesOf } from './messageArguments';

const types: Record<Kind, string> = {
  text: 'string | number',
  number: 'number',
  date: 'Date | number',
  tag: '',
};

/** The declaration of `Messages`: each key of English with what it takes, so that a wrong call does not compile. */
export const messageTypes = (): string => {
  const rows = Object.entries(english()).map(([key, text]) => {
    const takes = Object.entries(takesOf(parseMessage(text)).arguments).filter(([, kind]) => kind !== 'tag');
    return `  '${key}': { ${takes.map(([name, kind]) => `${name}: ${types[kind]}`).join('; ')} };`;
  });
  return `// Made from locales/en.json by the build.\ninterface Messages {\n${rows.join('\n')}\n}\n`;
};
