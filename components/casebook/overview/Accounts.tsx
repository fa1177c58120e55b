import { useState } from 'preact/hooks';
import { labelLimit } from '@/content/limits';
import { Button } from '../../Button';
import { Chip } from '../../Chip';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { TextField } from '../../TextField';
import { useT } from '../../useT';
import { casebookName } from '../casebookName';
import { DeleteCasebook } from './DeleteCasebook';

/** One casebook for each account: its name, which one is open, and deleting it. */
export const Accounts = () => {
  const t = useT();
  const act = useAction();
  const { all, casebook, choose, orders, putCasebook } = useCasebook();
  const [label, setLabel] = useState<string>();
  const [asked, setAsked] = useState(false);
  if (!casebook) return null;
  const rename = (value: string) => {
    setLabel(value);
    void act('label', () => putCasebook({ ...casebook, label: value }));
  };
  const name = casebookName(t, all, casebook.id);
  return (
    <section class="section">
      <h2>{t('casebook.overview.accounts.heading')}</h2>
      <p class="muted">{t('casebook.overview.accounts.text')}</p>
      {all.length > 1 && (
        <ul class="lines">
          {all.map(({ id }) => (
            <li key={id}>
              <div>
                <bdi>{casebookName(t, all, id)}</bdi>
              </div>
              {id === casebook.id ? (
                <Chip tone="accent">{t('casebook.overview.accounts.isOpen')}</Chip>
              ) : (
                <Button
                  look="outlined"
                  little
                  onClick={() => {
                    setLabel(undefined);
                    choose(id);
                  }}
                >
                  {t('casebook.overview.accounts.open')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('casebook.overview.accounts.label')}
        value={label ?? casebook.label}
        limit={labelLimit}
        onValue={rename}
      />
      <div class="buttons">
        <Button look="noWayBack" icon="trash" onClick={() => setAsked(true)}>
          {t('casebook.overview.accounts.delete')}
        </Button>
      </div>
      {asked && (
        <DeleteCasebook
          casebook={casebook}
          name={name}
          orders={orders.length}
          onClose={() => setAsked(false)}
        />
      )}
    </section>
  );
};
