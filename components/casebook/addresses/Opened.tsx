import { useState } from 'preact/hooks';
import { textId } from '@/content/casebook/textId';
import { Button } from '../../Button';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';

/** The addresses that came out of a locked file, and the way to put them into the casebook that is open. */
export const Opened = ({ texts }: { texts: readonly string[] }) => {
  const t = useT();
  const act = useAction();
  const { ensure, stores } = useCasebook();
  const [added, setAdded] = useState<number>();
  const put = async () => {
    const casebook = (await ensure()).id;
    const held = new Set((await stores.addresses.list(casebook)).map(({ id }) => id));
    const savedAt = new Date().toISOString();
    let count = 0;
    for (const text of new Set(texts)) {
      const id = await textId(text);
      if (held.has(id)) continue;
      await stores.addresses.put({ casebook, id, text, savedAt });
      count += 1;
    }
    setAdded(count);
  };
  return (
    <>
      {texts.map((text) => (
        <pre key={text} class="text" dir="auto">
          {text}
        </pre>
      ))}
      {added === undefined ? (
        <div class="buttons">
          <Button look="outlined" onClick={() => void act('addresses', put)}>
            {t('casebook.addresses.unlock.put')}
          </Button>
        </div>
      ) : (
        <p>{t('casebook.addresses.unlock.added', { count: added })}</p>
      )}
    </>
  );
};
