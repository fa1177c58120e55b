import type { AnswerDue } from '@/content/deadlines/answersDue';
import { middayOf, weekendOf } from '@/content/deadlines/calendarDate';
import { useSay } from '../say';

/** By when an answer is due, by which law and where that was read. No date where no law sets one. */
export const Dates = ({ region, due }: { region: string; due: readonly AnswerDue[] }) => {
  const say = useSay();
  const [first] = due;
  if (!first)
    return (
      <p class="muted">{region === 'unknown' ? say('deadlines.unknownRegion') : say('deadlines.none')}</p>
    );
  const { law } = first;
  const note = `deadlines.laws.${law.id}.note`;
  const caveat = ({ on, unmoved }: AnswerDue) => {
    if (unmoved) return say('deadlines.moved', { day: middayOf(unmoved) });
    const weekend = weekendOf(on);
    return weekend && say.of(`deadlines.mayMove.${weekend}`);
  };
  const source = { law: say.of(`deadlines.laws.${law.id}.name`), date: middayOf(law.checked) };
  return (
    <section class="lawDates" aria-labelledby={`law-${law.id}`}>
      <h3 id={`law-${law.id}`}>{say('deadlines.title')}</h3>
      <ul>
        {due.map((one) => (
          <li key={one.term}>
            {say('letters.due', { term: say.of(`deadlines.terms.${one.term}`), on: middayOf(one.on) })}{' '}
            <span class="small muted">{caveat(one)}</span>
          </li>
        ))}
      </ul>
      {say.has(note) && <p>{say.of(note)}</p>}
      <p class="small muted">
        {say('deadlines.notAdvice')} {say('deadlines.weekend')}
      </p>
      <p class="small muted">
        {law.read === 'law' ? say('deadlines.source', source) : say('deadlines.copySource', source)}{' '}
        <a href={law.link} target="_blank" rel="noopener noreferrer">
          {say('deadlines.openSource')}
        </a>
      </p>
    </section>
  );
};
