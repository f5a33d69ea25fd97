'use client';

import { Tabs as Primitive } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface Tab {
  value: string;
  label: ReactNode;
  /** A number beside the label. */
  count?: number | undefined;
  content: ReactNode;
}

export interface TabsProps {
  /** Names the list of tabs. */
  label: string;
  tabs: readonly Tab[];
  defaultValue?: string | undefined;
  value?: string | undefined;
  onValueChange?: ((value: string) => void) | undefined;
}

/** Panels of which one is shown; arrow keys move between tabs. */
export function Tabs({ label, tabs, defaultValue, value, onValueChange }: TabsProps) {
  return (
    <Primitive.Root
      {...(value === undefined
        ? { defaultValue: defaultValue ?? tabs[0]?.value ?? null }
        : { value })}
      onValueChange={(next) => onValueChange?.(next)}
    >
      <Primitive.List aria-label={label} className="flex gap-1 overflow-x-auto border-b">
        {tabs.map((tab) => (
          <Primitive.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px flex min-h-9 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-2.5 font-medium text-ink-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:text-ink pointer-coarse:min-h-11"
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="rounded-full bg-hover px-1.5 text-ink-muted text-xs tabular-nums">
                {tab.count}
              </span>
            )}
          </Primitive.Tab>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Panel key={tab.value} value={tab.value} className="pt-4">
          {tab.content}
        </Primitive.Panel>
      ))}
    </Primitive.Root>
  );
}
