'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useAction } from '@/components/ui/use-action';
import type { Member } from '@/lib/people/directory';
import type { ResetLinkFor } from '@/lib/people/schema';
import type { Result } from '@/lib/result';
import { OneTimeLink } from './one-time-link';

export interface ResetLinkDialogProps {
  member: Pick<Member, 'personId' | 'name'>;
  action: (input: ResetLinkFor) => Promise<Result<{ path: string }>>;
  onOpenChange: (open: boolean) => void;
}

/** Makes a link that sets a member's password, after saying what it means, and shows it once. */
export function ResetLinkDialog({ member, action, onOpenChange }: ResetLinkDialogProps) {
  const t = useTranslations('people');
  const [path, setPath] = useState<string | null>(null);
  const { run, pending, refusal } = useAction(action, (link) => setPath(link.path));
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t('members.resetTitle', { name: member.name })}
      description={t('members.resetBody', { name: member.name })}
      footer={<Button onClick={() => onOpenChange(false)}>{t('invitations.done')}</Button>}
    >
      <div className="flex flex-col items-start gap-4 *:w-full">
        <RefusalNotice refusal={refusal} />
        {path ? (
          <OneTimeLink path={path} />
        ) : (
          <Button
            variant="primary"
            pending={pending}
            onClick={() => run({ personId: member.personId })}
          >
            {t('invitations.create')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
