import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton } from '../FileButton';

interface Props {
  label: ComponentChildren;
  accept: string;
  onFile(file: File): void;
}

/** Takes one file, and says which one it was. */
export const FilePick = ({ label, accept, onFile }: Props) => {
  const [name, setName] = useState('');
  return (
    <div class="buttons">
      <FileButton
        accept={accept}
        onFile={(file) => {
          setName(file.name);
          onFile(file);
        }}
      >
        {label}
      </FileButton>
      {name && <bdi class="muted">{name}</bdi>}
    </div>
  );
};
