/**
 * Shows the keys of a shortcut.
 *
 * @param keys the keys as printed on them, those pressed together or in turn separated by spaces: "⌘ K"
 */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="inline-flex items-center gap-0.5">
      {keys.split(' ').map((key) => (
        <kbd
          key={key}
          className="min-w-5 rounded-sm border border-line bg-sunken px-1 text-center font-sans text-ink-muted text-xs leading-4.5"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
