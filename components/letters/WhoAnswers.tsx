import { companyFor, type Named, representativeFor } from '@/content/letters/company';
import { useT } from '../useT';

const lineOf = ({ name, register, address, mail }: Named) =>
  [name, register, address, mail].filter(Boolean).join(', ');

/** The company that answers for the person's data in their region, as the policy names it. */
export const WhoAnswers = ({ region }: { region: string }) => {
  const t = useT();
  const company = companyFor(region);
  const representative = representativeFor(region);
  if (!company) return null;
  return (
    <p class="small muted">
      {t('letters.company', { name: lineOf(company) })}
      {'. '}
      {representative && `${t('letters.representative', { name: lineOf(representative) })}. `}
      {t('letters.policySays')}
    </p>
  );
};
