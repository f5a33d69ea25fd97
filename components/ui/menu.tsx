'use client';

import { Menu as Primitive } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import { popupClass } from './popup-class';

export interface MenuProps {
  /** The button that opens it; it needs a name of its own. */
  trigger: ReactElement<Record<string, unknown>>;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom';
  /** MenuItem, MenuLink, MenuChoice, MenuSeparator. */
  children: ReactNode;
}

/** A list of actions behind a button. */
export function Menu({ trigger, align = 'start', side = 'bottom', children }: MenuProps) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner side={side} align={align} sideOffset={6} className="z-40">
          <Primitive.Popup className={classNames(popupClass, 'min-w-52 p-1')}>
            {children}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
