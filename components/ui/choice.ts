import type { ReactNode } from 'react';

/** One of a few choices shown all at once. */
export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
}

/** Controlled with `value` and `onValueChange`, or left to the form with `defaultValue`. */
export interface ChoiceGroupProps<Value extends string = string> {
  name: string;
  choices: readonly Choice<Value>[];
  value?: Value | undefined;
  defaultValue?: Value | undefined;
  onValueChange?: ((value: Value) => void) | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** The attributes of the radio input behind a choice. */
export function choiceInput<Value extends string>(
  group: ChoiceGroupProps<Value>,
  choice: Choice<Value>,
) {
  return {
    type: 'radio',
    name: group.name,
    value: choice.value,
    required: group.required,
    disabled: group.disabled || choice.disabled,
    onChange: () => group.onValueChange?.(choice.value),
    ...(group.value === undefined
      ? { defaultChecked: group.defaultValue === choice.value }
      : { checked: group.value === choice.value }),
  };
}
