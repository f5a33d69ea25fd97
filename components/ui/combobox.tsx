'use client';

import { Combobox as Primitive } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { classNames } from './class-names';
import { ComboboxList } from './combobox-list';
import { type ComboboxOption, optionOf, withFreshEntry } from './combobox-options';
import { controlClass } from './control-class';
import { useFieldControl } from './field-context';

export interface ComboboxProps {
  options: readonly ComboboxOption[];
  /** The chosen option's value, or null. */
  value: string | null;
  onValueChange: (value: string | null) => void;
  /** Lets what is typed be chosen as a value of its own. */
  free?: boolean;
  placeholder?: string | undefined;
  'aria-label'?: string | undefined;
  disabled?: boolean | undefined;
}

/** One choice of a long list, found by typing. Put it in a Field, or give it an `aria-label`. */
export function Combobox(props: ComboboxProps) {
  const { options, value, onValueChange, free = false, disabled = false } = props;
  const t = useTranslations('common');
  const control = useFieldControl();
  const chosen = value === null ? null : optionOf(options, value);
  const [typed, setTyped] = useState(chosen?.label ?? '');
  return (
    <Primitive.Root<ComboboxOption>
      items={free ? withFreshEntry(options, typed) : options}
      value={chosen}
      onValueChange={(option) => onValueChange(option?.value ?? null)}
      inputValue={typed}
      onInputValueChange={setTyped}
      isItemEqualToValue={(a, b) => a.value === b.value}
      disabled={disabled}
      autoHighlight
    >
      <Primitive.InputGroup className="relative">
        <Primitive.Input
          {...control}
          aria-label={props['aria-label']}
          placeholder={props.placeholder}
          dir="auto"
          className={classNames(controlClass, 'min-h-8.5 pe-8 pointer-coarse:min-h-11')}
        />
        <Primitive.Trigger
          aria-label={t('choose')}
          className="absolute inset-y-0 end-0 flex w-8 items-center justify-center rounded-md text-ink-muted"
        >
          <ChevronDown aria-hidden="true" className="size-4" />
        </Primitive.Trigger>
      </Primitive.InputGroup>
      <ComboboxList />
    </Primitive.Root>
  );
}
