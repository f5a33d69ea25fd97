'use client';

import { Pencil } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import { Dialog } from '@/components/ui/dialog';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { ShownSource } from '@/lib/evidence/library';
import type { EditSource } from '@/lib/evidence/schema';
import { SourceConflict, theirsIn } from './source-conflict';
import { draftOfSource, type SourceDraft, sourceInputOf } from './source-draft';
import { SourceFields } from './source-fields';

export interface SourceEditProps {
  source: ShownSource;
  parties: readonly string[];
}

/** Changes a source of the library. */
export function SourceEdit({ source, parties }: SourceEditProps) {
  const t = useTranslations('evidence.sources');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      width="md"
      title={t('editTitle')}
      description={t('editHint')}
      trigger={<Button icon={<Pencil aria-hidden="true" />}>{t('edit')}</Button>}
    >
      <EditForm
        source={source}
        parties={parties}
        onCancel={() => setOpen(false)}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
      />
    </Dialog>
  );
}

type EditFormProps = SourceEditProps & { onDone: () => void; onCancel: () => void };

function EditForm({ source, parties, onDone, onCancel }: EditFormProps) {
  const t = useTranslations('evidence.sources');
  const command = useCommand<EditSource>('/api/sources/edit');
  const refusal = useRefusalText(command.refusal);
  // The version belongs to the draft: it says which state of the source was being changed.
  const { value, set, clear } = useDraft<SourceDraft & { version: number }>(`source:${source.id}`, {
    ...draftOfSource(source),
    version: source.version,
  });
  const theirs = theirsIn(command.refusal);

  async function send(version = value.version) {
    const sent = await command.run({ ...sourceInputOf(value), sourceId: source.id, version });
    if (!sent.ok) return;
    clear();
    onDone();
  }

  return (
    <CommandForm
      title={t('editTitle')}
      hideTitle
      action={t('save')}
      command={command}
      onSend={send}
      onCancel={onCancel}
    >
      {theirs ? (
        <SourceConflict
          theirs={theirs}
          yours={sourceInputOf(value)}
          onKeepYours={() => {
            set({ ...value, version: theirs.version });
            void send(theirs.version);
          }}
          onTakeTheirs={() => {
            clear();
            onDone();
          }}
        />
      ) : null}
      <SourceFields
        draft={value}
        change={(part) => set({ ...value, ...part })}
        errorOf={refusal.field}
        parties={parties}
      />
    </CommandForm>
  );
}
