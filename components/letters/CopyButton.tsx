import { useState } from 'preact/hooks';
import { Button, type Evaluation } from '../Button';
import { useT } from '../useT';

interface Props {
  text: string;
  look?: Evaluation;
  little?: boolean;
  disabled?: boolean;
  label: string;
  copy(text: string): Promise<boolean>;
}

/** Copies a text and says whether it worked. */
export const CopyButton = ({ text, look, little, disabled, label, copy }: Props) => {
  const t = useT();
  const [done, setDone] = useState<boolean>();
  return (
    <span class="copy">
      <Button look={look} little={little} disabled={disabled} onClick={() => void copy(text).then(setDone)}>
        {label}
      </Button>
      <span role="status" class="small muted">
        {done === true && t('letters.copied')}
        {done === false && t('letters.notCopied')}
      </span>
    </span>
  );
};
