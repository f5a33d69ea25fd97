'use client';

import { type ReactNode, useId } from 'react';
import { type ChoiceGroupProps, choiceInput } from './choice';
import { classNames } from './class-names';

export interface RadioGroupProps<Value extends string> extends ChoiceGroupProps<Value> {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  error?: ReactNode;
}

/** One choice of a few, each with room for a description. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className={classNames('min-w-0', props.className)}
      aria-describedby={props.error ? `${id}-error` : undefined}
    >
      <legend className={props.hideLegend ? 'sr-only' : 'mb-1 font-medium'}>{props.legend}</legend>
      {props.choices.map((choice) => (
        <label
          key={choice.value}
          className="flex items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-hover pointer-coarse:py-2.5 has-disabled:opacity-55"
        >
          <input
            {...choiceInput(props, choice)}
            aria-labelledby={`${id}-${choice.value}`}
            aria-describedby={choice.description ? `${id}-${choice.value}-description` : undefined}
            className="mt-0.5 size-4.5 shrink-0 appearance-none rounded-full border border-line-strong bg-surface transition-[border-width] checked:border-[0.3125rem] checked:border-accent forced-colors:appearance-auto"
          />
          <span>
            <span id={`${id}-${choice.value}`} className="inline-flex items-center gap-1.5">
              {choice.icon}
              {choice.label}
            </span>
            {choice.description ? (
              <span
                id={`${id}-${choice.value}-description`}
                className="block text-ink-muted text-sm"
              >
                {choice.description}
              </span>
            ) : null}
          </span>
        </label>
      ))}
      {props.error ? (
        <p id={`${id}-error`} className="mt-1 text-danger text-sm">
          {props.error}
        </p>
      ) : null}
    </fieldset>
  );
}
