'use client';

import { Combobox as Primitive } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboboxList } from './combobox-list';
import { addEntries, type ComboboxOption, optionOf, withFreshEntry } from './combobox-options';
import { useFieldControl } from './field-context';

export interface TagsInputProps {
  values: readonly string[];
  onValuesChange: (values: string[]) => void;
  /** What to suggest while typing; a chosen option gives its value, shown by its label. */
  options?: readonly ComboboxOption[] | undefined;
  /** Lets anything typed be added (the default). Without it only options can be chosen. */
  free?: boolean;
  /** Sends each value under this name with the form around it. */
  name?: string | undefined;
  placeholder?: string | undefined;
  'aria-label'?: string | undefined;
  disabled?: boolean | undefined;
}

const none: readonly ComboboxOption[] = [];

/**
 * Several entries, each shown as a tag. Enter, a comma or leaving the field adds what is typed, so
 * that nothing typed is lost; Backspace in an empty field removes the last one.
 */
export function TagsInput(props: TagsInputProps) {
  const { values, onValuesChange, options = none, free = true, disabled = false } = props;
  const t = useTranslations('common');
  const { required, ...control } = useFieldControl();
  const [typed, setTyped] = useState('');
  const highlighted = useRef(false);
  const chosen = values.map((value) => optionOf(options, value));

  function addTyped(text: string) {
    onValuesChange(addEntries(values, text, options));
    setTyped('');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!free || event.nativeEvent.isComposing || typed.trim() === '') return;
    if (event.key === ',' || (event.key === 'Enter' && !highlighted.current)) {
      event.preventDefault();
      addTyped(typed);
    }
  }

  return (
    <Primitive.Root<ComboboxOption, true>
      multiple
      items={free ? withFreshEntry(options, typed) : options}
      value={chosen}
      onValueChange={(next) => {
        onValuesChange(next.map((option) => option.value));
        setTyped('');
      }}
      inputValue={typed}
      onInputValueChange={setTyped}
      onItemHighlighted={(option) => {
        highlighted.current = option !== undefined;
      }}
      isItemEqualToValue={(a, b) => a.value === b.value}
      disabled={disabled}
    >
      <Primitive.InputGroup className="flex min-h-8.5 flex-wrap items-center gap-1 rounded-md border border-line-strong bg-surface p-1 focus-within:outline-2 focus-within:outline-focus has-aria-invalid:border-danger pointer-coarse:min-h-11">
        <Primitive.Chips className="contents">
          {chosen.map((option) => (
            <Primitive.Chip
              key={option.value}
              className="flex min-h-6 max-w-full items-center gap-0.5 rounded-sm bg-hover ps-2 text-sm data-highlighted:bg-pressed focus:outline-2 focus:outline-focus"
            >
              <span className="truncate" dir="auto">
                {option.label}
              </span>
              <Primitive.ChipRemove
                aria-label={t('removeItem', { item: option.label })}
                className="flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-muted hover:text-ink pointer-coarse:size-9"
              >
                <X aria-hidden="true" className="size-3.5" />
              </Primitive.ChipRemove>
            </Primitive.Chip>
          ))}
          <Primitive.Input
            {...control}
            aria-label={props['aria-label']}
            aria-required={required || undefined}
            placeholder={values.length === 0 ? props.placeholder : undefined}
            onKeyDown={onKeyDown}
            onBlur={() => free && typed.trim() !== '' && addTyped(typed)}
            dir="auto"
            className="min-h-6 min-w-24 flex-1 bg-transparent px-1.5 text-base outline-none pointer-coarse:text-md"
          />
        </Primitive.Chips>
      </Primitive.InputGroup>
      {props.name === undefined
        ? null
        : values.map((value) => (
            <input key={value} type="hidden" name={props.name} value={value} />
          ))}
      <ComboboxList />
    </Primitive.Root>
  );
}
