import { useState } from 'preact/hooks';
import { Button, type Look } from '../Button';
import { useSay } from '../say';

interface Props {
  text: string;
  look?: Look;
  little?: boolean;
  disabled?: boolean;
  label: string;
  copy(text: string): Promise<boolean>;
}

/** Copies a text and says whether it worked. */
export const CopyButton = ({ text, look, little, disabled, label, copy }: Props) => {
  const say = useSay();
  const [done, setDone] = useState<boolean>();
  return (
    <span class="copy">
      <Button look={look} little={little} disabled={disabled} onClick={() => void copy(text).then(setDone)}>
        {label}
      </Button>
      <span role="status" class="small muted">
        {done === true && say('letters.copied')}
        {done === false && say('letters.notCopied')}
      </span>
    </span>
  );
};
