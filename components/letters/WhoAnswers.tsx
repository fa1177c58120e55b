import { companyFor, type Named, representativeFor } from '@/content/letters/company';
import { useSay } from '../say';

const lineOf = ({ name, register, address, mail }: Named) =>
  [name, register, address, mail].filter(Boolean).join(', ');

/** The company that answers for the person's data in their region, as the policy names it. */
export const WhoAnswers = ({ region }: { region: string }) => {
  const say = useSay();
  const company = companyFor(region);
  const representative = representativeFor(region);
  if (!company) return null;
  return (
    <p class="small muted">
      {say('letters.company', { name: lineOf(company) })}
      {'. '}
      {representative && `${say('letters.representative', { name: lineOf(representative) })}. `}
      {say('letters.policySays')}
    </p>
  );
};
