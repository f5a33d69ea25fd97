'use client';

import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useMemo } from 'react';
import { classNames } from './class-names';
import { FieldContext } from './field-context';

export interface FieldProps {
  label: ReactNode;
  /** Help that is always there, below the label. */
  description?: ReactNode;
  /** What is wrong with the value, in a full sentence. Marks the control invalid. */
  error?: ReactNode;
  required?: boolean;
  /** Says "optional" beside the label. */
  optional?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  className?: string;
  /** One control of this folder: TextInput, TextArea, Select, Combobox, TagsInput … */
  children: ReactNode;
}

/** A labelled control with its description and error, tied together for assistive technology. */
export function Field(props: FieldProps) {
  const { label, description, error, required = false, optional, hideLabel } = props;
  const t = useTranslations('common');
  const id = useId();
  const invalid = Boolean(error);
  const describedBy =
    [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ') ||
    undefined;
  const state = useMemo(
    () => ({ controlId: `${id}-control`, labelId: `${id}-label`, describedBy, invalid, required }),
    [id, describedBy, invalid, required],
  );
  return (
    <FieldContext value={state}>
      <div className={classNames('flex min-w-0 flex-col gap-1', props.className)}>
        <label
          id={state.labelId}
          htmlFor={state.controlId}
          className={hideLabel ? 'sr-only' : 'font-medium text-ink'}
        >
          {label}
          {optional ? <span className="font-normal text-ink-faint"> ({t('optional')})</span> : null}
        </label>
        {description ? (
          <p id={`${id}-description`} className="text-ink-muted text-sm">
            {description}
          </p>
        ) : null}
        {props.children}
        {error ? (
          <p id={`${id}-error`} className="flex items-start gap-1.5 text-danger text-sm">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {error}
          </p>
        ) : null}
      </div>
    </FieldContext>
  );
}
