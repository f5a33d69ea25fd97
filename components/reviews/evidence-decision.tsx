'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import { Field } from '@/components/ui/field';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { TextArea } from '@/components/ui/text-area';
import type { DecideEvidence, WithdrawEvidence } from '@/lib/evidence/schema';
import type { DeskEvidence } from '@/lib/reviews/desk';
import { useAbilities, useDesk } from './desk-context';
import { useDeskCommand } from './use-desk-command';

/** Accept, decline or withdraw a piece of evidence, each where it applies. */
export function EvidenceDecision({ evidence }: { evidence: DeskEvidence }) {
  const t = useTranslations('reviews.evidence');
  const { decide, attach } = useAbilities();
  const personId = useDesk((state) => state.desk.viewer.personId);
  const deciding = useDeskCommand<DecideEvidence>('/api/evidence/decide');
  const withdrawing = useDeskCommand<WithdrawEvidence>('/api/evidence/withdraw');
  const [refusing, setRefusing] = useState<'decline' | 'withdraw' | null>(null);
  const [note, setNote] = useState('');
  const { id: evidenceId, version, state } = evidence;
  const mayWithdraw = attach && (decide || evidence.attachedById === personId);
  if (state === 'withdrawn' || (!decide && !mayWithdraw)) return null;

  async function sendRefusal() {
    const reason = note.trim() || null;
    const result =
      refusing === 'decline'
        ? await deciding.send(
            { evidenceId, version, decision: 'declined', note: reason },
            t('said.declined'),
          )
        : await withdrawing.send({ evidenceId, version, note: reason }, t('said.withdrawn'));
    if (result.ok) setRefusing(null);
  }

  if (refusing) {
    return (
      <CommandForm
        className="mt-3 border-t pt-3"
        level={4}
        title={t(`${refusing}Title`)}
        action={t(refusing)}
        command={refusing === 'decline' ? deciding : withdrawing}
        onSend={sendRefusal}
        onCancel={() => setRefusing(null)}
      >
        <Field label={t('why')} optional>
          <TextArea
            autoFocus
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </CommandForm>
    );
  }
  return (
    <>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {decide && state !== 'accepted' ? (
          <Button
            size="sm"
            icon={<Check aria-hidden="true" />}
            pending={deciding.state === 'saving'}
            onClick={() =>
              deciding.send(
                { evidenceId, version, decision: 'accepted', note: null },
                t('said.accepted'),
              )
            }
          >
            {t('accept')}
          </Button>
        ) : null}
        {decide && state === 'proposed' ? (
          <Button
            size="sm"
            variant="quiet"
            icon={<X aria-hidden="true" />}
            onClick={() => setRefusing('decline')}
          >
            {t('decline')}
          </Button>
        ) : null}
        {mayWithdraw && state !== 'declined' ? (
          <Button size="sm" variant="quiet" onClick={() => setRefusing('withdraw')}>
            {t('withdraw')}
          </Button>
        ) : null}
      </div>
      <RefusalNotice refusal={deciding.refusal} className="mt-2" />
    </>
  );
}
