import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  heading: string;
  text?: string;
  /** Not the first screen: it is read from its heading. */
  focus: boolean;
  children?: ComponentChildren;
}

/** One screen of the first-run page. */
export const Screen = ({ heading, text, focus, children }: Props) => {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus) title.current?.focus();
  }, [focus]);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {heading}
      </h1>
      {text && <p class="lead">{text}</p>}
      {children}
    </>
  );
};
