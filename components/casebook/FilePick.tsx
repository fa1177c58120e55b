import type { ComponentChildren } from 'preact';
import { Field } from '../Field';

interface Props {
  label: ComponentChildren;
  accept: string;
  /** The browser's own button says enough; the label is for those who hear it. */
  silent?: boolean;
  onFile(file: File): void;
}

/** The browser's own field for a file. The same file can be chosen again. */
export const FilePick = ({ label, accept, silent, onFile }: Props) => (
  <Field label={silent ? <span class="silent">{label}</span> : label}>
    {(ids) => (
      <input
        type="file"
        accept={accept}
        {...ids}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    )}
  </Field>
);
