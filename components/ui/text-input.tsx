'use client';

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlClass } from './control-class';
import { useFieldControl } from './field-context';

/** One line of text: any textual `type`, and the usual attributes of an input. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      dir="auto"
      {...useFieldControl()}
      {...rest}
      className={classNames(controlClass, 'min-h-8.5 pointer-coarse:min-h-11', className)}
    />
  );
}
