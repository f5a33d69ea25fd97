'use client';

import { Tooltip as Primitive } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { KeyHint } from './key-hint';

export interface TooltipProps {
  /** A few words that add to the element's own name. Nothing essential: touch has no tooltips. */
  content: ReactNode;
  keys?: string | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right';
  /** One focusable element. */
  children: ReactElement<Record<string, unknown>>;
}

/** A hint on hover and on keyboard focus. */
export function Tooltip({ content, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger render={children} />
      <Primitive.Portal>
        <Primitive.Positioner side={side} sideOffset={6} className="z-50">
          <Primitive.Popup className="flex max-w-xs items-center gap-2 rounded-sm bg-raised px-2 py-1 text-ink text-xs shadow-floating transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {content}
            {keys ? <KeyHint keys={keys} /> : null}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
