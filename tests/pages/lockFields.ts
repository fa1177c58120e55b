/** Runs something while every look at what a person typed fails: values of fields, forms as data, selections, cookies. */
export const withLockedFields = <Result>(run: () => Result): Result => {
  const locked: [object, string, PropertyDescriptor | undefined][] = [];
  const lock = (owner: object, name: string) => {
    locked.push([owner, name, Object.getOwnPropertyDescriptor(owner, name)]);
    const fail = () => {
      throw new Error(`A reader looked at ${name}.`);
    };
    Object.defineProperty(owner, name, { configurable: true, get: fail, set: fail });
  };
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement])
    for (const name of [
      'value',
      'defaultValue',
      'valueAsNumber',
      'selectionStart',
      'selectedIndex',
      'selectedOptions',
    ])
      lock(type.prototype, name);
  for (const name of ['FormData', 'getSelection']) lock(globalThis, name);
  lock(Document.prototype, 'cookie');
  try {
    return run();
  } finally {
    for (const [owner, name, before] of locked) {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    }
  }
};
