'use client';

import { Menu as Primitive } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { KeyHint } from './key-hint';
import { popupItemClass } from './popup-class';

interface RowProps {
  icon?: ReactNode;
  keys?: string | undefined;
  children: ReactNode;
}

function Row({ icon, keys, children }: RowProps) {
  return (
    <>
      {icon}
      <span className="flex-1">{children}</span>
      {keys ? <KeyHint keys={keys} /> : null}
    </>
  );
}

export interface MenuItemProps extends RowProps {
  onSelect: () => void;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** Does something. */
export function MenuItem({ onSelect, danger, disabled = false, ...row }: MenuItemProps) {
  return (
    <Primitive.Item
      onClick={onSelect}
      disabled={disabled}
      className={classNames(popupItemClass, danger && 'text-danger')}
    >
      <Row {...row} />
    </Primitive.Item>
  );
}

/** Goes somewhere. */
export function MenuLink({ href, ...row }: RowProps & { href: string }) {
  return (
    <Primitive.LinkItem render={<Link href={href} />} closeOnClick className={popupItemClass}>
      <Row {...row} />
    </Primitive.LinkItem>
  );
}

export interface MenuChoiceProps<Value extends string> {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  choices: readonly { value: Value; label: string; icon?: ReactNode }[];
}

/** A group of which one is chosen. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  return (
    <Primitive.RadioGroup value={props.value} onValueChange={props.onValueChange}>
      <Primitive.GroupLabel className="px-2 pt-1.5 pb-1 text-ink-faint text-xs">
        {props.label}
      </Primitive.GroupLabel>
      {props.choices.map((choice) => (
        <Primitive.RadioItem key={choice.value} value={choice.value} className={popupItemClass}>
          <Row icon={choice.icon}>{choice.label}</Row>
          <Primitive.RadioItemIndicator>
            <Check aria-hidden="true" />
          </Primitive.RadioItemIndicator>
        </Primitive.RadioItem>
      ))}
    </Primitive.RadioGroup>
  );
}

/** A line between groups. */
export function MenuSeparator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-line" />;
}
