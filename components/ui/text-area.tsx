'use client';

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlClass } from './control-class';
import { useFieldControl } from './field-context';

/** Several lines of text; grows with what is typed, from `rows` (3) up to most of the window. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      rows={rows}
      {...useFieldControl()}
      {...rest}
      className={classNames(
        controlClass,
        'field-sizing-content max-h-[60dvh] min-h-[calc(var(--rows)*1lh+0.875rem)] resize-y',
        className,
      )}
      style={{ '--rows': rows, ...rest.style } as ComponentProps<'textarea'>['style']}
    />
  );
}
