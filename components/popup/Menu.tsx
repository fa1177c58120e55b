import { type Journey, journeys } from '@/content/tasks/task';
import { Button } from '../Button';
import { Choices } from '../Choices';
import { useT } from '../useT';
import type { PopupActs } from './acts';

/** Behind the gear: closing, pausing or being locked out, help, and the settings. */
export const Menu = ({ id, journey, acts }: { id: string; journey: Journey; acts: PopupActs }) => {
  const t = useT();
  return (
    <section id={id} class="menu" aria-label={t('popup.menu')}>
      <Choices
        label={t('popup.journey.label')}
        value={journey}
        options={journeys.map((one) => ({ value: one, label: t(`popup.journey.${one}`) }))}
        onValue={acts.journey}
      />
      <Button little icon="warning" onClick={() => acts.casebook('guides/trouble')}>
        {t('popup.help.trouble')}
      </Button>
      <Button little icon="book" onClick={() => acts.casebook('checklist')}>
        {t('popup.help.paper')}
      </Button>
      {acts.report && (
        <Button little icon="search" onClick={acts.report}>
          {t('casebook.views.report')}
        </Button>
      )}
      {acts.beside && (
        <Button little icon="beside" onClick={acts.beside}>
          {t('popup.beside')}
        </Button>
      )}
      <Button little icon="gear" onClick={acts.options}>
        {t('popup.settings')}
      </Button>
    </section>
  );
};
