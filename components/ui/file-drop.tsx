'use client';

import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names';

export interface FileDropProps {
  /** Gets the files as they come, by drop or by choice; check them there. */
  onFiles: (files: File[]) => void;
  /** File name endings or media types, as for an input: ".txt,.md". A hint only. */
  accept?: string | undefined;
  multiple?: boolean;
  disabled?: boolean;
  /** What may be dropped and how large. */
  hint?: ReactNode;
}

/** A zone to drop files on that is also a button to choose them with. */
export function FileDrop(props: FileDropProps) {
  const { onFiles, accept, multiple = true, disabled = false, hint } = props;
  const t = useTranslations('common.files');
  const hintId = useId();
  const [over, setOver] = useState(false);

  function take(list: FileList | null) {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={classNames(
        'relative flex cursor-pointer flex-col items-center gap-1 rounded-lg border border-dashed px-6 py-8 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-focus',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-sunken hover:bg-hover',
        disabled && 'opacity-55',
      )}
    >
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => {
          take(event.target.files);
          // The same file can be chosen again after a refusal.
          event.target.value = '';
        }}
        className="sr-only"
      />
      <Upload aria-hidden="true" className="mb-1 size-5 text-ink-muted" />
      <span className="font-medium">{over ? t('release') : t('drop')}</span>
      {hint ? (
        <span id={hintId} className="text-ink-muted text-sm">
          {hint}
        </span>
      ) : null}
    </label>
  );
}
