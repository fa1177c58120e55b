import type { Part } from '@/content/translator';

/** A text with its parts: words quoted from the site stand in quotation marks and keep their own direction. */
export const Words = ({ parts }: { parts: readonly Part[] }) => (
  <>
    {parts.map((part) =>
      typeof part === 'string' ? (
        part
      ) : part.tag === 'q' ? (
        <q>
          <bdi>{part.text}</bdi>
        </q>
      ) : (
        <b>{part.text}</b>
      ),
    )}
  </>
);
