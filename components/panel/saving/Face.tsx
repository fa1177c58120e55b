import type { ComponentChildren } from 'preact';

interface FaceButton {
  text: string;
  press(): void;
}

interface Props {
  title: string;
  /** What stands before the title. */
  icon?: ComponentChildren;
  children?: ComponentChildren;
  /** The main one first. */
  buttons: readonly (FaceButton | false | undefined)[];
}

/** One face of an act: its title, what it says, and what can be done. */
export const Face = ({ title, icon, children, buttons }: Props) => (
  <div class="main" role="status">
    <h2 class="title">
      {icon}
      <span>{title}</span>
    </h2>
    <div class="inside">
      {children}
      <div class="acts">
        {buttons
          .filter((one) => one !== false && one !== undefined)
          .map(({ text, press }, place) => (
            <button key={text} type="button" class={place === 0 ? 'first' : 'plain'} onClick={press}>
              {text}
            </button>
          ))}
      </div>
    </div>
  </div>
);
