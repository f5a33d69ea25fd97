'use client';

import { unstable_rethrow } from 'next/navigation';
import { useState, useTransition } from 'react';
import { type Refusal, type Result, refuse } from '@/lib/result';

/**
 * Calls a server action and follows what becomes of it. What was typed is the caller's and stays
 * where it is. `done` is told the value when the action has succeeded, `refused` why it has not.
 *
 * Refusal of its own: `common.unreachable` when the network or the server is away.
 */
export function useAction<Input, Value>(
  action: (input: Input) => Promise<Result<Value>>,
  done?: (value: Value, input: Input) => void,
  refused?: (refusal: Refusal) => void,
) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();
  const run = (input: Input) => {
    if (pending) return;
    setRefusal(null);
    start(async () => {
      const result = await call(action, input);
      // A redirect leaves nothing to say.
      if (!result) return;
      start(() => {
        setRefusal(result.ok ? null : result.refusal);
        if (result.ok) done?.(result.value, input);
        else refused?.(result.refusal);
      });
    });
  };
  return { run, pending, refusal };
}

async function call<Input, Value>(
  action: (input: Input) => Promise<Result<Value>>,
  input: Input,
): Promise<Result<Value> | undefined> {
  try {
    return await action(input);
  } catch (error) {
    unstable_rethrow(error);
    return refuse('common.unreachable');
  }
}
