'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import { Dialog } from '@/components/ui/dialog';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { SourceInput } from '@/lib/evidence/schema';
import { emptySource, type SourceDraft, sourceInputOf } from './source-draft';
import { SourceFields } from './source-fields';

/** Adds a source to the library and goes to its page, or to the one that has its address already. */
export function SourceAdd({ parties }: { parties: readonly string[] }) {
  const t = useTranslations('evidence.sources');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      width="md"
      title={t('add')}
      description={t('addHint')}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden="true" />}>
          {t('add')}
        </Button>
      }
    >
      <AddForm
        parties={parties}
        onCancel={() => setOpen(false)}
        onDone={({ sourceId, reused }) => {
          setOpen(false);
          if (reused) toast(t('alreadyThere'));
          router.push(`/sources/${sourceId}`);
          router.refresh();
        }}
      />
    </Dialog>
  );
}

type Added = { sourceId: string; reused: boolean };

interface AddFormProps {
  parties: readonly string[];
  onDone: (added: Added) => void;
  onCancel: () => void;
}

function AddForm({ parties, onDone, onCancel }: AddFormProps) {
  const t = useTranslations('evidence.sources');
  const command = useCommand<SourceInput, Added>('/api/sources/add');
  const refusal = useRefusalText(command.refusal);
  const today = new Date().toISOString().slice(0, 10);
  const draft = useDraft<SourceDraft>('source:new', emptySource(today));

  async function send() {
    const result = await command.run(sourceInputOf(draft.value));
    if (!result.ok) return;
    draft.clear();
    onDone(result.value);
  }

  return (
    <CommandForm
      title={t('add')}
      hideTitle
      action={t('add')}
      command={command}
      onSend={send}
      onCancel={onCancel}
    >
      <SourceFields
        draft={draft.value}
        change={(part) => draft.set({ ...draft.value, ...part })}
        errorOf={refusal.field}
        parties={parties}
      />
    </CommandForm>
  );
}
