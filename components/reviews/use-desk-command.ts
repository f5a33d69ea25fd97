'use client';

import { useCallback } from 'react';
import { useCommand } from '@/components/ui/use-command';
import { useDeskContext } from './desk-context';

/**
 * A command of the desk that a single press sends. Once done, the desk shows the new state and
 * screen readers hear `said`; a conflict fetches what the others made of it.
 */
export function useDeskCommand<Input, Value = unknown>(path: string) {
  const { refresh, announce } = useDeskContext();
  const command = useCommand<Input, Value>(path);
  const { run } = command;
  const send = useCallback(
    async (input: Input, said: string) => {
      const result = await run(input);
      if (result.ok || result.refusal.code === 'common.conflict') await refresh();
      if (result.ok) announce(said);
      return result;
    },
    [run, refresh, announce],
  );
  return { ...command, send };
}
