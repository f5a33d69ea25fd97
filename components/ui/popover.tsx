'use client';

import { Popover as Primitive } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import { popupClass } from './popup-class';

export interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  title?: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  align?: 'start' | 'center' | 'end';
  className?: string | undefined;
  children: ReactNode;
}

/** A small sheet beside its trigger, for a short form or details. Not modal; Escape closes it. */
export function Popover(props: PopoverProps) {
  return (
    <Primitive.Root
      {...(props.open === undefined ? {} : { open: props.open })}
      onOpenChange={(open) => props.onOpenChange?.(open)}
    >
      <Primitive.Trigger render={props.trigger} />
      <Primitive.Portal>
        <Primitive.Positioner sideOffset={6} align={props.align ?? 'start'} className="z-40">
          <Primitive.Popup className={classNames(popupClass, 'w-80 p-4', props.className)}>
            {props.title ? (
              <Primitive.Title className="mb-2 font-semibold">{props.title}</Primitive.Title>
            ) : null}
            {props.children}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
