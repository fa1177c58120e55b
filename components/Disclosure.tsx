import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';

interface Props {
  title: ComponentChildren;
  /** Stands before the title, such as a check mark. */
  lead?: ComponentChildren;
  /** Stands at the end of the line, such as a count. */
  aside?: ComponentChildren;
  /** Open at first. */
  open?: boolean;
  onToggle?(open: boolean): void;
  children: ComponentChildren;
}

/** A line that opens. The button is a native one; what is closed is not in the page at all. */
export const Disclosure = ({ title, lead, aside, open = false, onToggle, children }: Props) => {
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  const toggle = () => {
    setOpen(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div class="disclosure">
      <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={toggle}>
        {lead}
        <span class="grow">{title}</span>
        {aside}
        <Icon name="down" size={16} />
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
};
