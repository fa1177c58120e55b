import type { ComponentChildren } from 'preact';
import { Field } from '../Field';

interface Props {
  label: ComponentChildren;
  accept: string;
  onFile(file: File): void;
}

/** The browser's own field for a file. The same file can be chosen again. */
export const FilePick = ({ label, accept, onFile }: Props) => (
  <Field label={label}>
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
