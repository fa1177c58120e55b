import type { PartTexts } from '@/content/guides/guideTexts';
import { Text } from '../Text';
import { useT } from '../useT';

/** The paragraphs of a step or exit, and what it costs. */
export const Texts = ({ texts }: { texts: PartTexts | undefined }) => {
  const t = useT();
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
          <strong>{t('guides.loses')}</strong> <Text k={texts.loses} />
        </p>
      )}
    </>
  );
};
