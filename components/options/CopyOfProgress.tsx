import { useState } from 'preact/hooks';
import type { CopyRead } from '@/content/memory/copy';
import type { Translator } from '@/content/translator';
import { Button } from '../Button';
import { FileButton } from '../FileButton';
import { failureText } from '../failureText';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { ReplaceDialog } from './ReplaceDialog';
import { Section } from './Section';

type Read = Extract<CopyRead, { ok: true }>;
type Outcome = { loaded: true } | { refused: string };

const reasonOf = (t: Translator, refused: string): string => {
  const key = `options.copy.reasons.${refused}`;
  return t.has(key) ? t.of(key) : failureText(t, refused);
};

interface Props {
  onDownload(): void;
  /** Reads a file without changing anything. */
  read(file: File): Promise<CopyRead>;
  /** Puts the copy in place; resolves with why not, where it was refused. */
  load(file: File): Promise<string | undefined>;
}

/** The progress as a file: out at any time, in only when it is sound and the person saw what is in it. */
export const CopyOfProgress = ({ onDownload, read, load }: Props) => {
  const t = useT();
  const [asking, setAsking] = useState<{ file: File; read: Read }>();
  const [outcome, setOutcome] = useState<Outcome>();

  const choose = async (file: File) => {
    setOutcome(undefined);
    const found = await read(file);
    if (found.ok) setAsking({ file, read: found });
    else setOutcome({ refused: found.reason });
  };
  const replace = async (file: File) => {
    setAsking(undefined);
    const refused = await load(file);
    setOutcome(refused ? { refused } : { loaded: true });
  };

  return (
    <Section heading={t('options.copy.heading')} text={t('options.copy.text')}>
      <div class="buttons">
        <Button look="outlined" icon="download" onClick={onDownload}>
          {t('options.copy.download')}
        </Button>
        <FileButton accept=".json,application/json" onFile={(file) => void choose(file)}>
          {t('options.copy.load')}
        </FileButton>
      </div>
      <div role="status">
        {outcome && 'loaded' in outcome && <Notice title={t('options.copy.loaded')} />}
        {outcome && 'refused' in outcome && (
          <Notice tone="wait" title={t('options.copy.refused')}>
            <p>{reasonOf(t, outcome.refused)}</p>
          </Notice>
        )}
      </div>
      {asking && (
        <ReplaceDialog
          copy={asking.read.copy}
          saved={asking.read.saved}
          onReplace={() => void replace(asking.file)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Section>
  );
};
