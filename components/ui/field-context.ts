'use client';

import { createContext, useContext } from 'react';

/** What a field tells the control inside it. */
export interface FieldState {
  controlId: string;
  labelId: string;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
}

export const FieldContext = createContext<FieldState | null>(null);

/**
 * The attributes that tie a control to the field around it: id, description, error. Empty outside a
 * field; the control then needs its own `aria-label`.
 */
export function useFieldControl() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return {
    id: field.controlId,
    // Besides the label's own tie: a list that is open hides the label from the accessibility tree.
    'aria-labelledby': field.labelId,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
    required: field.required,
  };
}
