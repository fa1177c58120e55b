import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  heading: string;
  /** A sentence or two below the heading. */
  text?: string;
  children: ComponentChildren;
}

/** One matter of the options page. */
export const Section = ({ heading, text, children }: Props) => {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {text && <p class="muted">{text}</p>}
      {children}
    </section>
  );
};
