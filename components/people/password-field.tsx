'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';

export interface PasswordFieldProps {
  name: string;
  label: string;
  /** What password managers need to know: a new password, or the one in use. */
  kind: 'new' | 'current';
  error?: string | undefined;
}

/** A password, which can be shown while it is typed. */
export function PasswordField({ name, label, kind, error }: PasswordFieldProps) {
  const t = useTranslations('people.fields');
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field
      label={label}
      required
      error={error}
      description={kind === 'new' ? t('passwordHelp') : undefined}
    >
      <span className="relative flex">
        <TextInput
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={`${kind}-password`}
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          className="pe-10"
        />
        <span className="absolute inset-y-0 end-0.5 flex items-center">
          <IconButton
            label={t(shown ? 'hidePassword' : 'showPassword')}
            aria-pressed={shown}
            size="sm"
            onClick={() => setShown(!shown)}
          >
            <Icon aria-hidden="true" />
          </IconButton>
        </span>
      </span>
    </Field>
  );
}
