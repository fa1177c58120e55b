import type { Trouble } from '@/content/memory/memory';
import type { Say } from '@/content/say';
import { Button } from '../Button';
import { Disclosure } from '../Disclosure';
import { Notice } from '../Notice';
import { useSay } from '../say';

const inWords = (say: Say, what: string): string => {
  if (what.startsWith('quarantined:')) return say('popup.trouble.quarantined');
  if (what === 'newerData') return say('popup.trouble.newer');
  return /quota/i.test(what) ? say('popup.trouble.full') : say('popup.trouble.other');
};

interface Props {
  trouble: readonly Trouble[];
  onDownload(): void;
  onClear(): void;
}

/** What failed, in words: what is safe and what to do next, with the bare fact below for whoever is asked for help. */
export const TroubleList = ({ trouble, onDownload, onClear }: Props) => {
  const say = useSay();
  if (trouble.length === 0) return null;
  const words = [...new Set(trouble.map(({ what }) => inWords(say, what)))];
  return (
    <Notice tone="noWayBack" title={say('popup.trouble.title')}>
      {words.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Disclosure title={say('popup.trouble.exactly')}>
        <ul class="small">
          {trouble.map(({ what, where }) => (
            <li key={what}>{say('popup.trouble.detail', { where, what })}</li>
          ))}
        </ul>
      </Disclosure>
      <div class="buttons">
        {trouble.some(({ what }) => what.startsWith('quarantined:')) && (
          <Button little icon="download" onClick={onDownload}>
            {say('popup.trouble.download')}
          </Button>
        )}
        <Button little onClick={onClear}>
          {say('popup.trouble.clear')}
        </Button>
      </div>
    </Notice>
  );
};
