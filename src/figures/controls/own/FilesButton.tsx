// A button that opens the browser's choice of files. A field of its own would look different in every browser.
import { useRef } from 'react';

interface FilesButtonProps {
  readonly label: string;
  /** What is read out, where the label alone says too little. */
  readonly name?: string;
  readonly accept?: string;
  /** Whether whole folders are chosen. */
  readonly folder?: boolean;
  readonly className?: string;
  readonly onFiles: (files: FileList) => void;
}

export function FilesButton({
  label,
  name = label,
  accept,
  folder = false,
  className = '',
  onFiles,
}: FilesButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={`button ${className}`} aria-label={name} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={name}
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => {
          const { files } = event.target;
          if (files && files.length > 0) onFiles(files);
          // The same files can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
