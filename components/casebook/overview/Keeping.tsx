import { useEffect, useState } from 'preact/hooks';
import { askToKeep, type Keeping as Kept, keeping } from '@/content/casebook/keep';
import { Button } from '../../Button';
import { useSay } from '../../say';

const sizeWords = (bytes: number, language: string) => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    Number(value),
  );
};

/** Whether the browser keeps all of it, and a way to ask it to. */
export const Keeping = () => {
  const say = useSay();
  const [kept, setKept] = useState<Kept>();
  const [refused, setRefused] = useState(false);
  useEffect(() => void keeping().then(setKept), []);
  if (!kept) return null;
  const ask = async () => {
    const promised = await askToKeep();
    setRefused(!promised);
    setKept(await keeping());
  };
  return (
    <section class="section">
      <h2>{say('casebook.overview.keep.heading')}</h2>
      <p>
        {say(kept.persisted ? 'casebook.overview.keep.persisted' : 'casebook.overview.keep.notPersisted')}{' '}
        {kept.used !== 'unknown' &&
          say('casebook.overview.keep.used', { size: sizeWords(kept.used, say.language) })}
      </p>
      <p>{say('casebook.overview.keep.uninstall')}</p>
      {!kept.persisted && (
        <div class="buttons">
          <Button look="outlined" onClick={() => void ask()}>
            {say('casebook.overview.keep.ask')}
          </Button>
          <p role="status" class="muted">
            {refused && say('casebook.overview.keep.refused')}
          </p>
        </div>
      )}
    </section>
  );
};
