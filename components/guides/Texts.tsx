import type { PartTexts } from '@/content/guides/guideTexts';
import { useSay } from '../say';
import { Text } from '../Text';

/** The paragraphs of a step or exit, and what it costs. */
export const Texts = ({ texts }: { texts: PartTexts | undefined }) => {
  const say = useSay();
  if (!texts) return null;
  return (
    <>
      {texts.body.map((key) => (
        <p key={key}>
          <Text k={key} />
        </p>
      ))}
      {texts.loses && (
        <p class="loses">
          <strong>{say('guides.loses')}</strong> <Text k={texts.loses} />
        </p>
      )}
    </>
  );
};
