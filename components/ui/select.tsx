'use client';

import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlClass } from './control-class';
import { useFieldControl } from './field-context';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends ComponentProps<'select'> {
  options: readonly SelectOption[];
  /** Shown as the empty first choice. Without it the first option is chosen. */
  placeholder?: string | undefined;
}

/**
 * One choice of a short, closed list. The platform's own list: it suits thumbs, works in a form
 * before scripts have loaded, and is what assistive technology knows best.
 */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  return (
    <span className={classNames('relative inline-flex w-full min-w-0', className)}>
      <select
        {...useFieldControl()}
        {...rest}
        className={classNames(
          controlClass,
          'min-h-8.5 appearance-none pe-8 pointer-coarse:min-h-11',
        )}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute end-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-muted"
      />
    </span>
  );
}
