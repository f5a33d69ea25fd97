'use client';

import type { ReactNode } from 'react';
import { type ChoiceGroupProps, choiceInput } from './choice';
import { classNames } from './class-names';

export interface SegmentedControlProps<Value extends string> extends ChoiceGroupProps<Value> {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
}

/** One choice of two to four short words, side by side. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  return (
    <fieldset className={classNames('min-w-0', props.className)}>
      <legend className={props.hideLegend ? 'sr-only' : 'mb-1 font-medium'}>{props.legend}</legend>
      <div className="inline-flex max-w-full flex-wrap gap-0.5 rounded-md border border-line bg-sunken p-0.5">
        {props.choices.map((choice) => (
          <label
            key={choice.value}
            className="relative inline-flex min-h-7 items-center gap-1.5 rounded-sm px-2.5 text-ink-muted transition-colors hover:text-ink has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-checked:shadow-raised has-focus-visible:outline-2 has-focus-visible:outline-focus has-disabled:opacity-55 pointer-coarse:min-h-10 forced-colors:has-checked:outline-2 [&_svg]:size-4"
          >
            <input
              {...choiceInput(props, choice)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-sm outline-none"
            />
            {choice.icon}
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
