'use client';

import { useCallback, useRef, useState } from 'react';
import type { Refusal, Result } from '@/lib/result';
import { sendCommand } from './send-command';

/** `failed` means it is not known to have been done: a dead network or a broken server. A refusal is `idle` with a `refusal`. */
export type CommandState = 'idle' | 'saving' | 'saved' | 'failed';

interface Submission {
  key: string;
  body: string;
}

/**
 * Sends commands to one route and follows what becomes of them.
 *
 * `run` sends an input; `retry` sends the last one again. A submission keeps its idempotency key
 * until it is answered: retrying it, or running the same input again after a failure, can never do
 * it twice. The input is the caller's and stays where it is, whatever happens.
 */
export function useCommand<Input, Value = unknown>(path: string) {
  const [state, setState] = useState<CommandState>('idle');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const unanswered = useRef<Submission | null>(null);
  const flight = useRef<{ body: string; result: Promise<Result<Value>> } | null>(null);

  const send = useCallback(
    async (submission: Submission): Promise<Result<Value>> => {
      unanswered.current = submission;
      setState('saving');
      setRefusal(null);
      const { answered, result } = await sendCommand<Value>(path, submission.body, submission.key);
      if (unanswered.current !== submission) return result;
      if (answered) unanswered.current = null;
      setState(result.ok ? 'saved' : answered ? 'idle' : 'failed');
      setRefusal(result.ok ? null : result.refusal);
      return result;
    },
    [path],
  );

  const run = useCallback(
    (input: Input): Promise<Result<Value>> => {
      const body = JSON.stringify(input);
      if (flight.current?.body === body) return flight.current.result;
      const same = unanswered.current?.body === body ? unanswered.current : null;
      const result = send(same ?? { key: crypto.randomUUID(), body });
      flight.current = { body, result };
      void result.finally(() => {
        if (flight.current?.result === result) flight.current = null;
      });
      return result;
    },
    [send],
  );

  const retry = useCallback(
    async (): Promise<Result<Value> | null> =>
      unanswered.current ? send(unanswered.current) : null,
    [send],
  );

  return { run, retry, state, refusal };
}
