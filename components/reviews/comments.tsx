'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { SaveState } from '@/components/ui/save-state';
import { TextArea } from '@/components/ui/text-area';
import { useDraft } from '@/components/ui/use-draft';
import type { DeskClaim } from '@/lib/reviews/desk';
import type { PostComment } from '@/lib/reviews/schema';
import { useAbilities, useDesk, useDeskContext, usePersonName } from './desk-context';
import { Section } from './section';
import { useDeskCommand } from './use-desk-command';

/** The field that the key for commenting goes to. */
export const commentFieldId = 'claim-comment';

/** What people said about a claim, oldest first, and a place to say more. */
export function Comments({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.comments');
  const { zone } = useDeskContext();
  const { comment } = useAbilities();
  const nameOf = usePersonName();
  if (!comment && claim.comments.length === 0) return null;
  return (
    <Section title={t('title')} count={claim.comments.length}>
      <ul className="flex flex-col gap-3">
        {claim.comments.map(({ id, body, authorId, createdAt }) => (
          <li key={id} className="flex gap-2.5">
            <Avatar name={nameOf(authorId)} size="sm" />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="font-medium">{nameOf(authorId)}</span>
                <span className="text-ink-muted text-sm">
                  <DateTime at={createdAt} zone={zone} />
                </span>
              </p>
              <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
                {body}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {comment ? <CommentForm key={claim.id} claimId={claim.id} /> : null}
    </Section>
  );
}

function CommentForm({ claimId }: { claimId: string }) {
  const t = useTranslations('reviews.comments');
  const personId = useDesk((state) => state.desk.viewer.personId);
  const draft = useDraft(`${personId}:comment:${claimId}`, '');
  const command = useDeskCommand<PostComment>('/api/reviews/comment');
  const [focused, setFocused] = useState(false);
  const empty = draft.value.trim() === '';

  async function post(event?: FormEvent) {
    event?.preventDefault();
    if (empty) return;
    const result = await command.send({ claimId, body: draft.value }, t('posted'));
    if (result.ok) draft.clear();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    void post();
  }

  return (
    <form method="post" onSubmit={post} className="mt-3 flex flex-col gap-2">
      <TextArea
        id={commentFieldId}
        aria-label={t('write')}
        aria-keyshortcuts="c"
        placeholder={t('write')}
        rows={focused || !empty ? 3 : 1}
        value={draft.value}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => draft.set(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <RefusalNotice refusal={command.refusal} />
      {focused || !empty ? (
        <Button
          type="submit"
          className="self-start"
          disabled={empty}
          pending={command.state === 'saving'}
        >
          {t('post')}
        </Button>
      ) : null}
      {command.state === 'idle' ? null : (
        <SaveState state={command.state} onRetry={() => void post()} />
      )}
    </form>
  );
}
