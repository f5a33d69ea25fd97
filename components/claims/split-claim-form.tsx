'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import { useCommand } from '@/components/ui/use-command';
import { useDraft } from '@/components/ui/use-draft';
import { useRefusalText } from '@/components/ui/use-refusal-text';
import type { SplitClaim } from '@/lib/claims/schema';
import type { Span } from '@/lib/extraction/schema';
import { SpanEditor } from './span-editor';

export interface SplitClaimFormProps {
  claim: { id: string; version: number; text: string; spans: Span[] };
  articleText: string;
  draftKey: string;
  onSpans: (spans: readonly Span[]) => void;
  onDone: () => void;
  onCancel: () => void;
  onConflict: () => void;
}

const MOST = 10;

/** Makes two or more claims of one. Every part begins as the whole, to be cut down. */
export function SplitClaimForm(props: SplitClaimFormProps) {
  const { claim, onSpans } = props;
  const t = useTranslations('claims.split');
  const command = useCommand<SplitClaim>('/api/claims/split');
  const refusal = useRefusalText(command.refusal);
  const whole: Part = { key: 0, text: claim.text, spans: claim.spans };
  const draft = useDraft(props.draftKey, { parts: [whole, { ...whole, key: 1 }] });
  const { parts } = draft.value;
  const setParts = (next: Part[]) => draft.set({ parts: next });
  const change = (key: number, part: Partial<Part>) =>
    setParts(parts.map((each) => (each.key === key ? { ...each, ...part } : each)));
  useEffect(() => onSpans(parts.flatMap(({ spans }) => spans)), [parts, onSpans]);

  async function send() {
    const result = await command.run({
      claimId: claim.id,
      version: claim.version,
      parts: parts.map(({ text, spans }) => ({ text, spans })),
    });
    if (result.ok) {
      draft.clear();
      props.onDone();
    } else if (result.refusal.code === 'common.conflict') props.onConflict();
  }

  return (
    <CommandForm
      title={t('title')}
      action={t('save', { count: parts.length })}
      command={command}
      onSend={send}
      onCancel={() => {
        draft.clear();
        props.onCancel();
      }}
    >
      <p className="text-ink-muted">{t('help')}</p>
      {parts.map((part, at) => (
        <div key={part.key} className="flex flex-col gap-3 border-t pt-3">
          <div className="flex items-start gap-2">
            <Field
              className="flex-1"
              label={t('part', { number: at + 1 })}
              error={refusal.field(`parts.${at}.text`)}
              required
            >
              <TextArea
                autoFocus={at === 0}
                value={part.text}
                onChange={(event) => change(part.key, { text: event.target.value })}
              />
            </Field>
            {parts.length > 2 ? (
              <IconButton
                size="sm"
                label={t('remove', { number: at + 1 })}
                onClick={() => setParts(parts.filter(({ key }) => key !== part.key))}
              >
                <X aria-hidden="true" />
              </IconButton>
            ) : null}
          </div>
          <SpanEditor
            text={props.articleText}
            spans={part.spans}
            error={refusal.field(`parts.${at}.spans`) ?? refusal.field('spans')}
            onChange={(spans) => change(part.key, { spans })}
          />
        </div>
      ))}
      {parts.length < MOST ? (
        <Button
          className="self-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => setParts([...parts, { ...whole, key: 1 + (parts.at(-1)?.key ?? 0) }])}
        >
          {t('another')}
        </Button>
      ) : null}
    </CommandForm>
  );
}

/** The key tells parts apart while they are edited, removed and added. */
type Part = { key: number; text: string; spans: Span[] };
