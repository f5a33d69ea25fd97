'use client';

import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import type { Refusal, Result } from '@/lib/result';
import { classNames } from './class-names';
import { RefusalNotice } from './refusal-notice';
import { SubmitButton } from './submit-button';
import { useAction } from './use-action';
import { useRefusalText } from './use-refusal-text';

export interface ActionFormProps<Input, Value> {
  action: (input: Input) => Promise<Result<Value>>;
  /** Makes the input from the form's values; a control that is not there reads as ''. */
  input: (value: (name: string) => string) => Input;
  done?: (value: Value, input: Input) => void;
  refused?: (refusal: Refusal) => void;
  submit: ReactNode;
  /** Fills the button's line, as forms that stand alone do. */
  wide?: boolean;
  className?: string;
  /** The fields; `errorAt` says what is wrong with one, by the name it has in the input. */
  children: (errorAt: (name: string) => string | undefined) => ReactNode;
}

/**
 * A form around a server action. A refusal is said beside the fields at fault, of which the first
 * gets the focus, or above the button; what was typed stays.
 */
export function ActionForm<Input, Value>(props: ActionFormProps<Input, Value>) {
  const { run, pending, refusal } = useAction(props.action, props.done, props.refused);
  const { field } = useRefusalText(refusal);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    run(props.input((name) => String(values.get(name) ?? '')));
  };
  return (
    <form
      ref={form}
      // Sent before the page answers, the browser's own way must not put a password in the address.
      method="post"
      onSubmit={send}
      noValidate
      className={classNames('flex flex-col gap-4', props.className)}
    >
      {props.children(field)}
      <RefusalNotice refusal={isAtFields(refusal) ? null : refusal} />
      <SubmitButton
        pending={pending}
        className={props.wide ? 'mt-1 w-full' : 'self-start'}
        size={props.wide ? 'lg' : 'md'}
      >
        {props.submit}
      </SubmitButton>
    </form>
  );
}

/** Whether everything there is to say stands beside fields already. */
function isAtFields(refusal: Refusal | null): boolean {
  return Object.values(refusal?.fields ?? {}).includes(refusal?.code ?? 'common.invalid');
}
