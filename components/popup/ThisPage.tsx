import { Button } from '../Button';
import { useT } from '../useT';
import type { Here } from './here';

interface Props {
  here: Here;
  onReload(): void;
}

/** One line about the tab below the popup: what we recognised and how many hints it has. */
export const ThisPage = ({ here: { address, hints, noAccess }, onReload }: Props) => {
  const t = useT();
  const isOurs = address.kind === 'ours';
  const page = isOurs ? t.of(`pages.${address.page}`) : '';
  const words = {
    ours: hints === undefined ? page : t('popup.here.hints', { page, count: hints }),
    aliexpress: t('address.aliexpress'),
    lookAlike: t('address.lookAlike.title'),
    russia: t('address.russia.title'),
    botCheck: t('address.botCheck.title'),
    other: t('address.other'),
    // Nothing to do about it, and the rest of the popup holds all the same.
    unknown: '',
  };
  return (
    <p class={`thisPage ${address.kind}`}>
      <span>{words[address.kind]}</span>
      {isOurs && hints === undefined && !noAccess && (
        <Button little onClick={onReload}>
          {t('popup.here.reload')}
        </Button>
      )}
    </p>
  );
};
