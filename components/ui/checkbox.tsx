import { Check } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  description?: ReactNode;
}

/** A yes or no that takes effect when the form is sent. The whole row can be pressed. */
export function Checkbox({ label, description, className, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <label className={classNames('flex items-start gap-2.5 py-1 pointer-coarse:py-2.5', className)}>
      <span className="relative mt-0.5 inline-flex">
        <input
          aria-labelledby={`${id}-label`}
          aria-describedby={description ? `${id}-description` : undefined}
          {...rest}
          type="checkbox"
          className="peer size-4.5 appearance-none rounded-sm border border-line-strong bg-surface transition-colors checked:border-accent checked:bg-accent hover:border-ink-muted disabled:opacity-55 forced-colors:appearance-auto"
        />
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="pointer-events-none absolute inset-0 m-auto hidden size-3.5 text-on-accent peer-checked:block forced-colors:hidden!"
        />
      </span>
      <span>
        <span id={`${id}-label`}>{label}</span>
        {description ? (
          <span id={`${id}-description`} className="block text-ink-muted text-sm">
            {description}
          </span>
        ) : null}
      </span>
    </label>
  );
}
