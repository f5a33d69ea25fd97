'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useAction } from '@/components/ui/use-action';
import type { Member } from '@/lib/people/directory';
import type { MemberRef } from '@/lib/people/schema';
import type { Result } from '@/lib/result';

export interface RemoveMemberDialogProps {
  member: Pick<Member, 'personId' | 'name' | 'version'>;
  action: (input: MemberRef) => Promise<Result<unknown>>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks before a member is removed, and says what it means. */
export function RemoveMemberDialog({
  member,
  action,
  open,
  onOpenChange,
}: RemoveMemberDialogProps) {
  const t = useTranslations('people.members');
  const common = useTranslations('common');
  const router = useRouter();
  const { personId, name, version } = member;
  const { run, pending, refusal } = useAction(action, () => {
    onOpenChange(false);
    toast.success(t('removed', { name }));
    router.refresh();
  });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('removeTitle', { name })}
      description={t('removeBody')}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{common('cancel')}</Button>
          <Button variant="danger" pending={pending} onClick={() => run({ personId, version })}>
            {t('remove')}
          </Button>
        </>
      }
    >
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}
