'use client';

import { UserPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { InviteForm, type InviteFormProps } from './invite-form';
import { OneTimeLink } from './one-time-link';

/** Invites somebody by a link, which is shown once. */
export function InviteDialog({ action }: Pick<InviteFormProps, 'action'>) {
  const t = useTranslations('people.invitations');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const show = (isOpen: boolean) => {
    setOpen(isOpen);
    setPath(null);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={show}
      trigger={
        <Button variant="primary" icon={<UserPlus aria-hidden="true" />}>
          {t('invite')}
        </Button>
      }
      title={path ? t('readyTitle') : t('dialogTitle')}
      description={path ? t('readyBody') : t('dialogBody')}
      footer={path ? <Button onClick={() => show(false)}>{t('done')}</Button> : null}
    >
      {path ? (
        <OneTimeLink path={path} />
      ) : (
        <InviteForm
          action={action}
          done={(invitation) => {
            setPath(invitation.path);
            router.refresh();
          }}
        />
      )}
    </Dialog>
  );
}
