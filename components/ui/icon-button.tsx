'use client';

import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** What it does: the accessible name and the tooltip. */
  label: string;
  /** The key that does the same, shown in the tooltip. */
  keys?: string | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
}

/** A square button with only an icon, named by a tooltip. */
export function IconButton({
  label,
  keys,
  variant = 'quiet',
  size = 'md',
  className = '',
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={label} keys={keys}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        className={buttonClass(variant, size, `aspect-square !px-0 ${className}`)}
      />
    </Tooltip>
  );
}
