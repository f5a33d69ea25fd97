'use client';

import { Drawer as Primitive } from '@base-ui/react/drawer';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import { DialogHeader } from './dialog-header';

export interface DrawerProps {
  title: ReactNode;
  description?: ReactNode;
  /** `bottom` is the sheet for thumbs; `end` the panel beside the page. Both close by a swipe. */
  side?: 'bottom' | 'end';
  /** The element that opens it; leave out when `open` is controlled. */
  trigger?: ReactElement<Record<string, unknown>> | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  children?: ReactNode;
}

const places = {
  bottom: {
    swipe: 'down',
    viewport: 'items-end justify-center',
    popup:
      'w-full max-h-[85dvh] rounded-t-lg pb-[env(safe-area-inset-bottom)] translate-y-(--drawer-swipe-movement-y) data-starting-style:translate-y-full data-ending-style:translate-y-full',
  },
  end: {
    swipe: 'right',
    viewport: 'items-stretch justify-end',
    popup:
      'h-full w-[min(28rem,100vw)] translate-x-(--drawer-swipe-movement-x) data-starting-style:translate-x-full data-ending-style:translate-x-full',
  },
} as const;

/** A modal sheet that slides in from an edge. */
export function Drawer(props: DrawerProps) {
  const { title, description, side = 'end', trigger, children } = props;
  const place = places[side];
  return (
    <Primitive.Root
      swipeDirection={place.swipe}
      {...(props.open === undefined ? {} : { open: props.open })}
      onOpenChange={(open) => props.onOpenChange?.(open)}
    >
      {trigger ? <Primitive.Trigger render={trigger} /> : null}
      <Primitive.Portal>
        <Primitive.Backdrop className="fixed inset-0 z-30 bg-backdrop transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Primitive.Viewport className={classNames('fixed inset-0 z-30 flex', place.viewport)}>
          <Primitive.Popup
            className={classNames(
              'overflow-y-auto overscroll-contain bg-raised text-ink shadow-floating outline-none transition-transform duration-250 motion-reduce:duration-0 data-swiping:duration-0 forced-colors:border',
              place.popup,
            )}
          >
            {side === 'bottom' ? (
              <div aria-hidden="true" className="mx-auto mt-2 h-1 w-9 rounded-full bg-line" />
            ) : null}
            <Primitive.Content>
              <DialogHeader
                title={<Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>}
                description={
                  description ? (
                    <Primitive.Description className="mt-1 text-ink-muted">
                      {description}
                    </Primitive.Description>
                  ) : null
                }
                close={(button) => <Primitive.Close render={button} />}
              />
              <div className="px-5 pb-5">{children}</div>
            </Primitive.Content>
          </Primitive.Popup>
        </Primitive.Viewport>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
