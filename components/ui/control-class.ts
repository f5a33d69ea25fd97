/** The frame shared by everything one types or chooses in. 16 px on touch keeps phones from zooming in. */
export const controlClass =
  'w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-base text-ink pointer-coarse:text-md ' +
  'transition-colors hover:border-ink-muted focus-visible:outline-offset-0 ' +
  'aria-invalid:border-danger aria-invalid:outline-danger disabled:bg-sunken disabled:text-ink-faint [&[readonly]]:bg-sunken';
