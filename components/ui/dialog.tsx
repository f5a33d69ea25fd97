'use client';

import { Dialog as Primitive } from '@base-ui/react/dialog';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { classNames } from './class-names';
import { DialogHeader } from './dialog-header';

export interface DialogProps {
  title: ReactNode;
  description?: ReactNode;
  /** The element that opens it; leave out when `open` is controlled. */
  trigger?: ReactElement<Record<string, unknown>> | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  width?: 'sm' | 'md' | 'lg';
  /** Buttons, the main one last. */
  footer?: ReactNode;
  children?: ReactNode;
}

const widths = { sm: 'max-w-md', md: 'max-w-xl', lg: 'max-w-3xl' };

/** A modal window: focus goes to its first field and stays in it; Escape closes it and focus returns to where it was. */
export function Dialog(props: DialogProps) {
  const { title, description, trigger, width = 'sm', footer, children } = props;
  const body = useRef<HTMLDivElement>(null);
  return (
    <Primitive.Root
      {...(props.open === undefined ? {} : { open: props.open })}
      onOpenChange={(open) => props.onOpenChange?.(open)}
    >
      {trigger ? <Primitive.Trigger render={trigger} /> : null}
      <Primitive.Portal>
        <Primitive.Backdrop className="fixed inset-0 z-30 bg-backdrop transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Primitive.Viewport className="fixed inset-0 z-30 flex items-start justify-center overflow-y-auto p-3 pt-[max(0.75rem,10dvh)]">
          <Primitive.Popup
            initialFocus={(opened) => firstField(opened, body.current)}
            className={classNames(
              'w-full rounded-lg bg-raised text-ink shadow-floating outline-none transition-[opacity,scale] data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0 forced-colors:border',
              widths[width],
            )}
          >
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
            <div ref={body} className="px-5 pb-5">
              {children}
            </div>
            {footer ? (
              <div className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</div>
            ) : null}
          </Primitive.Popup>
        </Primitive.Viewport>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** By touch the sheet itself is focused instead, so that no keyboard covers it. */
function firstField(opened: string, body: HTMLElement | null): HTMLElement | true {
  if (opened === 'touch') return true;
  return body?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select') ?? true;
}
