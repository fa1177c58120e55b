import type { Letter as Draft } from '@/content/casebook/records';
import { Button } from '../Button';
import { useT } from '../useT';

interface Props {
  drafts: readonly Draft[];
  onOpen(draft: Draft): void;
  onDelete(id: string): void;
}

/** Drafts that were kept, the newest first. Nothing where there is none. */
export const Drafts = ({ drafts, onOpen, onDelete }: Props) => {
  const t = useT();
  if (drafts.length === 0) return null;
  const sorted = [...drafts].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  return (
    <section class="drafts" aria-labelledby="drafts">
      <h2 id="drafts">{t('letters.drafts')}</h2>
      <ul>
        {sorted.map((draft) => {
          const name = draft.subject || t.of(`letters.${draft.letter}.title`);
          return (
            <li key={draft.id}>
              <span>
                <bdi>{name}</bdi>{' '}
                <span class="small muted">{t('letters.changed', { at: new Date(draft.changedAt) })}</span>
              </span>
              <span class="buttons">
                <Button little look="outlined" onClick={() => onOpen(draft)}>
                  {t('letters.openDraft')}
                </Button>
                <Button little icon="trash" onClick={() => onDelete(draft.id)}>
                  {t('letters.deleteDraft')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
