'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

/** A link that is shown this once, with a button to copy it. */
export function OneTimeLink({ path }: { path: string }) {
  const t = useTranslations('people.invitations');
  const common = useTranslations('common');
  const [copied, setCopied] = useState(false);
  const url = `${window.location.origin}${path}`;
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="flex items-end gap-2">
      <Field label={t('link')} className="flex-1">
        <TextInput
          readOnly
          dir="ltr"
          value={url}
          onFocus={(event) => event.target.select()}
          className="font-mono text-sm"
        />
      </Field>
      {/* Browsers offer the clipboard on secure pages only; elsewhere the selected text is copied by hand. */}
      {window.isSecureContext ? (
        <Button
          variant="primary"
          icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onClick={copy}
        >
          <span aria-live="polite">{copied ? common('copied') : t('copy')}</span>
        </Button>
      ) : null}
    </div>
  );
}
