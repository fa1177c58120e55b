import type { Letter as Draft } from '@/content/casebook/letters';
import { Button } from '../Button';
import { useSay } from '../say';

interface Props {
  drafts: readonly Draft[];
  onOpen(draft: Draft): void;
  onDelete(id: string): void;
}

/** Drafts that were kept, the newest first. Nothing where there is none. */
export const Drafts = ({ drafts, onOpen, onDelete }: Props) => {
  const say = useSay();
  if (drafts.length === 0) return null;
  const sorted = [...drafts].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  return (
    <section class="drafts" aria-labelledby="drafts">
      <h2 id="drafts">{say('letters.drafts')}</h2>
      <ul>
        {sorted.map((draft) => {
          const name = draft.subject || say.of(`letters.${draft.letter}.title`);
          return (
            <li key={draft.id}>
              <span>
                <bdi>{name}</bdi>{' '}
                <span class="small muted">{say('letters.changed', { at: new Date(draft.changedAt) })}</span>
              </span>
              <span class="buttons">
                <Button little look="outlined" onClick={() => onOpen(draft)}>
                  {say('letters.openDraft')}
                </Button>
                <Button little icon="trash" onClick={() => onDelete(draft.id)}>
                  {say('letters.deleteDraft')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
