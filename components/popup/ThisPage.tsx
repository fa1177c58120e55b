import { Button } from '../Button';
import { useSay } from '../say';
import type { Here } from './here';

interface Props {
  here: Here;
  onReload(): void;
}

/** One line about the tab below the popup: what we recognised and how many hints it has. */
export const ThisPage = ({ here: { address, hints, noAccess }, onReload }: Props) => {
  const say = useSay();
  const said = (text: string) => say('popup.here.page', { page: text });
  const isOurs = address.kind === 'ours';
  const page = isOurs ? say.of(`pages.${address.page}`) : '';
  const words = {
    ours: said(hints === undefined ? page : say('popup.here.hints', { page, count: hints })),
    aliexpress: say('address.aliexpress'),
    lookAlike: say('address.lookAlike.title'),
    russia: say('address.russia.title'),
    botCheck: say('address.botCheck.title'),
    other: say('address.other'),
    unknown: say('address.unknown'),
  };
  return (
    <p class={`thisPage ${address.kind}`}>
      <span>{words[address.kind]}</span>
      {isOurs && hints === undefined && !noAccess && (
        <Button little onClick={onReload}>
          {say('popup.here.reload')}
        </Button>
      )}
    </p>
  );
};
