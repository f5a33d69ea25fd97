'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { Target } from '@/lib/evidence/schema';
import {
  type AssessClaim,
  type Verdict,
  type VerdictReason,
  verdictReasons,
} from '@/lib/verdicts/schema';
import { CorrectionFields } from './correction-fields';
import { VerdictChoice } from './verdict-choice';

export interface VerdictFormProps {
  claim: { id: string; version: number; text: string };
  target: Target;
  /** What is being asked, in words: "Did the TNLA say so?" */
  question: string;
  /** The verdict that was pressed; null lets one choose. */
  verdict: Verdict | null;
  /** The reason to begin with. */
  suggest: (verdict: Verdict) => VerdictReason | null;
  /** An editor's resolution of a disagreement. */
  resolving: boolean;
  draftKey: string;
  /** Leads to the form that attaches a source. */
  onAttach: () => void;
  onDone: (verdict: Verdict) => void;
  onCancel: () => void;
  onConflict: () => void;
}

type Draft = {
  verdict: Verdict | null;
  reason: VerdictReason | null;
  rationale: string;
  faultyElements: AssessClaim['faultyElements'];
  correctedWording: string;
};

/** One judgement: verdict, reason, rationale, and what is wrong when it is wrong in detail. */
export function VerdictForm(props: VerdictFormProps) {
  const { claim, target, resolving, suggest } = props;
  const t = useTranslations('verdicts');
  const command = useCommand<AssessClaim>(
    resolving ? '/api/verdicts/resolve' : '/api/verdicts/assess',
  );
  const refusal = useRefusalText(command.refusal);
  const draft = useDraft<Draft>(props.draftKey, {
    ...{ verdict: null, reason: null, rationale: '', faultyElements: [] },
    correctedWording: claim.text,
  });
  const { value, set } = draft;
  const { verdict, reason } = value;

  function choose(next: Verdict) {
    const kept = verdictReasons[next].find((each) => each === reason);
    set({ ...value, verdict: next, reason: kept ?? suggest(next) });
  }
  // The key or button that opened the form, or was pressed again while it stood open, chooses.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new press chooses.
  useEffect(() => {
    if (props.verdict && props.verdict !== verdict) choose(props.verdict);
  }, [props.verdict]);

  async function send() {
    if (!verdict || !reason) return;
    const wrong = reason === 'wrong_in_detail';
    const result = await command.run({
      claimId: claim.id,
      version: claim.version,
      ...{ target, verdict, reason },
      rationale: value.rationale.trim() || null,
      faultyElements: wrong ? value.faultyElements : [],
      correctedWording: wrong ? value.correctedWording.trim() || null : null,
    });
    if (result.ok) {
      draft.clear();
      props.onDone(verdict);
    } else if (result.refusal.code === 'common.conflict') props.onConflict();
  }

  return (
    <CommandForm
      title={resolving ? t('form.resolve') : props.question}
      action={resolving ? t('form.saveResolution') : t('form.save')}
      command={command}
      onSend={send}
      onCancel={props.onCancel}
      disabled={!verdict || !reason}
    >
      <VerdictChoice value={verdict} onValueChange={choose} />
      {verdict ? (
        <RadioGroup
          name="reason"
          legend={t('form.reason')}
          error={refusal.field('reason')}
          value={reason ?? ''}
          onValueChange={(next) => {
            const own = verdictReasons[verdict].find((each) => each === next);
            if (own) set({ ...value, reason: own });
          }}
          choices={verdictReasons[verdict].map((each) => ({
            value: each,
            label: t(`reason.${each}`),
            description: t(`reasonHelp.${each}`),
          }))}
        />
      ) : null}
      {refusal.field('evidence') ? (
        <Notice
          tone="warning"
          announce
          action={
            <Button size="sm" onClick={props.onAttach}>
              {t('form.attach')}
            </Button>
          }
        >
          {refusal.field('evidence')}
        </Notice>
      ) : null}
      {reason === 'wrong_in_detail' ? (
        <CorrectionFields
          faultyElements={value.faultyElements}
          correctedWording={value.correctedWording}
          onChange={(part) => set({ ...value, ...part })}
          errorOf={refusal.field}
        />
      ) : null}
      <Field
        label={t('form.rationale')}
        description={t('form.rationaleHelp')}
        error={refusal.field('rationale')}
      >
        <TextArea
          key={verdict}
          // On a touch screen this would raise the keyboard over the reasons.
          autoFocus={reason !== null && window.matchMedia('(pointer: fine)').matches}
          value={value.rationale}
          onChange={(event) => set({ ...value, rationale: event.target.value })}
        />
      </Field>
    </CommandForm>
  );
}
