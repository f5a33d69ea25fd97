'use client';

import { useTranslations } from 'next-intl';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react';
import type { Refusal } from '@/lib/result';
import { Button } from './button';
import { classNames } from './class-names';
import { KeyHint } from './key-hint';
import { RefusalNotice } from './refusal-notice';
import { SaveState } from './save-state';
import type { CommandState } from './use-command';

export interface CommandFormProps {
  title: ReactNode;
  /** Of the title, in the outline of the page; 2 unless said otherwise. */
  level?: 2 | 3 | 4;
  /** Keeps the title for screen readers only, where the page or window already says it. */
  hideTitle?: boolean;
  /** What happens on sending, on the button. */
  action: string;
  command: { state: CommandState; refusal: Refusal | null };
  onSend: () => void;
  onCancel: () => void;
  /** While something it cannot be sent without is missing. */
  disabled?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A form that sends one command: its title, its fields, why it was refused, and its buttons. Ctrl or
 * ⌘ with Enter sends it from anywhere inside, Escape cancels.
 */
export function CommandForm(props: CommandFormProps) {
  const { title, action, command, onSend, onCancel } = props;
  const Heading = `h${props.level ?? 2}` as const;
  const t = useTranslations('common');
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { refusal } = command;
  // Where a field says the same, saying it once is enough.
  const saidAtField = Object.values(refusal?.fields ?? {}).some((code) => code === refusal?.code);

  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);

  function send(event: FormEvent) {
    event.preventDefault();
    if (command.state !== 'saving' && !props.disabled) onSend();
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  }

  return (
    <form
      ref={form}
      aria-labelledby={titleId}
      method="post"
      noValidate
      onSubmit={send}
      onKeyDown={onKeyDown}
      className={classNames('flex flex-col gap-4', props.className)}
    >
      <Heading id={titleId} className={props.hideTitle ? 'sr-only' : 'font-semibold text-md'}>
        {title}
      </Heading>
      {props.children}
      <RefusalNotice refusal={saidAtField ? null : refusal} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          type="submit"
          variant="primary"
          pending={command.state === 'saving'}
          disabled={props.disabled}
        >
          {action}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <span className="ms-auto">
          <SaveState state={command.state} onRetry={onSend} />
        </span>
        {command.state === 'idle' ? (
          <span className="hidden md:inline">
            <KeyHint keys="Ctrl ↵" />
          </span>
        ) : null}
      </div>
    </form>
  );
}
