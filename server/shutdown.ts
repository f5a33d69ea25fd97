import 'server-only';

type Task = () => void | Promise<void>;

/** On globalThis, since instrumentation and routes each get their own copy of this module. */
const shared = globalThis as typeof globalThis & { winnowShutdown?: Set<Task> };
shared.winnowShutdown ??= new Set();
const tasks = shared.winnowShutdown;

/**
 * Registers what must end when the server is told to stop, such as open event streams: Next waits
 * for open responses before it exits.
 *
 * @returns a function that takes the task back, for what has ended by itself
 */
export function registerShutdown(task: Task): () => void {
  tasks.add(task);
  return () => tasks.delete(task);
}

/** Runs what was registered, once, when the process is told to stop or its launcher is gone. */
export function runTasksOnShutdown(): void {
  const end = () => {
    for (const task of tasks) void task();
    tasks.clear();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
