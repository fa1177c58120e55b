import { Field } from '../Field';
import { useT } from '../useT';
import type { Editing } from './useWritten';

interface Props {
  written: Editing;
  rows: number;
}

const marked = (text: string, gaps: readonly string[]) => {
  const places = gaps.flatMap((gap) => {
    const found: [number, number][] = [];
    for (let at = text.indexOf(gap); at >= 0; at = text.indexOf(gap, at + 1))
      found.push([at, at + gap.length]);
    return found;
  });
  let done = 0;
  const parts = places
    .sort(([a], [b]) => a - b)
    .flatMap(([from, to]) => {
      const before = text.slice(done, from);
      done = to;
      return [before, <mark key={from}>{text.slice(from, to)}</mark>];
    });
  return [...parts, text.slice(done)];
};

/** The letter as it will be sent, its gaps marked; or, once the person wants that, its words to change by hand. */
export const LetterText = ({ written, rows }: Props) => {
  const t = useT();
  const { language } = written;
  if (written.changed)
    return (
      <Field label={t('letters.text')}>
        {(ids) => (
          <textarea
            class="control wide"
            rows={rows}
            lang={language}
            dir="auto"
            {...ids}
            value={written.text}
            onInput={(event) => written.edit({ text: event.currentTarget.value })}
          />
        )}
      </Field>
    );
  return (
    <section class="letterText" aria-label={t('letters.text')}>
      <div class="pre" lang={language} dir="auto">
        {marked(written.text, written.gaps)}
      </div>
    </section>
  );
};
