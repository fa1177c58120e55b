import type { ComponentChildren } from 'preact';
import { looks } from './Button';
import { fileDrop } from './fileDrop';
import { Icon } from './Icon';

interface Props {
  /** What may be chosen, such as `.json`. */
  accept: string;
  onFile(file: File): void;
  children: ComponentChildren;
}

/**
 * A native file field that looks like a button: the browser's own words beside it would be in another language. A file may
 * be dropped on it, too.
 */
export const FileButton = ({ accept, onFile, children }: Props) => (
  <label class={looks('outlined')} {...fileDrop(onFile)}>
    <Icon name="upload" />
    {children}
    <input
      type="file"
      class="silent"
      accept={accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) onFile(file);
        // The same file can be chosen once more.
        currentTarget.value = '';
      }}
    />
  </label>
);
